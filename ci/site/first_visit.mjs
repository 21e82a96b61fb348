// What a first visit brings over the wire: the page, the service worker, and everything that it
// keeps for offline use (which holds all that the page itself asks for).
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** The lists of sw.js: what it keeps with the first visit, and what once the page runs. */
async function listsOf(site) {
  const worker = await readFile(path.join(site, 'sw.js'), 'utf8');
  const lists = [...worker.matchAll(/JSON\.parse\('(\[.*?\])'\)/g)];
  if (lists.length !== 2) throw new Error(`${site}/sw.js does not have two lists of files`);
  return lists.map(([, list]) =>
    JSON.parse(list).map(({ url }) => (url === './' ? 'index.html' : url)));
}

/** The files that the service worker keeps with the first visit, by their paths in the site. */
export const precachedFiles = async (site) => (await listsOf(site))[0];
/** Those that it keeps once the page runs. */
export const laterFiles = async (site) => (await listsOf(site))[1];

/** [{name, bytes, sent}], largest first: sent is the size by brotli at its best. */
export async function firstVisit(site) {
  const names = [...(await precachedFiles(site)), 'sw.js'];
  const files = await Promise.all(
    names.map(async (name) => {
      const content = await readFile(path.join(site, name));
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
      return { name, bytes: content.length, sent: (await compress(content, { params })).length };
    }),
  );
  return files.sort((a, b) => b.sent - a.sent);
}
