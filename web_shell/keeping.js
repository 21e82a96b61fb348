// Keeps one workspace twice: at once in local storage, and in a database whose acknowledgement
// means that it is safe. Neither alone is enough: the first can lose seconds, the second can
// come back empty. So each has the whole: a snapshot, and every change since.
//
// A snapshot counts only after it was read back. A store lets go of the changes that the older of
// its two newest snapshots holds, so that one of them may turn out to be damaged.
//
// Several tabs keep one workspace: each has a journal of its own, one at a time writes a snapshot.
//
// Under a passphrase (vault.js) a change is sealed first, which takes a moment, and then written.
import { alone } from './alone.js';
import { dropRevived } from './converting.js';
import { following, includes, lastOf, partsOf } from './covers.js';
import { Database } from './database.js';
import { Drafts } from './drafts.js';
import {
  changeTexts, damagedTexts, everyCopy, lacksChanges, lastNumber, look, missingTexts, newestWhole,
  opened, snapshotTexts,
} from './gathering.js';
import { LocalStore, usableStorage } from './local_store.js';
import { mend, newestOf, saveTwice } from './saving.js';
import { SealHeaders } from './seal_header.js';
import { keepCopies, keepDamaged } from './setting_aside.js';
import { LocalCopy, Slots } from './slots.js';
import { snapshotOf, textOf } from './snapshot.js';
import { SnapshotStore } from './snapshot_store.js';
import { placeOfChange } from './vault.js';

/** @typedef {import('./snapshot_store.js').Aside} Aside */
/** @typedef {import('./vault.js').AnyVault} AnyVault */

/** It is under a passphrase, which nobody has entered in this tab. */
export class Locked extends Error {
  constructor() {
    super('The workspace is locked.');
  }
}

/** In the order of app::Stores. */
const Stores = { Both: '0', OnlyLocalStorage: '1', OnlyIndexedDb: '2', None: '3' };
/** In the order of app::Hold. */
const Hold = { None: '0', LastStartFailed: '1', DatabaseSilent: '2' };

/** So long the page waits for its databases before it starts without them. */
const patience = 4000;
/** The databases of a page are emptied one after another: it is told once. */
const clearingTakes = 100;

const absent = 'This browser keeps nothing for this page.';

/**
 * What the browser has.
 * @type {{open: typeof Database.open, storage: () => Storage | null, alone: typeof alone}}
 */
const browser = { open: Database.open, storage: usableStorage, alone };

export class Keeping {
  /** @param {string} scope @param {typeof browser} ways */
  constructor(scope, ways) {
    const storage = ways.storage();
    /**
     * While no other tab does: a snapshot, and what must not meet one.
     * @template Answer @param {() => Promise<Answer>} work @param {number} [patience]
     */
    this.alone = (work, patience) => ways.alone(`${scope}.snapshot`, work, patience);
    this.local = new LocalStore(scope, storage);
    this.slots = new Slots(storage, scope);
    this.drafts = new Drafts(storage, scope);
    this.headers = new SealHeaders(storage, scope);
    /** Seals all that is kept; null: it is not under a passphrase. @type {AnyVault} */
    this.vault = null;
    /** Sealed changes are written in the order in which they were made. */
    this.turn = Promise.resolve();
    /** Another tab has put it under a passphrase, or locked it. */
    this.onLocked = () => {};
    /** @type {Database | null} */
    this.journal = null;
    /** @type {SnapshotStore | null} */
    this.snapshots = null;
    /** The last change of each session that was told. @type {Map<string, number>} */
    this.known = new Map();
    /** The same of what was gathered last. @type {Map<string, number>} */
    this.gathered = new Map();
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
  static async open(scope, ways = browser) {
    const keeping = new Keeping(scope, ways);
    const opening = Promise.all(
      ['journal', 'snapshots'].map((name) => ways.open(`${scope}.${name}`)),
    ).then((databases) => keeping.#adopt(databases));
    let timer;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, patience, 'late')));
    keeping.isSilent = (await Promise.race([opening, late])) === 'late';
    clearTimeout(timer);
    if (keeping.isSilent) opening.then(() => keeping.#answered());
    await keeping.#readHeader();
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

  /** It is under a passphrase, and this tab has not its key. */
  get isLocked() {
    return this.vault === null && (this.headers.header !== null || this.headers.isThere);
  }

  /** @param {AnyVault} vault */
  sealWith(vault) {
    this.vault = this.drafts.vault = vault;
  }

  get #isWriting() {
    return this.pending > 0 || this.drafts.pending > 0;
  }

