// The icons that the program names, taken from the Lucide set as path data on a 24 × 24 grid.
import { readFile } from 'node:fs/promises';

const asNumbers = (attributes, keys) => keys.map((key) => Number(attributes[key] ?? 0));

// A circle is two half turns.
function ellipse(cx, cy, rx, ry) {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

function rectangle(attributes) {
  const [x, y, width, height] = asNumbers(attributes, ['x', 'y', 'width', 'height']);
  const rx = Number(attributes.rx ?? attributes.ry ?? 0);
  const ry = Number(attributes.ry ?? attributes.rx ?? 0);
  if (rx === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const corner = (dx, dy) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  return (
    `M${x + rx} ${y}h${width - 2 * rx}${corner(rx, ry)}v${height - 2 * ry}${corner(-rx, ry)}` +
    `h${2 * rx - width}${corner(-rx, -ry)}v${2 * ry - height}${corner(rx, -ry)}z`
  );
}

const shapes = {
  path: (attributes) => attributes.d,
  circle: (attributes) => {
    const [cx, cy, r] = asNumbers(attributes, ['cx', 'cy', 'r']);
    return ellipse(cx, cy, r, r);
  },
  ellipse: (attributes) => ellipse(...asNumbers(attributes, ['cx', 'cy', 'rx', 'ry'])),
  line: (attributes) => {
    const [x1, y1, x2, y2] = asNumbers(attributes, ['x1', 'y1', 'x2', 'y2']);
    return `M${x1} ${y1}L${x2} ${y2}`;
  },
  polyline: (attributes) => `M${attributes.points}`,
  polygon: (attributes) => `M${attributes.points}z`,
  rect: rectangle,
};

// A shape's own data starts at the origin; behind another shape a relative start would not.
function startAbsolute(data) {
  const number = '(-?(?:\\d+\\.?\\d*|\\.\\d+))';
  const start = new RegExp(`^m\\s*${number}[\\s,]*${number}[\\s,]*`).exec(data);
  if (start === null) return data;
  const rest = data.slice(start[0].length);
  return `M${start[1]} ${start[2]}${/^[-.\d]/.test(rest) ? 'l' : ''}${rest}`;
}

/** The path data of one icon: all the shapes of its SVG file in one string. */
export function pathOf(svg) {
  const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1);
  const paths = [...inside.matchAll(/<(\w+)([^>]*)\/>/g)].map(([, shape, text]) => {
    if (!(shape in shapes)) throw new Error(`an icon has an unknown shape: ${shape}`);
    const attributes = [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map((pair) => pair.slice(1));
    return startAbsolute(shapes[shape](Object.fromEntries(attributes)));
  });
  return paths.join('');
}

/** The names in the table of src/ui/icon.cpp, so that the list exists once. */
export function iconNames(source) {
  const table = /to_array<[^>]*>\(\{([^}]*)\}/.exec(source);
  if (table === null) throw new Error('src/ui/icon.cpp has no table of names any more');
  return [...table[1].matchAll(/"([a-z0-9-]+)"/g)].map((match) => match[1]);
}

async function iconPath(lucide, name) {
  const svg = await readFile(`${lucide}/icons/${name}.svg`, 'utf8').catch(() => {
    throw new Error(`src/ui/icon.cpp names an icon that Lucide lacks: ${name}`);
  });
  return [name, pathOf(svg)];
}

/** icons.js, a module that exports `icons` (name to path data), and the licence of the set. */
export async function iconFiles(iconSource, lucide) {
  const names = iconNames(await readFile(iconSource, 'utf8'));
  const entries = await Promise.all(names.map((name) => iconPath(lucide, name)));
  const table = JSON.stringify(Object.fromEntries(entries));
  const module = `/** @type {Record<string, string>} */\nexport const icons = ${table};\n`;
  return new Map([
    ['icons.js', Buffer.from(module)],
    ['icons_licence.txt', await readFile(`${lucide}/LICENSE`)],
  ]);
}
