// What the stores of one workspace hold, read without changing anything, and what of it is to be
// told: as texts of the outcomes Loaded and CopiesFound (src/web/outcomes.h).
import { coveredBy, partsOf } from './covers.js';
import { isWhole, textOf } from './snapshot.js';
import { openedAside } from './setting_aside.js';
import { placeOfChange } from './vault.js';

/** @typedef {import('./database.js').Database} Database */
/** @typedef {import('./local_store.js').LocalStore} LocalStore */
/** @typedef {import('./slots.js').Slot} Slot */
/** @typedef {import('./snapshot.js').About} About */
/** @typedef {import('./snapshot.js').Snapshot} Snapshot */
/** @typedef {import('./snapshot_store.js').SnapshotStore} SnapshotStore */
/** @typedef {import('./snapshot_store.js').Witness} Witness */
/** @typedef {import('./snapshot_store.js').Aside} Aside */

/**
 * `failed`: the database could not be read.
 * @typedef {{local: Map<string, string | null>, stored: Map<string, string>, slots: Slot[],
 *   abouts: About[], witness: Witness, failed: boolean}} Found
 * @typedef {{local: LocalStore, slots: import('./slots.js').Slots, journal: Database | null,
 *   snapshots: SnapshotStore | null, vault: import('./vault.js').AnyVault}} Places
 */

/** @param {Places} places @returns {Promise<Found>} */
export async function look({ local, slots, journal, snapshots }) {
  let failed = false;
  /** @template Value @param {Promise<Value> | undefined} read @param {Value} none */
  const orNone = async (read, none) => {
    try {
      return (await read) ?? none;
    } catch {
      failed = true;
      return none;
    }
  };
  // Before the database: what another tab writes meanwhile comes to local storage first, unless it
  // is long, and then the database has it once its key is here.
  const inLocal = local.all();
  const [stored, abouts, witness, inSlots] = await Promise.all([
    orNone(journal?.all(), new Map()),
    orNone(snapshots?.abouts(), []),
    orNone(snapshots?.witness(), { slot: 0, settled: 0, holds: [] }),
    slots.all(),
  ]);
  return { local: inLocal, stored, slots: inSlots, abouts, witness, failed };
}

/**
 * The same with every change as it was before it was sealed. What does not open stays as it is, and
 * shows as damaged. @param {Found} found @param {import('./vault.js').AnyVault} vault
 */
export async function opened(found, vault) {
  if (vault === null) return found;
  /** @template {string | null} Value @param {Map<string, Value>} entries */
  const all = async (entries) => new Map(await Promise.all([...entries].map(
    async ([id, value]) => /** @type {[string, Value]} */ (
      [id, value === null ? value : await vault.openText(value, placeOfChange(id))]))));
  const [local, stored] = await Promise.all([all(found.local), all(found.stored)]);
  return { ...found, local, stored };
}

/** The highest number that is known of. @param {Found} found @param {LocalStore} local */
export function lastNumber({ abouts, slots, witness }, local) {
  const inSlots = slots.map(({ snapshot }) => snapshot?.about.number ?? 0);
  return Math.max(abouts[0]?.number ?? 0, ...inSlots, witness.slot, local.witness.number);
}

/**
 * The newest snapshot that is whole, and what was to be newer or stand beside it and is not.
 * @param {Found} found @param {SnapshotStore | null} snapshots
 */
export async function newestWhole({ abouts, slots }, snapshots) {
  /** @type {Aside[]} */
  const damaged = slots
    .filter(({ snapshot }) => snapshot === null)
    .map(({ name, value }) => ({ name: 'local', at: 0, value, slot: name }));
  const inSlots = slots.flatMap(({ snapshot }) => snapshot ?? []);
  for (const about of abouts) {
    if (inSlots.length > 0 && inSlots[0].about.number > about.number) break;
    const snapshot = await snapshots?.read(about).catch(() => null) ?? null;
    if (snapshot !== null && (await isWhole(snapshot))) return { newest: snapshot, damaged };
    const { at, number } = about;
    damaged.push({ name: 'database', at, number, value: snapshot?.bytes ?? '' });
  }
  return { newest: inSlots[0] ?? null, damaged };
}

/** Texts of every change, those that differ between the stores twice. @param {Found} found */
function* changes({ local, stored }) {
  for (const id of new Set([...local.keys(), ...stored.keys()])) {
    const values = new Set([local.get(id), stored.get(id)].filter((value) => value != null));
    yield { id, values: /** @type {Set<string>} */ (values) };
  }
}

