// What a node says, written to its element. Never a style attribute (the policy forbids it),
// only properties of `style`; never markup.
import { directionOf } from './direction.js';
import { Role, kinds } from './elements.js';

/** @typedef {import('./mirror.js').Entry} Entry */

/** Bits of ui::State, in the order of its members. */
export const State = {
  disabled: 1 << 0, checked: 1 << 1, mixed: 1 << 2, expandable: 1 << 3, expanded: 1 << 4,
  selected: 1 << 5, selectable: 1 << 6, required: 1 << 7, invalid: 1 << 8, readOnly: 1 << 9,
  current: 1 << 10, inert: 1 << 11, pressed: 1 << 12, pressable: 1 << 13, popupMenu: 1 << 14,
  popupDialog: 1 << 15, notAStop: 1 << 16, sortAscending: 1 << 17, sortDescending: 1 << 18,
  busy: 1 << 19,
};

/** @param {Element} element @param {string} name @param {string | number | null} value */
function set(element, name, value) {
  if (value === null || value === '') element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

/** @param {Entry} entry @param {string} name */
export function setName(entry, name) {
  entry.name = name;
  const { element } = entry;
  const { names, role } = kinds[entry.role];
  if (names === 'text') {
    if (entry.text === null) element.prepend((entry.text = document.createTextNode('')));
    entry.text.data = name;
    element.dir = directionOf(name);
    return;
  }
  set(element, 'aria-label', name);
  // Without a picture of the page nothing else says what is searched.
  if (entry.role === Role.SearchField) set(element, 'placeholder', name);
  if (names === 'group') set(element, 'role', name === '' ? null : (role ?? null));
}

/** @param {Entry} entry @param {string} detail */
export function setDetail(entry, detail) {
  const names = {
    [Role.Link]: 'href', [Role.FilePicker]: 'accept', [Role.Button]: 'data-icon',
  };
  const name = names[entry.role];
  if (name !== undefined) return set(entry.element, name, detail);
  setFilling(entry.element, detail);
}

/**
 * What a browser fills in, and which keys a phone shows for it.
 * @param {HTMLElement} element @param {string} detail see ui::FieldLook::autocomplete
 */
function setFilling(element, detail) {
  const words = detail.split(' ');
  const what = words.at(-1);
  set(element, 'autocomplete', words[0] === 'off' ? 'off' : detail);
  if (what === 'email') element.setAttribute('type', 'email');
  set(element, 'autocapitalize', what === 'email' ? 'none' : what === 'name' ? 'words' : null);
  set(element, 'spellcheck', what === 'email' || what === 'name' ? 'false' : null);
}

/** @param {Entry} entry @param {number} bits */
export function setState(entry, bits) {
  entry.state = bits;
  const { element } = entry;
  const on = (/** @type {number} */ flag) => (bits & flag) !== 0;
  /** @param {string} name @param {number} flag @param {number} [also] said even when off */
  const say = (name, flag, also = 0) =>
    set(element, name, on(flag) ? 'true' : on(also) ? 'false' : null);
  say('aria-disabled', State.disabled);
  say('aria-expanded', State.expanded, State.expandable);
  say('aria-selected', State.selected, State.selectable);
  say('aria-required', State.required);
  say('aria-invalid', State.invalid);
  say('aria-pressed', State.pressed, State.pressable);
  say('aria-busy', State.busy);
  const current = { [Role.Link]: 'page', [Role.Button]: 'true' }[entry.role] ?? 'step';
  set(element, 'aria-current', on(State.current) ? current : null);
  /** @param {[number, string][]} words @returns the word of the first flag that is on */
  const first = (words) => words.find(([flag]) => on(flag))?.[1] ?? null;
  const popup = first([[State.popupMenu, 'menu'], [State.popupDialog, 'dialog']]);
  set(element, 'aria-haspopup', popup);
  const descending = /** @type {[number, string]} */ ([State.sortDescending, 'descending']);
  set(element, 'aria-sort', first([[State.sortAscending, 'ascending'], descending]));
  element.inert = on(State.inert);
  setStop(entry);
  setControl(entry);
}

/** @param {Entry} entry */
function setStop(entry) {
  const stops = kinds[entry.role].stops === true;
  if ((entry.state & State.notAStop) !== 0) entry.element.tabIndex = -1;
  else if (stops && entry.role === Role.Scroller) entry.element.tabIndex = 0;
  else if (stops) entry.element.removeAttribute('tabindex');
}

/** What native controls keep as properties. @param {Entry} entry */
export function setControl(entry) {
  const { element, state } = entry;
  const disabled = (state & State.disabled) !== 0;
  if (element instanceof HTMLInputElement && kinds[entry.role].value === 'check') {
    element.checked = (state & State.checked) !== 0;
    element.indeterminate = (state & State.mixed) !== 0;
  } else if (element instanceof HTMLSelectElement || isPicked(element)) {
    // These can not be made read-only; one that has focus keeps it.
    if (element !== document.activeElement) element.disabled = disabled;
  } else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.readOnly = disabled || (state & State.readOnly) !== 0;
  }
}

