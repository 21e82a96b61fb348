import assert from 'node:assert/strict';
import test from 'node:test';
import { iconNames, pathOf } from './icons.mjs';

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
