// Two people agree by links: one proposes, the other counters, both sign, and what they signed
// holds on both sides.
import { journey } from '../harness/journey.mjs';
import { linkFrom, takeIn, twoCopies } from '../between.mjs';

const agreement = async (page) => {
  await page.role('link', 'My pair').click();
  await page.role('tab', 'Agreement').click();
  await page.role('list', 'Clauses').shown();
};

// What waits for the person stands first, then what is said, then what is not; each in the order of
// the clauses.
const inRow = (page, row, button) => page.role('button', button, {
  within: page.role('listitem', undefined, { within: page.role('list', 'Clauses') }).nth(row),
});
const unsaidMayTell = 6;

journey('two agree clause by clause through links, both sign, and the version holds on both sides',
  { engines: ['chromium'] }, async (organiser, engine, another) => {
    const { ada, ingrid } = await twoCopies(organiser, another);

    await agreement(ada);
    await inRow(ada, 1, 'Change').click();
    await ada.label('Length in minutes').fill('45');
    await ada.role('button', 'Propose this').click();
    await ada.text('You propose it. Ingrid has not agreed yet.').shown();
    await takeIn(ingrid, await linkFrom(ada, () =>
      ada.role('button', 'Send Ingrid Halvorsen a copy').click()));

    await ingrid.role('link', /^Home/).tap();
    await ingrid.text('Ada proposes 1 change to your agreement').nth(0).shown();
    await agreement(ingrid);
    await ingrid.text('Instead of: 60 minutes').shown();
    await inRow(ingrid, 0, 'Agree').tap();
    await inRow(ingrid, unsaidMayTell, 'Propose').tap();
    await ingrid.label('What is said').choose('Nobody');
    await ingrid.role('button', 'Propose this').tap();
    await ingrid.text('What is said: Nobody').shown();
    await takeIn(ada, await linkFrom(ingrid, () =>
      ingrid.role('button', 'Send Ada Okoye a copy').tap()));

    await agreement(ada);
    await inRow(ada, 0, 'Agree').click();
    await ada.role('button', 'Sign version 1').click();
    await ada.text(/^You: signed on/).shown();
    await takeIn(ingrid, await linkFrom(ada, () =>
      ada.role('button', 'Send Ingrid Halvorsen a copy').click()));
    await agreement(ingrid);
    await ingrid.role('button', 'Sign version 1').tap();
    await ingrid.text(/^You both signed/).shown();
    await takeIn(ada, await linkFrom(ingrid, () =>
      ingrid.role('button', 'Send Ada Okoye a copy').tap()));
    await agreement(ada);
    await ada.text(/^You both signed/).shown();
    await ada.role('button', 'Read version 1').click();
    await ada.role('dialog', 'Version 1').shown();
    await ada.text('45 minutes').nth(0).shown();
  });
