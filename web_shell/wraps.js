// Ways to a key: the key of what is sealed, itself sealed under one that is made from a passphrase
// or from a recovery code. Another passphrase only makes another wrap.
import { readCode } from './recovery_code.js';

/** Of PBKDF2: about a second on a phone. */
const rounds = 2_000_000;
/** What asks for more would freeze the page that opens it. */
const mostRounds = 10_000_000;

const encoder = new TextEncoder();

/** What is sealed is not what it was, or never was ours. */
export class Damaged extends Error {}
/** The passphrase is another one. */
export class WrongPhrase extends Error {}

/**
 * `rounds` only where the key is made from a passphrase.
 * @typedef {{by: string, kdf: string, rounds?: number, salt: string, nonce: string, key: string}}
 *   Wrap
 */

/** @param {number} bytes */
export const chance = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));

/** @param {Uint8Array} bytes */
export function base64(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/** @param {unknown} text */
export function bytesOf(text) {
  try {
    return Uint8Array.from(atob(String(text)), (it) => it.charCodeAt(0));
  } catch {
    throw new Damaged('It is not written as it should be.');
  }
}

/** Bound to what can not be changed beside it. @param {Uint8Array} nonce @param {object} header */
export const gcm = (nonce, header) =>
  ({ name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(JSON.stringify(header)) });

const aes = { name: 'AES-GCM', length: 256 };

/** However it is typed, with the keys of any system. @param {string} phrase */
const typed = (phrase) => encoder.encode(phrase.normalize('NFKC').trim());

/** @param {string} phrase @param {Wrap} wrap */
async function keyOfPhrase(phrase, wrap) {
  const base = await crypto.subtle.importKey('raw', typed(phrase), 'PBKDF2', false, ['deriveKey']);
  const how = {
    name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(wrap.salt), iterations: wrap.rounds ?? 0,
  };
  return crypto.subtle.deriveKey(how, base, aes, false, ['encrypt', 'decrypt']);
}

/** Chance enough is in the code itself. @param {string} code @param {Wrap} wrap */
async function keyOfCode(code, wrap) {
  const base = await crypto.subtle.importKey('raw', typed(code), 'HKDF', false, ['deriveKey']);
  const how = {
    name: 'HKDF', hash: 'SHA-256', salt: bytesOf(wrap.salt), info: encoder.encode('flipside'),
  };
  return crypto.subtle.deriveKey(how, base, aes, false, ['encrypt', 'decrypt']);
}

const ways = {
  passphrase: { kdf: 'PBKDF2-SHA-256', rounds, keyOf: keyOfPhrase },
  code: { kdf: 'HKDF-SHA-256', rounds: undefined, keyOf: keyOfCode },
};

/** @param {Wrap} wrap */
const headerOfWrap = ({ by, kdf, rounds: count, salt }) => ({ by, kdf, rounds: count, salt });

/**
 * @param {Uint8Array<ArrayBuffer>} dataKey @param {keyof typeof ways} by @param {string} secret
 * @returns {Promise<Wrap>}
 */
export async function wrapped(dataKey, by, secret) {
  const { kdf, rounds: count, keyOf } = ways[by];
  const wrap = {
    by, kdf, rounds: count, salt: base64(chance(16)), nonce: base64(chance(12)), key: '',
  };
  const how = gcm(bytesOf(wrap.nonce), headerOfWrap(wrap));
  const key = await keyOf(secret, wrap);
  wrap.key = base64(new Uint8Array(await crypto.subtle.encrypt(how, key, dataKey)));
  return wrap;
}

/** @param {Wrap} wrap */
function refuseUnknown(wrap) {
  const way = wrap.by === 'code' ? ways.code : ways.passphrase;
  if (wrap.kdf !== way.kdf) {
    throw new Damaged('Its key is made in a way that this page does not know.');
  }
  const { rounds: count = 1 } = wrap;
  if (!Number.isInteger(count) || count < 1 || count > mostRounds) {
    throw new Damaged('How its key is made was changed on its way.');
  }
}

/**
 * The key of what is sealed, from the passphrase or the recovery code.
 * @param {Wrap[]} wraps @param {string} secret
 */
export async function dataKeyOf(wraps, secret) {
  const { code } = readCode(secret);
  const known = wraps.filter(({ by }) => by === 'passphrase' || (by === 'code' && code !== ''));
  if (known.length === 0) throw new Damaged('It has no passphrase.');
  // The code first: it is quick.
  for (const wrap of known.sort((a, b) => a.by.localeCompare(b.by))) {
    refuseUnknown(wrap);
    const isCode = wrap.by === 'code';
    const key = isCode ? await keyOfCode(code, wrap) : await keyOfPhrase(secret, wrap);
    const how = gcm(bytesOf(wrap.nonce), headerOfWrap(wrap));
    const raw = await crypto.subtle.decrypt(how, key, bytesOf(wrap.key)).catch(() => null);
    if (raw !== null) return new Uint8Array(raw);
  }
  throw new WrongPhrase('That is not its passphrase.');
}

/** @param {Uint8Array<ArrayBuffer>} raw */
export const contentKey = (raw) =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

export function refuseWithoutCrypto() {
  if (crypto.subtle !== undefined) return;
  throw new Error('The browser can do that only on a page whose address begins with https: (or ' +
    'localhost), or that was opened from a file.');
}
