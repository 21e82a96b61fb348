// The tools that make the site's files smaller, from the packages of assets/.
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../assets/package.json', import.meta.url));

export const { build, transform } = require('esbuild');
export const subsetFont = require('subset-font');
