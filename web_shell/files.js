// Files in and out: chosen, dropped, pasted; saved where the person says, or among the
// downloads.

/** Larger ones are refused before they are read. */
export const mostBytes = 64 * 1024 * 1024;

/** "PK" of .xlsx and .ods, and what .xls begins with. */
const signatures = [[0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0]];

/** @typedef {import('./workbook.js').Sheet} Sheet */
/**
 * @typedef {{opened: (name: string, content: Uint8Array) => void,
 *   workbook: (name: string, sheets: Sheet[]) => void,
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

/** What can not be read stays as it is, and the program says so. @param {Uint8Array} content */
async function sheetsIn(content) {
  const { sheetsOf } = await import('./workbook.js');
  try {
    return sheetsOf(content);
  } catch {
    return [];
  }
}

/** @param {string} name @param {Uint8Array} content @param {Receiver} receiver */
async function take(name, content, receiver) {
  const sheets = isWorkbook(name, content) ? await sheetsIn(content) : [];
  if (sheets.length > 0) receiver.workbook(name, sheets);
  else receiver.opened(name, content);
}

/** @param {File} file @param {Receiver} receiver */
async function read(file, receiver) {
  if (file.size > mostBytes) return receiver.refused(file.name, 'It is larger than 64 MB.');
  let content;
  try {
    content = new Uint8Array(await file.arrayBuffer());
  } catch {
    return receiver.refused(file.name, 'The browser could not read it.');
  }
  try {
    await take(file.name, content, receiver);
  } catch {
    receiver.refused(file.name, 'What reads workbooks could not be loaded. Try again when you ' +
      'are online, or save the list as CSV.');
  }
}

/** @param {HTMLInputElement} input @param {Receiver} receiver */
export async function takeChosen(input, receiver) {
  const files = [...(input.files ?? [])];
  // Choosing the same file again must count as a choice.
  input.value = '';
  for (const file of files) await read(file, receiver);
}

/** @param {Receiver} receiver */
export function listenToDropsAndPastes(receiver) {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', async (event) => {
    event.preventDefault();
    for (const file of [...(event.dataTransfer?.files ?? [])]) await read(file, receiver);
  });
  addEventListener('paste', async ({ clipboardData, target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    const files = [...(clipboardData?.files ?? [])];
    const text = clipboardData?.getData('text/plain') ?? '';
    for (const file of files) await read(file, receiver);
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
