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

  /** The colours in a rectangle {left, top, width, height}, row by row, as [red, green, blue]. */
  cut({ left, top, width, height }) {
    const { png, scale } = this;
    const [x0, y0] = [Math.max(0, Math.floor(left * scale)), Math.max(0, Math.floor(top * scale))];
    const x1 = Math.min(png.width, Math.ceil((left + width) * scale));
    const y1 = Math.min(png.height, Math.ceil((top + height) * scale));
    const rows = [];
    for (let y = y0; y < y1; ++y) {
      const row = [];
      for (let x = x0; x < x1; ++x) row.push([...png.data.subarray((y * png.width + x) * 4).subarray(0, 3)]);
      rows.push(row);
    }
    return { rows, x0, y0, scale };
  }
}

const far = (a, b) => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);

/** The colour that most pixels have. */
export function groundOf(rows) {
  const counts = new Map();
  for (const colour of rows.flat()) {
    const key = colour.join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [key] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
  return key.split(',').map(Number);
}

/** The box of what differs from the ground, in CSS pixels; null where nothing does. */
export function inkOf({ rows, x0, y0, scale }) {
  const ground = groundOf(rows);
  const most = Math.max(0, ...rows.flat().map((colour) => far(colour, ground)));
  if (most < 40) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  rows.forEach((row, y) => row.forEach((colour, x) => {
    if (far(colour, ground) < most * 0.25) return;
    [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
  }));
  return {
    left: (left + x0) / scale, right: (right + x0) / scale,
    top: (top + y0) / scale, bottom: (bottom + y0) / scale,
  };
}

// WCAG 2.2, "relative luminance" and "contrast ratio".
const channel = (value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = ([red, green, blue]) =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);

export function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** How the ink stands out: the contrast of its fullest pixel with the ground. */
export function inkContrast({ rows }) {
  const ground = groundOf(rows);
  return Math.max(...rows.flat().map((colour) => contrast(colour, ground)));
}
