// Workbooks (.xlsx, .xls, .ods, and web pages called so) as rows of text that read as people see
// them: numbers and dates by their formats, merged cells filled, two rows of heads as one. A worker
// (sheets.js): it is told the bytes, and tells the sheets.
import { read } from '@e965/xlsx';

/** @typedef {import('@e965/xlsx').CellObject} Cell */
/** @typedef {import('@e965/xlsx').Range} Range */
/** @typedef {{name: string, text: string}} Sheet */

/** More would be refused anyway (src/exchange/csv.h, sheet.h). */
const mostRows = 50_010;
const mostColumns = 310;
/** Heads in two rows are looked for so far down. */
const mostRowsAbove = 20;

/** @param {Cell | undefined} cell */
function textOf(cell) {
  if (cell === undefined || cell.v === undefined || cell.t === 'z') return '';
  const shown = cell.w ?? String(cell.v);
  // A long number of an employee, which the sheet has no room to show.
  const isShortened = cell.t === 'n' && Number.isInteger(cell.v) && /E\+/.test(shown);
  return isShortened ? String(cell.v) : shown;
}

/** @param {import('@e965/xlsx').WorkSheet} sheet */
function gridOf(sheet) {
  /** @type {(Cell | undefined)[][]} */
  const data = /** @type {any} */ (sheet)['!data'] ?? [];
  const rows = Array.from(data.slice(0, mostRows), (row = []) =>
    Array.from(row.slice(0, mostColumns), textOf));
  const isFilled = (/** @type {string} */ text) => text.trim() !== '';
  const height = rows.findLastIndex((row) => row.some(isFilled)) + 1;
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex(isFilled) + 1));
  return rows.slice(0, height).map((row) =>
    Array.from({ length: width }, (_, i) => row[i] ?? ''));
}

/**
 * A title over all of the table stays one cell.
 * @param {string[][]} grid @param {Range[]} merges
 */
function fillMerged(grid, merges) {
  const width = grid[0]?.length ?? 0;
  // In a sound sheet no two of them overlap.
  let left = grid.length * width;
  for (const { s, e } of merges) {
    const isTitle = e.c > s.c && e.c - s.c + 1 >= width;
    const text = grid[s.r]?.[s.c] ?? '';
    if (isTitle || text === '') continue;
    const end = { r: Math.min(e.r + 1, grid.length), c: Math.min(e.c + 1, width) };
    left -= (end.r - s.r) * (end.c - s.c);
    if (left < 0) return;
    for (let r = s.r; r < end.r; r++) grid[r].fill(text, s.c, end.c);
  }
}

/**
 * "Manager" over "First name" and "Last name".
 * @param {string[][]} grid @param {Range[]} merges
 */
function joinHeads(grid, merges) {
  const width = grid[0]?.length ?? 0;
  const isGroup = (/** @type {Range} */ { s, e }) =>
    e.c > s.c && e.r === s.r && e.c - s.c + 1 < width;
  const group = merges.find((merge) => {
    const below = grid[merge.s.r + 1]?.slice(merge.s.c, merge.e.c + 1) ?? [''];
    const areHeads = below.every((text) => text !== '' && !/[\d@]/.test(text));
    return isGroup(merge) && merge.s.r < mostRowsAbove && areHeads &&
      new Set(below).size === below.length;
  });
  if (group === undefined) return;
  const upper = grid[group.s.r];
  const lower = grid[group.s.r + 1];
  lower.forEach((text, c) => {
    const isOne = text === '' || upper[c] === '' || text === upper[c];
    lower[c] = isOne ? text || upper[c] : `${upper[c]} ${text}`;
  });
  upper.fill('');
}

/** Every row, blank ones too, so that rows can be counted. @param {string[][]} grid */
const asCsv = (grid) => grid.map((row) =>
  `${row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',') || '""'}\n`).join('');

/**
 * The sheets that are not hidden, or all. Throws where the bytes are no workbook that can be read.
 * @param {Uint8Array} content @returns {Sheet[]}
 */
function sheetsOf(content) {
  const book = read(content, { type: 'array', dense: true, dateNF: 'yyyy-mm-dd',
    cellFormula: false, cellHTML: false, sheetRows: mostRows });
  const hidden = (book.Workbook?.Sheets ?? []).map(({ Hidden }) => Boolean(Hidden));
  const shown = book.SheetNames.filter((_, i) => !hidden[i]);
  return (shown.length > 0 ? shown : book.SheetNames).map((name) => {
    const sheet = book.Sheets[name];
    const grid = gridOf(sheet);
    const merges = sheet['!merges'] ?? [];
    fillMerged(grid, merges);
    joinHeads(grid, merges);
    return { name: String(name ?? ''), text: asCsv(grid) };
  });
}

addEventListener('message', ({ data }) => {
  try {
    postMessage(sheetsOf(data));
  } catch {
    postMessage([]);
  }
});
