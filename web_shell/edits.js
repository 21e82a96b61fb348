// What is typed, on its way to the program: told at every letter, and told to be kept when the
// person stops for a moment, leaves the field, or leaves the page. The browser's own `change` comes
// too late for a page that is closed, and not at all for a text that something else put there.
import { Role, kinds } from './elements.js';

/** @typedef {import('./mirror.js').Mirror} Mirror */
/** @typedef {import('./program.js').Program} Program */
/** @typedef {import('./scheduler.js').Scheduler} Scheduler */

/** In the order of ui::EditStage. */
export const Stage = { Typing: 0, Paused: 1, Left: 2 };

const pause = 400;
/** Who types without a stop is kept as often as this. */
const longest = 2000;

export class Edits {
  /** @param {Mirror} mirror @param {Program} program @param {Scheduler} scheduler */
  constructor(mirror, program, scheduler) {
    this.mirror = mirror;
    this.program = program;
    this.scheduler = scheduler;
    /** @type {{node: number, value: string} | null} A text whose field was not left yet. */
    this.open = null;
    this.timer = 0;
    /** Since when something was not told to be kept; 0: all was. */
    this.since = 0;
  }

  /** The field's text is another one now. @param {number} node @param {string} value */
  typed(node, value) {
    if (this.open !== null && this.open.node !== node) this.settle();
    this.#tell(node, value, Stage.Typing);
    const role = this.mirror.entries.get(node)?.role ?? 0;
    const kind = kinds[role].value;
    if ((kind !== 'text' && kind !== 'range') || role === Role.Combobox) return;
    this.open = { node, value };
    // What is moved is kept once it is let go.
    if (kind === 'range') return;
    const now = performance.now();
    if (this.since === 0) this.since = now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), Math.min(pause, this.since + longest - now));
  }

  /** What was typed is no longer what stands there. @param {number} node @param {string} value */
  replaced(node, value) {
    if (this.open?.node !== node) return;
    this.open.value = value;
    this.since = 0;
    clearTimeout(this.timer);
  }

  /** The field was left, or something was chosen. @param {number} node @param {string} value */
  left(node, value) {
    if (this.open?.node === node) this.#close();
    this.#tell(node, value, Stage.Left);
  }

  /** What was typed so far is to be kept; the field is not left by that. */
  keep() {
    if (this.open === null) return;
    // Nobody types there: no moment of leaving will come.
    if (this.mirror.element(this.open.node) !== document.activeElement) return this.settle();
    clearTimeout(this.timer);
    if (this.since === 0) return;
    this.since = 0;
    this.#tell(this.open.node, this.open.value, Stage.Paused);
  }

  /** The person goes on to something else: as if the field was left. */
  settle() {
    if (this.open === null) return;
    const { node, value } = this.open;
    this.#close();
    this.#tell(node, value, Stage.Left);
  }

  #close() {
    clearTimeout(this.timer);
    this.open = null;
    this.since = 0;
  }

  /** @param {number} node @param {string} value @param {number} stage */
  #tell(node, value, stage) {
    this.program.edited(node, value, stage);
    this.scheduler.runNow();
  }
}

/** Leaving the page by any way keeps what was typed. @param {Edits} edits */
export function keepOnLeaving(edits) {
  addEventListener('pagehide', () => edits.settle());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) edits.keep();
  });
}
