// How much a ZIP archive, such as a workbook, holds once it is unpacked: by unpacking it, because
// what it says of itself need not be true. Format: APPNOTE 6.3 of PKWARE, without ZIP64.

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endBytes = 22;
const entryBytes = 46;
const localBytes = 30;
const longestComment = 0xffff;
const deflated = 8;

/** Where the record at the end stands; -1: nowhere. @param {DataView} view */
function findEnd(view) {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return -1;
}

/**
 * The packed bytes of each entry that is compressed.
 * @param {Uint8Array} content
 */
function* packedParts(content) {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const end = findEnd(view);
  if (end < 0) return;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + entryBytes > end || view.getUint32(at, true) !== entryMark) return;
    const local = view.getUint32(at + 42, true);
    if (local + localBytes > end) return;
    const begin = local + localBytes + view.getUint16(local + 26, true) +
      view.getUint16(local + 28, true);
    const isPacked = view.getUint16(at + 10, true) === deflated;
    if (isPacked) yield content.subarray(begin, begin + view.getUint32(at + 20, true));
    at += entryBytes + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
}

/**
 * How many bytes it unpacks to, counted until they are more than `most` or the bytes are no good.
 * @param {Uint8Array} part @param {number} most
 */
async function unpackedBytes(part, most) {
  const stream = new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (part)]).stream();
  const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let bytes = 0;
  try {
    for (let next = await reader.read(); !next.done && bytes <= most; next = await reader.read()) {
      bytes += next.value.length;
    }
    if (bytes > most) await reader.cancel();
  } catch {
    // Damaged; what reads the archive says so.
  }
  return bytes;
}

/**
 * Whether it unpacks to more than `most` bytes; false where it is no such archive.
 * @param {Uint8Array} content @param {number} most
 */
export async function unpacksBeyond(content, most) {
  let left = most;
  for (const part of packedParts(content)) {
    left -= await unpackedBytes(part, left);
    if (left < 0) return true;
  }
  return false;
}
