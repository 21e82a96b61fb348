// The layers: each add_layer line of src/ is the whole list of what a layer may include.
import path from 'node:path';
import { includesOf } from './tree.mjs';

// Dear ImGui and its settings, which it includes by their bare names.
const imgui = /^(flipside_)?im(gui|config)\w*\.h$|^misc\/freetype\//;

const listed = ['DEPENDS', 'LIBRARIES', 'READ_ONCE', 'LATE', 'NOT_LATE']
  .map((word) => String.raw`(?:\s+${word}\s+([\w\s./*]*?))?`);
const layerLine = new RegExp(String.raw`add_layer\((\w+)${listed.join('')}\)`);

/** Layer to the set of layers it may include, from the texts of the CMakeLists.txt files. */
export function readLayers(tree) {
  const layers = new Map();
  for (const [file, text] of tree) {
    if (!/^src\/\w+\/CMakeLists\.txt$/.test(file)) continue;
    const plain = text.replace(/#.*$/gm, '');
    const match = layerLine.exec(plain);
    if (match) layers.set(match[1], new Set((match[2] ?? '').split(/\s+/).filter(Boolean)));
  }
  return layers;
}

/** A layer that reaches itself, or null. */
function cycle(layers) {
  const done = new Set();
  const visit = (layer, above) => {
    if (above.includes(layer)) return [...above, layer].join(' → ');
    if (done.has(layer)) return null;
    for (const below of layers.get(layer) ?? []) {
      const found = visit(below, [...above, layer]);
      if (found) return found;
    }
    done.add(layer);
    return null;
  };
  for (const layer of layers.keys()) {
    const found = visit(layer, []);
    if (found) return found;
  }
  return null;
}

/** Every include that the table does not allow, as `place: what`. */
export function layerProblems(tree) {
  const layers = readLayers(tree);
  const problems = [];
  const circle = cycle(layers);
  if (circle) problems.push(`src: layers depend on each other in a circle: ${circle}`);
  for (const [file, text] of tree) {
    const [, layer] = /^src\/(\w+)\/.*\.(?:h|cpp)$/.exec(file) ?? [];
    if (!layer) continue;
    if (!layers.has(layer)) {
      problems.push(`src/${layer}/CMakeLists.txt: has no add_layer line`);
      continue;
    }
    for (const { line, name, isQuoted } of includesOf(text)) {
      if (!isQuoted) continue;
      const target = name.split('/')[0];
      if (layer === 'ui' && imgui.test(name)) continue;
      if (!tree.has(path.posix.join('src', name))) {
        problems.push(`${file}:${line}: "${name}" is no file under src/`);
      } else if (target !== layer && !layers.get(layer).has(target)) {
        problems.push(`${file}:${line}: ${layer} may not include ${target}`);
      }
    }
  }
  return [...new Set(problems)];
}