/** @param {Element} element @returns {element is HTMLInputElement} */
const isPicked = (element) =>
  element instanceof HTMLInputElement && /^(range|date|time|file)$/.test(element.type);

/** @param {Entry} entry @param {number} position @param {number} size */
export function setPlace(entry, position, size) {
  const [positionName, sizeName] = kinds[entry.role].place ?? [];
  if (positionName) set(entry.element, positionName, position || null);
  if (sizeName) set(entry.element, sizeName, size || null);
}

/** @param {Entry} entry @param {number[]} range minimum, maximum, step, now */
export function setRange(entry, [minimum, maximum, step, now]) {
  const { element } = entry;
  if (element instanceof HTMLInputElement) {
    set(element, 'min', minimum);
    set(element, 'max', maximum);
    set(element, 'step', step || 'any');
    const value = String(now);
    if (entry.role === Role.Slider && element.value !== value) element.value = value;
  } else if (entry.role === Role.Progress) {
    set(element, 'aria-valuemin', minimum);
    set(element, 'aria-valuemax', maximum);
    set(element, 'aria-valuenow', now);
  }
}

/** A length of the program as CSS has it (surface.js). @param {number} length */
export const css = (length) => `${length / 16}rem`;

/** @param {Entry} entry @param {number[]} rect x, y, width, height */
export function setBounds(entry, rect) {
  if (entry.role === Role.Option) return;
  const { style } = entry.element;
  [style.left, style.top, style.width, style.height] = rect.map(css);
}

/**
 * @param {Entry} entry @param {number[]} lengths size, line height, weight, left, right, top
 * @param {number} flags 1 wraps, 2 centred, 4 figures of one width, 8 the canvas paints
 * the text of a field with focus
 */
export function setSetting(entry, [size, lineHeight, weight, left, right, top], flags) {
  const { element } = entry;
  const { style } = element;
  /** @param {'paddingLeft' | 'paddingRight' | 'paddingTop'} side @param {number} length */
  const pad = (side, length) => {
    if (length !== 0 || style[side] !== '') style[side] = css(length);
  };
  element.classList.toggle('wordless', size === 0);
  style.fontSize = css(size);
  style.lineHeight = css(lineHeight);
  style.fontWeight = String(weight);
  pad('paddingLeft', left);
  pad('paddingRight', right);
  // One-line controls put their text in the middle by themselves; a button that has more than one
  // line does not have its name there.
  if (!/^(INPUT|SELECT)$/.test(element.tagName)) pad('paddingTop', top);
  element.classList.toggle('from-top', element.tagName === 'BUTTON' && top !== 0);
  ['wraps', 'centred', 'tabular', 'painted-text'].forEach((name, bit) =>
    element.classList.toggle(name, (flags & (1 << bit)) !== 0));
}
