// Journal entries in local storage, one key each: quick and synchronous, but a browser that is
// killed can lose the last seconds of it, and a full disk is not reported.

/** A longer change lies in the database only; its key stays here. */
const mostCharacters = 64 * 1024;
const elsewhere = '@database';

export class LocalStore {
  /** @param {string} scope what the keys begin with: storage is shared by all pages of an origin */
  constructor(scope) {
    this.prefix = `${scope}.journal.`;
    this.witnessKey = `${scope}.witness`;
    this.storage = usableStorage();
  }

  get usable() {
    return this.storage !== null;
  }

  /**
   * Whether the entry is there afterwards.
   * @param {string} id @param {string} value @param {boolean} isAlone no database holds it too
   */
  put(id, value, isAlone) {
    const kept = value.length > mostCharacters && !isAlone ? elsewhere : value;
    try {
      this.storage?.setItem(this.prefix + id, kept);
      return this.storage?.getItem(this.prefix + id) === kept;
    } catch {
      return false;
    }
  }

  /** The number of the newest snapshot in the database, 0 for none: tells when that was emptied. */
  get witness() {
    return Number(this.storage?.getItem(this.witnessKey) ?? 0);
  }

  set witness(number) {
    try {
      this.storage?.setItem(this.witnessKey, String(number));
    } catch {
      // A full store: the snapshot itself is safe.
    }
  }

  /**
   * Every entry. Those that lie in the database only have no value.
   * @returns {Map<string, string | null>}
   */
  all() {
    const found = new Map();
    for (let index = 0; index < (this.storage?.length ?? 0); ++index) {
      const key = this.storage?.key(index) ?? '';
      if (!key.startsWith(this.prefix)) continue;
      const value = this.storage?.getItem(key) ?? null;
      found.set(key.slice(this.prefix.length), value === elsewhere ? null : value);
    }
    return found;
  }

  /** @param {Iterable<string>} ids */
  remove(ids) {
    for (const id of ids) this.storage?.removeItem(this.prefix + id);
  }
}

function usableStorage() {
  try {
    const probe = 'flipside.probe';
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return null;
  }
}
