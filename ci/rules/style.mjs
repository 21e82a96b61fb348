// What the code does without, as a table: a rule is the files it reads, a pattern that must not
// occur in a line, and the reason. `unless` names the files where the pattern is at home.
import path from 'node:path';
import { includesOf } from './tree.mjs';

const code =
  /^(src|tests)\/.*\.(h|cpp)$|^(web_shell|ci|tests)\/.*\.m?js$/;
const cpp = /^src\/.*\.(h|cpp)$/;

export const lineRules = [
  { files: cpp, unless: /^src\/ui\//, pattern: /\bImGui::|\bIm(Vec[24]|Draw\w+|GuiIO)\b/,
    reason: 'ImGui is called in src/ui alone' },
  { files: cpp, unless: /^src\/ui\//, pattern: /#\s*include\s+[<"]imgui/,
    reason: 'ImGui is included in src/ui alone' },
  { files: cpp, unless: /^src\/record\/json_(reader|writer)\.cpp$/, pattern: /#.*nlohmann/,
    reason: 'nlohmann/json is included in json_reader.cpp and json_writer.cpp alone' },
  { files: cpp, unless: /^src\/web\//, pattern: /#\s*include\s+<emscripten/,
    reason: 'Emscripten is included in src/web alone' },
  { files: cpp, pattern: /\bEM_(JS|ASM)\b/, reason: 'JavaScript stands in a --js-library file' },
  { files: /^src\/(programme|replica|matching|insights)\//,
    pattern: /#\s*include\s+<(chrono|ctime|random|fstream|iostream|cstdio|filesystem)>/,
    reason: 'this layer does no input or output, reads no clock and draws no random number' },
  { files: cpp, pattern: /\b(throw\b|try\s*\{|catch\s*\(|dynamic_cast|typeid)/,
    reason: 'src is written without exceptions and run-time types' },
  { files: cpp,
    pattern: /\b(class|struct|enum)\s+(?!Im)\w*(Manager|Helper|Utils?|Common|Handler|Info|Data)\b/,
    reason: 'a name that says nothing' },
  { files: /^src\/(app|screens)\/[^/]*\.cpp$/, unless: /words\.cpp$|command\.cpp$|\/gallery/,
    pattern: /^(?!\s*\/\/|#|.*\b(CHECK|autocomplete)).*"[^"]*[A-Za-z]{2,} [a-z]{2,}[^"]*"/,
    reason: 'a sentence that people read stands in words' },
  { files: code, pattern: /\b(T[O]DO|FI[X]ME|X[X]X|HA[C]K|NO[L]INT)/, reason: 'left behind' },
  { files: /^tests\//,
    pattern: /\b(DISABLE[D]_|GTEST_SKI[P]|(test|it|journey|describe)\.(skip|only|todo)\b)/,
    reason: 'a test that does not run' },
  { files: /^tests\/.*\.m?js$/, pattern: /waitForTimeou[t]|\bslee[p]\(/,
    reason: 'a test waits for a condition, not for time' },
  { files: /^(src|tests|ci|web_shell)\/.*\.(h|cpp|js|mjs|sh|cmake)$/, pattern: /^.{101,}$/u,
    reason: 'longer than 100 columns' },
];

const longest = 500;

function lineProblems(file, text) {
  const rules = lineRules.filter(({ files, unless }) => files.test(file) && !unless?.test(file));
  if (rules.length === 0) return [];
  return text.split('\n').flatMap((line, index) =>
    rules
      .filter(({ pattern }) => pattern.test(line))
      .map(({ reason }) => `${file}:${index + 1}: ${reason}`),
  );
}

function shapeProblems(file, text, tree) {
  const problems = [];
  const lines = text.split('\n').length - 1;
  if (lines > longest) problems.push(`${file}: ${lines} lines; the limit is ${longest}`);
  if (!cpp.test(file) && !/^tests\/.*\.(h|cpp)$/.test(file)) return problems;
  const name = path.basename(file);
  if (!/^[a-z0-9_]+\.(h|cpp)$/.test(name)) problems.push(`${file}: a name in snake_case is wanted`);
  if (name.endsWith('.h')) {
    if (!text.includes('#pragma once')) problems.push(`${file}: #pragma once is missing`);
    if (!text.startsWith('//')) problems.push(`${file}: the first line says what it is for`);
  } else {
    const own = file.replace(/\.cpp$/, '.h');
    const first = includesOf(text)[0]?.name;
    if (file.startsWith('src/') && tree.has(own) && `src/${first}` !== own) {
      problems.push(`${file}: its own header comes first`);
    }
  }
  return problems;
}

/** Every breach of the table, and of the rules on a file as a whole. */
export function styleProblems(tree) {
  return [...tree].flatMap(([file, text]) => [
    ...lineProblems(file, text),
    ...shapeProblems(file, text, tree),
  ]);
}
