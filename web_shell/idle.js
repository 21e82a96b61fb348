// Locks a workspace that nobody uses. Times are compared, because a timer does not run while the
// device sleeps: the first thing after that, be it a key, finds that it was too long.

const lookEvery = 5000;
const uses = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'];
const returns = ['focus', 'pageshow'];

export class Idle {
  /** @param {() => number} minutes after so many without use; 0: never @param {() => void} lock */
  constructor(minutes, lock) {
    this.minutes = minutes;
    this.lock = lock;
    this.usedAt = Date.now();
  }

  listen() {
    const use = (/** @type {Event} */ event) => {
      if (!this.look()) {
        this.usedAt = Date.now();
        return;
      }
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    for (const name of uses) addEventListener(name, use, { capture: true, passive: false });
    for (const name of returns) addEventListener(name, () => this.look());
    document.addEventListener('visibilitychange', () => this.look());
    setInterval(() => this.look(), lookEvery);
  }

  /** A workspace was opened: that is use. */
  begin() {
    this.usedAt = Date.now();
  }

  /** Whether it was too long. */
  look() {
    const limit = this.minutes() * 60_000;
    const now = Date.now();
    if (limit <= 0) return false;
    // The clock was set back.
    if (now < this.usedAt) this.usedAt = now;
    if (now - this.usedAt < limit) return false;
    // Where it can not be locked, because something would be lost, it can be used.
    this.usedAt = now;
    this.lock();
    return true;
  }
}
