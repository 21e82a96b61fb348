import assert from 'node:assert/strict';
import test from 'node:test';
import { thoseThatStay } from '../../web_shell/retention.js';

const minute = 60_000;
const now = new Date(2026, 10, 24, 12, 0).getTime();
/** The newest first, one each so many minutes. */
const every = (minutes, count, size = 1000) => Array.from({ length: count }, (_, i) =>
  ({ number: count - i, at: now - i * minutes * minute, size, hash: '', covers: [], holds: [] }));

test('three, one an hour for a day, one a day for two weeks', () => {
  const abouts = every(10, 6 * 24 * 30);
  const numbers = thoseThatStay(abouts, now);
  const stay = abouts.filter(({ number }) => numbers.has(number));
  assert.deepEqual(stay.slice(0, 3), abouts.slice(0, 3));
  const age = ({ at }) => (now - at) / minute / 60;
  assert(stay.filter((it) => age(it) < 24).length >= 24);
  assert(Math.max(...stay.map(age)) < 14 * 24);
  assert(stay.length >= 23 + 12 && stay.length <= 3 + 24 + 14, String(stay.length));
});

test('by size: the oldest go, the newest two never', () => {
  const large = 40 * 1024 * 1024;
  assert.deepEqual([...thoseThatStay(every(60, 10, large), now)], [10, 9]);
  assert.deepEqual([...thoseThatStay(every(60, 10, 3 * large), now)], [10, 9]);
});

test('what is pinned stays', () => {
  const abouts = every(1, 10);
  abouts[6].isPinned = true;
  assert(thoseThatStay(abouts, now).has(abouts[6].number));
  assert(!thoseThatStay(abouts, now).has(abouts[7].number));
});
