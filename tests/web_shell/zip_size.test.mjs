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

test('what an archive says of its size counts for nothing', async () => {
  const bytes = archive();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1, true);
  }
  assert(await unpacksBeyond(bytes, 2 * million - 1));
});

test('a list as people have it, and what is no archive, is not beyond', async () => {
  const book = await readFile(new URL('../data/workbooks/staff.xlsx', import.meta.url));
  assert(!await unpacksBeyond(new Uint8Array(book), million));
  assert(!await unpacksBeyond(new TextEncoder().encode('Name,Role\n'), 0));
  assert(!await unpacksBeyond(new Uint8Array(), 0));
});

test('damaged archives end, without an error', async () => {
  const whole = archive();
  for (let at = 0; at < whole.length; at += 31) {
    const bytes = whole.slice();
    bytes[at] ^= 0xff;
    await unpacksBeyond(bytes, million);
    await unpacksBeyond(whole.slice(0, at), million);
  }
});
