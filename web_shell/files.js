// Files in and out: chosen, dropped, pasted; saved where the person says, or among the
// downloads.
import { sheetsIn } from './sheets.js';
import { unpacksBeyond } from './zip_size.js';

/** Larger ones are refused before they are read. */
export const mostBytes = 64 * 1024 * 1024;

/** 10,000 people with 50 columns take about 30 MB. */
const mostUnpacked = 256 * 1024 * 1024;

/** "PK" of .xlsx and .ods, and what .xls begins with. */
const signatures = [[0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0]];

/** @typedef {import('./workbook.js').Sheet} Sheet */
/**
 * @typedef {{opened: (name: string, content: Uint8Array, follows: boolean) => void,
 *   workbook: (name: string, sheets: Sheet[], follows: boolean) => void,
 *   refused: (name: string, reason: string) => void, pasted: (text: string) => void}} Receiver
 */

/**
 * Web pages too, which some systems hand out as .xls.
 * @param {string} name @param {Uint8Array} content
 */
function isWorkbook(name, content) {
  const begins = (/** @type {number[]} */ bytes) => bytes.every((byte, i) => content[i] === byte);
  const isPage = /\.(xlsx?|ods|html?)$/i.test(name) &&
    /^\s*</.test(new TextDecoder().decode(content.subarray(0, 100)));
  return isPage || signatures.some(begins);
}

/**
 * Whether the program was given it.
 * @param {File} file @param {boolean} follows @param {Receiver} receiver
 */
async function read(file, follows, receiver) {
  const refuse = (/** @type {string} */ why) => void receiver.refused(file.name, why);
  if (file.size > mostBytes) return refuse('It is larger than 64 MB.');
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return refuse('The browser could not read it.');
  const content = new Uint8Array(buffer);
  const isBook = isWorkbook(file.name, content);
  const isBeyond = isBook && await unpacksBeyond(content, mostUnpacked).catch(() => null);
  if (isBeyond) {
    return refuse('It unpacks to more than 256 MB. Save the one sheet that is needed as CSV.');
  }
  const isSound = isBook && isBeyond !== null;
  const sheets = isSound ? await sheetsIn(content).catch(() => null) : [];
  if (sheets === null) {
    return refuse('What reads workbooks could not be loaded. Try again when you are online, or ' +
      'save the list as CSV.');
  }
  if (sheets.length > 0) receiver.workbook(file.name, sheets, follows);
  // What can not be read stays as it is, and the program says so.
  else receiver.opened(file.name, content, follows);
  return true;
}

/**
 * Those that came together are looked at one after another.
 * @param {File[]} files @param {Receiver} receiver
 */
async function readAll(files, receiver) {
  let follows = false;
  for (const file of files) {
    if (await read(file, follows, receiver)) follows = true;
  }
}

/** @param {HTMLInputElement} input @param {Receiver} receiver */
export async function takeChosen(input, receiver) {
  const files = [...(input.files ?? [])];
  // Choosing the same file again must count as a choice.
  input.value = '';
  await readAll(files, receiver);
}

/** @param {Receiver} receiver */
export function listenToDropsAndPastes(receiver) {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    readAll([...(event.dataTransfer?.files ?? [])], receiver);
  });
  addEventListener('paste', ({ clipboardData, target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    const files = [...(clipboardData?.files ?? [])];
    const text = clipboardData?.getData('text/plain') ?? '';
    readAll(files, receiver);
    if (files.length === 0 && text !== '') receiver.pasted(text);
  });
}

/**
 * Resolves to whether the file was written, as far as the browser tells: a download counts.
 * @param {string} name @param {string} type @param {Uint8Array<ArrayBuffer>} content
 */
export async function save(name, type, content) {
  const blob = new Blob([content], { type });
  const picker = /** @type {any} */ (globalThis).showSaveFilePicker;
  if (picker === undefined) return download(name, blob);
  try {
    const file = await picker({ suggestedName: name });
    const stream = await file.createWritable();
    await stream.write(blob);
    await stream.close();
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    return download(name, blob);
  }
}

/** @param {string} name @param {Blob} blob */
function download(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}