  /** Leaving the page would lose something. */
  get isAtRisk() {
    return this.#isWriting || (this.stores === Stores.None && this.isTouched);
  }

  /** Resolves when the change is safe. @param {string} id @param {string} value */
  append(id, value) {
    this.isTouched = true;
    this.pending += 1;
    this.#know(id);
    const keep = () => (this.vault === null ? this.#keep(id, value) : this.#keepSealed(id, value));
    // What takes the place of something waits until that is safe.
    const stored = this.settingAside === null ? keep() : this.settingAside.then(keep);
    return stored.catch((error) => {
      this.hasFailed = true;
      throw error;
    }).finally(() => {
      this.pending -= 1;
      if (this.local.isCleared) this.#cleared();
    });
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
   * @param {string} text @param {string[]} covers @param {number[]} holds
   */
  saveSnapshot(text, covers, holds) {
    const saved = this.#saveSnapshot(text, covers, holds);
    this.saving.add(saved);
    return saved.finally(() => this.saving.delete(saved));
  }

  /**
   * What is to be opened, as the texts of the outcome Loaded; where it will be, it is also mended.
   * @param {boolean} isToOpen @param {boolean} lastStartFailed
   */
  gather(isToOpen, lastStartFailed) {
    return this.alone(() => this.#gather(isToOpen, lastStartFailed), patience);
  }

  /** What was gathered is told: from here on what is new comes by `news`. */
  begin() {
    this.known = this.gathered;
  }

  /**
   * What other tabs have kept since, as the texts of the outcome ChangesArrived; null where some of
   * it lies in a snapshot only, so that everything has to be opened again.
   * @returns {Promise<string[] | null>}
   */
  async news() {
    const { journal, local, snapshots } = this;
    if (this.isLocked || (await this.#isEnding())) {
      this.onLocked();
      return [];
    }
    const entries = journal === null ? local.all() : null;
    const ids = following(entries?.keys() ?? (await journal?.keys()) ?? [], this.known);
    const values = entries !== null ? ids.map((id) => entries.get(id))
      : await journal?.several(ids) ?? [];
    const told = (await Promise.all(ids.map(async (id, place) => {
      const value = values[place];
      if (value == null) return [];
      const { session, seq } = partsOf(id);
      return [session, seq, await this.#opened(id, value)];
    }))).flat();
    for (const [place, id] of ids.entries()) if (values[place] != null) this.#know(id);
    const [newest] = (await snapshots?.abouts()) ??
      (await this.slots.all()).flatMap(({ snapshot }) => snapshot?.about ?? []);
    const known = [...this.known].flatMap(([session, seq]) => [session, String(seq)]);
    return newest === undefined || includes(known, newest.covers) ? told : null;
  }

  /** @param {boolean} isToOpen @param {boolean} lastStartFailed */
  async #gather(isToOpen, lastStartFailed) {
    if (this.isLocked) throw new Locked();
    const found = await look(this);
    const { newest, damaged } = await newestWhole(found, this.snapshots);
    const text = newest === null ? '' : await textOf(newest, this.vault);
    const covers = newest?.about.covers ?? [];
    const missing = missingTexts(found, this);
    const isLacking = found.failed || lacksChanges(found, covers);
    this.isWanting = missing.length > 0 || isLacking || damaged.length > 0;
    this.damaged = damaged;
    const isTooLarge = newest !== null && !Slots.fits(newest);
    this.localCopy = isTooLarge ? LocalCopy.TooLarge : LocalCopy.Whole;
    const wasEmptied = this.local.usable && !this.local.wasThere && found.slots.length === 0 &&
      found.witness.slot > 0;
    if (isToOpen && !this.isWanting) {
      // A change that lies in one store only is safe there; the next visit tries again.
      await mend(this, found, covers).catch(() => {});
    }
    const failed = lastStartFailed ? Hold.LastStartFailed : Hold.None;
    const head = [
      this.stores, isLacking ? '1' : '',
      this.isSilent ? Hold.DatabaseSilent : failed,
      String(lastNumber(found, this.local)), this.localCopy, wasEmptied ? '1' : '',
    ];
    const changes = changeTexts(await opened(found, this.vault), covers);
    this.gathered = lastOf(covers);
    for (let at = 0; at < changes.length; at += 4) {
      const last = Math.max(this.gathered.get(changes[at + 1]) ?? 0, Number(changes[at + 2]));
      this.gathered.set(changes[at + 1], last);
    }
    return [
      ...head,
      ...missing,
      ...(newest === null ? [] : snapshotTexts(newest, text ?? '')),
      ...damaged.flatMap(damagedTexts),
      ...changes,
    ];
  }

  /** Every copy that is left, as the texts of the outcome CopiesFound. */
  async copies() {
    const found = await opened(await look(this), this.vault);
    const { texts, damaged } = await everyCopy(found, this.snapshots, this.vault);
    this.damaged = damaged;
    return [this.local.witness.isAlone ? '1' : '', ...texts];
  }

  /**
   * What comes later waits for it, and for it everything that is on its way.
   * @param {() => Promise<void>} work
   */
  async instead(work) {
    await this.settled();
    await this.#before(this.alone(work));
  }

  /** Resolves when every change so far was acknowledged or refused. */
  async settled() {
    while (this.#isWriting) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** Keeps what is on its way, and lets go of the stores: nothing more can be kept through it. */
  async close() {
    this.closing.abort();
    this.onAnswer = this.onCleared = this.onLocked = () => {};
    await this.settled();
    await Promise.allSettled(this.saving);
    this.journal?.close();
    this.snapshots?.database.close();
  }

  /** @param {(Database | null)[]} databases */
  #adopt([journal, snapshots]) {
    if (this.closing.signal.aborted) {
      for (const each of [journal, snapshots]) each?.close();
      return;
    }
    if (this.isTouched) return;
    this.journal = journal;
    this.snapshots = snapshots === null ? null : new SnapshotStore(snapshots);
    this.headers.database = snapshots;
    for (const each of [journal, snapshots]) {
      if (each !== null) each.onCleared = () => this.#cleared();
    }
  }

  async #readHeader() {
    const { headers } = this;
    if ((await headers.read()) === null) return;
    // What can not be done now is done next time.
    if (headers.text === null) await headers.mend().catch(() => {});
    if (headers.header?.state !== 'on') return;
    await dropRevived(this).catch(() => {});
    if (headers.header.isWhole) this.drafts.dropReadable();
  }

  /** @param {string} id */
  #know(id) {
    const { session, seq } = partsOf(id);
    this.known.set(session, Math.max(this.known.get(session) ?? 0, Number(seq)));
  }

  async #answered() {
    if (this.isTouched) return;
    await this.#readHeader();
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
    if (this.vault !== null) this.headers.mend().catch(() => {});
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
  async #opened(id, value) {
    return this.vault === null ? value : this.vault.openText(value, placeOfChange(id));
  }

  /** Another tab ends the protection: what this one would seal nobody could open any more. */
  async #isEnding() {
    if (this.vault === null || this.headers.isSame) return false;
    if ((await this.headers.read())?.state !== 'on') return true;
    // Somebody emptied local storage.
    await this.headers.mend();
    return false;
  }

  /** @param {string} id @param {string} value */
  async #sealed(id, value) {
    if (await this.#isEnding()) {
      this.onLocked();
      throw new Locked();
    }
    const vault = /** @type {import('./vault.js').Vault} */ (this.vault);
    return vault.sealText(value, placeOfChange(id));
  }

