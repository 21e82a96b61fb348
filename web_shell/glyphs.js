// Text and icons as pixels, drawn by the browser's canvas: every script its fonts can show.
//
// A run is one line. What was drawn last lies in `pixels` (RGBA, straight alpha) until the next
// call. Plain text comes as a white mask that takes any colour; only what has colours of its own
// (emoji) comes coloured.
import { directionOf } from './direction.js';
import { Marks, canBeRead } from './marks.js';

/**
 * @typedef {{text: string, size: number, weight: number, tabular: boolean, density: number,
 * lightInk: boolean}} Run
 */
/** @typedef {{width: number, height: number, left: number, top: number, coloured: boolean}} Box */

/** The mirror's fonts, and the system's for every other script. @see page.css */
export const family =
  '"Inter Variable", system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", ' +
  '"Noto Sans Devanagari", "Noto Sans Thai", "Noto Sans CJK SC", "Noto Color Emoji", sans-serif';

const mayBeColoured = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]/u;
const digitOrOther = /\d|\D+/g;
const nothing = { width: 0, height: 0, left: 0, top: 0, coloured: false };

export class Glyphs {
  /** @param {Record<string, string>} icons path data on a grid of 24 by name */
  constructor(icons) {
    this.icons = icons;
    this.canvas = document.createElement('canvas');
    this.canvas.width = this.canvas.height = 128;
    const options = { willReadFrequently: true };
    this.context = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext('2d', options));
    /** Only where pixels can not be read. @type {Marks | null} */
    this.marks = canBeRead(this.context) ? null : new Marks(this.canvas);
    /** @type {Uint8ClampedArray} */
    this.pixels = new Uint8ClampedArray();
    /** The colour of text beside emoji in one run. */
    this.ink = '#000';
    /** Device pixels a CSS pixel: widths are those of the glyphs as they will be drawn. */
    this.density = 1;
    this.segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    this.encoder = new TextEncoder();
  }

  /** @param {Run} font */
  metrics(font) {
    this.#setFont(font, this.density);
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = this.context.measureText('Hg');
    return {
      ascent: fontBoundingBoxAscent / this.density,
      descent: fontBoundingBoxDescent / this.density,
    };
  }

  /** @param {Run} run */
  width(run) {
    this.#setFont(run, this.density);
    return this.#advance(run) / this.density;
  }

  /**
   * How many bytes of UTF-8 from the start of the run fit into `width`, cut between graphemes.
   * @param {Run} run @param {number} width
   */
  fit(run, width) {
    this.#setFont(run, this.density);
    const ends = [...this.segmenter.segment(run.text)].map(
      ({ index, segment }) => index + segment.length,
    );
    let fitting = 0;
    let tooMany = ends.length + 1;
    while (tooMany - fitting > 1) {
      const middle = (fitting + tooMany) >> 1;
      const text = run.text.slice(0, ends[middle - 1]);
      if (this.#advance({ ...run, text }) <= width * this.density) fitting = middle;
      else tooMany = middle;
    }
    return fitting === 0 ? 0 : this.encoder.encode(run.text.slice(0, ends[fitting - 1])).length;
  }

  /** @param {Run} run @returns {Box} */
  drawText(run) {
    this.#setFont(run, run.density);
    const box = this.#inkBox(run);
    if (box.width <= 0 || box.height <= 0) return nothing;
    const coloured = mayBeColoured.test(run.text) && this.#hasOwnColours(run, box);
    // What is coloured keeps its colours, and letters in the same run the page's own.
    const isLight = run.lightInk || this.marks !== null;
    const ink = coloured ? this.ink : isLight ? '#fff' : '#000';
    const key = `${JSON.stringify(run)} ${box.width}`;
    this.#draw({ ...box, key, draw: () => this.#fillText(run, box, ink) });
    if (!coloured && this.marks === null) makeMask(this.pixels);
    return { ...box, coloured };
  }

  /**
   * Whether something in the run is drawn in other colours than the ink: grey has none, and is one.
   * @param {Run} run @param {Omit<Box, 'coloured'>} box
   */
  #hasOwnColours(run, box) {
    if (this.marks !== null) return true;
    this.#fillText(run, box, trialInk);
    return !isOfTrialInk(this.context.getImageData(0, 0, box.width, box.height).data);
  }

  /** @param {string} name @param {number} size @param {number} stroke @param {number} density */
  drawIcon(name, size, stroke, density) {
    const side = Math.round(size * density);
    if (!(name in this.icons) || side <= 0) return nothing;
    const draw = () => this.#strokeIcon(name, side, stroke);
    this.#draw({ key: `${name} ${side} ${stroke}`, width: side, height: side, draw });
    if (this.marks === null) makeMask(this.pixels);
    return { width: side, height: side, left: 0, top: 0, coloured: false };
  }

  /** @param {import('./marks.js').Drawing} drawing */
  #draw(drawing) {
    if (this.marks !== null) {
      this.pixels = this.marks.pixelsFor(drawing);
      return;
    }
    drawing.draw();
    this.pixels = this.context.getImageData(0, 0, drawing.width, drawing.height).data;
  }

  /** @param {Run} run @param {Omit<Box, 'coloured'>} box @param {string} ink */
  #fillText(run, box, ink) {
    this.#prepare(box.width, box.height);
    this.#setFont(run, run.density);
    this.context.fillStyle = ink;
    for (const { text, x } of this.#pieces(run)) {
      this.context.fillText(text, x - box.left, box.top);
    }
  }

  /** @param {string} name @param {number} side @param {number} stroke */
  #strokeIcon(name, side, stroke) {
    this.#prepare(side, side);
    const { context } = this;
    context.save();
    context.scale(side / 24, side / 24);
    context.lineWidth = stroke;
    context.lineCap = context.lineJoin = 'round';
    context.strokeStyle = '#fff';
    context.stroke(new Path2D(this.icons[name]));
    context.restore();
  }

  /** @param {{size: number, weight: number}} font @param {number} density */
  #setFont(font, density) {
    const { context } = this;
    context.font = `${font.weight} ${font.size * density}px ${family}`;
    context.fontKerning = 'normal';
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
  }

  /**
   * What is drawn in one go. Tabular figures stand each in the middle of a cell as wide as the
   * widest of them: canvas has no setting for them that all browsers know.
   * @param {Run} run
   */
  #pieces(run) {
    const { context } = this;
    context.direction = directionOf(run.text);
    if (!run.tabular || context.direction === 'rtl' || !/\d/.test(run.text)) {
      return [{ text: run.text, x: 0, end: context.measureText(run.text).width }];
    }
    const cell = context.measureText('0').width;
    let pen = 0;
    return (run.text.match(digitOrOther) ?? []).map((text) => {
      const width = context.measureText(text).width;
      const isDigit = text.length === 1 && text >= '0' && text <= '9';
      const x = isDigit ? pen + (cell - width) / 2 : pen;
      pen += isDigit ? cell : width;
      return { text, x, end: pen };
    });
  }

  /** @param {Run} run */
  #advance(run) {
    return this.#pieces(run).at(-1)?.end ?? 0;
  }

  /** Device pixels around the run's ink, with one to spare. @param {Run} run */
  #inkBox(run) {
    let [left, top, right, bottom] = [Infinity, -Infinity, -Infinity, -Infinity];
    for (const { text, x } of this.#pieces(run)) {
      const ink = this.context.measureText(text);
      // Where scripts of both directions meet, Firefox tells of a part of the ink alone.
      left = Math.min(left, x, x - ink.actualBoundingBoxLeft);
      right = Math.max(right, x + ink.width, x + ink.actualBoundingBoxRight);
      top = Math.max(top, ink.actualBoundingBoxAscent);
      bottom = Math.max(bottom, ink.actualBoundingBoxDescent);
    }
    if (!(right > left) || !(top + bottom > 0)) return nothing;
    const [x, y] = [Math.floor(left) - 1, Math.ceil(top) + 1];
    return { width: Math.ceil(right) + 1 - x, height: Math.ceil(bottom) + 1 + y, left: x, top: y };
  }

  /** @param {number} width @param {number} height */
  #prepare(width, height) {
    const { canvas, context } = this;
    if (canvas.width < width) canvas.width = Math.max(width, 2 * canvas.width);
    if (canvas.height < height) canvas.height = Math.max(height, 2 * canvas.height);
    context.clearRect(0, 0, width, height);
  }
}

/** No emoji is as green. */
const trialInk = '#0f0';

/** @param {Uint8ClampedArray} pixels */
function isOfTrialInk(pixels) {
  for (let at = 0; at < pixels.length; at += 4) {
    // Colours of what is hardly there are not exact.
    if (pixels[at + 3] < 32) continue;
    if (pixels[at] > 48 || pixels[at + 1] < 207 || pixels[at + 2] > 48) return false;
  }
  return true;
}

/** White everywhere, ink in the alpha. @param {Uint8ClampedArray} pixels */
function makeMask(pixels) {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  for (let at = 0; at < words.length; ++at) words[at] |= 0x00ffffff;
}
