// The address after the "#", and where the person was on each page of the history.
import { nodeOf } from './mirror.js';

/**
 * @typedef {{focus: number, scrolls: [number, number, number][]}} Spot focus and offsets by node
 */

export class Route {
  /** @param {import('./mirror.js').Mirror} mirror @param {(address: string) => void} onVisit */
  constructor(mirror, onVisit) {
    this.mirror = mirror;
    history.scrollRestoration = 'manual';
    addEventListener('popstate', ({ state }) => {
      onVisit(this.address);
      this.#restore(state);
    });
  }

  get address() {
    return location.hash || '#/';
  }

  /** @param {string} address @param {boolean} replaces instead of adding to the history */
  go(address, replaces) {
    if (replaces) return history.replaceState(history.state, '', address);
    history.replaceState(this.#spot(), '');
    if (address !== this.address) history.pushState(null, '', address);
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

  /** @param {Spot | null} spot */
  #restore(spot) {
    if (spot === null) return;
    for (const [node, x, y] of spot.scrolls ?? []) this.mirror.scrollTo(node, x, y);
    if (spot.focus > 0) this.mirror.requestFocus(spot.focus);
  }
}
