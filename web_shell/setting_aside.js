// What would be lost when something else takes its place: copies that were not chosen, and what
// could not be read.
import { snapshotOf } from './snapshot.js';

/** @typedef {import('./gathering.js').Places} Places */
/** @typedef {import('./snapshot_store.js').Aside} Aside */

/**
 * Every copy: those in the database stay as they are, those that only the app has (when each was
 * made, and its text) come beside them; on request the changes, too, as they lie in the stores.
 * @param {Places} places @param {boolean} withChanges @param {string[]} made
 */
export async function keepCopies({ local, journal, snapshots }, withChanges, made) {
  if (snapshots === null) return;
  /** @type {Aside[]} */
  const asides = [];
  for (let place = 0; place + 1 < made.length; place += 2) {
    const at = Number(made[place]);
    const { about, bytes } = await snapshotOf(0, made[place + 1], [], []);
    asides.push({ name: 'aside', at, value: bytes, about: { ...about, at } });
  }
  if (withChanges) {
    const stored = [...((await journal?.all()) ?? [])];
    const value = JSON.stringify({ local: [...local.all()], stored });
    asides.push({ name: 'aside', at: Date.now(), value });
  }
  await snapshots.pin();
  await snapshots.setAside(asides);
}

/**
 * What is damaged leaves its place, where it would be found as damaged again.
 * @param {Places} places @param {Aside[]} damaged
 */
export async function keepDamaged({ slots, snapshots }, damaged) {
  if (snapshots === null) return;
  const found = damaged.filter(({ number, slot }) => number !== undefined || slot !== undefined);
  await snapshots.setAside(found.flatMap(({ at, value }) =>
    (value.length > 0 ? [{ name: 'aside', at, value }] : [])));
  await snapshots.remove(found.flatMap(({ number }) => number ?? []));
  for (const { slot } of found) if (slot !== undefined) slots.remove(slot);
}
