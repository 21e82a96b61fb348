// Keeps every change twice: at once in local storage, and in a database whose acknowledgement
// means that it is safe. Neither alone is enough: the first can lose seconds, the second can
// come back empty.
//
// A snapshot is the whole programme as one text with its hash. It counts only after it was read
// back; then the changes that it covers are cut from both journals, and older snapshots go.
import { Database } from './database.js';
import { digest } from './digest.js';
import { LocalStore } from './local_store.js';

/** In the order of app::Stores. */
const Stores = { Both: '0', OnlyLocalStorage: '1', OnlyIndexedDb: '2', None: '3' };

/**
 * `covers` holds session and last number of each session whose changes are inside.
 * @typedef {{number: number, text: string, hash: string, covers: string[]}} Snapshot
 */

/** Ids are "<session>.<number>". @param {string} id */
function partsOf(id) {
  const dot = id.lastIndexOf('.');
  return { session: id.slice(0, dot), seq: id.slice(dot + 1) };
}

/** Whether a change is inside a snapshot with these covers. @param {string[]} covers */
function coveredBy(covers) {
  const last = new Map();
  for (let at = 0; at + 1 < covers.length; at += 2) last.set(covers[at], Number(covers[at + 1]));
  return (/** @type {string} */ id) => {
    const { session, seq } = partsOf(id);
    return Number(seq) <= (last.get(session) ?? 0);
  };
}

export class Keeping {
  /** @param {string} scope @param {Database | null} journal @param {Database | null} snapshots */
  constructor(scope, journal, snapshots) {
    this.local = new LocalStore(scope);
    this.journal = journal;
    this.snapshots = snapshots;
    /** Changes that are neither acknowledged nor refused yet. */
    this.pending = 0;
  }

  /** @param {string} scope what the names of all stores begin with */
  static async open(scope) {
    const [journal, snapshots] = await Promise.all([
      Database.open(`${scope}.journal`),
      Database.open(`${scope}.snapshots`),
    ]);
    return new Keeping(scope, journal, snapshots);
  }

  get stores() {
    if (this.local.usable) return this.journal === null ? Stores.OnlyLocalStorage : Stores.Both;
    return this.journal === null ? Stores.None : Stores.OnlyIndexedDb;
  }

  /** Resolves when the change is safe. @param {string} id @param {string} value */
  append(id, value) {
    const isInLocal = this.local.put(id, value, this.journal === null);
    this.pending += 1;
    const stored = this.journal?.put(id, value) ?? this.#localAlone(isInLocal);
    return stored.finally(() => (this.pending -= 1));
  }

  /**
   * Resolves when it was read back.
   * @param {number} number
   * @param {string} text
   * @param {string[]} covers
   */
  async saveSnapshot(number, text, covers) {
    const { snapshots } = this;
    if (snapshots === null) throw new Error('This browser has no database for this page.');
    const key = String(number);
    await snapshots.put(key, { number, text, hash: await digest(text), covers });
    if (!(await isWhole(await snapshots.get(key)))) throw new Error('It could not be read back.');
    this.local.witness = number;
    await this.#cut(key, coveredBy(covers));
  }

  /**
   * Everything that was found, as the texts of the outcome Loaded.
   * @param {boolean} isReadOnly
   */
  async gather(isReadOnly) {
    const local = this.local.all();
    const stored = await everything(this.journal);
    const kept = await everything(this.snapshots);
    const snapshots = [...kept.values()];
    const newest = Math.max(0, ...snapshots.map(({ number }) => number));
    let isMissing = this.local.witness > newest || stored.failed === true || kept.failed === true;
    /** @type {string[]} */
    const texts = [];
    for (const snapshot of snapshots) texts.push(...(await snapshotTexts(snapshot)));
    for (const id of new Set([...local.keys(), ...stored.keys()])) {
      const values = new Set([local.get(id), stored.get(id)].filter((value) => value != null));
      isMissing ||= values.size === 0;
      const { session, seq } = partsOf(id);
      // Two that differ both go to the app: the check sums tell which is whole.
      for (const value of values) texts.push('entry', session, seq, value ?? '');
    }
    return [this.stores, isReadOnly ? '1' : '', isMissing ? '1' : '', ...texts];
  }

  /** Resolves when every change so far was acknowledged or refused. */
  async settled() {
    while (this.pending > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** @param {boolean} isInLocal */
  async #localAlone(isInLocal) {
    if (!isInLocal) throw new Error('This browser keeps nothing for this page.');
  }

  /** @param {string} kept @param {(id: string) => boolean} isCovered */
  async #cut(kept, isCovered) {
    const older = (await this.snapshots?.keys()) ?? [];
    await this.snapshots?.remove(older.filter((key) => key !== kept));
    await this.journal?.remove((await this.journal.keys()).filter(isCovered));
    this.local.remove([...this.local.all().keys()].filter(isCovered));
  }
}

/**
 * What a database holds: nothing where there is none, `failed` where it could not be read.
 * @param {Database | null} database @returns {Promise<Map<string, any> & {failed?: boolean}>}
 */
async function everything(database) {
  if (database === null) return new Map();
  return database.all().catch(() => Object.assign(new Map(), { failed: true }));
}

/** @param {Snapshot | undefined} snapshot */
async function isWhole(snapshot) {
  return snapshot !== undefined && (await digest(snapshot.text)) === snapshot.hash;
}

/** @param {Snapshot} snapshot */
async function snapshotTexts(snapshot) {
  const { number, text, covers } = snapshot;
  if (!(await isWhole(snapshot))) return ['damaged', `Snapshot ${number}`, text];
  return ['snapshot', String(number), text, String(covers.length / 2), ...covers];
}
