// What fields show. What a person types is never written over by what the program knew a moment
// ago, and never touched while an input method composes, nor what a finger or a mouse holds until
// it lets go.
import { setControl, setRange } from './attributes.js';
import { Role, kinds } from './elements.js';

/** @typedef {import('./mirror.js').Entry} Entry */
/** @typedef {import('./mirror.js').Mirror} Mirror */

/** @param {Element} element @returns {element is HTMLInputElement | HTMLTextAreaElement} */
const isText = (element) =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** An open list of a browser closes when it is written to. */
const choose = (/** @type {HTMLSelectElement} */ element, /** @type {string} */ value) => {
  if (element.value !== value) element.value = value;
};

export class Values {
  /** @param {Mirror} mirror */
  constructor(mirror) {
    this.mirror = mirror;
    /** @type {Set<Entry>} To be written once all elements are in place. */
    this.waiting = new Set();
    /** Texts of the field with focus that the program was told and did not answer yet. */
    this.told = /** @type {string[]} */ ([]);
    this.composing = false;
    /** The control that is held. @type {Entry | null} */
    this.held = null;
    /** A field shows another text than before, by the program alone. */
    this.onReplaced = (/** @type {Entry} */ _entry) => {};
  }

  /** @param {Entry} entry */
  forget(entry) {
    this.waiting.delete(entry);
  }

  /** @param {Entry} entry @param {string} value */
  set(entry, value) {
    entry.value = value;
    this.waiting.add(entry);
  }

  /** @param {Entry} entry @param {number[]} range minimum, maximum, step, now */
  setRange(entry, range) {
    entry.range = range;
    this.waiting.add(entry);
  }

  /** @param {Entry | undefined} entry */
  hold(entry) {
    this.held = entry ?? null;
  }

  letGo() {
    this.held = null;
    this.write();
  }

  write() {
    // A list can only show an option whose value it knows.
    const isOption = (/** @type {Entry} */ { role }) => role === Role.Option;
    const waiting = [...this.waiting].filter((entry) => entry !== this.held);
    for (const entry of waiting.filter(isOption)) this.#write(entry);
    for (const entry of waiting.filter((each) => !isOption(each))) this.#write(entry);
    for (const entry of waiting) this.waiting.delete(entry);
  }

  /** @param {Entry} entry */
  #write(entry) {
    const { element, value } = entry;
    switch (kinds[entry.role].value) {
      case 'text': return this.#writeText(entry);
      case 'choice': return choose(/** @type {HTMLSelectElement} */ (element), value);
      case 'option': /** @type {HTMLOptionElement} */ (element).value = value; return;
      case 'range':
      case 'progress':
        element.setAttribute('aria-valuetext', value);
        if (entry.range.length > 0) setRange(entry, entry.range);
        return;
      default:
    }
  }

  /** @param {Entry} entry */
  #writeText(entry) {
    const { element, value } = entry;
    if (!isText(element)) return;
    if (element.value === value) {
      this.told = element === document.activeElement ? [] : this.told;
      return;
    }
    if (element === document.activeElement) {
      if (this.composing) return;
      const known = this.told.indexOf(value);
      if (known >= 0) {
        this.told.splice(0, known + 1);
        return;
      }
    }
    element.value = value;
    this.onReplaced(entry);
  }

  /** The program is told this text of the field with focus. @param {string} value */
  tell(value) {
    this.told.push(value);
    if (this.told.length > 50) this.told.shift();
  }

  /** A field that focus has left shows what the program knows. @param {Entry | undefined} entry */
  left(entry) {
    this.told = [];
    if (entry === undefined) return;
    this.#write(entry);
    setControl(entry);
  }

  /**
   * The browser switched a control by itself; what the program knows counts.
   * @param {Entry} entry
   */
  restore(entry) {
    if (entry.role === Role.Radio) {
      const name = /** @type {HTMLInputElement} */ (entry.element).name;
      for (const other of this.mirror.entries.values()) {
        if (/** @type {HTMLInputElement} */ (other.element).name === name) setControl(other);
      }
    } else {
      setControl(entry);
    }
  }
}
