// Reads pixels back from a 2D canvas. Browsers that resist fingerprinting answer getImageData
// with noise; the same canvas read through a WebGL texture is true.

/**
 * @typedef {(width: number, height: number) => Uint8ClampedArray} Reader pixels from the top
 * left
 */

/**
 * @param {HTMLCanvasElement} canvas
 * @param {CanvasRenderingContext2D} context
 * @returns {Reader}
 */
export function readerFor(canvas, context) {
  /** @type {Reader} */
  const direct = (width, height) => context.getImageData(0, 0, width, height).data;
  if (isTrue(direct, context)) return direct;
  const detour = throughTexture(canvas);
  return detour ?? direct;
}

/** @param {Reader} read @param {CanvasRenderingContext2D} context */
function isTrue(read, context) {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 8, 8);
  return read(8, 8).every((channel) => channel === 255);
}

/** @param {HTMLCanvasElement} canvas @returns {Reader | null} */
function throughTexture(canvas) {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (gl === null) return null;
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.bindFramebuffer(gl.FRAMEBUFFER, gl.createFramebuffer());
  return (width, height) => {
    const pixels = new Uint8ClampedArray(width * height * 4);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(pixels.buffer));
    return pixels;
  };
}
