// node tests/browser/bench_matching.mjs [people…]: the solver in WebAssembly and natively beside
// scipy, LEMON and npm's munkres on the same tables, and the figures of one solve. All in one run,
// ours and theirs in turn, because only ratios of one run mean much. A miss is no failure.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openChromium } from './harness/chromium.mjs';
import { withPage } from './harness/journey.mjs';

const top = path.join(import.meta.dirname, '../..');
const folder = (preset) => path.join(top, 'build', preset, 'tests/bench');
const tables = mkdtempSync(path.join(os.tmpdir(), 'flipside-bench-'));
const sizes = process.argv.slice(2).map(Number);
const wanted = sizes.length > 0 ? sizes : [100, 300, 1000, 3000, 5000, 10_000];

/** "name value" lines as an object; null when the program fails or takes too long. */
function run(program, words, seconds = 120) {
  try {
    const output = execFileSync(program, words.map(String),
      { encoding: 'utf8', timeout: seconds * 1000, stdio: ['ignore', 'pipe', 'ignore'] });
    return Object.fromEntries(output.trim().split('\n').map((line) => {
      const [name, value] = line.split(' ');
      return [name, Number(value)];
    }));
  } catch {
    return null;
  }
}

const native = path.join(folder('native-release'), 'matching_bench');
const web = path.join(folder('web-release'), 'matching_bench.js');
const ourNative = (figure, people) => run(native, [figure, people]);
const ourWeb = (figure, people) => run(process.execPath, [web, figure, people]);

const short = (value) => (Number.isInteger(value) ? String(value) : value.toPrecision(3));
const cell = (value, unit = '') => (value === undefined ? '–' : `${short(value)}${unit}`);
function line(cells, widths) {
  console.log(cells.map((each, at) => String(each).padEnd(widths[at] ?? 0)).join('  ').trimEnd());
}

const slowest = { lemon: 3000, munkres: 60 };
let munkresGivesUp = false;
const rounds = 3;

/** Each solver once a round, in turn; of each the least time. */
function compare(people) {
  const table = path.join(tables, `${people}.bin`);
  execFileSync(native, ['table', String(people), table]);
  const solvers = {
    wasm: () => ourWeb('solve', people),
    native: () => ourNative('solve', people),
    scipy: () => run('/usr/bin/python3',
      [path.join(top, 'tests/bench/matching/scipy_solve.py'), table, people,
        people > 1000 ? 1 : 5]),
    lemon: () => (people > slowest.lemon ? null : ourNative('lemon', people)),
    munkres: () => (munkresGivesUp ? null : run(process.execPath,
      [path.join(import.meta.dirname, 'munkres_solve.mjs'), table, people], slowest.munkres)),
  };
  const best = {};
  const repeats = people > 3000 ? 1 : rounds;
  for (let round = 0; round < repeats; round += 1) {
    for (const [name, solve] of Object.entries(solvers)) {
      const once = solve();
      if (once && !(best[name]?.solve <= once.solve)) best[name] = once;
      if (name === 'munkres' && once === null) munkresGivesUp = true;
    }
  }
  rmSync(table);
  return best;
}

const results = new Map();
const wide = [8, 12, 12, 12, 12, 12, 12, 12, 12];
console.log('One solve (most pairs, then the best total): times as a share of scipy\'s.');
line(['n × n', 'wasm', 'native', 'LEMON', 'munkres', 'scipy, ms', 'wasm, ms', 'wasm, MB',
  'same result'], wide);
for (const people of wanted) {
  const best = compare(people);
  results.set(people, best);
  const { wasm, scipy } = best;
  const ratio = (name) => cell(best[name] && scipy && best[name].solve / scipy.solve);
  const others = Object.entries(best).filter(([, each]) => each.score !== wasm?.score);
  line([people, ratio('wasm'), ratio('native'), ratio('lemon'), ratio('munkres'),
    cell(scipy?.solve), cell(wasm?.solve), cell(wasm?.megabytes),
    others.length === 0 ? 'yes' : `not: ${others.map(([name]) => name).join(', ')}`], wide);
}
console.log(`LEMON up to ${slowest.lemon}, munkres where it takes under ${slowest.munkres} s.\n`);

