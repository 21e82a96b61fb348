// The other files of the page: beside it on a site, inside it where the whole page is one file
// (ci/site/single.mjs), because a page from a disk can load no other.

/** @param {string} name */
const inside = (name) => document.getElementById(`file ${name}`);

/** Whether the page is one file, without a site. */
export const isSingleFile = inside('flipside.wasm') !== null;

/** @param {string} name relative to the scripts of the page @returns {Promise<Response>} */
export async function fetchPart(name) {
  const part = inside(name);
  if (part === null) return fetch(new URL(name, import.meta.url));
  const packed = Uint8Array.from(atob(part.textContent ?? ''), (it) => it.charCodeAt(0));
  const content = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(content, { headers: { 'content-type': part.getAttribute('type') ?? '' } });
}
