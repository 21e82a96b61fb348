// The page as one file that opens from a disk, where a page can load no other file and no module:
// scripts and sheets stand in it, allowed by their hashes alone, all else as packed text.
import { createHash } from 'node:crypto';
import path from 'node:path/posix';
import { deflateSync } from 'node:zlib';
import { bundleScripts, minifySheet } from './scripts.mjs';

const types = {
  '.js': 'text/plain',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

// What main.js fetches while it runs.
const isFetched = (name) => name.endsWith('.wasm') || name === 'workbook.js' ||
  (/\.json$/.test(name) && !name.startsWith('schema/'));

const late = 'If it does not start, the file may have been cut short on its way: get it once more.';

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const dataOf = (content, type) => `data:${type};base64,${content.toString('base64')}`;

function policy(script, style) {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types flipside',
  ].join('; ');
}

async function styleOf(files) {
  const faces = files.get('fonts/inter.css').toString().replace(/url\(\.\/([^)]+)\)/g, (_, name) =>
    `url(${dataOf(files.get(`fonts/${name}`), 'font/woff2')})`);
  const sheets = [Buffer.from(faces), files.get('page.css'), files.get('words.css')];
  return (await Promise.all(sheets.map(minifySheet))).join('');
}

function packed(name, content) {
  const text = deflateSync(content, { level: 9 }).toString('base64');
  return `<script id="file ${name}" type="${types[path.extname(name)]}">${text}</script>`;
}

/** What ships says under which licence, in this form too. */
const licences = (published) => [...published].filter(([name]) => name.endsWith('.txt'))
  .map(([name, text]) => `<script id="${name}" type="text/plain">\n${text}</script>`).join('\n');

/** Replaces what is there exactly once. */
function replace(page, pattern, text) {
  const found = page.match(new RegExp(pattern, 'g')) ?? [];
  if (found.length !== 1) throw new Error(`index.html has ${pattern} ${found.length} times`);
  return page.replace(pattern, () => text);
}

/**
 * @param {Map<string, Buffer>} gathered the files as they are written
 * @param {Map<string, Buffer>} published the same as a site has them
 * @param {string} build the name of this version
 */
export async function singleFile(gathered, published, build) {
  const main = await bundleScripts('main.js', gathered, {
    format: 'iife',
    sourcemap: false,
    define: { 'import.meta.url': JSON.stringify(`file:///${build}/main.js`) },
  });
  const script = main.get('main.js').toString();
  const style = await styleOf(gathered);
  const fetched = [...published].filter(([name]) => isFetched(name));
  const parts = fetched.map(([name, content]) => packed(name, content)).join('\n');
  const icon = dataOf(gathered.get('icons/flipside.svg'), 'image/svg+xml');
  let page = gathered.get('index.html').toString();
  page = replace(page, /(?<=Content-Security-Policy" content=")[^"]*/, policy(script, style));
  page = page.replace(/<link rel="(stylesheet|preload|manifest|apple-touch-icon)"[^>]*>\n/g, '');
  page = page.replaceAll('{{build}}/icons/flipside.svg', icon);
  page = replace(page, /<script type="module"[^>]*><\/script>/, `<style>${style}</style>`);
  page = replace(page, /<p id="late">[^]*?<\/p>/, `<p id="late">${late}</p>`);
  const rest = [licences(published), parts, `<script>${script}</script>`, '</body>'];
  return replace(page, /<\/body>/, rest.join('\n'));
}
