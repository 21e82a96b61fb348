// What is typed in forms and not saved yet, and what others have of a pair: texts by name in local
// storage, sealed where the workspace is under a passphrase.
import { isSealed, placeOfDraft } from './vault.js';

export class Drafts {
  /** @param {Storage | null} storage @param {string} scope */
  constructor(storage, scope) {
    this.storage = storage;
    this.prefix = `${scope}.draft.`;
    /** @type {import('./vault.js').AnyVault} */
    this.vault = null;
    /** Sealing takes a moment: one after another. */
    this.last = Promise.resolve();
    this.pending = 0;
  }

  /** An empty text forgets it. @param {string} form @param {string} text */
  put(form, text) {
    const { vault } = this;
    // Nothing to wait for: in this very task.
    if (vault === null && this.pending === 0) return this.#put(form, text);
    this.pending += 1;
    this.last = this.last.then(async () => {
      const sealed = text === '' || vault === null ? text
        : await vault.sealText(text, placeOfDraft(form));
      this.#put(form, sealed);
    }).catch(() => {}).then(() => {
      this.pending -= 1;
    });
  }

  /** As they lie in the store. @returns {[form: string, text: string][]} */
  kept() {
    const found = [];
    for (let index = 0; index < (this.storage?.length ?? 0); ++index) {
      const key = this.storage?.key(index) ?? '';
      if (!key.startsWith(this.prefix)) continue;
      found.push(/** @type {[string, string]} */ (
        [key.slice(this.prefix.length), this.storage?.getItem(key) ?? '']));
    }
    return found;
  }

  /** Those that a killed browser brought back, after they were sealed or forgotten. */
  dropReadable() {
    for (const [form, text] of this.kept()) if (!isSealed(text)) this.#put(form, '');
  }

  /** Names and texts in turn. @returns {Promise<string[]>} */
  async all() {
    await this.last;
    const { vault } = this;
    const texts = this.kept().map(async ([form, text]) =>
      [form, vault === null ? text : await vault.openText(text, placeOfDraft(form))]);
    return (await Promise.all(texts)).flat();
  }

  /**
   * Unless it is another one meanwhile.
   * @param {string} form @param {string} was @param {string} now
   */
  replace(form, was, now) {
    if (this.storage?.getItem(this.prefix + form) !== was) return;
    this.storage.setItem(this.prefix + form, now);
  }

  /** @param {string} form @param {string} text */
  #put(form, text) {
    try {
      if (text === '') this.storage?.removeItem(this.prefix + form);
      else this.storage?.setItem(this.prefix + form, text);
    } catch {
      // Without a store it holds until the tab is closed.
    }
  }
}
