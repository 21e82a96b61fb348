// Which tab may edit a workspace: one at a time. Others read, until one of them asks for it.

const patience = 3000;

export class Ownership {
  /**
   * @param {string} scope
   * @param {() => Promise<void>} handOver makes this tab read-only and resolves when all is saved
   */
  constructor(scope, handOver) {
    this.name = `${scope}.editor`;
    this.handOver = handOver;
    this.release = () => {};
    /** Where there are no locks (plain http, storage denied) every tab may edit. */
    this.locks = navigator.locks;
    this.isOwner = false;
    try {
      this.channel = new BroadcastChannel(this.name);
      this.channel.onmessage = () => this.#giveUp();
    } catch {
      // Denied: no other tab of this page can be reached, and nothing is kept.
    }
  }

  /** Whether this tab may edit. */
  async claim() {
    const asked = this.locks === undefined ? true : this.#request({ ifAvailable: true });
    return (this.isOwner = await Promise.resolve(asked).catch(() => true));
  }

  /** Asks the tab that edits to finish; one that does not answer loses the right. */
  async take() {
    if (this.locks === undefined || this.isOwner) return;
    this.channel?.postMessage('hand over');
    const waited = AbortSignal.timeout(patience);
    await this.#request({ signal: waited }).catch(() => this.#request({ steal: true }));
  }

  /** Another tab may edit, and is not asked to hand over any more. */
  end() {
    this.isOwner = false;
    this.channel?.close();
    this.release();
  }

  /** @param {LockOptions} options @returns {Promise<boolean>} */
  #request(options) {
    return new Promise((resolve, reject) => {
      const whileHeld = (/** @type {Lock | null} */ lock) => {
        this.isOwner = lock !== null;
        resolve(this.isOwner);
        if (lock !== null) return new Promise((release) => (this.release = () => release(null)));
      };
      this.locks.request(this.name, options, whileHeld).catch((error) => {
        reject(error);
        if (this.isOwner) this.#giveUp();
      });
    });
  }

  async #giveUp() {
    if (!this.isOwner) return;
    this.isOwner = false;
    await this.handOver();
    this.release();
  }
}
