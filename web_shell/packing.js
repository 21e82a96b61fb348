// Bytes as a text for local storage, which counts characters: 15 bits in each, so that none is half
// of a surrogate pair, and none a control character.

const bitsOf = 15;
const first = 0x20;
const mask = (1 << bitsOf) - 1;
/** String.fromCharCode takes so many arguments at least. */
const atOnce = 8192;

/** The characters of so many bytes. @param {number} bytes */
export const packedLength = (bytes) => 1 + Math.ceil((bytes * 8) / bitsOf);

/** @param {Uint8Array} bytes */
function* groups(bytes) {
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits < bitsOf) continue;
    bits -= bitsOf;
    yield held >> bits;
    held &= (1 << bits) - 1;
  }
  if (bits > 0) yield (held << (bitsOf - bits)) & mask;
}

/** @param {Uint8Array} bytes */
export function packed(bytes) {
  // The last character can have room for a byte more than there is.
  const spare = Math.floor(((packedLength(bytes.length) - 1) * bitsOf) / 8) - bytes.length;
  const parts = [String(spare)];
  /** @type {number[]} */
  let codes = [];
  for (const group of groups(bytes)) {
    codes.push(group + first);
    if (codes.length < atOnce) continue;
    parts.push(String.fromCharCode(...codes));
    codes = [];
  }
  parts.push(String.fromCharCode(...codes));
  return parts.join('');
}

/**
 * Whatever the text is, it gives bytes: whether they are the right ones, their hash tells.
 * @param {string} text
 */
export function unpacked(text) {
  const room = Math.floor(((text.length - 1) * bitsOf) / 8);
  const bytes = new Uint8Array(Math.max(0, room - (text[0] === '1' ? 1 : 0)));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let index = 1; index < text.length; ++index) {
    held = (held << bitsOf) | ((text.charCodeAt(index) - first) & mask);
    bits += bitsOf;
    while (bits >= 8) {
      bits -= 8;
      if (at < bytes.length) bytes[at++] = (held >> bits) & 0xff;
    }
    held &= (1 << bits) - 1;
  }
  return bytes;
}

/** @param {Uint8Array | string} whole @param {GenericTransformStream} way */
const through = (whole, way) =>
  new Response(new Blob([/** @type {BlobPart} */ (whole)]).stream().pipeThrough(way)).arrayBuffer();

/** @param {string} text */
export async function deflated(text) {
  return new Uint8Array(await through(text, new CompressionStream('deflate')));
}

/** Throws where the bytes are no deflated text. @param {Uint8Array} bytes */
export async function inflated(bytes) {
  const whole = await through(bytes, new DecompressionStream('deflate'));
  return new TextDecoder('utf-8', { fatal: true }).decode(whole);
}
