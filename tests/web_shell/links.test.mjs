import assert from 'node:assert/strict';
import test from 'node:test';
import { deflateSync } from 'node:zlib';
import { broughtBy, linkTo, textOf } from '../../web_shell/links.js';

const page = 'https://example.org/flipside/';
const text = '{"format":"flipside","programme":{"people":[{"name":"Zoë 図書館"}]}}'.repeat(20);
const link = await linkTo(text, page);
const brought = broughtBy(link.slice(page.length));

test('a link brings back what it was made of', async () => {
  assert(link.startsWith(`${page}#/take/`));
  assert.match(brought, /^[\w-]+$/);
  assert(brought.length < text.length / 4, 'it is packed');
  assert.equal(await textOf(brought), text);
});

test('what chats and mails put behind a link does no harm', async () => {
  for (const rest of ['.', ')', '>', ' and then', '%20', '\n']) {
    assert.equal(await textOf(brought + rest), text);
  }
});

test('a link that lost a part or was changed says so', async () => {
  const swapped = brought.slice(0, 40) + (brought[40] === 'A' ? 'B' : 'A') + brought.slice(41);
  for (const broken of ['', brought.slice(0, -6), brought.slice(3), swapped, 'x'.repeat(200_000)]) {
    await assert.rejects(textOf(broken), /part of it is missing or was changed/);
  }
});

test('a link that would grow without end is refused', async () => {
  const bomb = deflateSync(Buffer.alloc(50_000_000)).toString('base64url');
  await assert.rejects(textOf(bomb), /missing or was changed/);
});

test('other addresses bring nothing', () => {
  for (const address of ['', '#/', '#/people', '#/takeaway', '#/pairs/take/x']) {
    assert.equal(broughtBy(address), null);
  }
});
