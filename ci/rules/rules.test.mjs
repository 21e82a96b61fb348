import assert from 'node:assert/strict';
import test from 'node:test';
import { borderProblems, enumNames } from './border.mjs';
import { layerProblems, readLayers } from './layers.mjs';
import { lineRules, styleProblems } from './style.mjs';
import { readTree } from './tree.mjs';

const layers = [
  ['src/base/CMakeLists.txt', 'add_layer(base)\n'],
  ['src/ui/CMakeLists.txt', 'add_layer(ui DEPENDS base LIBRARIES imgui\n  READ_ONCE ui/frame.h)\n'],
  ['src/app/CMakeLists.txt', '# the loop\nadd_layer(app\n  DEPENDS base ui)\n'],
  ['src/base/date.h', '// Dates.\n#pragma once\n'],
  ['src/ui/button.h', '// Buttons.\n#pragma once\n'],
];
const tree = (...files) => new Map([...layers, ...files]);

test('the layers are read from their add_layer lines', () => {
  assert.deepEqual(readLayers(tree()), new Map([
    ['base', new Set()],
    ['ui', new Set(['base'])],
    ['app', new Set(['base', 'ui'])],
  ]));
});

test('a layer includes what its line names, and nothing else', () => {
  assert.deepEqual(layerProblems(tree(['src/app/a.cpp', '#include "ui/button.h"\n'])), []);
  assert.deepEqual(layerProblems(tree(['src/base/a.cpp', '\n#include "ui/button.h"\n'])),
    ['src/base/a.cpp:2: base may not include ui']);
  assert.deepEqual(layerProblems(tree(['src/ui/a.cpp', '#include "date.h"\n'])),
    ['src/ui/a.cpp:1: "date.h" is no file under src/']);
  assert.deepEqual(layerProblems(tree(['src/lost/a.cpp', ''])),
    ['src/lost/CMakeLists.txt: has no add_layer line']);
});

test('layers that depend on each other are found', () => {
  const circle = ['src/base/CMakeLists.txt', 'add_layer(base DEPENDS app)\n'];
  const problems = layerProblems(tree(circle));
  assert.deepEqual(problems, ['src: layers depend on each other in a circle: base → app → base']);
});

const breaches = [
  ['src/app/a.cpp', 'ImGui::Text("x");'],
  ['src/app/a.cpp', '#include <imgui.h>'],
  ['src/record/field.h', '#include <nlohmann/json.hpp>'],
  ['src/app/a.cpp', '#include <emscripten/emscripten.h>'],
  ['src/web/a.cpp', 'EM_' + 'JS(void, f, (), {});'],
  ['src/matching/a.cpp', '#include <random>'],
  ['src/base/a.cpp', '  throw 1;'],
  ['src/app/a.h', 'class PairHandler {'],
  ['src/screens/a.cpp', '  ui::muted(f, "Nothing is lost.");'],
  ['src/app/a.cpp', '// TO' + 'DO'],
  ['tests/unit/app/a_test.cpp', 'TEST(A, DISABLE' + 'D_b) {}'],
  ['tests/browser/a.mjs', 'await page.waitForTimeou' + 't(5)'],
  ['ci/a.mjs', 'x'.repeat(101)],
];

test('each rule on a line finds its breach, at home and away', () => {
  const found = new Set();
  for (const [file, line] of breaches) {
    const problems = styleProblems(new Map([[file, `//\n#pragma once\n${line}\n`]]));
    assert.equal(problems.length, 1, `${file}: ${line}`);
    found.add(problems[0].split(': ')[1]);
  }
  assert.deepEqual(found, new Set(lineRules.map(({ reason }) => reason)));
  assert.deepEqual(styleProblems(new Map([['src/ui/a.cpp', 'ImGui::Text("x");\n']])), []);
});

test('files are short, named in snake_case, and say what they are for', () => {
  const check = (file, text, expected) =>
    assert.deepEqual(styleProblems(tree([file, text])), [`${file}: ${expected}`]);
  check('ci/a.sh', '\n'.repeat(501), '501 lines; the limit is 500');
  check('src/base/Date.cpp', '\n', 'a name in snake_case is wanted');
  check('src/base/a.h', '// A.\n', '#pragma once is missing');
  check('src/base/a.h', '#pragma once\n', 'the first line says what it is for');
  check('src/base/date.cpp', '#include <vector>\n#include "base/date.h"\n',
    'its own header comes first');
});

test('an enum is read with its numbers, and one out of turn is told', () => {
  const text = 'enum class Op : std::uint8_t {\n  A = 1,  // {x}\n  B = 3,\n};';
  assert.deepEqual(enumNames(text, 'Op', 1), ['A', 'B=3']);
});

test('both sides of the border number alike; a name that moves on one side is told', async () => {
  const whole = await readTree();
  assert.deepEqual(borderProblems(whole), []);
  for (const [file, from, to] of [
    ['src/ui/node.h', '  Main,  ', '  Extra,\n  Main,  '],
    ['src/ui/node.h', 'bool mixed', 'bool extra : 1 {};\n bool mixed'],
    ['web_shell/buffer.js', 'Name: 3, Description: 4', 'Description: 4, Name: 3'],
    ['web_shell/keys.js', "'Home', 'End', 'PageUp'", "'End', 'Home', 'PageUp'"],
    ['web_shell/keys.js', "'Ctrl+S', ", ''],
    ['web_shell/outcomes.js', "'Loaded', ", ''],
    ['src/app/effect.h', 'Download, PickFile', 'PickFile, Download'],
    ['src/app/keeping_intents.h', '  OnlyIndexedDb,', ''],
    ['web_shell/host.js', "'text', 'placeholder'", "'placeholder', 'text'"],
    ['web_shell/files.js', '64 *', '65 *'],
  ]) {
    const text = whole.get(file);
    assert(text.includes(from), `${file} has ${from}`);
    const moved = new Map(whole).set(file, text.replace(from, to));
    assert.notDeepEqual(borderProblems(moved), [], `${file}: ${from}`);
  }
});
