// The typeface: Inter with its weight axis, one file a script, each with its range of characters.
// Each file is cut to what is drawn from it: the weights 400 to 700, the features that are on by
// default, figures of one width. Its licence allows that, and it reserves no name.
import { readFile } from 'node:fs/promises';
import { subsetFont } from './tools.mjs';

const scripts = [
  'latin',
  'latin-ext',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
  'vietnamese',
];
const weights = { min: 400, max: 700 };
const features = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rclt', 'rlig',
  'rvrn', 'tnum'];

const fileOf = (script) => `inter-${script}-wght-normal.woff2`;

/** The first visit needs this one; the browser asks for the others when their characters appear. */
export const firstFont = `fonts/${fileOf('latin')}`;

/** Every character of a list of ranges as in CSS: `U+0-FF,U+131`. */
export function charactersOf(ranges) {
  return ranges.split(',').map((range) => {
    const [first, last = first] = range.trim().slice(2).split('-').map((hex) => parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
  }).flat().join('');
}

/** The list of ranges that the sheet gives a file. */
function rangesOf(sheet, file) {
  const face = sheet.split('}').find((rule) => rule.includes(`/${file}`));
  const ranges = /unicode-range:([^;]+);/.exec(face ?? '');
  if (ranges === null) throw new Error(`wght.css names no characters for ${file}`);
  return ranges[1];
}

/** The files of the typeface by their path in the site. */
export async function fontFiles(inter) {
  const files = new Map();
  const sheet = await readFile(`${inter}/wght.css`, 'utf8');
  for (const file of scripts.map(fileOf)) {
    const whole = await readFile(`${inter}/files/${file}`);
    files.set(`fonts/${file}`, await subsetFont(whole, charactersOf(rangesOf(sheet, file)), {
      targetFormat: 'woff2',
      keepFeatures: features,
      variationAxes: { wght: weights },
    }));
  }
  const faces = sheet
    .replaceAll('./files/', './')
    .replaceAll(/font-weight: [^;]+;/g, `font-weight: ${weights.min} ${weights.max};`);
  files.set('fonts/inter.css', Buffer.from(faces));
  files.set('fonts/LICENSE.txt', await readFile(`${inter}/LICENSE`));
  return files;
}