  /** @param {string} id @param {string} value */
  #keepSealed(id, value) {
    const sealing = this.#sealed(id, value);
    const stored = this.turn.then(() => sealing)
      .then((sealed) => ({ kept: this.#keep(id, sealed) }));
    // The next one waits until this one is on its way, not until it has arrived.
    this.turn = stored.then(() => {}, () => {});
    return stored.then(({ kept }) => kept);
  }

  /** @param {string} id @param {string} value */
  async #keep(id, value) {
    if (this.isLocked) {
      this.onLocked();
      throw new Locked();
    }
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

  /** @param {string} text @param {string[]} covers @param {number[]} holds */
  async #saveSnapshot(text, covers, holds) {
    await this.settingAside;
    if (this.isSilent || this.stores === Stores.None) throw new Error(absent);
    return this.alone(async () => {
      const { number, isInside } = await newestOf(this, covers);
      // Another tab has done it.
      if (isInside && !this.isWanting && !this.hasFailed) return this.localCopy;
      if (this.isLocked) throw new Locked();
      const snapshot = await snapshotOf(number + 1, text, covers, holds, this.vault);
      await keepDamaged(this, this.damaged.splice(0));
      await saveTwice(this, snapshot);
      this.isWanting = this.hasFailed = false;
      return this.localCopy;
    });
  }
}
