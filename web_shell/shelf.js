// The workspaces of this browser. Each has stores of its own, whose names begin with its id; a
// small index in local storage says what each is, one key for each, so that two tabs never write
// the same one. What the index has lost is found again by the names of the stores.
import { headerKey } from './seal_header.js';
import { Settings } from './settings.js';

const idPattern = '[A-Za-z0-9_-]{8,32}';

/** The workspace that an address names. @param {string} address */
const namedBy = (address) => new RegExp(`^#/w/(${idPattern})(?:/|$)`).exec(address)?.[1];

/**
 * The first texts of an entry: when it was opened and removed, in milliseconds since 1970.
 * @param {string[]} texts
 */
const timesOf = ([opened, removed]) => ({ opened: Number(opened), isRemoved: removed !== '' });

export function newId() {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return [...crypto.getRandomValues(new Uint32Array(8))].map((it) => letters[it % 36]).join('');
}

export class Shelf {
  /** @param {string} scope what the names of all stores of this page begin with */
  constructor(scope) {
    this.scope = scope;
    this.index = new Settings(`${scope}.shelf.`);
    /** Those without an entry, where that decides which is opened. @type {string[]} */
    this.found = [];
    /** There seemed to be none: the one that was chosen is empty. */
    this.isNew = false;
  }

  /** What the names of a workspace's stores begin with. @param {string} id */
  nameOf(id) {
    return `${this.scope}.${id}`;
  }

  /** @returns {Map<string, string[]>} */
  entries() {
    const found = new Map();
    const all = this.index.all();
    for (let at = 0; at < all.length; at += 2) {
      const texts = textsIn(all[at + 1]);
      if (texts !== null) found.set(all[at], texts);
    }
    return found;
  }

  /** @param {string} id @param {string[]} texts */
  put(id, texts) {
    this.index.put(id, JSON.stringify(this.#isSealed(id) ? hidden(texts) : texts));
  }

  /** Nothing but its id and its times. @param {string} id */
  hide(id) {
    this.put(id, hidden(this.entries().get(id) ?? [String(Date.now()), '']));
  }

  /** Those that lost their names too late, because the browser was killed. */
  hideSealed() {
    for (const id of this.entries().keys()) if (this.#isSealed(id)) this.hide(id);
  }

  /** @param {string} id */
  #isSealed(id) {
    try {
      return localStorage.getItem(headerKey(this.nameOf(id))) !== null;
    } catch {
      return false;
    }
  }

  /**
   * The ids of all that have stores and no entry.
   * @param {number} [patience] in milliseconds; without it as long as the browser takes
   * @returns {Promise<string[]>}
   */
  async strays(patience) {
    const names = [...localNames(), ...(await databaseNames(patience))];
    const pattern = new RegExp(`^(${idPattern})\\.`);
    const start = `${this.scope}.`;
    const ids = names
      .filter((name) => name.startsWith(start))
      .map((name) => pattern.exec(name.slice(start.length))?.[1] ?? '');
    const known = this.entries();
    return [...new Set(ids)].filter((id) => id !== '' && !known.has(id));
  }

  /** The one that an address means: the one it names, else the last one opened. */
  async choose(/** @type {string} */ address) {
    this.hideSealed();
    const entries = this.entries();
    const there = [...entries].filter(([, texts]) => !timesOf(texts).isRemoved);
    const named = namedBy(address);
    if (named !== undefined && there.some(([id]) => id === named)) return named;
    const newest = there.sort(([, a], [, b]) => timesOf(b).opened - timesOf(a).opened)[0];
    if (newest !== undefined) return newest[0];
    this.found = await this.strays(patienceOfAStart);
    this.isNew = this.found.length === 0;
    return this.found[0] ?? newId();
  }

  /** Everything of a workspace, for good. @param {string} id */
  async erase(id) {
    this.index.put(id, '');
    const start = `${this.nameOf(id)}.`;
    for (const name of localNames()) {
      if (name.startsWith(start)) localStorage.removeItem(name);
    }
    for (const name of await databaseNames()) {
      if (name.startsWith(start)) indexedDB.deleteDatabase(name);
    }
  }
}

/**
 * What the index says of one under a passphrase, in as many texts (src/web/outcomes.cpp).
 * @param {string[]} texts
 */
const hidden = ([opened, removed]) => [opened, removed, '', '', 'locked', '', '', '', '', ''];

/** @param {string} text @returns {string[] | null} */
function textsIn(text) {
  try {
    const texts = JSON.parse(text);
    return Array.isArray(texts) && texts.every((it) => typeof it === 'string') ? texts : null;
  } catch {
    return null;
  }
}

function localNames() {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

/** So long a start waits for the names of databases; what comes later is shown then. */
const patienceOfAStart = 4000;

/** @param {number} [patience] */
async function databaseNames(patience) {
  try {
    const named = indexedDB.databases();
    const all = await (patience === undefined ? named : Promise.race([named, none(patience)]));
    return all.map((/** @type {IDBDatabaseInfo} */ { name }) => name ?? '');
  } catch {
    return [];
  }
}

/** @param {number} after in milliseconds @returns {Promise<IDBDatabaseInfo[]>} */
const none = (after) => new Promise((resolve) => setTimeout(resolve, after, []));
