// Packing and unpacking by the browser's own streams.

/**
 * What comes out of the other end, piece by piece.
 * @param {BlobPart} content @param {GenericTransformStream} change
 * @returns {AsyncGenerator<Uint8Array<ArrayBuffer>>}
 */
export async function* pieces(content, change) {
  const reader = new Blob([content]).stream().pipeThrough(change).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}

/**
 * All that comes out of the other end; null once that is more than `most` bytes, and nothing more
 * is read then.
 * @param {BlobPart} content @param {GenericTransformStream} change @param {number} most
 */
export async function through(content, change, most) {
  const parts = [];
  let bytes = 0;
  for await (const part of pieces(content, change)) {
    parts.push(part);
    bytes += part.length;
    if (bytes > most) return null;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** @param {BlobPart} content */
export async function packed(content) {
  const bytes = await through(content, new CompressionStream('deflate'), Infinity);
  return bytes ?? new Uint8Array();
}

/** @param {BlobPart} content @param {number} most see through() */
export const unpacked = (content, most) =>
  through(content, new DecompressionStream('deflate'), most);
