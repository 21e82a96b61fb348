import assert from 'node:assert/strict';
import test from 'node:test';
import { charactersOf } from './fonts.mjs';
import { iconNames, pathOf } from './icons.mjs';
import { bundleScripts } from './scripts.mjs';

const svg = (inside) => `<!-- @license -->\n<svg\n  viewBox="0 0 24 24"\n>\n${inside}\n</svg>\n`;

test('the shapes of an icon become one path that starts absolutely', () => {
  const check = (inside, path) => assert.equal(pathOf(svg(inside)), path);
  check('<path d="M5 12h14" />\n<path d="m12 5 7 7-7 7" />', 'M5 12h14M12 5l7 7-7 7');
  check('<path d="m.5-2v3" />', 'M.5 -2v3');
  check('<line x1="1" x2="2" y1="3" y2="4" />', 'M1 3L2 4');
  check('<polyline points="1 2 3 4" />', 'M1 2 3 4');
  check('<circle cx="12" cy="7" r="4" />', 'M8 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z');
  check('<rect width="4" height="2" x="1" y="1" />', 'M1 1h4v2h-4z');
  check('<rect width="4" height="4" x="0" y="0" rx="1" />',
    'M1 0h2a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1v-2a1 1 0 0 1 1 -1z');
});

test('a shape that is not known is refused', () => {
  assert.throws(() => pathOf(svg('<text x="1" />')), /unknown shape: text/);
});

test('the names of icons are read from the table of the program', () => {
  const table = 'auto N = std::to_array<std::string_view>({\n  "", "arrow-up", "undo-2",\n});';
  assert.deepEqual(iconNames(table), ['arrow-up', 'undo-2']);
  assert.throws(() => iconNames('int x;'), /no table/);
});

test('the scripts become one module with a map that leads back to them', async () => {
  const files = new Map(Object.entries({
    'main.js': "import { twice } from './parts/twice.js';\n// Says it.\nconsole.log(twice(21));\n",
    'parts/twice.js': "import { two } from '../two.js';\nexport const twice = (n) => two * n;\n",
    'two.js': 'export const two = 2;\n',
  }));
  const made = await bundleScripts('main.js', files);
  assert.deepEqual([...made.keys()].sort(), ['main.js', 'main.js.map']);
  const script = made.get('main.js').toString();
  assert.doesNotMatch(script, /import|Says it/);
  assert.match(script, /sourceMappingURL=main\.js\.map/);
  const { sourcesContent } = JSON.parse(made.get('main.js.map'));
  assert.ok(sourcesContent.includes(files.get('main.js')));
});

test('a script that asks for a file which is not there is refused', async () => {
  const files = new Map([['main.js', "import './lost.js';\n"]]);
  await assert.rejects(bundleScripts('main.js', files), /lost\.js, which the site lacks/);
});

test('ranges of characters are read as a sheet writes them', () => {
  assert.equal(charactersOf('U+41-44, U+1F600,U+E9'), 'ABCD\u{1F600}é');
});
