// What would be lost when something else takes its place: copies that were not chosen, and what
// could not be read.
import { openedSnapshot, sealedSnapshot, snapshotOf } from './snapshot.js';
import { asideText, isSealed } from './vault.js';

/** @typedef {import('./gathering.js').Places} Places */
/** @typedef {import('./snapshot_store.js').Aside} Aside */

/**
 * Every copy: those in the database stay as they are, those that only the app has (when each was
 * made, and its text) come beside them; on request the changes, too, as they lie in the stores.
 * @param {Places} places @param {boolean} withChanges @param {string[]} made
 */
export async function keepCopies({ local, journal, snapshots, vault }, withChanges, made) {
  if (snapshots === null) return;
  /** @type {Aside[]} */
  const asides = [];
  for (let place = 0; place + 1 < made.length; place += 2) {
    const at = Number(made[place]);
    const { about, bytes } = await snapshotOf(0, made[place + 1], [], [], vault);
    asides.push({ name: 'aside', at, value: bytes, about: { ...about, at } });
  }
  if (withChanges) {
    const stored = [...((await journal?.all()) ?? [])];
    const value = JSON.stringify({ local: [...local.all()], stored });
    asides.push({ name: 'aside', at: Date.now(), value });
  }
  await snapshots.pin();
  await snapshots.setAside(await allSealed(asides, vault));
}

/** @param {Aside[]} asides @param {import('./vault.js').AnyVault} vault */
const allSealed = async (asides, vault) =>
  (vault === null ? asides : Promise.all(asides.map((it) => sealedAside(it, vault))));

/**
 * A snapshot is sealed by itself; all else as one text, or as one block of bytes.
 * @param {Aside} aside @param {import('./vault.js').Vault} vault @returns {Promise<Aside>}
 */
export async function sealedAside(aside, vault) {
  const { about, value, isSealedBytes } = aside;
  if (about?.isSealed || isSealedBytes || isSealed(value)) return aside;
  if (typeof value === 'string') {
    return { ...aside, value: await vault.sealText(value, asideText) };
  }
  if (about === undefined) {
    return { ...aside, value: await vault.sealBytes(value), isSealedBytes: true };
  }
  const { about: now, bytes } = await sealedSnapshot({ about, bytes: value }, vault);
  return { ...aside, about: now, value: bytes };
}

/**
 * As it is where it does not open.
 * @param {Aside} aside @param {import('./vault.js').AnyVault} vault
 * @returns {Promise<Aside>}
 */
export async function openedAside(aside, vault) {
  const { about, isSealedBytes, ...rest } = aside;
  const { value } = aside;
  if (vault === null) return aside;
  if (typeof value === 'string') {
    return { ...aside, value: await vault.openText(value, asideText) };
  }
  try {
    if (isSealedBytes) return { ...rest, value: await vault.openBytes(value) };
    if (!about?.isSealed) return aside;
    const snapshot = await openedSnapshot({ about, bytes: value }, vault);
    return { ...rest, about: snapshot.about, value: snapshot.bytes };
  } catch {
    return aside;
  }
}

/**
 * What is damaged leaves its place, where it would be found as damaged again.
 * @param {Places} places @param {Aside[]} damaged
 */
export async function keepDamaged({ slots, snapshots, vault }, damaged) {
  if (snapshots === null) return;
  const found = damaged.filter(({ number, slot }) => number !== undefined || slot !== undefined);
  const asides = found.flatMap(({ at, value }) =>
    (value.length > 0 ? [{ name: 'aside', at, value }] : []));
  await snapshots.setAside(await allSealed(asides, vault));
  await snapshots.remove(found.flatMap(({ number }) => number ?? []));
  for (const { slot } of found) if (slot !== undefined) slots.remove(slot);
}
