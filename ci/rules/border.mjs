// The border between the program and the page: what both sides number by hand has the same names in
// the same order on both.

const words = (text) => text.match(/\w+/g) ?? [];
const withoutComments = (text) => text.replaceAll(/\/\/.*$/gm, '');

/** What stands between `begin` and the next `end`. */
function between(text, begin, end) {
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from + begin.length);
  return from < 0 || to < 0 ? '' : text.slice(from + begin.length, to);
}

/** The names of an enum, in the order of their numbers; a number said must be the next. */
export function enumNames(text, name, first = 0) {
  const body = withoutComments(text.slice(Math.max(0, text.indexOf(`enum class ${name}`))));
  return body.slice(body.indexOf('{') + 1, body.indexOf('}')).split(',')
    .map((part) => words(part))
    .filter((parts) => parts.length > 0)
    .map(([member, number], index) =>
      (number === undefined || Number(number) === index + first ? member : `${member}=${number}`));
}

const membersOf = (matches) => [...matches].map((match) => match[1]);

const stateNames = (text) =>
  membersOf(between(text, 'struct State {', 'bool operator').matchAll(/bool (\w+) : 1/g));

const effectNames = (text) => words(between(text, 'using Effect =', '>').replace(/^[^<]*</, ''));

const colourNames = (text) =>
  words(between(text, 'struct HostColours {\n  ui::Color ', ';'));

const shortcutNames = (text) => [...new Set(text.match(/"Ctrl\+[\w+]*"/g))].sort();

const mostBytes = (text) => [String(Number(between(text, 'std::size_t{', '}')) * 2 ** 20)];

const versionOf = (begin) => (text) => [between(text, begin, ';')].filter((it) => it !== '');

/** The keys of an object literal. */
const keysOf = (text, begin) =>
  membersOf(between(text, begin, '\n};').matchAll(/(?:^|[\s{,])(\w+):(?!:)/g));

/** Keys of the outermost level alone: those that begin a line with two spaces. */
const lineKeysOf = (text, begin) =>
  membersOf(between(text, begin, '\n};').matchAll(/^ {2}(\w+):/gm));

const quoted = (text, begin) =>
  membersOf(between(text, begin, ']').matchAll(/'([^']*)'/g));

const functionNames = (text) =>
  membersOf(text.matchAll(/^ {4}(?:async )?function (\w+)\(/gm));

/** As both sides spell a name: no case, no underscores. */
const spelled = (name) => name.toLowerCase().replaceAll('_', '').replace(/^arrow/, '');

const pairs = [
  ['src/ui/node.h', (text) => enumNames(text, 'Role'),
    'web_shell/elements.js', (text) => lineKeysOf(text, 'const table = {')],
  ['src/ui/node.h', stateNames,
    'web_shell/attributes.js', (text) => keysOf(text, 'export const State = {')],
  ['src/ui/semantics_diff.h', (text) => enumNames(text, 'MirrorOp', 1),
    'web_shell/buffer.js', (text) => keysOf(text, 'export const Op = {')],
  ['src/ui/input.h', (text) => enumNames(text, 'Key'),
    'web_shell/keys.js', (text) => quoted(text, 'const keys = [')],
  ['src/web/outcomes.h', (text) => enumNames(text, 'Outcome'),
    'web_shell/outcomes.js', (text) => quoted(text, '([')],
  ['src/app/effect.h', effectNames, 'web_shell/effects.js', functionNames],
  ['src/app/keeping_intents.h', (text) => enumNames(text, 'Stores'),
    'web_shell/keeping.js', (text) => words(between(text, 'const Stores = {', '}')).filter(
      (word) => !/^\d/.test(word))],
  ['src/web/host.h', colourNames,
    'web_shell/host.js', (text) => quoted(text, 'const colourNames = [')],
  ['src/app/command.cpp', (text) => shortcutNames(text).map((name) => name.slice(1, -1)),
    'web_shell/keys.js', (text) => quoted(text, 'const shortcuts = [').sort()],
  ['src/archive/file.h', mostBytes,
    'web_shell/files.js', (text) => [String(between(text, 'mostBytes = ', ';').split('*')
      .reduce((product, factor) => product * Number(factor), 1))]],
  ['src/archive/file.h', versionOf('int Version = '), 'web_shell/tabs.js', versionOf('format = ')],
  ['src/archive/file.h', versionOf('int Version = '),
    'web_shell/sealing.js', versionOf('const version = ')],
];

export function borderProblems(tree) {
  return pairs.flatMap(([core, namesInCore, shell, namesInShell]) => {
    const here = namesInCore(tree.get(core) ?? '').map(spelled);
    const there = namesInShell(tree.get(shell) ?? '').map(spelled);
    if (here.length === 0) return [`${core}: what ${shell} numbers after it was not found`];
    const at = here.findIndex((name, index) => name !== there[index]);
    if (at < 0 && here.length === there.length) return [];
    const place = at < 0 ? here.length : at;
    return [`${shell}: place ${place} has “${there[place] ?? ''}” where ${core} has ` +
      `“${here[place] ?? ''}”`];
  });
}
