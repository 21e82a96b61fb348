// The snapshots in the database: the newest, backups behind it, and what was set aside because it
// could not be read or because another copy was opened in its place.
import { digest } from './digest.js';
import { thoseThatStay } from './retention.js';
import { isAbout, isWhole, snapshotOf } from './snapshot.js';

/** @typedef {import('./database.js').Database} Database */
/** @typedef {import('./snapshot.js').About} About */
/** @typedef {import('./snapshot.js').Snapshot} Snapshot */
/**
 * What local storage had: `slot` was written last, `settled` is surely on the disk.
 * @typedef {{slot: number, settled: number, holds: number[]}} Witness
 */
/**
 * As it was found; with what is written about it where it is a snapshot. `number` or `slot` says
 * where it lies as long as it was not set aside.
 * @typedef {{name: string, at: number, value: string | Uint8Array<ArrayBuffer>, number?: number,
 *   slot?: string, about?: About, isSealedBytes?: boolean}} Aside
 */

const bodyOf = (/** @type {number} */ number) => `${number}.body`;
const witnessKey = 'witness';
const asideKey = 'aside.';
const isNumber = (/** @type {string} */ key) => /^\d+$/.test(key);

export class SnapshotStore {
  /** @param {Database} database */
  constructor(database) {
    this.database = database;
  }

  /** What is written about each, the newest first. */
  async abouts() {
    const keys = (await this.database.keys()).filter(isNumber);
    const found = await this.database.several(keys);
    const abouts = await Promise.all(found.map((it, index) => this.#about(it, keys[index])));
    return abouts.sort((a, b) => b.number - a.number);
  }

  /** Null where its body is gone. @param {About} about @returns {Promise<Snapshot | null>} */
  async read(about) {
    /** @type {Uint8Array<ArrayBuffer> | undefined} */
    const bytes = await this.database.get(bodyOf(about.number));
    return bytes instanceof Uint8Array ? { about, bytes } : null;
  }

  /**
   * Resolves when it was read back; older ones make room where there is none.
   * @param {Snapshot} snapshot
   */
  async put(snapshot) {
    await this.withRoom(() => this.#write(snapshot));
    if (!(await isWhole(await this.read(snapshot.about)))) {
      throw new Error('It could not be read back.');
    }
  }

  /** Lets go of what need not stay. @param {About[]} abouts all, the newest first */
  async thin(abouts) {
    const stay = thoseThatStay(abouts, Date.now());
    await this.remove(abouts.map(({ number }) => number).filter((number) => !stay.has(number)));
  }

  /**
   * Does it again without the backups where the disk is full: old ones first, the newest two never.
   * @template Answer @param {() => Promise<Answer>} write @returns {Promise<Answer>}
   */
  async withRoom(write) {
    for (;;) {
      try {
        return await write();
      } catch (error) {
        const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
        const old = isFull ? (await this.abouts()).slice(2) : [];
        if (old.length === 0) throw error;
        await this.remove(old.slice(Math.floor(old.length / 2)).map(({ number }) => number));
      }
    }
  }

  /** @returns {Promise<Witness>} */
  async witness() {
    const found = await this.database.get(witnessKey);
    return found ?? { slot: 0, settled: 0, holds: [] };
  }

  /** @param {Witness} witness */
  async setWitness(witness) {
    await this.database.put(witnessKey, witness);
  }

  /** For good: also what need not stay. */
  async pin() {
    const pinned = (await this.abouts()).map((about) => ({ ...about, isPinned: true }));
    await this.database.putAll(pinned.map((about) => [String(about.number), about]));
  }

  /** @param {Aside[]} asides */
  async setAside(asides) {
    if (asides.length === 0) return;
    const latest = Math.max(0, ...(await this.#asideNumbers()));
    await this.database.putAll(asides.map((it, index) => [asideKey + (latest + 1 + index), it]));
  }

  /** @param {number[]} numbers */
  async remove(numbers) {
    if (numbers.length === 0) return;
    await this.database.remove(numbers.flatMap((number) => [String(number), bodyOf(number)]));
  }

  /** @returns {Promise<Aside[]>} */
  async asides() {
    return this.database.several((await this.#asideNumbers()).map((it) => asideKey + it));
  }

  /** @param {(aside: Aside) => Promise<Aside>} change the same where nothing is to change */
  async changeAsides(change) {
    for (const number of await this.#asideNumbers()) {
      const key = asideKey + number;
      const aside = await this.database.get(key);
      const changed = aside === undefined ? aside : await change(aside);
      if (changed !== aside) await this.database.put(key, changed);
    }
  }

  async #asideNumbers() {
    const keys = (await this.database.keys()).filter((key) => key.startsWith(asideKey));
    return keys.map((key) => Number(key.slice(asideKey.length)));
  }

  /** @param {Snapshot} snapshot */
  async #write({ about, bytes }) {
    await this.database.putAll([[String(about.number), about], [bodyOf(about.number), bytes]]);
  }

  /**
   * Before bodies of their own, a snapshot had its text in it. What can not be read is none that
   * could be whole.
   * @param {any} found @param {string} key @returns {Promise<About>}
   */
  async #about(found, key) {
    if (isAbout(found)) return found;
    const number = Number(key);
    const isText = typeof found?.text === 'string' && Array.isArray(found.covers);
    if (isText && (await digest(new TextEncoder().encode(found.text))) === found.hash) {
      const snapshot = await snapshotOf(number, found.text, found.covers, []);
      await this.#write(snapshot);
      return snapshot.about;
    }
    return { number, at: 0, hash: '', size: -1, covers: [], holds: [] };
  }
}
