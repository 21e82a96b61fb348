// What says that a workspace is under a passphrase, and how its key is found: in both stores, so
// that each alone opens with it. The newer of the two counts.

/**
 * `state`: all is to be sealed ("on"), or all is to be opened again ("leaving"): where that was
 * cut short it goes on when the workspace is opened. `isWhole`: all was sealed once.
 * @typedef {{format: string, version: number, kind: string, number: number,
 *   state: 'on' | 'leaving', isWhole?: boolean, lockAfter: number,
 *   wraps: import('./wraps.js').Wrap[]}} SealHeader
 */

/** Of the format, as archive::Version. */
const version = 1;
const key = 'vault';

/** Of a workspace in local storage. @param {string} scope */
export const headerKey = (scope) => `${scope}.${key}`;

/**
 * Newer than any before it, of which a killed browser can bring one back.
 * @param {number} before
 */
const numberAfter = (before) => Math.max(before + 1, Date.now());

/** @param {SealHeader['wraps']} wraps @param {number} lockAfter @returns {SealHeader} */
export const newHeader = (wraps, lockAfter) => ({
  format: 'flipside', version, kind: 'vault', number: numberAfter(0), state: 'on', lockAfter, wraps,
});

/** @param {unknown} text @returns {SealHeader | null} */
function parsed(text) {
  try {
    const header = JSON.parse(String(text));
    const isOne = header?.kind === 'vault' && Array.isArray(header.wraps) &&
      Number.isSafeInteger(header.number);
    return isOne ? header : null;
  } catch {
    return null;
  }
}

export class SealHeaders {
  /** @param {Storage | null} storage @param {string} scope */
  constructor(storage, scope) {
    this.storage = storage;
    this.key = headerKey(scope);
    /** The database of snapshots. @type {import('./database.js').Database | null} */
    this.database = null;
    /** The one that counts, as it was read last. @type {SealHeader | null} */
    this.header = null;
    /** What local storage had then. @type {string | null} */
    this.text = null;
  }

  /** At once: another tab may have made one. */
  get isThere() {
    return this.storage !== null && this.storage.getItem(this.key) !== null;
  }

  /** Nobody has written another one since. At once. */
  get isSame() {
    return this.storage === null || this.storage.getItem(this.key) === this.text;
  }

  async read() {
    this.text = this.storage?.getItem(this.key) ?? null;
    const local = parsed(this.text);
    const stored = parsed(await this.database?.get(key).catch(() => null));
    const isLocalNewer = (local?.number ?? 0) >= (stored?.number ?? 0);
    this.header = isLocalNewer ? local : stored;
    return this.header;
  }

  /** First where it is surely on the disk. @param {SealHeader} header */
  async write(header) {
    const text = JSON.stringify(header);
    await this.database?.put(key, text);
    this.#putInLocal(text);
    this.header = header;
  }

  /** @param {Partial<SealHeader>} changes */
  async change(changes) {
    if (this.header === null) return;
    await this.write({ ...this.header, ...changes, number: numberAfter(this.header.number) });
  }

  /** What only one of the stores has, both have then. */
  async mend() {
    if (this.header !== null) await this.write(this.header);
  }

  /** The last thing of all: nothing sealed is left. */
  async remove() {
    this.storage?.removeItem(this.key);
    this.text = null;
    await this.database?.remove([key]);
    this.header = null;
  }

  /** @param {string} text */
  #putInLocal(text) {
    try {
      this.storage?.setItem(this.key, text);
      if (this.storage !== null) this.text = text;
    } catch {
      // Full: the database has it.
    }
  }
}
