// Cuts the program in two: node ci/site/late_part.mjs <folder of flipside.wasm> <objects> <nm>
//
//   flipside.wasm  what every visit needs
//   late.wasm      what only some need (src/app/late_part.h); it takes what it shares with the
//                  other from that one's exports, and puts its functions into the places of the
//                  table that wait for them
//   whole.wasm     both, with the names of functions, for those who look into it
//
// Late is what only objects of late files define, less what the rest calls all the same: only
// functions in a namespace `late` may be called by it, and only once the part is here. So a call
// that nobody thought of makes the first file larger, and never fails.
//
// The list of objects, with semicolons between its lines (src/web/CMakeLists.txt): all of them,
// and behind the word "late" the ends of the names of those of late files that are compiled alone.
// What is compiled together is named after its part.
import { execFile } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = async (tool, ...options) =>
  (await promisify(execFile)(tool, options, { maxBuffer: 2 ** 28 })).stdout;

// As the compiler was told; all engines of the last two years have them.
const features = ['--enable-simd', '--enable-bulk-memory', '--enable-sign-ext',
  '--enable-mutable-globals', '--enable-nontrapping-float-to-int', '--enable-reference-types'];

// The parts of a mangled name are its words behind their lengths.
const isDoor = (name) => /^_ZN(K?)(\d+[a-z_]+)*4late/.test(name);

/** The names that these objects define, or those that they use without defining them. */
async function namesIn(nm, which, objects) {
  const listed = await run(nm, which, '--format=just-symbols', ...objects);
  return new Set(listed.split('\n').map((line) => line.trim()));
}

/** What only late objects define, and no other uses. */
async function lateNames(nm, objects, isLate) {
  const others = objects.filter((object) => !isLate(object));
  const late = await namesIn(nm, '--defined-only', objects.filter(isLate));
  for (const name of await namesIn(nm, '--defined-only', others)) late.delete(name);
  for (const name of await namesIn(nm, '--undefined-only', others)) {
    if (!isDoor(name)) late.delete(name);
  }
  return late;
}

/** Who calls whom, by the names in the whole program: Map of names to sets of names. */
async function callsIn(wasm, binaryen) {
  const graph = await run(path.join(binaryen, 'wasm-opt'), ...features, wasm, '--print-call-graph',
    '-o', `${wasm}.unused`);
  await rm(`${wasm}.unused`, { force: true });
  const calls = new Map();
  for (const [, from, to] of graph.matchAll(/^ *"(.+)" -> "(.+)" \[/gm)) {
    if (!calls.has(from)) calls.set(from, new Set());
    calls.get(from).add(to);
  }
  return calls;
}

/** Takes out of `late` what the rest calls, and what that calls in turn. */
function keepWhatIsCalled(late, calls) {
  const early = [...calls.keys()].filter((name) => !late.has(name));
  for (let from = early.pop(); from !== undefined; from = early.pop()) {
    for (const to of calls.get(from) ?? []) {
      if (late.has(to) && !isDoor(to)) {
        late.delete(to);
        early.push(to);
      }
    }
  }
}

async function main([folder, list, nm]) {
  const whole = path.join(folder, 'whole.wasm');
  const file = (name) => path.join(folder, name);
  await rename(file('flipside.wasm'), whole);
  const binaryen = path.dirname(nm).replace(/\/(share\/emscripten|lib\/llvm-\d+\/bin)$/, '/bin');
  const lines = (await readFile(list, 'utf8')).split(';').filter(Boolean);
  const ends = lines.filter((line) => line.startsWith('late ')).map((line) => line.slice(5));
  const isLate = (object) => /\/unity_late_\d+_cxx\.cxx\.o$/.test(object) ||
    ends.some((end) => object.endsWith(end));
  const objects = lines.filter((line) => !line.startsWith('late '));
  const late = await lateNames(nm, objects, isLate);
  keepWhatIsCalled(late, await callsIn(whole, binaryen));
  const names = file('late_functions.txt');
  await writeFile(names, [...late].join('\n'));
  await run(path.join(binaryen, 'wasm-split'), ...features, whole, '--no-placeholders',
    '--export-prefix=late:', '--import-namespace=primary', `--split-funcs=@${names}`,
    '-o1', file('flipside.wasm'), '-o2', file('late.wasm'));
  for (const name of ['flipside.wasm', 'late.wasm']) {
    await run(path.join(binaryen, 'wasm-opt'), ...features, '--strip-debug', '--strip-producers',
      file(name), '-o', file(name));
  }
}

await main(process.argv.slice(2));
