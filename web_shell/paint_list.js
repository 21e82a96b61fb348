// Reads a frame's paint list from the program's memory, as src/web/host.h lays it out.

/**
 * A change of a texture: kind 0 creates it, 1 replaces a part, 2 destroys it. `pixels` is an
 * address.
 * @typedef {{kind: number, texture: number, x: number, y: number, width: number, height: number,
 *   rowBytes: number, pixels: number}} Texture
 */
/**
 * The clip is in device pixels from the top left.
 * @typedef {{x: number, y: number, width: number, height: number, texture: number,
 *   vertexOffset: number, indexOffset: number, indexCount: number}} Command
 */
/**
 * `vertices` and `indices` are addresses.
 * @typedef {{vertices: number, vertexCount: number, indices: number, indexCount: number,
 *   commands: Command[]}} Batch
 */
/**
 * Width and height in CSS pixels.
 * @typedef {{width: number, height: number, density: number, background: number[],
 *   textures: Texture[], batches: Batch[]}} Paint
 */

const batchWords = 6;
const commandWords = 8;
const textureWords = 8;

/** @template Item @param {number} count @param {(index: number) => Item} read */
const list = (count, read) => Array.from({ length: count }, (_, index) => read(index));

/** @param {Uint32Array} words @param {number} at @returns {Texture} */
function readTexture(words, at) {
  const [kind, texture, x, y, width, height, rowBytes, pixels] = words.subarray(at, at + 8);
  return { kind: kind & 0xff, texture, x, y, width, height, rowBytes, pixels };
}

/** @param {Uint32Array} words @param {number} at @returns {Command} */
function readCommand(words, at) {
  const [x, y, width, height, texture, vertexOffset, indexOffset, indexCount] = words.subarray(
    at,
    at + 8,
  );
  return { x, y, width, height, texture, vertexOffset, indexOffset, indexCount };
}

/** @param {Uint32Array} words @param {number} at @returns {Batch} */
function readBatch(words, at) {
  const [vertices, vertexCount, indices, indexCount, commands, count] = words.subarray(at, at + 6);
  const first = commands >>> 2;
  return {
    vertices,
    vertexCount,
    indices,
    indexCount,
    commands: list(count, (index) => readCommand(words, first + index * commandWords)),
  };
}

/** @param {ArrayBuffer} memory @param {number} at @returns {Paint} */
export function readPaint(memory, at) {
  const words = new Uint32Array(memory);
  const [width, height, density] = new Float32Array(memory, at, 3);
  const [background, textures, textureCount, batches, batchCount] = words.subarray(
    (at >>> 2) + 3,
    (at >>> 2) + 8,
  );
  return {
    width,
    height,
    density,
    background: [background & 0xff, (background >>> 8) & 0xff, (background >>> 16) & 0xff],
    textures: list(textureCount, (index) =>
      readTexture(words, (textures >>> 2) + index * textureWords),
    ),
    batches: list(batchCount, (index) => readBatch(words, (batches >>> 2) + index * batchWords)),
  };
}
