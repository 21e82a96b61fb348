// Two people say how it goes, each for themselves: the answers travel sealed and open together.
import assert from 'node:assert/strict';
import { journey } from '../harness/journey.mjs';
import { linkFrom, takeIn, twoCopies } from '../between.mjs';

const howItGoes = async (page) => {
  await page.role('link', 'My pair').click();
  await page.role('tab', 'How it goes').click();
  await page.role('tabpanel', 'How it goes').shown();
};

async function answer(page, { safe, field, review, next }) {
  for (let level = 0; level < safe; level += 1) {
    await page.role('slider', 'It is safe to speak').press('ArrowRight');
  }
  await page.role('radio', next).click();
  await page.label(field).fill(review);
  await page.role('button', 'Seal my answer').click();
  await page.role('dialog').gone();
}

const reads = (page, words) => page.evaluate(
  (wanted) => document.getElementById('mirror').textContent.includes(wanted), words);

// What every engine does alike: the program's own words and hashes.
journey('two answer a check-in through links; it travels sealed, and opens for both at once',
  { engines: ['chromium'] }, async (organiser, engine, another) => {
    const { ada, ingrid } = await twoCopies(organiser, another);

    await howItGoes(ada);
    await ada.role('button', 'Check in today').click();
    await answer(ada,
      { safe: 2, field: 'Your own review', review: 'Canary of Ada', next: 'Go on' });
    await ada.text(/^Ingrid’s copy learns that you have answered, not what/).shown();
    await takeIn(ingrid, await linkFrom(ada, () =>
      ada.role('button', 'Send Ingrid Halvorsen a copy').nth(0).click()));

    await ingrid.role('link', /^Home/).tap();
    await ingrid.text('Ada has answered. Both answers open when you have, too.').nth(0).shown();
    await howItGoes(ingrid);
    assert(!await reads(ingrid, 'Canary'), 'the answer came sealed');
    await ingrid.role('button', 'Answer six questions').tap();
    await answer(ingrid,
      { safe: 4, field: 'What you have used of it', review: 'The guide', next: 'Adjust' });
    await takeIn(ada, await linkFrom(ingrid, () =>
      ingrid.role('button', 'Send Ada Okoye a copy').nth(0).tap()));

    await howItGoes(ada);
    await ada.role('heading', 'It is safe to speak: you see it differently').shown();
    await ada.text(/you said 2, Ingrid said 4: say what would make it a 3\.$/).shown();
    await ada.text('The guide').shown();
    await takeIn(ingrid, await linkFrom(ada, () =>
      ada.role('button', 'Send Ingrid Halvorsen a copy').nth(0).click()));
    await howItGoes(ingrid);
    await ingrid.text(/you said 4, Ada said 2: ask what would make it a 3\.$/).shown();
    await ingrid.text('Canary of Ada').shown();
  });
