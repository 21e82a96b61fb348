// Lets the program work out what takes long (a search for pairs) in slices by time. Each is a task
// of its own, so that neither the rate of frames nor a hidden page slows it; input comes between.

const sliceMs = 8;
/** Painting takes time from the work: more often than this nobody sees how far it is. */
const showMs = 50;

export class Work {
  /**
   * @param {import('./program.js').Program} program
   * @param {() => void} onProgress something was worked out
   */
  constructor(program, onProgress) {
    this.program = program;
    this.onProgress = onProgress;
    this.isAsked = false;
    this.shownAt = 0;
    this.isUnseen = false;
    const { port1, port2 } = new MessageChannel();
    this.port = port2;
    port1.onmessage = () => this.#slice();
  }

  /** Something happened, so that there may be something to work out. */
  look() {
    if (this.isAsked) return;
    this.isAsked = true;
    this.port.postMessage(null);
  }

  #slice() {
    this.isAsked = false;
    const { isAny, isMore } = this.program.work(sliceMs);
    const now = performance.now();
    this.isUnseen ||= isAny;
    if (this.isUnseen && (!isMore || now - this.shownAt >= showMs)) {
      this.isUnseen = false;
      this.shownAt = now;
      this.onProgress();
    }
    if (isMore) this.look();
  }
}
