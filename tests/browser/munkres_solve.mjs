// node munkres_solve.mjs <table> <people>: solves the table with npm's munkres and prints the time
// in ms, the pairs and their total. Forbidden pairs cost more than all others together.
import { readFileSync } from 'node:fs';
import { munkres } from 'munkres';

const [file, words] = process.argv.slice(2);
const people = Number(words);
const bytes = readFileSync(file);
const scores = new Int16Array(bytes.buffer, bytes.byteOffset, people * people);
const costs = Array.from({ length: people }, (_, row) =>
  Array.from(scores.subarray(row * people, (row + 1) * people), (score) =>
    (score < 0 ? 10_000 * (people + 1) : -score)));
const begin = performance.now();
const pairs = munkres(costs);
console.log(`solve ${(performance.now() - begin).toFixed(3)}`);
const all = pairs.map(([row, column]) => scores[row * people + column]);
const made = all.filter((each) => each >= 0);
console.log(`pairs ${made.length}`);
console.log(`score ${made.reduce((sum, each) => sum + each, 0)}`);
