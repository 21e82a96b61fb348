// Keeps every change twice: at once in local storage, and in a database whose acknowledgement
// means that it is safe. Neither alone is enough: the first can lose seconds, the second can
// come back empty.
//
// A snapshot is the whole programme as one text with its hash. It counts only after it was read
// back; then the changes that it covers are cut from both journals, and older snapshots go.
import { Asides } from './aside.js';
import { Database } from './database.js';
import { digest } from './digest.js';
import { LocalStore } from './local_store.js';

/** In the order of app::Stores. */
const Stores = { Both: '0', OnlyLocalStorage: '1', OnlyIndexedDb: '2', None: '3' };
/** In the order of app::Hold. */
const Hold = { None: '0', LastStartFailed: '1', DatabaseSilent: '2' };

/** So long the page waits for its databases before it starts without them. */
const patience = 4000;
/** The databases of a page are emptied one after another: it is told once. */
const clearingTakes = 100;

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
  /** @param {string} scope */
  constructor(scope) {
    this.local = new LocalStore(scope);
    /** @type {Database | null} */
    this.journal = null;
    /** @type {Database | null} */
    this.snapshots = null;
    this.asides = new Asides(null);
    /** Neither there nor refused: nothing is written until the databases answer. */
    this.isSilent = false;
    /** Something was changed since the page was opened. */
    this.isTouched = false;
    /** Changes that are neither acknowledged nor refused yet. */
    this.pending = 0;
    /** A change was refused, and no snapshot has made up for that since. */
    this.hasFailed = false;
    /** @type {Promise<void> | null} */
    this.settingAside = null;
    /** The databases answer after all, and nothing was changed meanwhile. */
    this.onAnswer = () => {};
    /** Others emptied the stores while the page was open. */
    this.onCleared = () => {};
    this.isClearing = false;
    /** Snapshots on their way. @type {Set<Promise<void>>} */
    this.saving = new Set();
    /** Ends what listens, once it is closed. */
    this.closing = new AbortController();
  }

  /** @param {string} scope what the names of all stores begin with */
  static async open(scope) {
    const keeping = new Keeping(scope);
    const opening = Promise.all(
      ['journal', 'snapshots', 'aside'].map((name) => Database.open(`${scope}.${name}`)),
    ).then((databases) => keeping.#adopt(databases));
    const late = new Promise((resolve) => setTimeout(resolve, patience, 'late'));
    keeping.isSilent = (await Promise.race([opening, late])) === 'late';
    if (keeping.isSilent) opening.then(() => keeping.#answered());
    keeping.#watch();
    return keeping;
  }

  get stores() {
    if (this.isSilent) return Stores.None;
    if (this.local.usable) return this.journal === null ? Stores.OnlyLocalStorage : Stores.Both;
    return this.journal === null ? Stores.None : Stores.OnlyIndexedDb;
  }

  /** What is acknowledged outlives the page. */
  get isKept() {
    return this.stores !== Stores.None;
  }

  /** Leaving the page would lose something. */
  get isAtRisk() {
    return this.pending > 0 || (this.stores === Stores.None && this.isTouched);
  }

  /** Resolves when the change is safe. @param {string} id @param {string} value */
  append(id, value) {
    this.isTouched = true;
    this.pending += 1;
    // What takes the place of something waits until that is safe.
    const stored = this.settingAside === null
      ? this.#keep(id, value)
      : this.settingAside.then(() => this.#keep(id, value));
    return stored.catch((error) => {
      this.hasFailed = true;
      throw error;
    }).finally(() => {
      this.pending -= 1;
      if (this.local.isCleared) this.#cleared();
    });
  }

  /**
   * Resolves when it is safe; changes that come later wait for it.
   * @param {string} number @param {string} text @param {string[]} summary
   */
  async setAside(number, text, summary) {
    this.pending += 1;
    const stored = this.asides.put(number, text, summary);
    const over = stored.catch(() => {}).then(() => {
      this.pending -= 1;
      if (this.settingAside === over) this.settingAside = null;
    });
    this.settingAside = over;
    await stored;
  }

  /**
   * Resolves when it was read back.
   * @param {number} number
   * @param {string} text
   * @param {string[]} covers
   */
  saveSnapshot(number, text, covers) {
    const saved = this.#saveSnapshot(number, text, covers);
    this.saving.add(saved);
    return saved.finally(() => this.saving.delete(saved));
  }

  /** @param {number} number @param {string} text @param {string[]} covers */
  async #saveSnapshot(number, text, covers) {
    await this.settingAside;
    const { snapshots } = this;
    if (snapshots === null || this.isSilent) throw new Error('There is no database for this page.');
    const key = String(number);
    await snapshots.put(key, { number, text, hash: await digest(text), covers });
    if (!(await isWhole(await snapshots.get(key)))) throw new Error('It could not be read back.');
    this.local.witness = number;
    this.hasFailed = false;
    await this.#cut(key, coveredBy(covers));
  }

  /**
   * Everything that was found, as the texts of the outcome Loaded.
   * @param {boolean} isReadOnly @param {boolean} lastStartFailed
   */
  async gather(isReadOnly, lastStartFailed) {
    const local = this.local.all();
    const stored = await everything(this.journal);
    const kept = await everything(this.snapshots);
    const snapshots = [...kept.values()].sort((a, b) => b.number - a.number);
    const areWhole = await Promise.all(snapshots.map(isWhole));
    const newest = snapshots[0]?.number ?? 0;
    // What the newest that is whole covers may be cut from one store and still lie in the other.
    const isCovered = coveredBy(snapshots.find((_, index) => areWhole[index])?.covers ?? []);
    let isMissing = this.local.witness > newest || stored.failed === true || kept.failed === true;
    const texts = snapshots.flatMap((it, index) => snapshotTexts(it, areWhole[index]));
    for (const id of new Set([...local.keys(), ...stored.keys()])) {
      const values = new Set([local.get(id), stored.get(id)].filter((value) => value != null));
      isMissing ||= values.size === 0 && !isCovered(id);
      const { session, seq } = partsOf(id);
      // Two that differ both go to the app: the check sums tell which is whole.
      for (const value of values) texts.push('entry', session, seq, value ?? '');
    }
    const failed = lastStartFailed ? Hold.LastStartFailed : Hold.None;
    const hold = this.isSilent ? Hold.DatabaseSilent : failed;
    return [this.stores, isReadOnly ? '1' : '', isMissing ? '1' : '', hold, ...texts];
  }

  /** Resolves when every change so far was acknowledged or refused. */
  async settled() {
    while (this.pending > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** Keeps what is on its way, and lets go of the stores: nothing more can be kept through it. */
  async close() {
    this.closing.abort();
    this.onAnswer = this.onCleared = () => {};
    await this.settled();
    await Promise.allSettled(this.saving);
    for (const each of [this.journal, this.snapshots, this.asides.database]) each?.close();
  }

  /** @param {(Database | null)[]} databases */
  #adopt([journal, snapshots, aside]) {
    if (this.closing.signal.aborted) {
      for (const each of [journal, snapshots, aside]) each?.close();
      return;
    }
    if (this.isTouched) return;
    this.journal = journal;
    this.snapshots = snapshots;
    this.asides = new Asides(aside);
    for (const each of [journal, snapshots, aside]) {
      if (each !== null) each.onCleared = () => this.#cleared();
    }
  }

  #answered() {
    if (this.isTouched) return;
    this.isSilent = false;
    this.onAnswer();
  }

  #watch() {
    const look = () => {
      if (this.local.isCleared) this.#cleared();
    };
    const { signal } = this.closing;
    addEventListener('storage', look, { signal });
    addEventListener('focus', look, { signal });
    document.addEventListener('visibilitychange', look, { signal });
  }

  #cleared() {
    this.local.mark();
    if (this.isClearing) return;
    this.isClearing = true;
    setTimeout(() => {
      this.isClearing = false;
      this.onCleared();
    }, clearingTakes);
  }

  /** @param {string} id @param {string} value */
  async #keep(id, value) {
    if (this.isSilent) throw new Error('The database of this browser does not answer.');
    const { journal, local } = this;
    const isLong = local.isTooLong(value) && journal !== null;
    // In this very task: nothing may come between edit and write.
    const isInLocal = !isLong && local.put(id, value);
    if (journal === null) {
      if (!isInLocal) throw new Error('This browser keeps nothing for this page.');
      return;
    }
    await journal.put(id, value);
    // Not before: a browser killed in between would look as if something were lost.
    if (isLong) local.putElsewhere(id);
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

/** @param {Snapshot} snapshot @param {boolean} isWhole */
function snapshotTexts({ number, text, covers }, isWhole) {
  if (!isWhole) return ['damaged', `Snapshot ${number}`, text];
  return ['snapshot', String(number), text, String(covers.length / 2), ...covers];
}
