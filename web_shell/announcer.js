// Speaks words through the live regions that index.html has from the start.

const pause = 150;

export class Announcer {
  /** @param {HTMLElement} polite @param {HTMLElement} assertive */
  constructor(polite, assertive) {
    this.regions = { polite, assertive };
    /** @type {Map<HTMLElement, string[]>} */
    this.waiting = new Map();
  }

  /** @param {string} words @param {boolean} isAssertive */
  say(words, isAssertive) {
    const region = isAssertive ? this.regions.assertive : this.regions.polite;
    const queue = this.waiting.get(region) ?? [];
    if (queue.length === 0) setTimeout(() => this.#speak(region), pause);
    if (queue.at(-1) !== words) queue.push(words);
    this.waiting.set(region, queue);
  }

  /** @param {HTMLElement} region */
  #speak(region) {
    const words = (this.waiting.get(region) ?? []).join(' ');
    this.waiting.delete(region);
    // The same words again are spoken only if the text differs.
    region.textContent = region.textContent === words ? `${words}\u00a0` : words;
  }
}
