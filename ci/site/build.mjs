// The static site: node ci/site/build.mjs <folder of flipside.js and flipside.wasm> <site>
//
// The site's top holds what must keep its address: index.html, sw.js, manifest.webmanifest, and
// flipside.html, the whole page as one file, which is written beside the site, too. All else lies
// in one folder named by the hash of everything, so every address in it means one content for ever:
//
//   <build>/main.js        the scripts of web_shell/, flipside.js and the path data of the icons
//                          named in src/ui/icon.cpp, as one module; main.js.map leads back to them
//   <build>/workbook.js    what reads workbooks, loaded when one comes; its licence beside it
//   <build>/flipside.wasm  the program
//   <build>/late.wasm      the part of it that only some visits need (late_part.mjs); not in builds
//                          that have it in the program
//   <build>/…              the other files of web_shell/ and assets/
//   <build>/fonts/         inter.css with one @font-face a script, the files, their licence
//
// In the three files these words are replaced (write the latter two inside single quotes):
//   {{build}}              the folder's name
//   {{precache}}           JSON: [{"url", "sha256"}…], all that the site needs offline, addresses
//                          relative to the page; sw.js alone
//   {{rest}}               the same of what the site keeps once it runs
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { firstFont, fontFiles } from './fonts.mjs';
import { iconFiles } from './icons.mjs';
import { bundleScripts, minifySheet } from './scripts.mjs';
import { singleFile } from './single.mjs';

const top = ['index.html', 'manifest.webmanifest', 'sw.js'];
const entry = 'main.js';
const workbook = 'workbook.js';
const notPublished =
  /(^|\/)(\.|node_modules\/|package(-lock)?\.json$|README\.md$|tsconfig|.*\.d\.ts$)/;

// What the page can begin without, and asks for when somebody does: kept as soon as it runs.
const later = new Set([workbook, 'sample.flipside.json', 'sessions.json', 'lessons.json',
  'late.wasm']);

// Needed offline: all but what only the curious read (licences, the schema, source maps), fonts of
// other scripts, and pictures that only the system asks for.
const isPrecached = (name) => !later.has(name) &&
  (name === firstFont || name === 'fonts/inter.css' ||
  !/^(fonts|schema)\/|\.(txt|map)$|-\d+\.png$/.test(name));

async function folderFiles(folder) {
  const files = new Map();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const name = path.relative(folder, file);
    if (entry.isFile() && !notPublished.test(name)) files.set(name, await readFile(file));
  }
  return files;
}

async function gather(program) {
  const files = new Map([
    ...(await folderFiles('assets')),
    ...(await folderFiles('web_shell')),
    ...(await fontFiles('assets/node_modules/@fontsource-variable/inter')),
    ...(await iconFiles('src/ui/icon.cpp', 'assets/node_modules/lucide-static')),
  ]);
  files.set('workbook_licence.txt', await readFile('assets/node_modules/@e965/xlsx/LICENSE'));
  for (const name of ['flipside.js', 'flipside.wasm', 'late.wasm']) {
    const file = path.join(program, name);
    if (name !== 'late.wasm' || existsSync(file)) files.set(name, await readFile(file));
  }
  return files;
}

/** What is published of the files gathered, in the order of their names. */
async function pack(gathered) {
  const scripts = new Map([
    ...(await bundleScripts(entry, gathered)),
    ...(await bundleScripts(workbook, gathered)),
  ]);
  const isBundled = (name) => name.endsWith('.js') && !top.includes(name);
  const files = [...scripts];
  for (const [name, content] of gathered) {
    if (isBundled(name)) continue;
    files.push([name, name.endsWith('.css') ? await minifySheet(content) : content]);
  }
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const sha256 = (content) => createHash('sha256').update(content).digest('hex');

function buildName(files) {
  const listing = [...files].map(([name, content]) => `${sha256(content)} ${name}\n`).join('');
  return sha256(listing).slice(0, 12);
}

function fill(name, template, words) {
  return template.toString().replace(/\{\{(\w+)\}\}/g, (place, word) => {
    if (!(word in words)) throw new Error(`web_shell/${name} has an unknown ${place}`);
    return words[word];
  });
}

function refuseAbsoluteAddresses(page) {
  const address = /\b(?:src|href)="(\/[^"]*|https?:[^"]*)"/.exec(page);
  if (address) throw new Error(`web_shell/index.html: ${address[1]} would break in a sub-path`);
}

/** Every file of the site by its path. */
function layOut(files) {
  const build = buildName(files);
  const site = new Map();
  const precache = [];
  const rest = [];
  const add = (name, content, isNeededOffline) => {
    site.set(name, content);
    // A host may send index.html only under the folder's own address.
    const url = name === 'index.html' ? './' : name;
    if (isNeededOffline) precache.push({ url, sha256: sha256(content) });
  };
  for (const [name, content] of files) {
    if (!top.includes(name)) add(`${build}/${name}`, content, isPrecached(name));
    if (later.has(name)) rest.push({ url: `${build}/${name}`, sha256: sha256(content) });
  }
  for (const name of ['index.html', 'manifest.webmanifest']) {
    add(name, fill(name, files.get(name), { build }), true);
  }
  refuseAbsoluteAddresses(site.get('index.html'));
  const words = { build, precache: JSON.stringify(precache), rest: JSON.stringify(rest) };
  site.set('sw.js', fill('sw.js', files.get('sw.js'), words));
  return site;
}

// The old site stays whole until the new one is.
async function publish(site, folder) {
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  for (const [name, content] of site) {
    await mkdir(path.dirname(path.join(fresh, name)), { recursive: true });
    await writeFile(path.join(fresh, name), content);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

const [program, folder] = process.argv.slice(2);
const gathered = await gather(program);
const packed = await pack(gathered);
const site = layOut(packed);
const single = await singleFile(gathered, packed, buildName(packed));
site.set('flipside.html', single);
await publish(site, folder);
await writeFile(path.join(path.dirname(folder), 'flipside.html'), single);
console.log(`Site: ${folder}, ${site.size} files`);
