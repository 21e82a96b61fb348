// Keeps every change twice: at once in local storage, and in a database whose acknowledgement means
// that it is safe. Neither alone is enough: one loses seconds, the other is slower to fill.
//
// A snapshot is the whole programme as one text with its hash. It counts only after it was read back;
// then the changes that it covers are cut from both journals.
import { Database } from './database.js';
import { LocalStore } from './local_store.js';
import { digest } from './digest.js';

/** In the order of web::KeepingMode. */
export const Mode = { Both: 0, LocalOnly: 1, DatabaseOnly: 2, Nothing: 3 };

/**
 * What an earlier visit left: the newest whole snapshot (empty for none) and the changes after it, as
 * [id, value]. `missing` are ids whose values are in neither store.
 * @typedef {{mode: number, snapshot: string, entries: [string, string][], missing: string[]}} Found
 */
/** @typedef {{text: string, hash: string, covers: string[], made: number}} Snapshot */
/**
 * @typedef {{kept: (ticket: number) => void, notKept: (ticket: number, reason: string) => void,
 *   snapshotKept: () => void, snapshotNotKept: (reason: string) => void}} Answers
 */

/** @param {unknown} error */
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));

export class Keeping {
  /** @param {string} scope @param {Database | null} journal @param {Database | null} snapshots */
  constructor(scope, journal, snapshots) {
    this.local = new LocalStore(scope);
    this.journal = journal;
    this.snapshots = snapshots;
    /** @type {Set<string>} Entries that the program has taken in or made. */
    this.known = new Set();
    /** Changes that are not acknowledged yet. */
    this.pending = 0;
    /** @type {Answers} */
    this.answers = {
      kept: () => {}, notKept: () => {}, snapshotKept: () => {}, snapshotNotKept: () => {},
    };
  }

  /** @param {string} scope */
  static async open(scope) {
    const [journal, snapshots] = await Promise.all([
      Database.open(`${scope}.journal`),
      Database.open(`${scope}.snapshots`),
    ]);
    return new Keeping(scope, journal, snapshots);
  }

  get mode() {
    if (this.local.usable) return this.journal === null ? Mode.LocalOnly : Mode.Both;
    return this.journal === null ? Mode.Nothing : Mode.DatabaseOnly;
  }

  /** @returns {Promise<Found>} */
  async gather() {
    const snapshot = await this.#newestSnapshot();
    const [local, stored] = [this.local.all(), await this.#stored()];
    const covered = new Set(snapshot?.covers);
    /** @type {[string, string][]} */
    const entries = [];
    const missing = [];
    for (const id of new Set([...local.keys(), ...stored.keys()])) {
      if (covered.has(id)) continue;
      const values = new Set([local.get(id), stored.get(id)].filter((value) => value != null));
      if (values.size === 0) missing.push(id);
      // Two that differ both go to the program: its check sums tell which is whole.
      for (const value of values) entries.push([id, /** @type {string} */ (value)]);
      this.known.add(id);
    }
    return { mode: this.mode, snapshot: snapshot?.text ?? '', entries, missing };
  }

  /** @param {number} ticket @param {string} id @param {string} value */
  keep(ticket, id, value) {
    const inLocal = this.local.put(id, value, this.journal === null);
    this.known.add(id);
    this.pending += 1;
    const stored = this.journal?.put(id, value) ?? this.#localAlone(inLocal);
    stored
      .then(
        () => this.answers.kept(ticket),
        (error) => this.answers.notKept(ticket, reasonOf(error)),
      )
      .finally(() => (this.pending -= 1));
  }

  /** @param {string} text */
  keepSnapshot(text) {
    const covers = [...this.known];
    this.#writeSnapshot(text, covers).then(
      () => this.answers.snapshotKept(),
      (error) => this.answers.snapshotNotKept(reasonOf(error)),
    );
  }

  /** Resolves when every change so far was acknowledged or refused. */
  async settled() {
    while (this.pending > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** @param {boolean} inLocal */
  async #localAlone(inLocal) {
    if (!inLocal) throw new Error('This browser keeps nothing for this page.');
  }

  /** @returns {Promise<Map<string, string>>} */
  async #stored() {
    return (await this.journal?.all().catch(() => null)) ?? new Map();
  }

  async #newestSnapshot() {
    const all = (await this.snapshots?.all().catch(() => null)) ?? new Map();
    const newestFirst = [...all.values()].sort((a, b) => b.made - a.made);
    for (const snapshot of newestFirst) {
      if (await isWhole(snapshot)) return snapshot;
    }
    return null;
  }

  /** @param {string} text @param {string[]} covers */
  async #writeSnapshot(text, covers) {
    const { snapshots } = this;
    if (snapshots === null) throw new Error('This browser has no database for this page.');
    const made = Date.now();
    const key = `${made}.${crypto.getRandomValues(new Uint32Array(1))[0]}`;
    await snapshots.put(key, { text, hash: await digest(text), covers, made });
    if (!(await isWhole(await snapshots.get(key)))) throw new Error('It could not be read back.');
    const older = [...(await snapshots.all()).keys()].filter((other) => other !== key);
    await snapshots.remove(older);
    await this.journal?.remove(covers);
    this.local.remove(covers);
    for (const id of covers) this.known.delete(id);
  }
}

/** @param {Snapshot | undefined} snapshot */
async function isWhole(snapshot) {
  return snapshot !== undefined && (await digest(snapshot.text)) === snapshot.hash;
}
