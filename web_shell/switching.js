// Which workspace is open in this tab, and going over to another: its stores are opened and read
// first; then it takes the place of the one before in one step, so that every change goes to the
// stores of the workspace that was shown when it was made.
import { Keeping } from './keeping.js';
import { Ownership } from './ownership.js';

/** @typedef {import('./shelf.js').Shelf} Shelf */

export class Switching {
  /** @param {Shelf} shelf @param {string} id @param {Keeping} keeping */
  constructor(shelf, id, keeping) {
    this.shelf = shelf;
    this.id = id;
    this.keeping = keeping;
    /** Another tab wants to edit: resolves when all is saved. */
    this.handOver = async () => {};
    this.ownership = this.#ownershipOf(id);
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
    return this.shelf.draftsOf(this.id);
  }

  /**
   * Reads a workspace, which is open then, and has it shown.
   * @param {string} id
   * @param {(texts: string[]) => void} show what its stores hold, at once
   */
  async open(id, show) {
    const turn = ++this.turn;
    const isOther = id !== this.id;
    const next = isOther ? await Keeping.open(this.shelf.nameOf(id)) : this.keeping;
    const ownership = isOther ? this.#ownershipOf(id) : this.ownership;
    const isReadOnly = !(ownership.isOwner || (await ownership.claim()));
    const texts = await next.gather(isReadOnly, !isReadOnly && next.local.startsFailed);
    // What could not be kept is told while its workspace is shown.
    await this.keeping.settled();
    if (turn !== this.turn) return isOther ? this.#retire(next, ownership) : undefined;
    const before = { keeping: this.keeping, ownership: this.ownership };
    Object.assign(this, { id, keeping: next, ownership });
    this.adopt(next);
    show(texts);
    if (isOther) await this.#retire(before.keeping, before.ownership);
  }

  /** What one holds that is not open. @param {string} id @returns {Promise<string[]>} */
  async read(id) {
    const keeping = await Keeping.open(this.shelf.nameOf(id));
    const texts = await keeping.gather(true, false);
    await keeping.close();
    return texts;
  }

  /** @param {string} id */
  #ownershipOf(id) {
    return new Ownership(this.shelf.nameOf(id), () => this.handOver());
  }

  /** @param {Keeping} keeping @param {Ownership} ownership */
  async #retire(keeping, ownership) {
    await keeping.close();
    ownership.end();
  }
}