/**
 * Changes that are known of but not found, and not inside.
 * @param {Found} found @param {string[]} covers
 */
export function lacksChanges(found, covers) {
  const isCovered = coveredBy(covers);
  for (const { id, values } of changes(found)) if (values.size === 0 && !isCovered(id)) return true;
  return false;
}

/** Only those that are not inside. @param {Found} found @param {string[]} covers */
export function changeTexts(found, covers) {
  const isCovered = coveredBy(covers);
  const texts = [];
  for (const { id, values } of changes(found)) {
    if (isCovered(id)) continue;
    const { session, seq } = partsOf(id);
    // Two that differ both go to the app: the check sums tell which is whole.
    for (const value of values) texts.push('entry', session, seq, value);
  }
  return texts;
}

/**
 * The stores that do not have what the other one knows that they had, and what that was.
 * @param {Found} found @param {Places} places
 */
export function missingTexts({ abouts, slots, witness }, { local, snapshots }) {
  const texts = [];
  const known = local.witness;
  const isLost = snapshots === null ? !known.isAlone : known.number > (abouts[0]?.number ?? 0);
  if (known.number > 0 && isLost) texts.push('missing', 'database', ...three(known.holds));
  if (local.usable && witness.settled > (slots[0]?.snapshot?.about.number ?? 0)) {
    texts.push('missing', 'local', ...three(witness.holds));
  }
  return texts;
}

/** @param {number[]} holds */
const three = (holds) => [0, 1, 2].map((place) => String(holds[place] ?? 0));

/** @param {{about: {number: number, covers: string[]}}} snapshot @param {string} text */
export const snapshotTexts = ({ about: { number, covers } }, text) =>
  ['snapshot', String(number), text, String(covers.length / 2), ...covers];

/** Why it can not be opened, for the app to put into words. @param {Aside} aside */
export const damagedTexts = ({ name, at, value }) => ['damaged', name, String(at), sizeOf(value)];

/** @param {string | Uint8Array} value */
const sizeOf = (value) => String(value.length);

/**
 * Every copy: of each store, each slot, each backup, what was set aside; and both journals.
 * Whatever can not be read stands in `damaged`, in the order of its texts.
 * @param {Found} found its changes opened @param {SnapshotStore | null} snapshots
 * @param {import('./vault.js').AnyVault} vault
 */
export async function everyCopy(found, snapshots, vault) {
  /** @type {string[]} */
  const texts = [];
  /** @type {Aside[]} */
  const damaged = [];
  const add = async (/** @type {string} */ origin, /** @type {Snapshot | null} */ it,
    /** @type {Aside} */ asFound) => {
    const text = it !== null && (await isWhole(it)) ? await textOf(it, vault) : null;
    if (it === null || text === null) {
      damaged.push(asFound);
      texts.push(...damagedTexts(asFound));
      return;
    }
    const { number, at, covers } = it.about;
    texts.push('copy', origin, String(number), String(at), text, String(covers.length / 2),
      ...covers);
  };
  for (const [place, about] of found.abouts.entries()) {
    const snapshot = await snapshots?.read(about).catch(() => null) ?? null;
    const origin = place === 0 ? 'database' : 'backup';
    const { at, number } = about;
    await add(origin, snapshot, { name: origin, at, number, value: snapshot?.bytes ?? '' });
  }
  for (const [place, { name, snapshot, value }] of found.slots.entries()) {
    const origin = place === 0 ? 'local' : 'local_before';
    await add(origin, snapshot, { name: 'local', at: 0, value, slot: name });
  }
  for (const kept of await snapshots?.asides().catch(() => []) ?? []) {
    const aside = await openedAside(kept, vault);
    const { about, value } = aside;
    const isSnapshot = about !== undefined && value instanceof Uint8Array;
    await add('aside', isSnapshot ? { about, bytes: value } : null, aside);
  }
  texts.push(...entryTexts('database', found.stored), ...entryTexts('local', found.local));
  return { texts, damaged };
}

/** @param {string} store @param {Map<string, string | null>} entries */
const entryTexts = (store, entries) => [...entries].flatMap(([id, value]) => {
  const { session, seq } = partsOf(id);
  return value === null ? [] : ['entry', store, session, seq, value];
});
