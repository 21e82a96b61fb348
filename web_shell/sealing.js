// Sealing with a passphrase, as src/archive/README.md describes it: the content under a random key
// of its own, that key under one made from the passphrase. A new passphrase only wraps it anew.
import { packed, unpacked } from './through.js';

/** Of the format, as archive::Version. */
const version = 1;
/** Of PBKDF2: about a second on a phone. */
const rounds = 2_000_000;
/** A file that asks for more would freeze the page that opens it. */
const mostRounds = 10_000_000;

const mostBytes = 256 * 1024 * 1024;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What is sealed is not what it was, or never was ours. */
export class Damaged extends Error {}
/** The passphrase is another one. */
export class WrongPhrase extends Error {}

/**
 * @typedef {{by: string, kdf: string, rounds: number, salt: string, nonce: string, key: string}}
 *   Wrap
 * @typedef {{format: string, version: number, kind: string, cipher: string, packing: string,
 *   wraps: Wrap[], nonce: string, content: string}} Sealed
 */

/** @param {number} bytes */
const chance = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));

/** @param {Uint8Array} bytes */
function base64(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/** @param {unknown} text */
function bytesOf(text) {
  try {
    return Uint8Array.from(atob(String(text)), (it) => it.charCodeAt(0));
  } catch {
    throw new Damaged('It is not written as it should be.');
  }
}

/**
 * However it is typed, with the keys of any system.
 * @param {string} phrase @param {Wrap} wrap
 */
async function wrappingKey(phrase, wrap) {
  const typed = encoder.encode(phrase.normalize('NFKC').trim());
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const salt = bytesOf(wrap.salt);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: wrap.rounds };
  const use = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(how, base, use, false, ['encrypt', 'decrypt']);
}

/** What can not be changed beside what is sealed. @param {object} header */
const boundTo = (header) => encoder.encode(JSON.stringify(header));

/** @param {Wrap} wrap */
const headerOfWrap = ({ by, kdf, rounds: count, salt }) => ({ by, kdf, rounds: count, salt });

/** @param {Sealed} sealed */
const headerOf = ({ format, version, kind, cipher, packing }) =>
  ({ format, version, kind, cipher, packing });

/** @param {Uint8Array} nonce @param {object} header */
const gcm = (nonce, header) => ({ name: 'AES-GCM', iv: nonce, additionalData: boundTo(header) });

/** @param {Uint8Array<ArrayBuffer>} dataKey @param {string} phrase @returns {Promise<Wrap>} */
async function wrapped(dataKey, phrase) {
  const wrap = {
    by: 'passphrase',
    kdf: 'PBKDF2-SHA-256',
    rounds,
    salt: base64(chance(16)),
    nonce: base64(chance(12)),
    key: '',
  };
  const key = await wrappingKey(phrase, wrap);
  const how = gcm(bytesOf(wrap.nonce), headerOfWrap(wrap));
  wrap.key = base64(new Uint8Array(await crypto.subtle.encrypt(how, key, dataKey)));
  return wrap;
}

function refuseWithoutCrypto() {
  if (crypto.subtle !== undefined) return;
  throw new Error('The browser can do that only on a page whose address begins with https: (or ' +
    'localhost), or that was opened from a file.');
}

/** @param {string} text @param {string} phrase */
export async function seal(text, phrase) {
  refuseWithoutCrypto();
  const dataKey = chance(32);
  const sealed = {
    format: 'flipside',
    version,
    kind: 'sealed',
    cipher: 'AES-256-GCM',
    packing: 'deflate',
    wraps: [await wrapped(dataKey, phrase)],
    nonce: base64(chance(12)),
    content: '',
  };
  const key = await crypto.subtle.importKey('raw', dataKey, 'AES-GCM', false, ['encrypt']);
  const how = gcm(bytesOf(sealed.nonce), headerOf(sealed));
  const content = await crypto.subtle.encrypt(how, key, await packed(text));
  sealed.content = base64(new Uint8Array(content));
  return JSON.stringify(sealed);
}

/** @param {string} text @returns {Sealed} */
function sealedFrom(text) {
  /** @type {Sealed} */
  let sealed;
  try {
    sealed = JSON.parse(text);
  } catch {
    throw new Damaged('It was cut off or changed on its way.');
  }
  if (sealed?.kind !== 'sealed' || !Array.isArray(sealed.wraps)) {
    throw new Damaged('It was changed on its way: it does not say how it is sealed any more.');
  }
  if (sealed.version > version) {
    throw new Damaged('It was sealed by a newer Flipside: update this page.');
  }
  if (sealed.cipher !== 'AES-256-GCM' || sealed.packing !== 'deflate') {
    throw new Damaged('It was sealed in a way that this page does not know.');
  }
  return sealed;
}

/** @param {Sealed} sealed @param {string} phrase */
async function dataKeyOf(sealed, phrase) {
  const wrap = sealed.wraps.find(({ by }) => by === 'passphrase');
  if (wrap?.kdf !== 'PBKDF2-SHA-256') throw new Damaged('It has no passphrase.');
  if (!Number.isInteger(wrap.rounds) || wrap.rounds < 1 || wrap.rounds > mostRounds) {
    throw new Damaged('How its key is made was changed on its way.');
  }
  const how = gcm(bytesOf(wrap.nonce), headerOfWrap(wrap));
  const opened = crypto.subtle.decrypt(how, await wrappingKey(phrase, wrap), bytesOf(wrap.key));
  const raw = await opened.catch(() => {
    throw new WrongPhrase('That is not the passphrase of this file.');
  });
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
}

/** Throws Damaged or WrongPhrase. @param {string} text @param {string} phrase */
export async function unseal(text, phrase) {
  refuseWithoutCrypto();
  const sealed = sealedFrom(text);
  const key = await dataKeyOf(sealed, phrase);
  const how = gcm(bytesOf(sealed.nonce), headerOf(sealed));
  try {
    const content = await crypto.subtle.decrypt(how, key, bytesOf(sealed.content));
    const text = await unpacked(content, mostBytes);
    if (text === null) throw new Damaged('It is larger than 256 MB once it is open.');
    return decoder.decode(text);
  } catch (error) {
    if (error instanceof Damaged) throw error;
    throw new Damaged('The passphrase is right, but the file was changed on its way.');
  }
}
