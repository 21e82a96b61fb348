// What seals all that the stores keep of a workspace under a passphrase, and opens it again. The
// stores themselves know nothing of it: a sealed text is a text, a sealed snapshot is bytes.
import { packed, unpacked } from './packing.js';
import { header } from './sealing.js';
import { contentKey, gcm } from './wraps.js';

const mark = 'sealed:';
const nonceBytes = 12;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** @param {unknown} text */
export const isSealed = (text) => typeof text === 'string' && text.startsWith(mark);

export class Vault {
  /** @param {CryptoKey} key */
  constructor(key) {
    this.key = key;
  }

  /** @param {Uint8Array<ArrayBuffer>} dataKey */
  static async of(dataKey) {
    return new Vault(await contentKey(dataKey));
  }

  /**
   * One that was sealed at another place does not open there.
   * @param {string} text @param {string} place
   */
  async sealText(text, place) {
    return mark + packed(await this.#seal(encoder.encode(text), { place }));
  }

  /**
   * As it is where it is no sealed text of that place.
   * @param {string} text @param {string} place
   */
  async openText(text, place) {
    if (!isSealed(text)) return text;
    const opened = this.#open(unpacked(text.slice(mark.length)), { place });
    return opened.then((bytes) => decoder.decode(bytes), () => text);
  }

  /**
   * What is packed, as in a sealed file: nonce, content and tag.
   * @param {Uint8Array<ArrayBuffer>} bytes
   */
  async sealBytes(bytes) {
    return this.#seal(bytes, header);
  }

  /** Throws where it is not what this key sealed. @param {Uint8Array<ArrayBuffer>} bytes */
  async openBytes(bytes) {
    return this.#open(bytes, header);
  }

  /** @param {Uint8Array<ArrayBuffer>} bytes @param {object} bound */
  async #seal(bytes, bound) {
    const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
    const sealed = await crypto.subtle.encrypt(gcm(nonce, bound), this.key, bytes);
    return new Uint8Array(await new Blob([nonce, sealed]).arrayBuffer());
  }

  /** @param {Uint8Array} bytes @param {object} bound */
  async #open(bytes, bound) {
    const how = gcm(bytes.slice(0, nonceBytes), bound);
    return new Uint8Array(await crypto.subtle.decrypt(how, this.key, bytes.slice(nonceBytes)));
  }
}

/** @typedef {Vault | null} AnyVault null: nothing is sealed */

/** The places that texts are bound to. */
export const placeOfChange = (/** @type {string} */ id) => `change ${id}`;
export const placeOfDraft = (/** @type {string} */ form) => `draft ${form}`;
export const asideText = 'aside';
