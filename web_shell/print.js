// A page on paper is real text: headings, words, lists and tables taken from the mirror.

const kept = 'h1, h2, h3, h4, h5, h6, p, ul, li, table, tr, th, td';
const left =
  'nav, select, [inert], [role="dialog"], [role="menu"], [role="listbox"], [type="file"]';

/** @param {Node} from @returns {Node[]} */
function printed(from) {
  if (from instanceof Text) return [document.createTextNode(from.data)];
  if (!(from instanceof HTMLElement) || from.matches(left)) return [];
  // In lists and tables a button is a name that can be pressed; elsewhere it is something to do.
  if (from.matches('button') && from.closest('td, th, li') === null) return [];
  const inside = [...from.childNodes].flatMap(printed);
  if (from instanceof HTMLInputElement || from instanceof HTMLTextAreaElement) return field(from);
  const name = from.getAttribute('aria-label') ?? '';
  if (from.getAttribute('role') === 'img') return [paragraph(name)];
  if (from.tagName === 'SPAN') return [...inside, document.createTextNode(' ')];
  if (!from.matches(kept)) return inside;
  const element = document.createElement(from.tagName);
  element.dir = from.dir;
  element.append(...inside);
  return [element];
}

/** @param {HTMLInputElement | HTMLTextAreaElement} input */
function field(input) {
  const name = input.getAttribute('aria-label') ?? '';
  const isSwitch = input.type === 'checkbox' || input.type === 'radio';
  if (!isSwitch) return input.value === '' ? [] : [paragraph(`${name}: ${input.value}`)];
  return [paragraph(`${/** @type {HTMLInputElement} */ (input).checked ? '☑' : '☐'} ${name}`)];
}

/** @param {string} words */
function paragraph(words) {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

/** @param {HTMLElement} root the mirror @param {HTMLElement} paper */
export function listenToPrinting(root, paper) {
  addEventListener('beforeprint', () => {
    paper.replaceChildren(...printed(root.querySelector('main') ?? root));
  });
  addEventListener('afterprint', () => paper.replaceChildren());
}
