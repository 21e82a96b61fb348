// Journal entries in local storage, one key each: quick and synchronous, but a browser that is
// killed can lose the last seconds of it, and a full disk is not reported.

/** A longer change lies in the database only; its key stays here. */
const mostCharacters = 64 * 1024;
const elsewhere = '@database';
const startsThatProve = 2;

export class LocalStore {
  /**
   * @param {string} scope what the keys begin with: storage is shared by all pages of an origin
   * @param {Storage | null} storage
   */
  constructor(scope, storage) {
    this.prefix = `${scope}.journal.`;
    this.witnessKey = `${scope}.witness`;
    this.startingKey = `${scope}.starting`;
    this.markKey = `${scope}.mark`;
    this.storage = storage;
    /** Nobody emptied it since the page was open before. */
    this.wasThere = this.storage !== null && this.storage.getItem(this.markKey) !== null;
    this.mark();
  }

  /** In all entries, those of other tabs too. */
  get characters() {
    let sum = 0;
    for (const [id, value] of this.all()) {
      sum += this.prefix.length + id.length + (value?.length ?? 0);
    }
    return sum;
  }

  get usable() {
    return this.storage !== null;
  }

  /** Is gone when somebody else empties the store. */
  mark() {
    this.#set(this.markKey, '1');
  }

  get isCleared() {
    return this.storage !== null && this.storage.getItem(this.markKey) === null;
  }

  /**
   * Starts in a row of which none got to its first frame. One alone proves nothing: a browser that
   * is killed can have the beginning of a start on its disk, and its end not yet.
   */
  get startsFailed() {
    return this.#unfinishedStarts >= startsThatProve;
  }

  startBegins() {
    this.#set(this.startingKey, String(this.#unfinishedStarts + 1));
  }

  startEnds() {
    this.storage?.removeItem(this.startingKey);
  }

  /** The program stopped on the way: that is proof. */
  startFails() {
    this.#set(this.startingKey, String(startsThatProve));
  }

  get #unfinishedStarts() {
    return Number(this.storage?.getItem(this.startingKey)) || 0;
  }

  /** Whether the database holds it alone. @param {string} value */
  isTooLong(value) {
    return value.length > mostCharacters;
  }

  /** Remembers that the database holds this entry. @param {string} id */
  putElsewhere(id) {
    this.#set(this.prefix + id, elsewhere);
  }

  /** Whether the entry is there afterwards. @param {string} id @param {string} kept */
  put(id, kept) {
    try {
      this.storage?.setItem(this.prefix + id, kept);
    } catch {
      return false;
    }
    return this.storage?.getItem(this.prefix + id) === kept;
  }

  /**
   * The newest snapshot in the database and what it holds: tells when that was emptied. And
   * whether this store alone would bring everything back.
   * @returns {{number: number, isAlone: boolean, holds: number[]}}
   */
  get witness() {
    const [number, isAlone, ...holds] = (this.storage?.getItem(this.witnessKey) ?? '').split(' ');
    return { number: Number(number) || 0, isAlone: isAlone === '1', holds: holds.map(Number) };
  }

  set witness({ number, isAlone, holds }) {
    this.#set(this.witnessKey, [number, isAlone ? '1' : '0', ...holds].join(' '));
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

  /** @param {string} key @param {string} value */
  #set(key, value) {
    try {
      this.storage?.setItem(key, value);
    } catch {
      // A full store: what is kept elsewhere is safe.
    }
  }
}

export function usableStorage() {
  try {
    const probe = 'flipside.probe';
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return null;
  }
}
