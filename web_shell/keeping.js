// Keeps one workspace twice: at once in local storage, and in a database whose acknowledgement
// means that it is safe. Neither alone is enough: the first can lose seconds, the second can
// come back empty. So each has the whole: a snapshot, and every change since.
//
// A snapshot counts only after it was read back. A store lets go of the changes that the older of
// its two newest snapshots holds, so that one of them may turn out to be damaged.
import { Asides } from './aside.js';
import { Database } from './database.js';
import {
  changeTexts, damagedTexts, everyCopy, lacksChanges, lastNumber, look, missingTexts, newestWhole,
  snapshotTexts,
} from './gathering.js';
import { LocalStore, usableStorage } from './local_store.js';
import { mend, saveTwice } from './saving.js';
import { keepCopies, keepDamaged } from './setting_aside.js';
import { LocalCopy, Slots } from './slots.js';
import { snapshotOf, textOf } from './snapshot.js';
import { SnapshotStore } from './snapshot_store.js';

/** @typedef {import('./snapshot_store.js').Aside} Aside */

/** In the order of app::Stores. */
const Stores = { Both: '0', OnlyLocalStorage: '1', OnlyIndexedDb: '2', None: '3' };
/** In the order of app::Hold. */
const Hold = { None: '0', LastStartFailed: '1', DatabaseSilent: '2' };

/** So long the page waits for its databases before it starts without them. */
const patience = 4000;
/** The databases of a page are emptied one after another: it is told once. */
const clearingTakes = 100;

const absent = 'This browser keeps nothing for this page.';

/** What the browser has. @type {{open: typeof Database.open, storage: () => Storage | null}} */
const browser = { open: Database.open, storage: usableStorage };

export class Keeping {
  /** @param {string} scope @param {Storage | null} storage */
  constructor(scope, storage) {
    this.local = new LocalStore(scope, storage);
    this.slots = new Slots(storage, scope);
    /** @type {Database | null} */
    this.journal = null;
    /** @type {SnapshotStore | null} */
    this.snapshots = null;
    this.asides = new Asides(null);
    /** How the programme fits into local storage. */
    this.localCopy = LocalCopy.Whole;
    /** Was to be there and is not: told, and written anew with the next snapshot. */
    this.isWanting = false;
    /** Found beside what was opened; kept before anything is written over it. @type {Aside[]} */
    this.damaged = [];
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
    /** Snapshots on their way. @type {Set<Promise<string>>} */
    this.saving = new Set();
    /** Ends what listens, once it is closed. */
    this.closing = new AbortController();
  }

