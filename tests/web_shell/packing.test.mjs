import assert from 'node:assert/strict';
import test from 'node:test';
import { deflated, inflated, packed, packedLength, unpacked } from '../../web_shell/packing.js';

test('bytes of any length come back from their text, 15 bits a character', () => {
  for (const length of [...Array(64).keys(), 8191, 8192, 15_360, 15_361, 100_003]) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 197 + (i >> 3)) & 0xff);
    const text = packed(bytes);
    assert.equal(text.length, packedLength(length));
    assert.deepEqual(unpacked(text), bytes, `${length} bytes`);
  }
});

test('no character is a control or half of a pair', () => {
  const text = packed(new Uint8Array(300_000).fill(255)) + packed(new Uint8Array(30));
  assert(!/[\0-\x1f\ud800-\udfff]/.test(text));
});

test('a megabyte twice fits into 1.2 million characters', () => {
  assert(2 * packedLength(1024 * 1024) < 1_200_000);
});

test('what is deflated comes back, and what is no such thing is refused', async () => {
  const text = 'Zoë, 李, 🙂 '.repeat(1000);
  const bytes = await deflated(text);
  assert(bytes.length < 1000);
  assert.equal(await inflated(bytes), text);
  bytes[bytes.length - 1] ^= 1;
  await assert.rejects(inflated(bytes));
});
