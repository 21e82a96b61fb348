// node ci/rules/check.mjs: layers and style of the whole tree.
import { layerProblems } from './layers.mjs';
import { styleProblems } from './style.mjs';
import { readTree } from './tree.mjs';

const tree = await readTree();
const problems = [...layerProblems(tree), ...styleProblems(tree)];
for (const problem of problems) console.log(problem);
console.log(`Layers and style: ${tree.size} files, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