  /** @param {string} scope what the names of all stores begin with */
  static async open(scope, { open, storage } = browser) {
    const keeping = new Keeping(scope, storage());
    const opening = Promise.all(
      ['journal', 'snapshots', 'aside'].map((name) => open(`${scope}.${name}`)),
    ).then((databases) => keeping.#adopt(databases));
    let timer;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, patience, 'late')));
    keeping.isSilent = (await Promise.race([opening, late])) === 'late';
    clearTimeout(timer);
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
  setAside(number, text, summary) {
    return this.#before(this.asides.put(number, text, summary));
  }

  /**
   * Keeps every copy for good, those that only the app has (when each was made, and its text)
   * too: another is to be opened. Changes and snapshots that come later wait for it.
   * @param {boolean} withChanges as they lie in the stores @param {string[]} made
   */
  keepCopies(withChanges, made) {
    return this.#before(keepCopies(this, withChanges, made));
  }

  /**
   * Resolves when it was read back, with how the programme fits into local storage (LocalCopy).
   * @param {number} number @param {string} text @param {string[]} covers @param {number[]} holds
   */
  saveSnapshot(number, text, covers, holds) {
    const saved = this.#saveSnapshot(number, text, covers, holds);
    this.saving.add(saved);
    return saved.finally(() => this.saving.delete(saved));
  }

  /**
   * What is to be opened, as the texts of the outcome Loaded.
   * @param {boolean} isReadOnly @param {boolean} lastStartFailed
   */
  async gather(isReadOnly, lastStartFailed) {
    const found = await look(this);
    const { newest, damaged } = await newestWhole(found, this.snapshots);
    const text = newest === null ? '' : await textOf(newest);
    const covers = newest?.about.covers ?? [];
    const missing = missingTexts(found, this);
    const isLacking = found.failed || lacksChanges(found, covers);
    this.isWanting = missing.length > 0 || isLacking || damaged.length > 0;
    this.damaged = damaged;
    const isTooLarge = newest !== null && !Slots.fits(newest);
    this.localCopy = isTooLarge ? LocalCopy.TooLarge : LocalCopy.Whole;
    const wasEmptied = this.local.usable && !this.local.wasThere && found.slots.length === 0 &&
      found.witness.slot > 0;
    if (!isReadOnly && !this.isWanting) {
      // A change that lies in one store only is safe there; the next visit tries again.
      mend(this, found, covers).catch(() => {});
    }
    const failed = lastStartFailed ? Hold.LastStartFailed : Hold.None;
    const head = [
      this.stores, isReadOnly ? '1' : '', isLacking ? '1' : '',
      this.isSilent ? Hold.DatabaseSilent : failed,
      String(lastNumber(found, this.local)), this.localCopy, wasEmptied ? '1' : '',
    ];
    return [
      ...head,
      ...missing,
      ...(newest === null ? [] : snapshotTexts(newest, text ?? '')),
      ...damaged.flatMap(damagedTexts),
      ...changeTexts(found, covers),
    ];
  }

  /** Every copy that is left, as the texts of the outcome CopiesFound. */
  async copies() {
    const { texts, damaged } = await everyCopy(await look(this), this.snapshots);
    this.damaged = damaged;
    return [this.local.witness.isAlone ? '1' : '', ...texts];
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
    this.journal?.close();
    this.snapshots?.database.close();
    this.asides.database?.close();
  }

  /** @param {(Database | null)[]} databases */
  #adopt([journal, snapshots, aside]) {
    if (this.closing.signal.aborted) {
      for (const each of [journal, snapshots, aside]) each?.close();
      return;
    }
    if (this.isTouched) return;
    this.journal = journal;
    this.snapshots = snapshots === null ? null : new SnapshotStore(snapshots);
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

  /** What comes later waits for it. @param {Promise<void>} stored */
  async #before(stored) {
    this.pending += 1;
    const over = stored.catch(() => {}).then(() => {
      this.pending -= 1;
      if (this.settingAside === over) this.settingAside = null;
    });
    this.settingAside = over;
    await stored;
  }

  /** @param {string} id @param {string} value */
  async #keep(id, value) {
    if (this.isSilent) throw new Error('The database of this browser does not answer.');
    const { journal, local, snapshots } = this;
    const isLong = local.isTooLong(value) && journal !== null;
    // In this very task: nothing may come between edit and write.
    const isInLocal = !isLong && local.put(id, value);
    if (journal !== null) {
      const write = () => journal.put(id, value);
      await (snapshots?.withRoom(write) ?? write());
    }
    // Not before: a browser killed in between would look as if something were lost.
    if (isLong) local.putElsewhere(id);
    if (isInLocal || isLong) return;
    const hasRoom = (await this.slots.makeRoom()) && local.put(id, value);
    if (journal === null && !hasRoom) throw new Error(absent);
  }

  /**
   * @param {number} number @param {string} text @param {string[]} covers @param {number[]} holds
   */
  async #saveSnapshot(number, text, covers, holds) {
    await this.settingAside;
    if (this.isSilent || this.stores === Stores.None) throw new Error(absent);
    const snapshot = await snapshotOf(number, text, covers, holds);
    await keepDamaged(this, this.damaged.splice(0));
    await saveTwice(this, snapshot);
    this.isWanting = this.hasFailed = false;
    return this.localCopy;
  }
}
