// The address after the "#", where the person was on each page of the history, and the way back out
// of a dialog: while one is open the history has an entry more, so that Back closes it.
import { broughtBy } from './links.js';
import { nodeOf } from './mirror.js';

/**
 * @typedef {{focus: number, scrolls: [number, number, number][]}} Spot focus and offsets by node
 */
/**
 * What the program does: `visit` shows an address at once, `scrolled` tells of an offset and draws,
 * `close` asks the dialog to close, `take` takes in what a link brought.
 * @typedef {{visit: (address: string) => void,
 *   scrolled: (node: number, x: number, y: number) => void,
 *   close: (node: number) => void, take: (brought: string) => void}} Actions
 */

export class Route {
  /** @param {import('./mirror.js').Mirror} mirror @param {Actions} actions */
  constructor(mirror, actions) {
    this.mirror = mirror;
    this.actions = actions;
    /** The address that the program shows. */
    this.shown = this.address;
    /** The present entry of the history stands for an open dialog; a page loaded anew keeps it. */
    this.isInDialog = history.state?.isDialog === true;
    /** The first page is shown. */
    this.hasBegun = false;
    /** The entry of a closed dialog is being left; what comes meanwhile waits. */
    this.isLeaving = false;
    /** @type {(() => void)[]} */
    this.waiting = [];
    history.scrollRestoration = 'manual';
    addEventListener('popstate', ({ state }) => this.#moved(state));
  }

  get address() {
    return location.hash || '#/';
  }

  /** @param {string} address @param {boolean} replaces instead of adding to the history */
  go(address, replaces) {
    if (this.isLeaving) return void this.waiting.push(() => this.go(address, replaces));
    const isNew = address !== this.shown;
    this.shown = address;
    if (this.isInDialog && isNew && !replaces) {
      // The dialog leads there: its entry is the new page's.
      this.isInDialog = false;
      return history.replaceState(null, '', address);
    }
    if (replaces) return history.replaceState(history.state, '', address);
    history.replaceState(this.#spot(), '');
    if (isNew) history.pushState(null, '', address);
  }

  /** From the first page on the history follows what is shown. */
  begin() {
    this.hasBegun = true;
    this.follow();
  }

  /** After each frame: the history has an entry for a dialog exactly while one is open. */
  follow() {
    if (this.isLeaving || !this.hasBegun) return;
    const isOpen = this.mirror.dialog !== 0;
    if (isOpen === this.isInDialog) return;
    this.isInDialog = isOpen;
    if (isOpen) {
      history.replaceState(this.#spot(), '');
      history.pushState({ isDialog: true }, '');
    } else {
      this.isLeaving = true;
      history.back();
    }
  }

  /** @param {Spot | {isDialog: boolean} | null} state */
  #moved(state) {
    const brought = broughtBy(this.address);
    if (brought !== null) {
      history.replaceState(null, '', this.shown);
      return this.actions.take(brought);
    }
    if (this.isLeaving) {
      this.isLeaving = false;
      // What was chosen in the dialog belongs to the page.
      if (this.address !== this.shown) history.replaceState(history.state, '', this.shown);
      for (const act of this.waiting.splice(0)) act();
      return this.follow();
    }
    const { dialog } = this.mirror;
    const isOut = this.isInDialog && this.address === this.shown;
    this.isInDialog = false;
    if (isOut && dialog !== 0) {
      this.actions.close(dialog);
      return this.follow();
    }
    this.shown = this.address;
    this.actions.visit(this.address);
    this.#restore(state);
  }

  /** @returns {Spot} */
  #spot() {
    const entries = [...this.mirror.entries.values()];
    return {
      focus: nodeOf(document.activeElement),
      scrolls: entries
        .filter(({ element }) => element.scrollTop !== 0 || element.scrollLeft !== 0)
        .map(({ id, element }) => [id, element.scrollLeft, element.scrollTop]),
    };
  }

  /** @param {Spot | {isDialog: boolean} | null} spot */
  #restore(spot) {
    if (spot === null || 'isDialog' in spot) return;
    for (const [node, x, y] of spot.scrolls ?? []) {
      this.mirror.scrollTo(node, x, y);
      // Told at once: a list draws the row that had the focus only where it is scrolled to.
      this.actions.scrolled(node, x, y);
    }
    if (this.mirror.element(spot.focus) !== undefined) this.mirror.requestFocus(spot.focus);
  }
}
