// Workbooks as a careless program writes them, or somebody who means harm: in what reads them, as
// it is published. FLIPSIDE_RUNS tries more than a test run has time for.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import test from 'node:test';
import vm from 'node:vm';
import { bundleScripts } from '../../ci/site/scripts.mjs';

const runs = Number(process.env.FLIPSIDE_RUNS ?? 40);
const firstSeed = Number(process.env.FLIPSIDE_SEED ?? 0);
/** Far more than any of them takes: what is not done then never will be. */
const endlessMs = 60_000;

const require = createRequire(new URL('../../assets/package.json', import.meta.url));
const { CFB } = require('@e965/xlsx');

const source = await readFile(new URL('../../web_shell/workbook.js', import.meta.url));
const bundled = await bundleScripts('workbook.js', new Map([['workbook.js', source]]),
  { format: 'iife', sourcemap: false });

const answers = [];
const reader = vm.createContext({
  TextDecoder,
  addEventListener: (_, hear) => { reader.hear = hear; },
  postMessage: (sheets) => answers.push(sheets),
});
vm.runInContext(bundled.get('workbook.js').toString(), reader);
const builtIns = vm.runInContext('Object.getOwnPropertyNames(Object.prototype).join()', reader);

/** The sheets as the page is told them; fails where reading does not end or ends with an error. */
function sheetsIn(bytes) {
  answers.length = 0;
  reader.bytes = [...bytes];
  vm.runInContext('hear({ data: new Uint8Array(bytes) })', reader, { timeout: endlessMs });
  assert.equal(answers.length, 1);
  return structuredClone(answers[0]);
}

/** Rows of as many cells each, no more than are read, and nothing else was touched. */
function assertSound(sheets) {
  for (const { name, text } of sheets) {
    assert.equal(typeof name, 'string');
    const rows = text.replace(/"(?:[^"]|"")*"/g, 'x').split('\n').slice(0, -1);
    assert(rows.length <= 50_010, `${rows.length} rows`);
    assert(new Set(rows).size <= 1, 'rows of different lengths');
    assert((rows[0] ?? '').split(',').length <= 310, 'too many columns');
  }
  assert.equal(vm.runInContext('Object.getOwnPropertyNames(Object.prototype).join()', reader),
    builtIns);
}

const workbook = (name) => readFile(new URL(`../data/workbooks/${name}`, import.meta.url));
const books = await Promise.all(['staff.xlsx', 'staff.ods'].map(workbook));

/** The workbook with some of its parts written otherwise. */
function rewritten(book, change) {
  const parts = CFB.read(book, { type: 'buffer' });
  parts.FileIndex.forEach((part, at) => {
    const text = part.content?.length > 0 && /\.(xml|rels)$/.test(part.name) &&
      change(Buffer.from(part.content).toString(), parts.FullPaths[at]);
    if (typeof text !== 'string') return;
    part.content = Buffer.from(text);
    part.size = part.content.length;
  });
  return CFB.write(parts, { type: 'buffer', fileType: 'zip' });
}

/** A generator of numbers below the one it is given (mulberry32). */
function chance(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const tokens = ['<', '>', '/>', '&#0;', '&amp;', '"', ']]>', '<!DOCTYPE a [<!ENTITY b "c">]>', '-1',
  '1e309', 'NaN', 'ZZZ9999999', 'A1:XFD1048576', '__proto__', 'constructor', '\u202e', '\ud800',
  '4294967296', 't="e"', 't="s"', 'r="A0"', 'hidden="1"', '../../x.xml'];

/** The text with one to four faults. */
function faulty(text, below) {
  let result = text;
  for (let left = 1 + below(4); left > 0; left -= 1) {
    const at = below(result.length + 1);
    const length = 1 << below(9);
    const [before, after] = [result.slice(0, at), result.slice(at)];
    result = [
      () => before + tokens[below(tokens.length)] + after,
      () => before + after.slice(length),
      () => before + after.slice(0, length) + after,
      () => before + String.fromCharCode(below(256)) + after.slice(1),
      () => result.replace(/\d+/g, (number) => (below(40) === 0 ? tokens[8 + below(4)] : number)),
    ][below(5)]();
  }
  return result;
}

test('sound workbooks are read, before and after all others', () => {
  for (const book of books) {
    const sheets = sheetsIn(book);
    assertSound(sheets);
    assert(sheets.length > 0);
    assert.deepEqual(sheetsIn(rewritten(book, (text) => text)), sheets);
  }
});

test('workbooks with faults in their parts are read or told to be none', () => {
  for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
    const below = chance(seed);
    const hostile = rewritten(books[seed % books.length], (text) =>
      (below(3) === 0 ? faulty(text, below) : undefined));
    assertSound(sheetsIn(hostile));
  }
});
