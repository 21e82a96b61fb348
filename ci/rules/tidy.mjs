// node ci/rules/tidy.mjs <clang-tidy> <folder of compile_commands.json> <cache folder>
//
// clang-tidy over every .cpp of src/, on all cores, as the compile commands put them together. What
// passed, in whatever checkout, is not read again until a file in it, a header that one includes,
// or the rules change.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { includesOf, readTree } from './tree.mjs';

const [tidy, buildFolder, cache] = process.argv.slice(2);

/** The file and all of ours that it includes, directly or not. */
function closure(tree, file, found = new Set()) {
  if (found.has(file) || !tree.has(file)) return found;
  found.add(file);
  for (const { name } of includesOf(tree.get(file))) closure(tree, `src/${name}`, found);
  return found;
}

/** The files of ours in what is compiled: itself, or those that CMake compiles together. */
async function partsOf(tree, compiled) {
  const file = path.relative(root, compiled);
  if (tree.has(file)) return file.startsWith('src/') ? [file] : [];
  if (!path.basename(compiled).startsWith('unity_')) return [];
  const names = includesOf(await readFile(compiled, 'utf8')).map(({ name }) => name);
  return names.map((name) => path.relative(root, name)).filter((name) => name.startsWith('src/'));
}

function keyOf(tree, parts, rules, command) {
  const hash = createHash('sha256').update(rules).update(command.replaceAll(root, '.'));
  const read = new Set();
  for (const part of parts) closure(tree, part, read);
  for (const name of [...read].sort()) hash.update(name).update(tree.get(name));
  return hash.digest('hex').slice(0, 32);
}

/** What clang-tidy says against a file; empty when nothing. */
function tidyOne(file, extra) {
  const options = ['-p', buildFolder, '--quiet', ...extra, file];
  return new Promise((resolve) => {
    execFile(tidy, options, { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve(error ? stdout || stderr || String(error) : '');
    });
  });
}

// Emscripten's driver adds these to the command that it writes down.
function driverOptions(command) {
  const emscripten = /(\S+)\/em\+\+/.exec(command)?.[1];
  if (!emscripten) return [];
  const sysroot = `${emscripten}/cache/sysroot`;
  return ['--target=wasm32-unknown-emscripten', `--sysroot=${sysroot}`, '-D__EMSCRIPTEN__',
    `-isystem${sysroot}/include/c++/v1`].map((option) => `--extra-arg-before=${option}`);
}

async function check(tree, rules, { file, parts, command }) {
  const stamp = path.join(cache, keyOf(tree, parts, rules, command));
  if (await access(stamp).then(() => true, () => false)) return true;
  const complaints = await tidyOne(file, driverOptions(command));
  if (complaints === '') await writeFile(stamp, '');
  else console.log(complaints.trim());
  return complaints === '';
}

const root = process.cwd();
const tree = await readTree();
const rules = await readFile('.clang-tidy', 'utf8');
const all = JSON.parse(await readFile(path.join(buildFolder, 'compile_commands.json'), 'utf8'));
const units = await Promise.all(all.map(async ({ file, command }) =>
  ({ file, command, parts: await partsOf(tree, file) })));
const queue = units.filter(({ parts }) => parts.length > 0);
const read = new Set(queue.flatMap(({ parts }) => parts));
const missed = [...tree.keys()].filter((name) => /^src\/.*\.cpp$/.test(name) && !read.has(name));
await mkdir(cache, { recursive: true });

let failed = 0;
async function work() {
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (!(await check(tree, rules, next))) failed += 1;
  }
}
await Promise.all(Array.from({ length: os.availableParallelism() }, work));
for (const name of missed) console.log(`${name}: no compile command, so it was not read`);
console.log(`clang-tidy: ${read.size} files, ${failed} complaints`);
process.exitCode = failed === 0 && missed.length === 0 && read.size > 0 ? 0 : 1;
