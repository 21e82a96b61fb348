// The source tree as the rules see it: paths and texts.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

const roots = ['.ci', 'ci', 'src', 'tests', 'web_shell'];
const skipped = new Set(['node_modules', 'data']);
const read = /(\.(h|cpp|js|mjs|css|html|sh|cmake|txt)|^[^.]+)$/;

async function walk(folder, files) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) await walk(file, files);
    } else if (read.test(entry.name)) {
      files.set(file, await readFile(file, 'utf8'));
    }
  }
}

/** Path to text of everything that people write here, in order. */
export async function readTree() {
  const files = new Map();
  for (const root of roots) await walk(root, files);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The #include lines of a C++ text: {line, name, isQuoted}. */
export function includesOf(text) {
  return text.split('\n').flatMap((line, index) => {
    const match = /^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)/.exec(line);
    return match ? [{ line: index + 1, name: match[1] ?? match[2], isQuoted: !!match[1] }] : [];
  });
}
