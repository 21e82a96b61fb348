// node tests/mutants/run.mjs <layer> <build folder> [words…]
//
// Compiles each mutant of the layer alone, links it before the layer's library into a test program
// of its own, and runs that. A mutant that no test notices is a hole in the tests.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [layer, folder, ...words] = process.argv.slice(2);
const { mutants } = await import(`./${layer}.mjs`);
const build = path.resolve(folder);
const made = path.join(build, 'mutants');
const minutes = 5;
const commands = JSON.parse(readFileSync(path.join(build, 'compile_commands.json'), 'utf8'));
const linking = execFileSync('ninja', ['-C', build, '-t', 'commands', `tests/unit/${layer}_test`])
  .toString().trim().split('\n').at(-1);

/** The text with the passage changed; the passage must stand in it once. */
function mutated(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`not there once: ${from}`);
  return text.replace(from, () => to);
}

const shell = (command) => spawnSync('sh', ['-c', command], { cwd: build, encoding: 'utf8' });

/** The first test that failed, and how where it stopped the program; null when none did. */
function failureOf(program) {
  const ran = spawnSync(program, ['--gtest_fail_fast'],
    { encoding: 'utf8', timeout: minutes * 60_000, maxBuffer: 2 ** 28 });
  if (ran.status === 0) return null;
  const failed = /\[ {2}FAILED {2}\] (\S+)/.exec(ran.stdout)?.[1];
  const last = [...ran.stdout.matchAll(/\[ RUN {6}\] (\S+)/g)].at(-1)?.[1];
  return failed?.replace(',', '') ?? `${last ?? 'its start'} (${ran.signal ?? ran.status})`;
}

/** What became of the mutant: the test that it fails, or null when it lives. */
function fateOf([name, from, to], index) {
  const source = path.resolve('src', layer, name);
  const mutant = path.join(made, `${index}_${name}`);
  const object = `${mutant}.o`;
  const program = path.join(made, 'mutant_test');
  writeFileSync(mutant, mutated(readFileSync(source, 'utf8'), from, to));
  const { command } = commands.find(({ file }) => file === source);
  // Objects of the build itself stay as they are.
  const compiling = command.replace(/ -o \S+/, ` -o ${object}`)
    .replace(` -c ${source}`, ` -c ${mutant}`).replace(' -Werror', '');
  if (!compiling.includes(object) || !compiling.includes(mutant)) throw new Error(command);
  const compiled = shell(compiling);
  if (compiled.status !== 0) throw new Error(`${name}: ${to} does not compile\n${compiled.stderr}`);
  const linked = shell(linking.replace(/ -o \S+/, ` ${object} -o ${program}`));
  if (linked.status !== 0) throw new Error(linked.stderr);
  return failureOf(program);
}

const columns = [3, 13, 58, 7];
const line = (cells) =>
  console.log(cells.map((cell, at) => String(cell).slice(0, columns[at]).padEnd(columns[at] ?? 0))
    .join('  ').trimEnd());

/** The fault as one line: what is taken away, and what comes instead. */
const inWords = (from, to) => `${from.trim()} → ${to.trim() || 'nothing'}`.replace(/\s+/g, ' ');

rmSync(made, { recursive: true, force: true });
mkdirSync(made, { recursive: true });
const [[someFile, somePassage]] = mutants;
const withoutFault = fateOf([someFile, somePassage, somePassage], 'none');
if (withoutFault !== null) throw new Error(`${withoutFault} fails without any fault.`);
const isChosen = (mutant) => words.every((word) => mutant.join(' ').includes(word));
let survivors = 0;
let tried = 0;
line(['', 'file', 'fault', 'seconds', 'killed by']);
for (const [index, mutant] of mutants.entries()) {
  if (!isChosen(mutant)) continue;
  const [file, from, to] = mutant;
  const begin = performance.now();
  const fate = fateOf(mutant, index);
  tried += 1;
  survivors += fate === null ? 1 : 0;
  line([index, file, inWords(from, to), Math.round((performance.now() - begin) / 1000),
    fate ?? 'NOTHING: it lives']);
}
console.log(`${tried - survivors} of ${tried} killed`);
process.exitCode = survivors === 0 && tried > 0 ? 0 : 1;
