// Keys that composite widgets take, and the page's own shortcuts. All other keys are the
// browser's.
import { Role } from './elements.js';

/** @typedef {import('./mirror.js').Entry} Entry */
/** @typedef {import('./events.js').Page} Page */

/** In the order of ui::Key. */
const keys = [
  'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Enter',
  'Escape',
];

export const Key = { Escape: keys.indexOf('Escape') };

/** As the app's table of commands writes them; Ctrl stands for Cmd on a Mac. */
const shortcuts = ['Ctrl+S', 'Ctrl+Z', 'Ctrl+Shift+Z', 'Ctrl+K'];
const undos = ['Ctrl+Z', 'Ctrl+Shift+Z'];

const vertical = ['ArrowUp', 'ArrowDown', 'Home', 'End', 'Escape'];

/** Enter is nothing of their own. @param {EventTarget | null} target */
const isOneLine = (target) =>
  target instanceof HTMLInputElement && !/^(checkbox|radio|range|file)$/.test(target.type);

/**
 * The keys that a node takes for itself, or that it takes from a field in it.
 * @param {Entry} entry @param {EventTarget | null} target @returns {string[]}
 */
function taken({ role, element }, target) {
  const isOpen = element.getAttribute('aria-expanded') === 'true';
  switch (role) {
    case Role.Tab: return ['ArrowLeft', 'ArrowRight', 'Home', 'End'];
    case Role.MenuItem: return vertical;
    case Role.ListOption: return [...vertical, 'PageUp', 'PageDown', 'Enter'];
    case Role.Combobox:
      return isOpen
        ? ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Enter', 'Escape']
        : ['ArrowUp', 'ArrowDown'];
    case Role.Button: {
      if (isOpen) return ['ArrowDown', 'ArrowUp', 'Escape'];
      return element.getAttribute('aria-haspopup') === 'menu' ? ['ArrowDown', 'ArrowUp'] : [];
    }
    case Role.Dialog: return isOneLine(target) ? ['Enter', 'Escape'] : ['Escape'];
    case Role.Menu: return ['Escape'];
    default: return [];
  }
}

/**
 * The innermost node around the target that takes the key.
 * @param {Page} page
 * @param {KeyboardEvent} event
 */
function taker({ mirror }, { target, key }) {
  for (
    let element = /** @type {Element | null} */ (target);
    element !== null;
    element = element.parentElement
  ) {
    const entry = mirror.entries.get(Number(element.id.slice(1)));
    if (entry !== undefined && taken(entry, target).includes(key)) return entry;
  }
  return undefined;
}

/**
 * Keyboards of other letters than Latin ones have no S: there the key's place counts.
 * @param {KeyboardEvent} event
 */
const letterOf = ({ key, code }) =>
  (/^[^\0-\x7F]$/u.test(key) && /^Key(.)$/.exec(code)?.[1]) || key.toUpperCase();

/** @param {KeyboardEvent} event */
function shortcutOf(event) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const name = `Ctrl+${event.shiftKey ? 'Shift+' : ''}${letterOf(event)}`;
  return shortcuts.find((shortcut) => shortcut === name);
}

/** @param {EventTarget | null} target */
const isEditable = (target) => target instanceof HTMLTextAreaElement || isOneLine(target);

/** @param {Page} page */
export function listenToKeys(page) {
  addEventListener('keydown', (event) => {
    // 229: a key of an input method, in Safari also the one that ends its work.
    if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
    const shortcut = shortcutOf(event);
    if (shortcut !== undefined) {
      // A text field has an undo of its own.
      if (undos.includes(shortcut) && isEditable(event.target)) return;
      page.edits.settle();
      page.program.take('Shortcut', [shortcut]);
    } else {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const entry = taker(page, event);
      if (entry === undefined) return;
      if (entry.role === Role.Dialog) page.edits.settle();
      page.program.keyPressed(entry.id, keys.indexOf(event.key));
    }
    event.preventDefault();
    page.scheduler.runNow();
  });
}
