// How much a workbook that is a ZIP archive holds once it is unpacked: by unpacking it, because
// what it says of itself need not be true. Its parts are found as workbook.js finds them, which
// trusts the counts and places of the directory and the rest of the header before each part.
// Format: APPNOTE 6.3 of PKWARE, without ZIP64.
import { pieces } from './through.js';

const endMark = 0x06054b50;
const endBytes = 22;
const entryBytes = 46;
const localBytes = 30;
const deflated = 8;

/** Where the record at the end stands; -1: nowhere. @param {DataView} view */
function findEnd(view) {
  let at = view.byteLength - endBytes;
  while (at >= 0 && view.getUint32(at, true) !== endMark) at--;
  return at;
}

/**
 * The packed bytes of each part that is compressed.
 * @param {Uint8Array} content
 */
function* packedParts(content) {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const end = findEnd(view);
  if (end < 0) return;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 8, true); left > 0; left--) {
    if (at + entryBytes > content.length) return;
    const local = view.getUint32(at + 42, true);
    if (local + localBytes > content.length) return;
    const begin = local + localBytes + view.getUint16(local + 26, true) +
      view.getUint16(local + 28, true);
    const isPacked = view.getUint16(local + 8, true) === deflated;
    if (isPacked) yield content.subarray(begin, begin + view.getUint32(at + 20, true));
    at += entryBytes + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
}

/**
 * Whether it unpacks to more than `most` bytes; false where it is no such archive. Rejects where a
 * part is damaged, or goes on beyond its bytes.
 * @param {Uint8Array} content @param {number} most
 */
export async function unpacksBeyond(content, most) {
  let left = most;
  for (const part of packedParts(content)) {
    const packed = /** @type {Uint8Array<ArrayBuffer>} */ (part);
    for await (const piece of pieces(packed, new DecompressionStream('deflate-raw'))) {
      left -= piece.length;
      if (left < 0) return true;
    }
  }
  return false;
}
