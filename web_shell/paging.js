// PageDown, Space and End scroll the page also while nothing in it has the focus, as after a load:
// the document itself does not scroll, so the browser would do nothing. A link beside the page
// leads past the navigation.
import { nodeOf } from './mirror.js';

/** @typedef {import('./mirror.js').Mirror} Mirror */

const line = 40;

/** How far a key scrolls. @type {Record<string, (view: Element) => number>} */
const distances = {
  ArrowDown: () => line,
  ArrowUp: () => -line,
  PageDown: (view) => view.clientHeight - line,
  PageUp: (view) => line - view.clientHeight,
  Home: (view) => -view.scrollHeight,
  End: (view) => view.scrollHeight,
  ' ': (view) => view.clientHeight - line,
};

/** What a button or a link leaves alone. */
const beside = ['PageDown', 'PageUp', 'Home', 'End'];

/** @param {Element} element */
const scrolls = (element) => element.scrollHeight > element.clientHeight + 1;

/** The largest part of the page that scrolls. @param {HTMLElement} root */
function pageIn(root) {
  const area = (/** @type {Element} */ view) => view.clientWidth * view.clientHeight;
  const views = [...root.querySelectorAll('main .scroller')].filter(scrolls);
  return views.sort((one, other) => area(other) - area(one))[0];
}

/** Whether the browser does something with the key by itself. @param {KeyboardEvent} event */
function isTaken({ target, key }) {
  if (!(target instanceof Element) || target === document.body) return false;
  for (let view = target.closest('.scroller'); view !== null;) {
    if (scrolls(view)) return true;
    view = view.parentElement?.closest('.scroller') ?? null;
  }
  if (target.matches('input, textarea, select')) return true;
  return target.matches('button, a') && !beside.includes(key);
}

/** @param {Mirror} mirror */
export function listenToPaging(mirror) {
  addEventListener('keydown', (event) => {
    const { key, defaultPrevented } = event;
    if (defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(key in distances) || isTaken(event)) return;
    const view = pageIn(mirror.root);
    if (view === undefined || mirror.dialog !== 0) return;
    event.preventDefault();
    const sign = key === ' ' && event.shiftKey ? -1 : 1;
    view.scrollBy({ top: sign * distances[key](view), behavior: 'instant' });
  });
}

/** @param {Mirror} mirror @param {HTMLElement} link */
export function listenToSkipping(mirror, link) {
  link.hidden = false;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const main = mirror.root.querySelector('main');
    mirror.requestFocus(nodeOf(main?.querySelector('h1, h2') ?? main));
  });
}
