// node ci/site/size_gate.mjs <site>: fails when a first visit sends more than the limit.
import { firstVisit } from './first_visit.mjs';

const limit = 600_000;
const aim = 500_000;
const files = await firstVisit(process.argv[2]);
const total = files.reduce((sum, { sent }) => sum + sent, 0);
const row = (sent, name) => console.log(`${String(sent).padStart(9)}  ${name}`);
for (const { sent, name } of files.slice(0, 8)) row(sent, name);
const rest = files.slice(8);
row(rest.reduce((sum, { sent }) => sum + sent, 0), `in ${rest.length} more files`);
row(total, `bytes for a first visit; the aim is ${aim}, the limit ${limit}`);
process.exitCode = total <= limit ? 0 : 1;
