// Which workspace is open in this tab, and going over to another: its stores are opened and read
// first; then it takes the place of the one before in one step, so that every change goes to the
// stores of the workspace that was shown when it was made.
import { alone } from './alone.js';
import { Keeping } from './keeping.js';
import { Tabs } from './tabs.js';

/** @typedef {import('./shelf.js').Shelf} Shelf */

/** So long one tab waits for the start of another, which may hang. */
const patience = 4000;

export class Switching {
  /** @param {Shelf} shelf @param {string} id @param {Keeping} keeping */
  constructor(shelf, id, keeping) {
    this.shelf = shelf;
    this.id = id;
    this.keeping = keeping;
    /** Those that have the open workspace open too. @type {Tabs | null} */
    this.tabs = null;
    this.onNews = () => {};
    this.onNewer = () => {};
    this.onLocked = () => {};
    /**
     * Whether it may be read now: at once, or once its passphrase was entered; false where another
     * was chosen instead.
     * @type {(id: string, keeping: Keeping, isWanted: () => boolean) => Promise<boolean>}
     */
    this.unlock = async () => true;
    /** Counts the wishes to go elsewhere: the last one counts. */
    this.turn = 0;
    /** @type {(keeping: Keeping) => void} */
    this.adopt = () => {};
  }

  /** @param {Shelf} shelf @param {string} address */
  static async start(shelf, address) {
    const id = await shelf.choose(address);
    return new Switching(shelf, id, await Keeping.open(shelf.nameOf(id)));
  }

  /** @param {(keeping: Keeping) => void} adopt what is open, now and whenever it changes */
  follow(adopt) {
    this.adopt = adopt;
    adopt(this.keeping);
  }

  get drafts() {
    return this.keeping.drafts;
  }

  /**
   * Reads a workspace, which is open then, and has it shown.
   * @param {string} id
   * @param {(texts: string[], drafts: string[]) => void} show what its stores hold, at once
   */
  async open(id, show) {
    const turn = ++this.turn;
    const isOther = id !== this.id;
    const name = this.shelf.nameOf(id);
    const next = isOther ? await Keeping.open(name) : this.keeping;
    if (!(await this.unlock(id, next, () => turn === this.turn))) {
      if (isOther) await next.close();
      return;
    }
    // A start that another tab is at is none that failed.
    const over = await alone(`${name}.start`, () => this.#go(turn, id, next, show), patience);
    await over?.close();
    // What came between reading and showing.
    this.onNews();
  }

  /** The stores of one that is not open, to be closed again. @param {string} id */
  keepingOf(id) {
    return Keeping.open(this.shelf.nameOf(id));
  }

  /**
   * What one holds that is not open; throws Locked.
   * @param {string} id @returns {Promise<string[]>}
   */
  async read(id) {
    const keeping = await this.keepingOf(id);
    try {
      return await keeping.gather(false, false);
    } finally {
      await keeping.close();
    }
  }

  /**
   * Answers what is open no more, if anything: `next` where another was wished for meanwhile.
   * @param {number} turn @param {string} id @param {Keeping} next
   * @param {(texts: string[], drafts: string[]) => void} show
   */
  async #go(turn, id, next, show) {
    const texts = await next.gather(true, next.local.startsFailed);
    const drafts = await next.drafts.all();
    // What could not be kept is told while its workspace is shown.
    await this.keeping.settled();
    const before = this.keeping === next ? null : this.keeping;
    if (turn !== this.turn) return before && next;
    if (before !== null || this.tabs === null) {
      this.tabs?.end();
      this.tabs = new Tabs(this.shelf.nameOf(id), {
        news: () => this.onNews(), newer: () => this.onNewer(), locked: () => this.onLocked(),
      });
    }
    Object.assign(this, { id, keeping: next });
    this.adopt(next);
    next.begin();
    show(texts, drafts);
    return before;
  }
}
