// Sealing with a passphrase, as src/archive/README.md describes it: the content under a random key
// of its own, that key wrapped (wraps.js).
import { packed, unpacked } from './through.js';
import {
  Damaged, WrongPhrase, base64, bytesOf, chance, contentKey, dataKeyOf, gcm, refuseWithoutCrypto,
  wrapped,
} from './wraps.js';

export { Damaged, WrongPhrase };

/** Of the format, as archive::Version. */
const version = 1;

const mostBytes = 256 * 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * `changes` only in what a locked workspace was handed out as: session, number and text of each, as
 * vault.js seals it.
 * @typedef {{format: string, version: number, kind: string, cipher: string, packing: string,
 *   wraps: import('./wraps.js').Wrap[], nonce: string, content: string,
 *   covers?: string[], changes?: string[][]}} Sealed
 */

/**
 * What a sealed content is bound to.
 * @param {Omit<Sealed, 'wraps' | 'nonce' | 'content'>} sealed
 */
const headerOf = ({ format, version, kind, cipher, packing }) =>
  ({ format, version, kind, cipher, packing });

/** The same for all that this page seals. */
export const header = {
  format: 'flipside', version, kind: 'sealed', cipher: 'AES-256-GCM', packing: 'deflate',
};

/** @param {string} text @param {string} phrase */
export async function seal(text, phrase) {
  refuseWithoutCrypto();
  const dataKey = chance(32);
  const nonce = chance(12);
  const wraps = [await wrapped(dataKey, 'passphrase', phrase)];
  const key = await contentKey(dataKey);
  const content = await crypto.subtle.encrypt(gcm(nonce, header), key, await packed(text));
  return JSON.stringify({
    ...header, wraps, nonce: base64(nonce), content: base64(new Uint8Array(content)),
  });
}

/** @param {string} text @returns {Sealed} */
export function sealedFrom(text) {
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

/** @param {Sealed} sealed @param {CryptoKey} key */
export async function contentOf(sealed, key) {
  try {
    const how = gcm(bytesOf(sealed.nonce), headerOf(sealed));
    const content = await crypto.subtle.decrypt(how, key, bytesOf(sealed.content));
    const text = await unpacked(content, mostBytes);
    if (text === null) throw new Damaged('It is larger than 256 MB once it is open.');
    return decoder.decode(text);
  } catch (error) {
    if (error instanceof Damaged) throw error;
    throw new Damaged('The passphrase is right, but the file was changed on its way.');
  }
}

/** Throws Damaged or WrongPhrase. @param {string} text @param {string} phrase */
export async function unseal(text, phrase) {
  refuseWithoutCrypto();
  const sealed = sealedFrom(text);
  return contentOf(sealed, await contentKey(await dataKeyOf(sealed.wraps, phrase)));
}
