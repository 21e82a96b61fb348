// A page on paper: the document that the program makes of its records. Pages that have none of
// their own are printed as the words of the mirror.

/** @typedef {{part: number, words: string}} Piece */

/** In the order of screens::PaperPart. */
const parts = ['above', 'title', 'aside', 'heading', 'paragraph', 'factName', 'factValue', 'item',
  'table', 'column', 'row', 'cell', 'below'];

/** What holds a piece, where a row of the same pieces has a holder of its own. */
const holders = { above: 'div', factName: 'dl', factValue: 'dl', item: 'ul' };
const tags = {
  above: 'span',
  title: 'h1',
  heading: 'h2',
  factName: 'dt',
  factValue: 'dd',
  item: 'li',
};

/** @param {string} tag @param {string} words @param {string} [kind] */
function element(tag, words, kind = '') {
  const made = document.createElement(tag);
  made.textContent = words;
  // A name written from right to left is a line of its own.
  made.dir = 'auto';
  if (kind !== '') made.className = kind;
  return made;
}

class Writer {
  /** @param {HTMLElement} paper */
  constructor(paper) {
    this.paper = paper;
    /** @type {HTMLElement | null} */
    this.holder = null;
    /** @type {HTMLTableElement | null} */
    this.table = null;
  }

  /** @param {Piece} piece */
  write({ part, words }) {
    const kind = parts[part];
    if (kind === 'table') return this.#begin(words);
    if (kind === 'column') return this.#column(words);
    if (kind === 'row') return void this.table?.tBodies[0].insertRow();
    if (kind === 'cell') return this.#cell(words);
    const tag = tags[/** @type {keyof tags} */ (kind)] ?? 'p';
    this.#place(kind).append(element(tag, words, tag === 'p' ? kind : ''));
  }

  /** @param {string} kind */
  #place(kind) {
    const tag = holders[/** @type {keyof holders} */ (kind)];
    if (tag === undefined) this.holder = null;
    else if (this.holder?.localName !== tag) {
      this.holder = element(tag, '', kind === 'above' ? kind : '');
      this.paper.append(this.holder);
    }
    return this.holder ?? this.paper;
  }

  /** @param {string} name */
  #begin(name) {
    this.holder = null;
    this.table = document.createElement('table');
    this.table.setAttribute('aria-label', name);
    this.table.createTHead().insertRow();
    this.table.createTBody();
    this.paper.append(this.table);
  }

  /** @param {string} words */
  #column(words) {
    const head = element('th', words);
    head.setAttribute('scope', 'col');
    this.table?.tHead?.rows[0].append(head);
  }

  /** @param {string} words */
  #cell(words) {
    const row = this.table?.tBodies[0].lastElementChild;
    row?.append(element('td', words));
  }
}

const kept = 'h1, h2, h3, h4, h5, h6, p, ul, li, table, tr, th, td';
const left = 'nav, button, [inert], [role="dialog"], [role="menu"], [role="listbox"], ' +
  '[type="file"], [type="search"]';

/** @param {Node} from @returns {Node[]} */
function mirrored(from) {
  if (from instanceof Text) return [document.createTextNode(from.data)];
  if (!(from instanceof HTMLElement) || from.matches(left)) return [];
  const chosen = chosenIn(from);
  if (chosen !== null) return chosen === '' ? [] : [element('p', chosen)];
  const name = from.getAttribute('aria-label') ?? '';
  if (from.getAttribute('role') === 'img') return [element('p', name)];
  const inside = [...from.childNodes].flatMap(mirrored);
  if (from.tagName === 'SPAN') return [...inside, document.createTextNode(' ')];
  if (!from.matches(kept)) return inside;
  const made = element(from.localName, '');
  made.append(...inside);
  return [made];
}

/** A control's name and its value; null for all else. @param {HTMLElement} from */
function chosenIn(from) {
  const name = from.getAttribute('aria-label') ?? '';
  if (from instanceof HTMLSelectElement) return `${name}: ${from.selectedOptions[0]?.text ?? ''}`;
  const isField = from instanceof HTMLInputElement || from instanceof HTMLTextAreaElement;
  if (!isField) return null;
  if (from.type !== 'checkbox' && from.type !== 'radio') {
    return from.value === '' ? '' : `${name}: ${from.value}`;
  }
  return `${/** @type {HTMLInputElement} */ (from).checked ? '☑' : '☐'} ${name}`;
}

/**
 * @typedef {object} Printing
 * @property {import('./host.js').Host} host
 * @property {import('./program.js').Program} program
 * @property {HTMLElement} root the mirror
 * @property {HTMLElement} paper
 */

/** @param {Printing} printing */
export function listenToPrinting({ host, program, root, paper }) {
  host.print = (pieces) => {
    const writer = new Writer(paper);
    for (const piece of pieces) writer.write(piece);
  };
  addEventListener('beforeprint', () => {
    paper.replaceChildren();
    program.print();
    if (paper.firstChild === null) {
      paper.append(...mirrored(root.querySelector('main') ?? root));
    }
  });
  addEventListener('afterprint', () => paper.replaceChildren());
}
