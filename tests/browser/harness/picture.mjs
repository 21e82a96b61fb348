// Pictures of the page, read pixel by pixel: where ink lies, and how it stands out.
import { PNG } from 'pngjs';

/** A screenshot whose pixels are found by CSS pixels. */
export class Picture {
  constructor(bytes, width) {
    this.png = PNG.sync.read(bytes);
    this.scale = this.png.width / width;
  }

  static async of(page) {
    const width = await page.evaluate(() => innerWidth);
    return new Picture(await page.screenshot(), width);
  }

  /** The pixels in a rectangle {left, top, width, height}: 0xRRGGBB, row by row. */
  cut({ left, top, width, height }) {
    const { png, scale } = this;
    const [x0, y0] = [Math.max(0, Math.floor(left * scale)), Math.max(0, Math.floor(top * scale))];
    const columns = Math.min(png.width, Math.ceil((left + width) * scale)) - x0;
    const rows = Math.min(png.height, Math.ceil((top + height) * scale)) - y0;
    const pixels = new Uint32Array(Math.max(0, columns * rows));
    for (let at = 0; at < pixels.length; ++at) {
      const x = x0 + (at % columns);
      const y = y0 + Math.floor(at / columns);
      pixels[at] = png.data.readUIntBE((y * png.width + x) * 4, 3);
    }
    return { pixels, columns, x0, y0, scale };
  }
}

const channels = (pixel) => [pixel >> 16, (pixel >> 8) & 255, pixel & 255];

const far = (a, b) => {
  const other = channels(b);
  return channels(a).reduce((sum, value, at) => sum + Math.abs(value - other[at]), 0);
};

const countsOf = (pixels) => {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return counts;
};

/** The colour that most pixels have. */
const groundOf = (counts) =>
  [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];

/** The box of what differs from the ground, in CSS pixels; null where nothing does. */
export function inkOf({ pixels, columns, x0, y0, scale }) {
  const counts = countsOf(pixels);
  const ground = groundOf(counts);
  const distance = new Map([...counts.keys()].map((pixel) => [pixel, far(pixel, ground)]));
  const most = Math.max(0, ...distance.values());
  if (most < 40) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  pixels.forEach((pixel, at) => {
    if (distance.get(pixel) < most * 0.25) return;
    const x = at % columns;
    const y = Math.floor(at / columns);
    [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
  });
  return {
    left: (left + x0) / scale, right: (right + x0) / scale,
    top: (top + y0) / scale, bottom: (bottom + y0) / scale,
  };
}

// WCAG 2.2, "relative luminance" and "contrast ratio".
const linear = (value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = (pixel) => {
  const [red, green, blue] = channels(pixel).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** How the ink stands out: the contrast of its fullest pixel with the ground. */
export function inkContrast({ pixels }) {
  const counts = countsOf(pixels);
  const ground = groundOf(counts);
  return Math.max(...[...counts.keys()].map((pixel) => contrast(pixel, ground)));
}
