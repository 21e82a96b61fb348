// A workspace goes under a passphrase, or comes out: everything that its stores keep is put in the
// place of what was there, piece by piece, each piece all or nothing. What is done is told by
// itself, so a conversion that was cut short goes on where it stopped, and one that is over finds
// nothing to do.
import { coveredBy } from './covers.js';
import { sealedAside, openedAside } from './setting_aside.js';
import { isWhole, openedSnapshot, sealedSnapshot } from './snapshot.js';
import { isSealed, placeOfChange, placeOfDraft } from './vault.js';

/** @typedef {import('./gathering.js').Places} Places */
/** @typedef {import('./snapshot.js').Snapshot} Snapshot */
/** @typedef {import('./vault.js').Vault} Vault */
/**
 * How each piece becomes what it is to be; `isDone` of a text.
 * @typedef {{isToSeal: boolean, isDone: (text: string) => boolean,
 *   text: (text: string, place: string) => Promise<string>,
 *   snapshot: (snapshot: Snapshot) => Promise<Snapshot>,
 *   aside: typeof sealedAside}} Way
 * @typedef {Places & {vault: Vault, drafts: import('./drafts.js').Drafts}} Under
 */

const atOnce = 200;

/** @param {Vault} vault @returns {Way} */
const sealing = (vault) => ({
  isToSeal: true,
  isDone: isSealed,
  text: (text, place) => vault.sealText(text, place),
  snapshot: (snapshot) => sealedSnapshot(snapshot, vault),
  aside: sealedAside,
});

/** @param {Vault} vault @returns {Way} */
const opening = (vault) => ({
  isToSeal: false,
  isDone: (text) => !isSealed(text),
  text: (text, place) => vault.openText(text, place),
  snapshot: (snapshot) => openedSnapshot(snapshot, vault),
  aside: openedAside,
});

/** Afterwards nothing of it can be read in either store without the key. @param {Under} places */
export const sealAll = (places) => convert(places, sealing(places.vault));

/** Afterwards nothing needs the key. @param {Under} places */
export const openAll = (places) => convert(places, opening(places.vault));

/** @param {Under} places @param {Way} way */
async function convert(places, way) {
  await convertJournal(places, way);
  await convertLocal(places, way);
  await convertDrafts(places, way);
  await convertSnapshots(places, way);
  await convertSlots(places, way);
  await places.snapshots?.changeAsides((aside) => way.aside(aside, places.vault));
  await forgetWhatTheyHold(places, way);
}

/** @param {Under} places @param {Way} way */
async function convertJournal({ journal }, way) {
  const keys = (await journal?.keys()) ?? [];
  for (let at = 0; at < keys.length; at += atOnce) {
    const ids = keys.slice(at, at + atOnce);
    const values = (await journal?.several(ids)) ?? [];
    const left = ids.map((id, index) => ({ id, value: values[index] }))
      .filter(({ value }) => typeof value === 'string' && !way.isDone(value));
    const done = await Promise.all(left.map(async ({ id, value }) =>
      /** @type {[string, string]} */ ([id, await way.text(value, placeOfChange(id))])));
    if (done.length > 0) await journal?.putAll(done);
  }
}

/** @param {Under} places @param {Way} way */
async function convertLocal({ local, journal }, way) {
  for (const [id, value] of local.all()) {
    if (value === null || way.isDone(value)) continue;
    const done = await way.text(value, placeOfChange(id));
    const isLong = journal !== null && local.isTooLong(done);
    if (!isLong && local.put(id, done)) continue;
    // No room: the database has it already.
    if (journal === null) throw new Error(full);
    if ((await journal.get(id)) === undefined) await journal.put(id, done);
    local.remove([id]);
    local.putElsewhere(id);
  }
}

const full = 'The storage of this browser is full.';

/** @param {Under} places @param {Way} way */
async function convertDrafts({ drafts }, way) {
  for (const [form, text] of drafts.kept()) {
    if (!way.isDone(text)) drafts.replace(form, text, await way.text(text, placeOfDraft(form)));
  }
}

/** @param {Under} places @param {Way} way */
async function convertSnapshots({ snapshots, vault }, way) {
  for (const about of (await snapshots?.abouts()) ?? []) {
    if (Boolean(about.isSealed) === way.isToSeal) continue;
    const snapshot = (await snapshots?.read(about)) ?? null;
    if (snapshot !== null && (await isWhole(snapshot))) {
      await snapshots?.put(await way.snapshot(snapshot));
      continue;
    }
    // Damaged: it stays for who can read it, but not here.
    const { at, number } = about;
    const value = snapshot?.bytes ?? new Uint8Array();
    if (value.length > 0) {
      const aside = { name: 'aside', at, value };
      await snapshots?.setAside([way.isToSeal ? await sealedAside(aside, vault) : aside]);
    }
    await snapshots?.remove([number]);
  }
}

/** @param {Under} places @param {Way} way */
async function convertSlots({ slots, snapshots, vault }, way) {
  for (const { name, value, snapshot } of await slots.all()) {
    if (snapshot !== null && Boolean(snapshot.about.isSealed) === way.isToSeal) continue;
    if (snapshot !== null && slots.replace(name, await way.snapshot(snapshot))) continue;
    if (snapshot === null && !way.isToSeal) continue;
    // It can not be read, or has no room: the database has its own.
    const aside = { name: 'aside', at: 0, value };
    if (snapshot === null) await snapshots?.setAside([await sealedAside(aside, vault)]);
    slots.remove(name);
    await expectNoSlot(snapshots);
  }
}

/** That there is none is no alarm. @param {Places['snapshots']} snapshots */
async function expectNoSlot(snapshots) {
  const witness = await snapshots?.witness();
  if (witness !== undefined) await snapshots?.setWitness({ ...witness, slot: 0, settled: 0 });
}

/**
 * A browser that was killed can bring back in local storage what lay there before it was sealed.
 * Without the key it can not be sealed again, but it can go where the database has it sealed.
 * @param {Places} places
 */
export async function dropRevived({ local, slots, journal, snapshots }) {
  if (journal === null || snapshots === null) return;
  const readable = [...local.all()].filter(([, value]) => value !== null && !isSealed(value));
  const plain = (await slots.all()).filter(({ snapshot }) => !snapshot?.about.isSealed);
  if (readable.length === 0 && plain.length === 0) return;
  const about = (await snapshots.abouts()).find(({ isSealed: isOne }) => isOne);
  const newest = about === undefined ? null : await snapshots.read(about);
  const covers = (await isWhole(newest)) ? newest?.about.covers ?? [] : [];
  const isCovered = coveredBy(covers);
  const kept = await journal.several(readable.map(([id]) => id));
  local.remove(readable.map(([id]) => id)
    .filter((id, place) => isCovered(id) || isSealed(kept[place])));
  if (covers.length === 0) return;
  for (const { name } of plain) slots.remove(name);
  await expectNoSlot(snapshots);
}

/** @param {Under} places @param {Way} way */
async function forgetWhatTheyHold({ local, snapshots }, way) {
  if (!way.isToSeal) return;
  if (local.witness.number > 0) local.witness = { ...local.witness, holds: [] };
  const witness = await snapshots?.witness();
  if (witness !== undefined && witness.holds.length > 0) {
    await snapshots?.setWitness({ ...witness, holds: [] });
  }
}
