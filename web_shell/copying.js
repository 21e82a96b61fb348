// What is copied of the page: a line for each line, cells of a table parted by tabs. The elements
// that are selected lie free on the page, and browsers would run their words together.

/** @typedef {{element: Element, text: string, box: DOMRect}} Piece */

/** Buttons are not selected as text, but for those that are a name in a list or table. */
const isName = (/** @type {Element} */ element) => element.closest('li, tr') !== null;

/**
 * The text nodes of a range that are words of the page, cut where the range ends.
 * @param {Range} range
 */
function piecesOf(range) {
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(
    root instanceof Text ? root.parentElement ?? root : root, NodeFilter.SHOW_TEXT);
  /** @type {Piece[]} */
  const pieces = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: element } = node;
    if (!(node instanceof Text) || element === null || !range.intersectsNode(node)) continue;
    if (element.closest('button') !== null && !isName(element)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const text = node.data.slice(from, to);
    const box = element.getBoundingClientRect();
    if (text.trim() !== '') pieces.push({ element, text, box });
  }
  return pieces;
}

/** What stands between two pieces. @param {Piece} before @param {Piece} next */
function between(before, next) {
  const [row, nextRow] = [before.element.closest('tr'), next.element.closest('tr')];
  if (row !== null && row === nextRow) {
    const cell = 'td, th';
    return before.element.closest(cell) === next.element.closest(cell) ? ' ' : '\t';
  }
  const middle = next.box.top + next.box.height / 2;
  const isBeside = row === nextRow && middle > before.box.top && middle < before.box.bottom;
  return isBeside ? ' ' : '\n';
}

/** @param {Range} range */
export function textOf(range) {
  const pieces = piecesOf(range);
  return pieces
    .map((piece, index) => (index === 0 ? '' : between(pieces[index - 1], piece)) + piece.text)
    .join('');
}

/** @param {HTMLElement} root the mirror */
export function listenToCopying(root) {
  root.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed) return;
    const target = event.target;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    // Firefox parts a selection where something in it can not be selected.
    const range = selection.getRangeAt(0).cloneRange();
    const last = selection.getRangeAt(selection.rangeCount - 1);
    range.setEnd(last.endContainer, last.endOffset);
    event.clipboardData?.setData('text/plain', textOf(range));
    event.preventDefault();
  });
}
