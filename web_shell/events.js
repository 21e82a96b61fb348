// What people do, told to the program as events on nodes.
//
// A click on a mirror element is the one path of activation: pointer, touch, Enter, Space and
// assistive technology all end there. Hover and pressed come from the element under the pointer.
import { State } from './attributes.js';
import { Role, kinds } from './elements.js';
import { takeChosen } from './files.js';
import { nodeOf } from './mirror.js';

/** @typedef {import('./edits.js').Edits} Edits */
/** @typedef {import('./mirror.js').Mirror} Mirror */
/** @typedef {import('./program.js').Program} Program */
/** @typedef {import('./scheduler.js').Scheduler} Scheduler */
/** @typedef {import('./files.js').Receiver} Receiver */
/**
 * @typedef {{mirror: Mirror, program: Program, scheduler: Scheduler, edits: Edits,
 *   root: HTMLElement, receiver: Receiver}} Page
 */

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */

/** @param {EventTarget | null} target @returns {target is Field} */
const isField = (target) =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** @param {Page} page */
export function listen(page) {
  listenToActivation(page);
  listenToEditing(page);
  listenToFocus(page);
  listenToPointer(page);
  page.root.addEventListener('scroll', (event) => onScroll(page, event), true);
}

/** @param {Page} page */
function listenToActivation(page) {
  page.root.addEventListener('click', (event) => onClick(page, event));
  // Enter in a form's field must not leave the page.
  page.root.addEventListener('submit', (event) => event.preventDefault());
  // Choosing from a list leaves focus in the field that the list belongs to.
  page.root.addEventListener('mousedown', (event) => {
    const target = /** @type {Element} */ (event.target);
    if (target.closest('[role="option"]')) event.preventDefault();
  });
}

/** @param {Page} page @param {MouseEvent} event */
function onClick({ mirror, program, scheduler, edits }, event) {
  const node = nodeOf(event.target);
  const entry = mirror.entries.get(node);
  const toBrowser = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  // Mail and telephone are the browser's.
  const isOwn = entry?.element.getAttribute('href')?.startsWith('#') ?? true;
  if (entry?.role === Role.Link && (toBrowser || !isOwn)) return;
  if (entry?.role === Role.Link) event.preventDefault();
  if (entry !== undefined && (entry.state & State.disabled) !== 0) return event.preventDefault();
  if (entry !== undefined && kinds[entry.role].value === 'choice') return;
  // Not every browser moves the focus to what is pressed.
  if (edits.open?.node !== node) edits.settle();
  program.activated(node);
  scheduler.runNow();
  if (entry !== undefined && kinds[entry.role].value === 'check') {
    // The browser finishes switching after this handler.
    queueMicrotask(() => mirror.values.restore(entry));
    setTimeout(() => mirror.values.restore(entry));
  }
}

/** @param {Page} page */
function listenToEditing(page) {
  const { mirror, root } = page;
  root.addEventListener('input', (event) => onEdit(page, event, false));
  root.addEventListener('change', (event) => onEdit(page, event, true));
  root.addEventListener('compositionstart', () => (mirror.values.composing = true));
  root.addEventListener('compositionend', (event) => {
    mirror.values.composing = false;
    onEdit(page, event, false);
  });
}

/** @param {Page} page @param {Event} event @param {boolean} committed */
function onEdit({ mirror, edits, receiver }, { target }, committed) {
  if (!isField(target)) return;
  if (target instanceof HTMLInputElement && target.type === 'file') {
    if (committed) takeChosen(target, receiver);
    return;
  }
  const node = nodeOf(target);
  const entry = mirror.entries.get(node);
  const value = entry && kinds[entry.role].value;
  if (entry === undefined || !value || value === 'check') return;
  if (value === 'choice' && !committed) return;
  mirror.values.tell(target.value);
  if (committed) edits.left(node, target.value);
  else edits.typed(node, target.value);
}

/** @param {Page} page */
function listenToFocus({ mirror, program, scheduler, edits, root }) {
  root.addEventListener('focusin', ({ target }) => {
    const isVisible = /** @type {Element} */ (target).matches(':focus-visible');
    program.focusMoved(nodeOf(target), isVisible);
    scheduler.request();
  });
  root.addEventListener('focusout', ({ target, relatedTarget }) => {
    // The window lost the keyboard, the element did not.
    if (document.activeElement === target) return;
    if (edits.open?.node === nodeOf(target)) edits.settle();
    mirror.values.left(mirror.entries.get(nodeOf(target)));
    if (nodeOf(relatedTarget) === 0) program.focusMoved(0, false);
    scheduler.request();
  });
}

/** @param {Page} page */
function listenToPointer({ mirror, program, scheduler, edits, root }) {
  let [hovered, pressed] = [0, 0];
  const hover = (/** @type {number} */ node) => {
    if (node === hovered) return;
    program.hovered((hovered = node));
    scheduler.request();
  };
  const press = (/** @type {number} */ node) => {
    if (node === pressed) return;
    program.pressed((pressed = node));
    scheduler.request();
  };
  root.addEventListener('pointerover', (event) => {
    hover(event.pointerType === 'touch' ? 0 : nodeOf(event.target));
  });
  root.addEventListener('pointerleave', () => hover(0));
  root.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary || event.button !== 0) return;
    mirror.values.hold(mirror.entries.get(nodeOf(event.target)));
    press(nodeOf(event.target));
  });
  const letGo = () => {
    if (mirror.values.held?.role === Role.Slider) edits.settle();
    mirror.values.letGo();
    press(0);
  };
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, letGo);
}

/** @param {Page} page @param {Event} event */
function onScroll({ program, scheduler }, { target }) {
  if (!(target instanceof Element) || nodeOf(target) === 0 || isField(target)) return;
  // Focus moves sideways what lies under a bar; nothing is painted so.
  if (target.scrollLeft !== 0) target.scrollLeft = 0;
  program.scrolled(nodeOf(target), target.scrollLeft, target.scrollTop);
  scheduler.request();
}
