// When frames run: one animation frame or one timer at a time, none at idle, none while hidden.

const settlingFrames = 2;

export class Scheduler {
  /**
   * @param {(now: number) => number} runFrame answers when the next is wanted; below zero:
   * never
   */
  constructor(runFrame) {
    this.runFrame = runFrame;
    this.settling = 0;
    this.animation = 0;
    this.timer = 0;
    this.running = false;
    /** Frames drawn so far. */
    this.frames = 0;
    /** Milliseconds that the newest one took. */
    this.frameMs = 0;
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) this.#cancel();
      else this.request();
    });
  }

  /** Nothing will be drawn until something happens or a time comes. */
  get isResting() {
    return this.animation === 0 && !this.running;
  }

  /** Something changed: draws with the next animation frame and until the interface has settled. */
  request() {
    this.settling = settlingFrames;
    this.#askForAnimationFrame();
  }

  /**
   * Draws at once, so that what the frame does still counts as done by the person's click or
   * key.
   */
  runNow() {
    if (this.running) return this.request();
    this.settling = settlingFrames;
    this.#run();
  }

  #askForAnimationFrame() {
    if (document.hidden || this.animation !== 0) return;
    clearTimeout(this.timer);
    this.timer = 0;
    this.animation = requestAnimationFrame(() => {
      this.animation = 0;
      this.settling -= 1;
      this.#run();
    });
  }

  #run() {
    this.#cancel();
    this.running = true;
    this.frames += 1;
    const now = performance.now();
    const next = this.runFrame(now);
    this.frameMs = performance.now() - now;
    this.running = false;
    if (document.hidden) return;
    if (this.settling > 0 || (next >= 0 && next <= now)) this.#askForAnimationFrame();
    else if (next > now) this.timer = setTimeout(() => this.#askForAnimationFrame(), next - now);
  }

  #cancel() {
    cancelAnimationFrame(this.animation);
    clearTimeout(this.timer);
    this.animation = this.timer = 0;
  }
}
