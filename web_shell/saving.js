// A snapshot into both stores, each a whole by itself: what it no longer needs is let go of, and
// the other one is told what it has.
import { coveredBy, includes } from './covers.js';
import { LocalCopy, Slots } from './slots.js';

/** @typedef {import('./gathering.js').Found} Found */
/** @typedef {import('./gathering.js').Places} Places */
/** @typedef {import('./snapshot.js').About} About */
/** @typedef {import('./snapshot.js').Snapshot} Snapshot */
/** @typedef {import('./snapshot_store.js').SnapshotStore} SnapshotStore */
/** @typedef {Places & {localCopy: string, isWanting: boolean}} Kept */

/** The changes in local storage: with two snapshots and a little more they fit. */
const mostCharacters = 1_500_000;
/** A browser that was killed had not always written local storage of the last minutes. */
const settlesWithin = 5 * 60_000;

const tooLarge = 'The programme is too large for what this browser keeps without its database.';
const refused = 'The storage of this browser is full.';

/** @param {{at: number}} about */
const isOnDisk = ({ at }) => Date.now() - at >= settlesWithin;

/** Other tabs have kept what this one does not know yet. */
export class Behind extends Error {}

/**
 * The newest number, and whether all that `covers` names is inside a snapshot already. Each has all
 * that the one before it has, or a change that was cut behind those would be lost: one that has not
 * is refused.
 * @param {Kept} kept @param {string[]} covers
 */
export async function newestOf({ local, slots, snapshots }, covers) {
  const inSlots = aboutsOf(await slots.all());
  const stored = (await snapshots?.abouts()) ?? [];
  const newest = [...inSlots.slice(0, 1), ...stored.slice(0, 1)];
  if (!newest.every((about) => includes(covers, about.covers))) {
    throw new Behind('Another tab has kept more.');
  }
  const witness = (await snapshots?.witness())?.slot ?? 0;
  const numbers = newest.map(({ number }) => number);
  const isInside = newest.some((about) => includes(about.covers, covers));
  return { number: Math.max(0, witness, local.witness.number, ...numbers), isInside };
}

/** Resolves when it was read back. @param {Kept} kept @param {Snapshot} snapshot */
export async function saveTwice(kept, snapshot) {
  await putInLocal(kept, snapshot);
  if (kept.snapshots !== null) {
    await kept.snapshots.put(snapshot);
    await testify(kept, kept.snapshots, snapshot.about);
    await cutDatabase(kept, kept.snapshots);
  } else if (kept.localCopy !== LocalCopy.Whole) {
    throw new Error(kept.localCopy === LocalCopy.TooLarge ? tooLarge : refused);
  }
  await cutLocal(kept);
}

/** @param {Kept} kept @param {Snapshot} snapshot */
async function putInLocal(kept, snapshot) {
  if (!kept.local.usable) return;
  if (!Slots.fits(snapshot)) {
    kept.localCopy = LocalCopy.TooLarge;
    return;
  }
  const slots = await kept.slots.all();
  const mustBe = kept.snapshots === null || kept.isWanting ||
    kept.localCopy !== LocalCopy.Whole || kept.local.characters > mostCharacters;
  if (!mustBe && !Slots.isDue(slots, Date.now())) return;
  const isKept = await kept.slots.put(snapshot, slots);
  kept.localCopy = isKept ? LocalCopy.Whole : LocalCopy.Refused;
}

/** @param {Kept} kept @param {SnapshotStore} snapshots @param {About} about */
async function testify({ local, slots, localCopy }, snapshots, { number, holds }) {
  const isAlone = localCopy === LocalCopy.Whole;
  local.witness = { number, isAlone, holds };
  if (!local.usable) return;
  const abouts = isAlone ? aboutsOf(await slots.all()) : [];
  const settled = abouts.find(isOnDisk);
  const slot = abouts[0]?.number ?? 0;
  await snapshots.setWitness({ slot, settled: settled?.number ?? 0, holds });
}

/** @param {Kept} kept @param {SnapshotStore} snapshots */
async function cutDatabase({ journal }, snapshots) {
  const abouts = await snapshots.abouts();
  await snapshots.thin(abouts);
  const isCovered = coveredBy(abouts[1]?.covers ?? []);
  await journal?.remove((await journal.keys()).filter(isCovered));
}

/** @param {Kept} kept */
async function cutLocal({ local, slots, snapshots, localCopy }) {
  const isAlone = localCopy === LocalCopy.Whole;
  const abouts = isAlone ? aboutsOf(await slots.all()) : await snapshots?.abouts();
  const isCovered = coveredBy(abouts?.[1]?.covers ?? []);
  local.remove([...local.all().keys()].filter(isCovered));
}

/**
 * Each store gets the changes that only the other one has.
 * @param {Kept} kept @param {Found} found @param {string[]} covers
 */
export async function mend({ local, journal, snapshots }, found, covers) {
  const [slot] = aboutsOf(found.slots);
  const isInSlot = coveredBy(slot?.covers ?? []);
  for (const [id, value] of found.stored) {
    if (found.local.has(id) || isInSlot(id)) continue;
    if (local.isTooLong(value)) local.putElsewhere(id);
    else local.put(id, value);
  }
  const isCovered = coveredBy(covers);
  const lacking = [...found.local].flatMap(([id, value]) => {
    const isLacking = value !== null && !found.stored.has(id) && !isCovered(id);
    return isLacking ? [/** @type {[string, unknown]} */ ([id, value])] : [];
  });
  if (lacking.length > 0) await journal?.putAll(lacking);
  // A reload proves nothing: the browser can still have it in memory alone.
  if (slot !== undefined && slot.number > found.witness.settled && isOnDisk(slot)) {
    await snapshots?.setWitness({ slot: slot.number, settled: slot.number, holds: slot.holds });
  }
}

/** @param {import('./slots.js').Slot[]} slots */
const aboutsOf = (slots) => slots.flatMap(({ snapshot }) => snapshot?.about ?? []);
