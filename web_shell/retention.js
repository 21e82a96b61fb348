// Which snapshots stay as backups: the last three, the last of each hour for a day, the last of
// each day for two weeks, as far as there is room.

/** @typedef {import('./snapshot.js').About} About */

const newest = 3;
const hours = 24;
const days = 14;
/** The journal lets go of what the older of two snapshots holds: both have to be there. */
const always = 2;
/** All backups together, in bytes. */
const room = 96 * 1024 * 1024;

/** @param {number} at */
const hourOf = (at) => Math.floor(at / 3_600_000);

/** As the person's calendar has it. @param {number} at */
function dayOf(at) {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}

/**
 * The numbers of those that stay.
 * @param {About[]} abouts the newest first @param {number} now
 */
export function thoseThatStay(abouts, now) {
  const stay = new Set(abouts.filter(({ isPinned }, place) => isPinned || place < newest));
  for (const [spanOf, spans] of /** @type {const} */ ([[hourOf, hours], [dayOf, days]])) {
    const latest = spanOf(now);
    const seen = new Set();
    for (const about of abouts) {
      const span = spanOf(about.at);
      if (span <= latest - spans || seen.has(span)) continue;
      seen.add(span);
      stay.add(about);
    }
  }
  let used = 0;
  return new Set(abouts
    .filter((about) => stay.has(about))
    .filter(({ size }, place) => (used += size) <= room || place < always)
    .map(({ number }) => number));
}
