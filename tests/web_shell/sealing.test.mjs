import assert from 'node:assert/strict';
import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import test from 'node:test';
import { inflateSync } from 'node:zlib';
import { Damaged, WrongPhrase, seal, unseal } from '../../web_shell/sealing.js';

const phrase = 'four plain words here';
const text = '{"organisation":"Lindenquay Büchereien 图书馆"}';
const sealed = await seal(text, phrase);
const changed = (change) => {
  const copy = JSON.parse(sealed);
  change(copy);
  return JSON.stringify(copy);
};

/** Another letter of the same kind at that place. */
const altered = (letters, at) =>
  letters.slice(0, at) + (letters[at] === 'A' ? 'B' : 'A') + letters.slice(at + 1);

/** As the README of the format says it, by other means. */
function openedByTheBook({ wraps: [wrap], nonce, content, ...header }) {
  const gcm = (key, iv, bytes, bound) => {
    const all = Buffer.from(bytes, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'));
    decipher.setAAD(Buffer.from(JSON.stringify(bound)));
    decipher.setAuthTag(all.subarray(-16));
    return Buffer.concat([decipher.update(all.subarray(0, -16)), decipher.final()]);
  };
  const { by, kdf, rounds, salt } = wrap;
  const key = pbkdf2Sync(phrase, Buffer.from(salt, 'base64'), rounds, 32, 'sha256');
  const dataKey = gcm(key, wrap.nonce, wrap.key, { by, kdf, rounds, salt });
  return inflateSync(gcm(dataKey, nonce, content, header)).toString();
}

test('what was sealed opens with its passphrase, here and by the book', async () => {
  assert.equal(await unseal(sealed, phrase), text);
  assert.equal(openedByTheBook(JSON.parse(sealed)), text);
  assert.doesNotMatch(sealed, /Lindenquay|organisation/);
});

test('two sealings of the same have nothing in common', async () => {
  const [a, b] = [JSON.parse(sealed), JSON.parse(await seal(text, phrase))];
  for (const key of ['nonce', 'content']) assert.notEqual(a[key], b[key]);
  for (const key of ['salt', 'nonce', 'key']) assert.notEqual(a.wraps[0][key], b.wraps[0][key]);
});

test('a passphrase is the same however a keyboard composes its letters', async () => {
  const composed = await seal(text, 'Grüße aus Köln');
  assert.equal(await unseal(composed, ' Gru\u0308ße aus Ko\u0308ln '), text);
});

test('another passphrase is told apart from a damaged file', async () => {
  await assert.rejects(unseal(sealed, `${phrase}!`), WrongPhrase);
  await assert.rejects(unseal(sealed.slice(0, -20), phrase), Damaged);
  await assert.rejects(unseal(changed((it) => (it.content = altered(it.content, 9))), phrase),
    Damaged);
});

test('nothing beside the content can be changed unseen', async () => {
  const changes = [
    (it) => (it.cipher = 'none'),
    (it) => (it.packing = 'gzip'),
    (it) => (it.version = 0),
    (it) => (it.version = 2),
    (it) => (it.nonce = altered(it.nonce, 3)),
    (it) => (it.wraps = []),
    (it) => (it.wraps[0].rounds -= 1),
    (it) => (it.wraps[0].salt = altered(it.wraps[0].salt, 3)),
    (it) => (it.wraps[0].nonce = altered(it.wraps[0].nonce, 3)),
    (it) => (it.wraps[0].key = altered(it.wraps[0].key, 3)),
  ];
  for (const change of changes) {
    const refused = (error) => error instanceof Damaged || error instanceof WrongPhrase;
    await assert.rejects(unseal(changed(change), phrase), refused);
  }
});

test('a file that asks for endless work is refused at once', async () => {
  for (const rounds of [1e12, -1, 0.5, '2000000', null]) {
    await assert.rejects(unseal(changed((it) => (it.wraps[0].rounds = rounds)), phrase), Damaged);
  }
});
