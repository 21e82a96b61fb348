// What stands in the page's place once the program has stopped: a check that failed, no memory
// left, an error that nobody foresaw. Going on could damage what is kept, so nothing enters the
// program any more; what was acknowledged is in the stores, and can be handed out from there.
import { save } from './files.js';
import { part } from './host.js';
import { handOut, lockedCopy, lockedName } from './locked_copy.js';

/** @typedef {import('./host.js').BareHost} BareHost */
/** @typedef {import('./switching.js').Switching} Switching */

/** Of others in this page. @param {string} text */
const isForeign = (text) => /\b[a-z-]+-extension:\/\//.test(text);

/** @param {unknown} error */
const textOf = (error) =>
  error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);

const words = {
  kept: 'What the page had called saved is kept on this device.',
  partly: 'Some of what you did last could not be saved; everything before it is kept on this ' +
    'device.',
  nothing: 'This browser keeps nothing for this page: what is in no file of yours is lost.',
  asFound: 'It could not be put together as a file of Flipside, so you have it as it lies in the ' +
    'stores. Nothing was deleted there.',
  empty: 'Nothing is kept here yet.',
  sealed: 'The workspace is under a passphrase, and so is the file: open it on any page of ' +
    'Flipside with the passphrase.',
};

export class Stopped {
  /** @param {Switching} switching @param {BareHost} host */
  constructor(switching, host) {
    this.switching = switching;
    this.host = host;
    this.isShown = false;
  }

  get keeping() {
    return this.switching.keeping;
  }

  listen() {
    addEventListener('error', ({ error, filename }) => {
      // Without one: another site's script, or a remark of the browser about layout.
      if (error != null && !isForeign(filename)) this.show(error);
    });
    addEventListener('unhandledrejection', ({ reason }) => this.show(reason));
  }

  /** @param {unknown} error */
  show(error) {
    const reason = textOf(error);
    if (this.isShown || isForeign(reason)) return;
    this.isShown = true;
    document.title = 'Flipside has stopped';
    document.getElementById('welcome')?.remove();
    part('app').hidden = true;
    part('skip').hidden = true;
    part('stopped').hidden = false;
    part('reason').textContent = `${this.host.failure}\n${reason}`.trim();
    part('restart').addEventListener('click', () => this.#restart());
    part('rescue').addEventListener('click', () => this.#rescue());
    part('stopped').querySelector('h1')?.focus();
    this.#tellWhatIsKept();
  }

  async #tellWhatIsKept() {
    const { keeping } = this;
    part('rescue').hidden = !keeping.isKept;
    const hasArrived = await keeping.settled().then(() => !keeping.hasFailed);
    const kept = hasArrived ? words.kept : words.partly;
    part('kept').textContent = keeping.isKept ? kept : words.nothing;
  }

  /** At its first page: where it stopped it might stop again. */
  #restart() {
    history.replaceState(null, '', location.pathname + location.search);
    location.reload();
  }

  /** A program of its own puts together what the stores hold, and hands it out. */
  async #rescue() {
    if (this.keeping.headers.header !== null) return this.#rescueSealed();
    const found = await this.keeping.gather(false, true);
    const saved = await this.#handOut(found).catch(() => null);
    if (saved === null) await save('flipside-as-found.txt', 'text/plain', bytesOf(found));
    const outcome = saved === null ? words.asFound : '';
    part('rescued').textContent = saved === 0 ? words.empty : outcome;
  }

  async #rescueSealed() {
    const text = (await lockedCopy(this.keeping)) ?? '';
    await save(lockedName, 'application/json', bytesOf([text]));
    part('rescued').textContent = words.sealed;
  }

  /** How many files that were. @param {string[]} found */
  async #handOut(found) {
    let files = 0;
    await handOut(found, (name, type, text) => {
      files += 1;
      save(name, type, bytesOf([text]));
    });
    return files;
  }
}

/** @param {string[]} texts */
const bytesOf = (texts) => new TextEncoder().encode(texts.join('\n'));
