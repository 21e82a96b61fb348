// Matching: what is best, what a change does, and why not these two.
import assert from 'node:assert/strict';
import { journey } from '../harness/journey.mjs';
import { findPairs, pick } from '../steps.mjs';

journey('those without a pair as a table; a proposed pair is found by a name', async (page) => {
  await findPairs(page);
  await page.role('searchbox', 'Find a proposed pair').fill('Nomvula');
  await page.text(/^1 of \d+ pairs$/).shown();
  await page.role('button', /^Nomvula Dlamini teaches /).shown();
  await page.role('slider', 'Least acceptable score').press('End');
  await page.role('heading', /without a pair$/).shown();
  const save = page.role('button', 'Save this list (CSV)');
  const { name, bytes } = await page.download(() => save.click());
  assert.match(name, /-without-pair\.csv$/);
  assert.match(new TextDecoder().decode(bytes), /Name,E-mail,Signed up as,Rank,Team,Why no pair/);
});

async function askWhyNot(page, mentor, mentee) {
  await page.role('button', 'Why not these two?').click();
  await pick(page, 'Mentor (junior, teaches)', mentor);
  await pick(page, 'Mentee (senior, learns)', mentee);
}

journey('why not these two: the cost, who would move, and a pair made by hand', async (page) => {
  await findPairs(page);
  await askWhyNot(page, 'Chukwuemeka Obi', 'Petra Šimić');
  await page.text(/Every rule allows it/).shown();
  await page.role('row', /^Chukwuemeka Obi/).shown();
  await page.text(/These are exact figures/).shown();
  await page.role('button', 'Keep the proposal').click();
  await page.role('dialog').gone();
  await askWhyNot(page, 'Chukwuemeka Obi', 'Petra Šimić');
  await page.role('button', 'Pair them anyway').click();
  await page.role('dialog').gone();
  await page.role('heading', /pairs? proposed$/, { level: 1 }).shown();
  await page.open('#/pairs');
  await page.role('row', /Chukwuemeka Obi.*Petra Šimić/).shown();
});

journey('why not these two: the rule that stands in the way', async (page) => {
  await findPairs(page);
  await askWhyNot(page, 'Chukwuemeka Obi', 'Anders Sæther');
  await page.text(/no free place|A rule stands in the way/).shown();
});

journey('a change of what is best shows at once', async (page) => {
  await findPairs(page);
  await page.role('radio', 'Best total').click();
  await page.text(/The same pairs as before|than before/).shown();
  await page.role('slider', 'Least acceptable score').press('End');
  await page.role('heading', 'No new pairs', { level: 1 }).shown();
  await page.role('button', /^Set it to \d+$/).nth(0).click();
  await page.role('heading', /pairs? proposed$/, { level: 1 }).shown();
  await page.role('radio', 'Best total').has('checked', true);
});
