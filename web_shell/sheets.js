// Workbooks are read beside the page, in a worker of its own: the page stays alive meanwhile.
import { workbookReader } from './trusted.js';

/** @typedef {import('./workbook.js').Sheet} Sheet */

/** Damaged bytes can keep the reader busy for ever; the longest sound lists take seconds. */
const longestMs = 60_000;

/**
 * None where the bytes are no workbook that can be read. Rejects where what reads them does not
 * come.
 * @param {Uint8Array} content @returns {Promise<Sheet[]>}
 */
export async function sheetsIn(content) {
  const worker = new Worker(await workbookReader());
  /** @type {Promise<Sheet[]>} */
  const sheets = new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    setTimeout(() => resolve([]), longestMs);
    worker.onerror = () => reject(new Error('What reads workbooks did not come.'));
  });
  worker.postMessage(content);
  return sheets.finally(() => worker.terminate());
}
