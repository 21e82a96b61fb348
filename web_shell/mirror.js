// The transparent elements over the canvas: what assistive technology reads, what has focus,
// what is clicked, typed into and scrolled. Applies the differences that the program sends.
//
// The element with focus is never moved; one that is to go keeps its place until focus has left
// it.
import * as write from './attributes.js';
import { Buffer, Op } from './buffer.js';
import { Role, elementFor, kinds, scrollerFor } from './elements.js';
import { orderChildren } from './order.js';
import { drawIcons } from './svg_icons.js';
import { Values } from './values.js';

/**
 * A node's element; `text` is the text that is its name.
 * @typedef {{id: number, role: number, element: HTMLElement, text: Text | null, name: string,
 *   value: string, state: number, controls: number, active: number,
 *   range: number[]}} Entry
 */

/**
 * The node that an element stands for, or that the element is in; 0 for none.
 * @param {unknown} target
 */
export function nodeOf(target) {
  const element = target instanceof Element ? target.closest('[id^="n"]') : null;
  return element === null ? 0 : Number(element.id.slice(1)) || 0;
}

export class Mirror {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    /** @type {Map<number, Entry>} */
    this.entries = new Map();
    this.values = new Values(this);
    /** @type {{element: HTMLElement, focused: number}[]} Gone from the tree, but with focus. */
    this.leaving = [];
    /** @type {Set<number>} Dialogs that are open, the outermost first. */
    this.dialogs = new Set();
    /** @type {Set<Entry>} Entries that refer to others. */
    this.related = new Set();
    /** Focus that was asked for; what it goes to can still be inert for a frame. */
    this.wanted = { node: 0, tries: 0 };
    /** Path data by name, where nobody paints icons. @type {Record<string, string> | null} */
    this.icons = null;
    /** Milliseconds that the newest difference took. */
    this.applyMs = 0;
  }

  /**
   * Draws icons in buttons without words, or leaves that to the painter.
   * @param {Record<string, string> | null} icons
   */
  showIcons(icons) {
    this.icons = icons;
    if (icons !== null) drawIcons(this.root, icons);
    else for (const svg of this.root.querySelectorAll('svg')) svg.remove();
  }

  /** The innermost dialog; 0: none is open. */
  get dialog() {
    return [...this.dialogs].at(-1) ?? 0;
  }

  /** @param {number} id */
  element(id) {
    return this.entries.get(id)?.element;
  }

  /** @param {Uint8Array} bytes */
  apply(bytes) {
    if (bytes.length === 0) return;
    const start = performance.now();
    const buffer = new Buffer(bytes);
    while (!buffer.done) this.#step(buffer);
    this.values.write();
    this.#relate();
    if (this.icons !== null) drawIcons(this.root, this.icons);
    this.applyMs = performance.now() - start;
  }

  /** @param {Buffer} buffer */
  #step(buffer) {
    const op = buffer.byte();
    const id = buffer.unsigned();
    if (op === Op.Create) return this.#create(id, buffer.unsigned(), buffer.byte(), buffer.byte());
    if (op === Op.Order) return this.#order(id, buffer);
    const entry = this.entries.get(id);
    if (entry === undefined) throw new Error(`The mirror has no node ${id}`);
    if (op === Op.Remove) this.#remove(entry);
    else this.#change(op, entry, buffer);
  }

  /** @param {number} id @param {number} parent @param {number} role @param {number} level */
  #create(id, parent, role, level) {
    const isInTable = this.entries.get(parent)?.role === Role.Table;
    const element = role === Role.Scroller ? scrollerFor(isInTable) : elementFor(role, level);
    element.id = `n${id}`;
    if (role === Role.Radio) /** @type {HTMLInputElement} */ (element).name = `g${parent}`;
    /** @type {Entry} */
    const entry = {
      id, role, element, text: null, name: '', value: '', state: 0, controls: 0, active: 0,
      range: [],
    };
    this.entries.set(id, entry);
    if (role === Role.Dialog) this.dialogs.add(id);
    write.setState(entry, 0);
  }

  /** @param {Entry} entry */
  #remove({ id, element }) {
    for (const inner of element.querySelectorAll('[id^="n"]')) this.#forget(nodeOf(inner));
    this.#forget(id);
    if (!element.contains(document.activeElement)) return element.remove();
    this.leaving.push({ element, focused: nodeOf(document.activeElement) });
    element.removeAttribute('id');
    for (const inner of element.querySelectorAll('[id]')) inner.removeAttribute('id');
  }

  /** @param {number} id */
  #forget(id) {
    const entry = this.entries.get(id);
    if (entry === undefined) return;
    this.related.delete(entry);
    this.dialogs.delete(id);
    this.values.forget(entry);
    this.entries.delete(id);
  }

  /** @param {number} parent @param {Buffer} buffer */
  #order(parent, buffer) {
    const inside = parent === 0 ? this.root : this.element(parent);
    const children = Array.from({ length: buffer.unsigned() }, () => buffer.unsigned())
      .map((id) => this.element(id))
      .filter((element) => element !== undefined);
    if (inside !== undefined) orderChildren(inside, children);
    const entry = this.entries.get(parent);
    // Other options can have changed what the browser shows as chosen.
    if (entry?.role === Role.Select) this.values.set(entry, entry.value);
  }

  /** @param {number} op @param {Entry} entry @param {Buffer} buffer */
  #change(op, entry, buffer) {
    switch (op) {
      case Op.Name: return write.setName(entry, buffer.text());
      case Op.Description: return this.#describe(entry, buffer.text());
      case Op.Value: return this.values.set(entry, buffer.text());
      case Op.Detail: return write.setDetail(entry, buffer.text());
      case Op.State: return write.setState(entry, buffer.unsigned());
      case Op.Place: return write.setPlace(entry, buffer.signed(), buffer.signed());
      case Op.Range: return this.values.setRange(entry, buffer.floats(4));
      case Op.Relations:
        [entry.controls, entry.active] = [buffer.unsigned(), buffer.unsigned()];
        this.related.add(entry);
        return;
      case Op.Bounds: return write.setBounds(entry, buffer.floats(4));
      case Op.Content: return this.#setContent(entry, buffer.floats(2));
      case Op.Setting:
        return write.setSetting(entry, buffer.floats(6), buffer.byte());
      default: throw new Error(`The mirror knows no operation ${op}`);
    }
  }

  /** @param {Entry} entry @param {string} words */
  #describe({ element }, words) {
    if (words === '') element.removeAttribute('aria-description');
    else element.setAttribute('aria-description', words);
  }

  /** @param {Entry} entry @param {number[]} size */
  #setContent({ element }, [width, height]) {
    element.style.setProperty('--content-width', write.css(width));
    element.style.setProperty('--content-height', write.css(height));
  }

  // A reference to an element that is not there would be an error to assistive technology.
  #relate() {
    for (const { element, controls, active } of this.related) {
      for (const [name, id] of Object.entries({
        'aria-controls': controls,
        'aria-activedescendant': active,
      })) {
        if (this.entries.has(id)) element.setAttribute(name, `n${id}`);
        else element.removeAttribute(name);
      }
    }
  }

  /** Moves the focus, also to what Tab does not stop at. @param {number} id */
  requestFocus(id) {
    this.wanted = { node: id, tries: 3 };
    this.#tryFocus();
  }

  #tryFocus() {
    const { node, tries } = this.wanted;
    const element = this.element(node);
    if (element === undefined || tries === 0) {
      this.wanted = { node: 0, tries: 0 };
      return;
    }
    this.wanted.tries -= 1;
    const isStop = kinds[this.entries.get(node)?.role ?? 0].stops === true;
    if (!isStop && element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    if (document.activeElement === element) this.wanted = { node: 0, tries: 0 };
  }

  /** @param {number} id */
  scrollIntoView(id) {
    this.element(id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** @param {number} id @param {number} x @param {number} y */
  scrollTo(id, x, y) {
    this.element(id)?.scrollTo({ left: x, top: y, behavior: 'instant' });
  }

  /**
   * After a frame: moves the focus where it should be, then lets go of elements that only waited
   * for it to leave. Answers whether another frame is needed for that.
   */
  settle() {
    if (this.wanted.node !== 0) this.#tryFocus();
    if (this.wanted.node !== 0) return true;
    this.#letGo();
    return this.wanted.node !== 0;
  }

  #letGo() {
    for (const { element, focused } of this.leaving.splice(0)) {
      if (element.contains(document.activeElement)) this.#rescueFocus(focused);
      element.remove();
    }
  }

  // Nobody said where focus goes next: to the node's new element, else to the page's main part.
  /** @param {number} id */
  #rescueFocus(id) {
    if (this.entries.has(id)) return this.requestFocus(id);
    const main = this.root.querySelector('main');
    if (main !== null) this.requestFocus(nodeOf(main));
  }
}