const columns = [46, 12, 10, 10];
function verdict(name, value, unit, gate, aim) {
  if (value === undefined || Number.isNaN(value)) return line([name, 'no value'], columns);
  const word = value <= aim ? 'aim met' : value <= gate ? 'pass' : 'miss';
  return line([name, `${short(value)}${unit}`, `${gate}${unit}`, `${aim}${unit}`, word], columns);
}

line(['figure (wasm)', 'value', 'gate', 'aim', ''], columns);
const has = (people) => wanted.includes(people);
for (const people of [1000, 3000, 5000].filter(has)) {
  const { wasm, scipy } = results.get(people);
  verdict(`solve, share of scipy's, n = ${people}`, wasm?.solve / scipy?.solve, '', 0.35, 0.15);
}
for (const people of wanted.filter((each) => each >= 1000)) {
  const { wasm, munkres } = results.get(people);
  if (!munkres) continue;
  verdict(`solve, share of munkres', n = ${people}`, wasm?.solve / munkres.solve, '', 0.25, 0.1);
}

/** As somebody presses the button of a page that is at rest. */
async function firstSolve(page) {
  await page.open('matching_bench.html?people=1000');
  await page.until('the page is at rest', () => !document.querySelector('button').disabled);
  await page.evaluate(() => document.querySelector('button').click());
  await page.until('the solver is done', () => document.title === 'done');
  return page.evaluate(() => Number(/first ([\d.]+)/.exec(document.body.innerText)[1]));
}

const engine = await openChromium();
const firstRuns = [];
for (let pages = 0; pages < 5; pages += 1) {
  firstRuns.push(await withPage(engine, folder('web-release'), firstSolve).catch(() => undefined));
}
await engine.close();
const [,, firstRun] = firstRuns.sort((one, other) => one - other);
verdict('first solve in a new page (median of 5), n = 1000', firstRun, ' ms', 60, 25);

for (const [people, pin, block] of [[1000, 5, 1], [3000, 30, 10]].filter(([each]) => has(each))) {
  verdict(`pin and check, p95, n = ${people}`, ourWeb('pin', people)?.p95, ' ms', pin, block);
  verdict(`block and check, p95, n = ${people}`, ourWeb('block', people)?.p95, ' ms', pin, block);
}
if (has(1000)) verdict('ten exact what-ifs, n = 1000', ourWeb('what-ifs', 1000)?.ten, ' ms', 10, 4);
for (const people of [1000, 3000].filter(has)) {
  const all = ourWeb('balanced', people);
  verdict(`all stages, solves' worth, n = ${people}`,
    all?.balanced / results.get(people).wasm?.solve, '', 6, 2);
  verdict(`certificate, % of all stages, n = ${people}`, (100 * all?.certify) / all?.balanced, '',
    20, 10);
  verdict(`longest slice, n = ${people}`, all?.slice, ' ms', 16, 8);
  verdict(`cancel, n = ${people}`, all?.cancel, ' ms', 50, 16);
}
for (const people of [1000, 3000, 10_000].filter(has)) {
  const seen = ourWeb('progress', people);
  verdict(`progress, farthest from the time, %, n = ${people}`, seen?.off, '', 40, 20);
  verdict(`progress, longest standstill, %, n = ${people}`, seen?.still, '', 10, 5);
}
// As the app does it: rows of so large a table are scored whenever they are read.
if (has(10_000)) {
  const all = ourWeb('programme', 10_000);
  verdict('10,000 × 10,000 from answers to checked pairs',
    (all?.prepare + all?.search + all?.certify) / 1000, ' s', 8, 2);
  verdict('10,000 × 10,000, memory', all?.megabytes, ' MB', 150, 60);
}
for (const people of [1000, 3000].filter(has)) {
  const program = path.join(folder('web-release'), 'scoring_bench.js');
  const scored = run(process.execPath, [program, people]);
  verdict(`scoring a pair (3.33 ns are 300 M/s), n = ${people}`,
    1000 / scored?.million_pairs_a_second, ' ns', 3.33, 1.25);
}
rmSync(tables, { recursive: true });
