// The files in WebAssembly (tests/bench/files.cpp, under Node); a bare page's bytes, to compare.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { figure } from '../harness/figure.mjs';

const built = path.join(import.meta.dirname, '../../../build/web-release/tests/bench');

const program = path.join(built, 'files_bench.js');
const measured = (what, people) =>
  Number(execFileSync(process.execPath, [program, what, String(people)]));

for (const [what, people, budget] of [
  ['load', 500, 15], ['save', 500, 10], ['load', 10_000, 250], ['save', 10_000, 250],
]) {
  figure(`${what} ${people} people, ${people * 5} sessions`, { unit: 'ms', budget }, async () =>
    measured(what, people));
}

figure('figures after an edit, 6,000 pairs, 60,000 sessions', { unit: 'ms', budget: 5 }, async () =>
  measured('edit', 12_000));

figure('a bare Dear ImGui page, by brotli', { unit: 'bytes' },
  async () =>
    readdirSync(built)
      .filter((name) => /^bare\.(html|js|wasm)$/.test(name))
      .reduce((sum, name) =>
        sum + brotliCompressSync(readFileSync(path.join(built, name))).length, 0));
