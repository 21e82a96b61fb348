// What a first visit brings over the wire: the page, the service worker, and everything that it
// keeps for offline use (which holds all that the page itself asks for).
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** The files that the service worker keeps, by their paths in the site. */
export async function precachedFiles(site) {
  const worker = await readFile(path.join(site, 'sw.js'), 'utf8');
  const list = /JSON\.parse\('(\[.*?\])'\)/.exec(worker);
  if (list === null) throw new Error(`${site}/sw.js has no list of files`);
  return JSON.parse(list[1]).map(({ url }) => (url === './' ? 'index.html' : url));
}

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
