// node ci/rules/check.mjs: layers, style and the border to the page, of the whole tree.
import { borderProblems } from './border.mjs';
import { layerProblems } from './layers.mjs';
import { styleProblems } from './style.mjs';
import { readTree } from './tree.mjs';

const tree = await readTree();
const problems = [...layerProblems(tree), ...styleProblems(tree), ...borderProblems(tree)];
for (const problem of problems) console.log(problem);
console.log(`Layers, style, border: ${tree.size} files, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
