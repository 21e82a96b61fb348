// The typeface: Inter with its weight axis, one file a script, each with its range of characters.
import { readFile } from 'node:fs/promises';

const subsets = [
  'latin',
  'latin-ext',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
  'vietnamese',
];

const fileOf = (subset) => `inter-${subset}-wght-normal.woff2`;

/** The first visit needs this one; the browser asks for the others when their characters appear. */
export const firstFont = `fonts/${fileOf('latin')}`;

/** The files of the typeface by their path in the site. */
export async function fontFiles(inter) {
  const files = new Map();
  for (const subset of subsets) {
    files.set(`fonts/${fileOf(subset)}`, await readFile(`${inter}/files/${fileOf(subset)}`));
  }
  const sheet = await readFile(`${inter}/wght.css`, 'utf8');
  files.set('fonts/inter.css', Buffer.from(sheet.replaceAll('./files/', './')));
  files.set('fonts/LICENSE.txt', await readFile(`${inter}/LICENSE`));
  return files;
}
