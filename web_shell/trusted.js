// The one policy that the page's security policy allows: it makes the addresses of the page's two
// workers alone.
import { fetchPart, isSingleFile } from './parts.js';

const ours = new Set(['sw.js', new URL('workbook.js', import.meta.url).href]);

const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('flipside', {
  createScriptURL(/** @type {string} */ address) {
    if (!ours.has(address)) throw new TypeError(`Not a script of this page: ${address}`);
    return address;
  },
});

/** @param {string} address @returns {string} */
const trusted = (address) => policy?.createScriptURL(address) ?? address;

/** The address of the worker that makes the page work offline. */
export const serviceWorker = () => trusted('sw.js');

/** The address of the worker that reads workbooks. */
export async function workbookReader() {
  if (!isSingleFile) return trusted(new URL('workbook.js', import.meta.url).href);
  const script = await (await fetchPart('workbook.js')).blob();
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  ours.add(address);
  return trusted(address);
}
