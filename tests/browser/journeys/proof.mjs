// A closer look at a proposal: its proof, which others can check, other modes, other partners.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { checkProof } from '../check_proof.mjs';
import { journey } from '../harness/journey.mjs';
import { findPairs } from '../steps.mjs';

const damages = [
  ['a pair is left out', (run) => run.pairs.pop()],
  ['two partners are exchanged', (run) => {
    [run.pairs[0][1], run.pairs[1][1]] = [run.pairs[1][1], run.pairs[0][1]];
  }],
  ['the total is flattered', (run) => { run.totals.score += 1; }],
  ['a price is another one', (run) => {
    run.stages.at(-1).mentor_prices[run.pairs[0][0]] += 1e9;
  }],
  ['prices are missing', (run) => { run.stages[0].mentee_prices.pop(); }],
  ['a stage is missing', (run) => run.stages.splice(1, 1)],
  ['a stage counts nothing', (run) => {
    Object.assign(run.stages[0], { per_first_pair: 0, per_pair: 0, value: 0, bound: 0 });
    for (const side of ['mentor_prices', 'mentee_prices']) run.stages[0][side].fill(0);
  }],
];
/** Proofs of worse pairs, whose stages count something else than the mode's. */
const forged = ['forged1.json', 'forged2.json'].map(
  (name) => new URL(`../../data/matching/${name}`, import.meta.url));

journey('the proof is saved, and a program by somebody else agrees with it', async (page) => {
  await findPairs(page);
  await page.role('button', 'How this is proved').click();
  await page.text(/no set of pairs comes to more than/).shown();
  const save = page.role('button', 'Save the proof (JSON)');
  const { bytes } = await page.download(() => save.click());
  const text = new TextDecoder().decode(bytes);
  const run = JSON.parse(text);
  assert.equal(run.kind, 'matching_run');
  assert(!text.includes('Nomvula'), 'nobody is named');
  assert(checkProof(run).pairs > 0);
  for (const [what, damage] of damages) {
    const copy = structuredClone(run);
    damage(copy);
    assert.throws(() => checkProof(copy), undefined, what);
  }
  for (const file of forged) {
    const copy = JSON.parse(await readFile(file, 'utf8'));
    assert.throws(() => checkProof(copy), /count otherwise|a stage is missing/, file.pathname);
  }
});

journey('three ways to say what is best, side by side', async (page) => {
  await findPairs(page);
  await page.role('button', 'Compare what is best').click();
  await page.role('dialog', 'Compare what is best').shown();
  await page.role('button', 'Show the figures').click();
  await page.role('table', 'How the scores spread, a dot a pair').shown();
  await page.role('button', 'Use “Best total”').click();
  await page.role('dialog').gone();
  await page.role('radio', 'Best total').has('checked', true);
});

journey('other partners of a person with a pair, and who would move', async (page) => {
  await findPairs(page);
  await page.role('button', /^Chukwuemeka Obi teaches /).click();
  await page.role('button', 'Other partners for Chukwuemeka Obi').click();
  await page.role('dialog', 'Other partners for Chukwuemeka Obi').shown();
  await page.text(/with the highest scores|are possible|is possible/).shown();
  await page.press('Escape');
  await page.role('dialog').gone();
});

journey('the pairs as a plot, and one that is declined is replaced at once', async (page) => {
  await findPairs(page);
  await page.role('radio', 'Plot').click();
  await page.role('img', /pairs? as lines from mentor to mentee/).shown();
  await page.role('radio', 'List').click();
  await page.role('button', /^Nomvula Dlamini teaches /).click();
  await page.role('button', 'Decline').click();
  await page.text(/than before|The same pairs/).shown();
  await page.role('button', 'How this is proved').shown();
});
