// The usual week of a pair, by links alone: an organiser starts it, each of the two works in a copy
// of their own and tells the other; the organiser hears how it runs, and nothing of what is said.
import assert from 'node:assert/strict';
import { journey } from '../harness/journey.mjs';
import { linkFrom, takeIn, twoCopies } from '../between.mjs';

const fromMenu = (page, send) => async () => {
  await page.role('button', 'More for this pair').click();
  await page.role('menuitem', send).click();
};

journey('the week of a pair goes by links, and its organiser hears how it runs',
  { engines: ['chromium'] }, async (organiser, engine, another) => {
    const { ada, ingrid } = await twoCopies(organiser, another);
    await ingrid.role('link', 'My pair').tap();

    await ada.role('link', 'My pair').click();
    await ada.role('button', 'Log a session').nth(0).click();
    await ada.label('What you worked on').fill('Cut three clips');
    await ada.role('button', 'Save').click();
    await ada.role('dialog').gone();
    await ada.text('Nothing was sent to Ingrid from here yet').shown();
    const news = await linkFrom(ada, () =>
      ada.role('button', 'Send Ingrid Halvorsen a copy').click());
    await ada.text('Nothing was sent to Ingrid from here yet').gone();
    await takeIn(ingrid, news);
    await ingrid.role('link', 'My pair').tap();
    await ingrid.text('Cut three clips').shown();

    await ingrid.role('button', 'Add a promise').tap();
    await ingrid.label('What was promised').fill('Show them to the board');
    await ingrid.role('button', 'Save').tap();
    await ingrid.role('dialog').gone();
    await ingrid.text('Ada has not seen 1 change').shown();
    await takeIn(ada, await linkFrom(ingrid, () => ingrid.role('button', 'Send').tap()));
    await ingrid.text('Ada has not seen 1 change').gone();
    await ada.role('link', 'My pair').click();
    await ada.text('Show them to the board').shown();
    await ada.text(/^Ingrid has not seen/).gone();
    // What arrives twice, and late, changes nothing and says so.
    await ingrid.open(news);
    await ingrid.role('heading', 'This copy is older than yours').shown();
    await ingrid.role('button', 'Back').tap();
    await ingrid.role('link', 'My pair').tap();
    await ingrid.text('Show them to the board').shown();

    await takeIn(organiser, await linkFrom(ada, fromMenu(ada, 'Send a report to the organiser')));
    await organiser.role('link', /^Pairs/).click();
    await organiser.role('button', /^Ada Okoye/).click();
    await organiser.text('1 held').shown();
    await organiser.open('#/files');
    const { bytes } = await organiser.download(() =>
      organiser.role('button', /^Download a copy/).click());
    assert(!/Cut three clips|Show them to/.test(new TextDecoder().decode(bytes)));
  });
