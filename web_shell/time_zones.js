// How clocks go in a time zone, from what the browser's Intl knows: plain functions.

const weekSeconds = 7 * 86400;

/**
 * Writes moments as the clock of the zone shows them; nothing where the browser does not know it.
 * @param {string} name
 */
function clockOf(name) {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: name, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23',
      year: 'numeric', month: 'numeric', day: 'numeric',
      hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
  } catch {
    return null;
  }
}

/**
 * Minutes that the clock is ahead of UTC at a moment.
 * @param {Intl.DateTimeFormat} clock @param {number} at seconds since 1970 UTC
 */
function aheadAt(clock, at) {
  /** @type {Record<string, number>} */
  const shown = {};
  for (const { type, value } of clock.formatToParts(at * 1000)) shown[type] = Number(value);
  const { year, month, day, hour, minute, second } = shown;
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - at) / 60);
}

/**
 * The first second after `low`, and at or before `high`, with another offset than `low` has.
 * @param {Intl.DateTimeFormat} clock @param {number} low @param {number} high
 */
function changeBetween(clock, low, high) {
  const before = aheadAt(clock, low);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (aheadAt(clock, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * From when on clocks are how many minutes ahead of UTC; the first is what holds at `from`. Looked
 * at once a week: no zone changes and changes back within one.
 * @param {string} name IANA name @param {number} from @param {number} until seconds since 1970 UTC
 * @returns {[at: number, aheadMinutes: number][]} none where the browser does not know the name
 */
export function changesOf(name, from, until) {
  const clock = clockOf(name);
  if (clock === null) return [];
  /** @type {[number, number][]} */
  const changes = [[from, aheadAt(clock, from)]];
  for (let low = from; low < until - 1; low += weekSeconds) {
    const high = Math.min(low + weekSeconds, until - 1);
    if (aheadAt(clock, high) === aheadAt(clock, low)) continue;
    const at = changeBetween(clock, low, high);
    changes.push([at, aheadAt(clock, at)]);
  }
  return changes;
}

/** All names that the browser knows, the person's own zone first. */
export function zoneNames() {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = /** @type {any} */ (Intl).supportedValuesOf?.('timeZone') ?? [];
  return [...new Set([own, ...all].filter(Boolean))];
}
