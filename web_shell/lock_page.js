// What stands in the page's place while a workspace is locked: nothing of it was read yet. Like the
// page of a stopped program it is plain HTML, so it is there before any program is.
import { save } from './files.js';
import { part } from './host.js';
import { lockedCopy, lockedName } from './locked_copy.js';
import { unlock } from './protecting.js';
import { readCode } from './recovery_code.js';
import { newId } from './shelf.js';
import { WrongPhrase } from './wraps.js';

/** @typedef {import('./keeping.js').Keeping} Keeping */
/** @typedef {import('./shelf.js').Shelf} Shelf */

const words = {
  phrase: 'Passphrase',
  code: 'Recovery code',
  useCode: 'Use the recovery code',
  usePhrase: 'Use the passphrase',
  empty: 'Enter the passphrase.',
  wrongPhrase: 'That is not the passphrase. Small and capital letters are told apart.',
  wrongCode: 'That is not the code of this workspace.',
  noCode: 'This workspace has no recovery code.',
  working: 'It is being opened.',
  saved: 'Downloaded. The file is sealed: open it on any page of Flipside with the passphrase.',
  empties: 'Nothing sealed is kept here yet.',
};

export class LockPage {
  /** @param {Shelf} shelf @param {(id: string) => Promise<void>} open goes elsewhere */
  constructor(shelf, open) {
    this.shelf = shelf;
    this.open = open;
    this.isCode = false;
    this.isBusy = false;
    /** @type {Keeping | null} */
    this.keeping = null;
    /** What waits for it. */
    this.over = (/** @type {boolean} */ _isOpen) => {};
  }

  get field() {
    return /** @type {HTMLInputElement} */ (part('secret'));
  }

  /**
   * Whether it was opened; false where another was chosen instead.
   * @param {string} id @param {Keeping} keeping @returns {Promise<boolean>}
   */
  ask(id, keeping) {
    // One that was asked for before is no longer wanted.
    this.over(false);
    this.keeping = keeping;
    this.#show();
    part('locked-id').textContent = id.slice(0, 4);
    this.#listOthers(id);
    this.#use(false);
    return new Promise((resolve) => {
      this.over = (/** @type {boolean} */ isOpen) => {
        this.over = () => {};
        this.keeping = null;
        part('locked').remove();
        this.#cover(false);
        resolve(isOpen);
      };
    });
  }

  /** Something else is wanted. */
  leave() {
    this.over(false);
  }

  #listen() {
    part('unlock').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#try();
    });
    part('other-way').addEventListener('click', () => this.#use(!this.isCode));
    part('begin-another').addEventListener('click', () => this.open(newId()));
    part('save-locked').addEventListener('click', () => this.#save());
  }

  #show() {
    const template = /** @type {HTMLTemplateElement} */ (part('lock-page'));
    document.body.append(template.content.cloneNode(true));
    this.#listen();
    this.#cover(true);
    document.title = 'Locked · Flipside';
  }

  /** What is behind it. @param {boolean} isCovered */
  #cover(isCovered) {
    for (const id of ['app', 'skip']) part(id).toggleAttribute('inert', isCovered);
    document.getElementById('welcome')?.toggleAttribute('hidden', isCovered);
  }

  /** @param {boolean} isCode */
  #use(isCode) {
    this.isCode = isCode;
    this.#say('');
    const { field } = this;
    field.value = '';
    field.type = isCode ? 'text' : 'password';
    field.autocomplete = isCode ? 'off' : 'current-password';
    part('secret-name').textContent = isCode ? words.code : words.phrase;
    part('other-way').textContent = isCode ? words.usePhrase : words.useCode;
    const hasCode = this.keeping?.headers.header?.wraps.some(({ by }) => by === 'code') ?? false;
    if (isCode && !hasCode) this.#say(words.noCode);
    field.focus();
  }

  /** @param {string} wrong empty: nothing is */
  #say(wrong) {
    part('wrong').textContent = wrong;
    this.field.setAttribute('aria-invalid', String(wrong !== ''));
  }

  /** What can not be right before any key is made of it. @param {string} typed */
  #problemOf(typed) {
    if (this.isCode) return readCode(typed).why;
    return typed.trim() === '' ? words.empty : '';
  }

  async #try() {
    const { keeping, field } = this;
    if (this.isBusy || keeping === null) return;
    this.#say(this.#problemOf(field.value));
    if (part('wrong').textContent !== '') return field.focus();
    this.#work(true);
    const wrong = await unlock(keeping, field.value).then(() => '', (error) => this.#why(error));
    this.#work(false);
    if (keeping !== this.keeping) return;
    if (wrong === '') return this.over(true);
    this.#say(wrong);
    field.select();
    field.focus();
  }

  /** @param {unknown} error */
  #why(error) {
    if (error instanceof WrongPhrase) return this.isCode ? words.wrongCode : words.wrongPhrase;
    return error instanceof Error ? error.message : String(error);
  }

  /** @param {boolean} isBusy */
  #work(isBusy) {
    this.isBusy = isBusy;
    this.field.readOnly = isBusy;
    part('locked-news').textContent = isBusy ? words.working : '';
  }

  /** @param {string} open the locked one */
  #listOthers(open) {
    const others = [...this.shelf.entries()]
      .filter(([id, [, removed]]) => id !== open && removed === '')
      .map(([id, texts]) => this.#wayTo(id, texts));
    part('other-workspaces').replaceChildren(...others);
    part('others').hidden = others.length === 0;
  }

  /** @param {string} id @param {string[]} texts as src/web/effects.cpp lists a workspace */
  #wayTo(id, [, , organisation, cohort, holder, me, partner]) {
    const button = document.createElement('button');
    button.type = 'button';
    const name = organisation || (partner && `${partner} and me`) || cohort || me;
    button.textContent = holder === 'locked' ? `Locked workspace ${id.slice(0, 4)}`
      : name || 'Without a name';
    button.addEventListener('click', () => this.open(id));
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  async #save() {
    const { keeping } = this;
    const text = keeping === null ? null : await lockedCopy(keeping);
    if (text === null) return void (part('locked-news').textContent = words.empties);
    const isSaved = await save(lockedName, 'application/json', new TextEncoder().encode(text));
    if (isSaved) part('locked-news').textContent = words.saved;
  }
}
