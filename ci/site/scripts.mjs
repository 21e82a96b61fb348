// The page's scripts as one module, and scripts and sheets without what only their readers need. A
// source map beside each leads a browser's developer tools back to the plain files.
import path from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { build, transform } from './tools.mjs';

const target = 'es2022';

/** Where libraries that scripts import by name are. */
const packages = fileURLToPath(new URL('../../assets', import.meta.url));

/** Lets esbuild read the site's files from memory. */
const fromMemory = (files) => ({
  name: 'the files of the site',
  setup(bundle) {
    bundle.onResolve({ filter: /^\./, namespace: 'site' }, ({ path: name, importer }) =>
      ({ path: path.join(path.dirname(importer), name), namespace: 'site' }));
    bundle.onResolve({ filter: /^\./, namespace: '' }, ({ path: name, kind }) =>
      kind === 'entry-point' ? { path: path.normalize(name), namespace: 'site' } : undefined);
    bundle.onLoad({ filter: /.*/, namespace: 'site' }, ({ path: name }) => {
      if (!files.has(name)) throw new Error(`a script asks for ${name}, which the site lacks`);
      return { contents: files.get(name), loader: 'js', resolveDir: packages };
    });
  },
});

/**
 * One module for `entry` and all that it imports, under the entry's name, and its map.
 * @param {string} entry @param {Map<string, Buffer>} files
 * @param {import('esbuild').BuildOptions} [wishes]
 */
export async function bundleScripts(entry, files, wishes = {}) {
  const { outputFiles } = await build({
    entryPoints: [`./${entry}`],
    outfile: entry,
    bundle: true,
    minify: true,
    sourcemap: 'linked',
    format: 'esm',
    target,
    write: false,
    logLevel: 'error',
    plugins: [fromMemory(files)],
    ...wishes,
  });
  return new Map(outputFiles.map(({ path: name, contents }) =>
    [path.basename(name), Buffer.from(contents)]));
}

/** @param {Buffer} sheet */
export async function minifySheet(sheet) {
  return Buffer.from((await transform(sheet, { loader: 'css', minify: true, target })).code);
}
