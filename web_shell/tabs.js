// Other tabs that have the same workspace open: each keeps what it changes in a journal of its own
// and tells that there is something new; what that is, the stores say.

/** Of the stores, as archive::Version: a tab of a newer one is not written beside. */
const format = 1;

const locked = 'locked';

/**
 * `newer`: a newer version of the page is there.
 * @typedef {{news: () => void, newer: () => void, locked: () => void}} Hears
 */

export class Tabs {
  /**
   * @param {string} name what the names of the workspace's stores begin with
   * @param {Hears} hears
   */
  constructor(name, hears) {
    const onNews = hears.news;
    /** Ends what listens. */
    this.closing = new AbortController();
    /** @type {BroadcastChannel | null} */
    this.channel = null;
    try {
      this.channel = new BroadcastChannel(`${name}.tabs`);
      this.channel.onmessage = ({ data }) => this.#hear(data, hears);
      this.tell();
    } catch {
      // Denied: no other tab of this page can be reached.
    }
    // Who was asleep may have heard nothing.
    const { signal } = this.closing;
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) onNews();
    }, { signal });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) onNews();
    }, { signal });
  }

  /** Something new lies in the stores. */
  tell() {
    this.channel?.postMessage(format);
  }

  /** How it is protected is another thing now: nobody goes on with what they have. */
  tellLocked() {
    this.channel?.postMessage(locked);
  }

  end() {
    this.closing.abort();
    this.channel?.close();
  }

  /** @param {unknown} theirs @param {Hears} hears */
  #hear(theirs, hears) {
    if (theirs === locked) return hears.locked();
    if (typeof theirs !== 'number') return;
    if (theirs > format) return hears.newer();
    // An older one may have come after this one told last.
    if (theirs < format) this.tell();
    hears.news();
  }
}
