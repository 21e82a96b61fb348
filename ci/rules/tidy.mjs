// node ci/rules/tidy.mjs <clang-tidy> <folder of compile_commands.json> <cache folder>
//
// clang-tidy over every .cpp of src/ that the compile commands name, on all cores. A file that
// passed is not read again until it, a header that it includes, or the rules change.
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

function keyOf(tree, file, rules, command) {
  const hash = createHash('sha256').update(rules).update(command);
  for (const name of [...closure(tree, file)].sort()) hash.update(name).update(tree.get(name));
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

async function check(tree, rules, { file, command }) {
  const stamp = path.join(cache, keyOf(tree, file, rules, command));
  if (await access(stamp).then(() => true, () => false)) return true;
  const complaints = await tidyOne(file, driverOptions(command));
  if (complaints === '') await writeFile(stamp, '');
  else console.log(complaints.trim());
  return complaints === '';
}

const root = process.cwd();
const tree = await readTree();
const rules = await readFile('.clang-tidy', 'utf8');
const commands = JSON.parse(await readFile(path.join(buildFolder, 'compile_commands.json'), 'utf8'))
  .map(({ file, command }) => ({ file: path.relative(root, file), command }))
  .filter(({ file }) => file.startsWith('src/'));
await mkdir(cache, { recursive: true });

let failed = 0;
const queue = [...commands];
async function work() {
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (!(await check(tree, rules, next))) failed += 1;
  }
}
await Promise.all(Array.from({ length: os.availableParallelism() }, work));
console.log(`clang-tidy: ${commands.length} files, ${failed} with complaints`);
process.exitCode = failed === 0 && commands.length > 0 ? 0 : 1;
