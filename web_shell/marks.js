// Stand-ins for pixels that can not be read. Browsers that resist fingerprinting answer a look at a
// canvas with noise, but hand the canvas itself to WebGL as it is: the program gets pixels that
// hold a mark, and where the painter meets a mark it draws the canvas.

/**
 * Drawings of one key are the same.
 * @typedef {{key: string, width: number, height: number, draw: () => void}} Drawing
 */

const mark = 0x5ede1f0b;

/** Whether a look at the canvas tells the truth. @param {CanvasRenderingContext2D} context */
export function canBeRead(context) {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 8, 8);
  return context.getImageData(0, 0, 8, 8).data.every((channel) => channel === 255);
}

export class Marks {
  /** @param {HTMLCanvasElement} canvas what drawings are drawn on, at its top left */
  constructor(canvas) {
    this.canvas = canvas;
    /** @type {Drawing[]} */
    this.drawings = [];
    /** @type {Map<string, number>} */
    this.numbers = new Map();
  }

  /** Pixels that stand for a drawing, two wide at least. @param {Drawing} drawing */
  pixelsFor(drawing) {
    const pixels = new Uint8ClampedArray(drawing.width * drawing.height * 4);
    const words = new Uint32Array(pixels.buffer);
    [words[0], words[1]] = [mark, this.#numberOf(drawing)];
    return pixels;
  }

  /** @param {Drawing} drawing */
  #numberOf(drawing) {
    const number = this.numbers.get(drawing.key) ?? this.drawings.length;
    this.numbers.set(drawing.key, number);
    this.drawings[number] = drawing;
    return number;
  }

  /**
   * The drawings whose marks lie in rows of pixels, and where.
   * @param {Uint32Array} words @param {number} rowWords from one row to the next
   * @param {number} width of a row
   */
  *within(words, rowWords, width) {
    for (let row = 0; row < words.length; row += rowWords) {
      for (let x = 0; x + 1 < width; ++x) {
        const drawing = words[row + x] === mark && this.drawings[words[row + x + 1]];
        if (drawing) yield { x, y: row / rowWords, drawing };
      }
    }
  }
}
