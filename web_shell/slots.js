// The programme itself in local storage: two snapshots that are overwritten in turn, so that one
// of them is always whole.
import { packed, unpacked } from './packing.js';
import { isAbout, isWhole } from './snapshot.js';

/** @typedef {import('./snapshot.js').Snapshot} Snapshot */

/** Of a snapshot in bytes: two of them are 1.2 million characters, of the 5 million that fit. */
const most = 1024 * 1024;
/** Writing a whole programme stops the page for a moment, and wears flash storage. */
const leastMsBetween = 10 * 60_000;
const names = ['0', '1'];

/** How the programme fits into local storage, in the order of app::LocalCopy. */
export const LocalCopy = { Whole: '0', TooLarge: '1', Refused: '2' };

/**
 * One that can not be read has no snapshot.
 * @typedef {{name: string, value: string, snapshot: Snapshot | null}} Slot
 */

/** @param {string} value @returns {Snapshot | null} */
function parsed(value) {
  const end = value.indexOf('\n');
  try {
    const about = JSON.parse(value.slice(0, end));
    return isAbout(about) ? { about, bytes: unpacked(value.slice(end + 1)) } : null;
  } catch {
    return null;
  }
}

export class Slots {
  /** @param {Storage | null} storage @param {string} scope */
  constructor(storage, scope) {
    this.storage = storage;
    this.prefix = `${scope}.slot.`;
  }

  /**
   * Those that are there, the newest first; what can not be read last.
   * @returns {Promise<Slot[]>}
   */
  async all() {
    const slots = names.flatMap((name) => {
      const value = this.storage?.getItem(this.prefix + name) ?? null;
      return value === null ? [] : [{ name, value, snapshot: parsed(value) }];
    });
    const areWhole = await Promise.all(slots.map(({ snapshot }) => isWhole(snapshot)));
    return slots
      .map((slot, index) => (areWhole[index] ? slot : { ...slot, snapshot: null }))
      .sort((a, b) => numberOf(b) - numberOf(a));
  }

  /** @param {Snapshot} snapshot */
  static fits({ bytes }) {
    return bytes.length <= most;
  }

  /** @param {Slot[]} slots the present ones @param {number} now */
  static isDue(slots, now) {
    const at = slots[0]?.snapshot?.about.at;
    return at === undefined || at > now || now - at >= leastMsBetween;
  }

  /**
   * Takes the place of the older one. Whether it can be read back whole.
   * @param {Snapshot} snapshot @param {Slot[]} slots the present ones
   */
  async put(snapshot, slots) {
    const free = names.find((name) => slots.every((slot) => slot.name !== name));
    const key = this.prefix + (free ?? slots[1].name);
    try {
      this.storage?.setItem(key, `${JSON.stringify(snapshot.about)}\n${packed(snapshot.bytes)}`);
    } catch {
      return false;
    }
    return isWhole(parsed(this.storage?.getItem(key) ?? ''));
  }

  /** In its place. Whether there is room for it. @param {string} name @param {Snapshot} snapshot */
  replace(name, { about, bytes }) {
    if (!Slots.fits({ about, bytes })) return false;
    try {
      this.storage?.setItem(this.prefix + name, `${JSON.stringify(about)}\n${packed(bytes)}`);
      return true;
    } catch {
      return false;
    }
  }

  /** @param {string} name */
  remove(name) {
    this.storage?.removeItem(this.prefix + name);
  }

  /** Gives up the older of two; whether there were two. */
  async makeRoom() {
    const slots = await this.all();
    if (slots.length < 2) return false;
    this.remove(slots[1].name);
    return true;
  }
}

/** @param {Slot} slot */
const numberOf = ({ snapshot }) => snapshot?.about.number ?? -1;

