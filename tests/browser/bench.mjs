// node tests/browser/bench.mjs [words…]: measures the figures of bench/ (or those whose names hold
// one of the words) on the built site and prints each beside its budget. A miss is no failure: how
// long things take depends on the machine.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { openChromium } from './harness/chromium.mjs';
import { figures } from './harness/figure.mjs';
import { withPage } from './harness/journey.mjs';

const words = process.argv.slice(2);
const site = path.join(import.meta.dirname, '../../build/site');
const folder = path.join(import.meta.dirname, 'bench');

for (const name of (await readdir(folder)).sort()) await import(path.join(folder, name));

const engine = await openChromium();
const columns = [44, 14, 14];
const line = (cells) =>
  console.log(cells.map((cell, at) => String(cell).padEnd(columns[at] ?? 0)).join('  ').trimEnd());

const round = (value) => (Number.isInteger(value) ? value : Number(value.toPrecision(3)));

line(['figure', 'value', 'budget', '']);
const isChosen = ({ name }) => words.length === 0 || words.some((word) => name.includes(word));
for (const { name, unit, budget, measure } of figures.filter(isChosen)) {
  const tools = { site, withPage: (use, look) => withPage(engine, site, use, look) };
  const value = await measure(tools).catch((error) => error);
  if (value instanceof Error) line([name, `no value: ${value.message}`]);
  else if (budget === undefined) line([name, `${round(value)} ${unit}`, '', 'to compare']);
  else {
    const verdict = value <= budget ? 'pass' : 'miss';
    line([name, `${round(value)} ${unit}`, `${budget} ${unit}`, verdict]);
  }
}
await engine.close();
