// Archives that unpack to more than they say.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import test from 'node:test';
import { unpacksBeyond } from '../../web_shell/zip_size.js';

const require = createRequire(new URL('../../assets/package.json', import.meta.url));
const { CFB } = require('@e965/xlsx');

const million = 1_000_000;

/** Two parts of a million bytes each. */
function archive() {
  const parts = CFB.utils.cfb_new();
  for (const name of ['/one.xml', '/two.xml']) {
    CFB.utils.cfb_add(parts, name, Buffer.alloc(million, 'a'));
  }
  return new Uint8Array(CFB.write(parts, { type: 'buffer', fileType: 'zip', compression: true }));
}

test('all parts of an archive are counted', async () => {
  const bytes = archive();
  assert(bytes.length < million);
  assert(await unpacksBeyond(bytes, 2 * million - 1));
  assert(!await unpacksBeyond(bytes, 3 * million));
});

/** The archive with another number, of `set`'s size, so far behind each such mark. */
function marked(mark, offset, set, number) {
  const bytes = archive();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === mark) view[set](at + offset, number, true);
  }
  return bytes;
}

const [endMark, entryMark, localMark] = [0x06054b50, 0x02014b50, 0x04034b50];

test('what an archive says of its size counts for nothing', async () => {
  for (const bytes of [marked(entryMark, 24, 'setUint32', 1), marked(localMark, 22, 'setUint32', 1),
    marked(entryMark, 10, 'setUint16', 0), marked(entryMark, 0, 'setUint32', 0),
    marked(endMark, 10, 'setUint16', 0), Buffer.concat([archive(), Buffer.alloc(100_000)])]) {
    assert(await unpacksBeyond(bytes, 2 * million - 1));
  }
});

test('a part that goes on beyond its bytes is damaged', async () => {
  await assert.rejects(unpacksBeyond(marked(entryMark, 20, 'setUint32', 9), million));
});

test('a list as people have it, and what is no archive, is not beyond', async () => {
  const book = await readFile(new URL('../data/workbooks/staff.xlsx', import.meta.url));
  assert(!await unpacksBeyond(new Uint8Array(book), million));
  assert(!await unpacksBeyond(new TextEncoder().encode('Name,Role\n'), 0));
  assert(!await unpacksBeyond(new Uint8Array(), 0));
});

test('damaged archives end', async () => {
  const whole = archive();
  for (let at = 0; at < whole.length; at += 31) {
    const bytes = whole.slice();
    bytes[at] ^= 0xff;
    for (const damaged of [bytes, whole.slice(0, at)]) {
      const answer = await unpacksBeyond(damaged, million).catch((error) => error);
      assert(!(answer instanceof RangeError), 'read beyond the end');
    }
  }
});
