// The page of a pair: an organiser's says how it runs, a participant's is where the two work.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { journey } from '../harness/journey.mjs';
import { file } from '../harness/page.mjs';
import { openOwnPair, openSample, setDay } from '../steps.mjs';

const sample = new URL('../../../assets/sample.flipside.json', import.meta.url);

async function downloaded(page) {
  await page.open('#/files');
  const copy = page.role('button', /^Download a copy/);
  const { bytes } = await page.download(() => copy.click());
  return JSON.parse(new TextDecoder().decode(bytes));
}

journey('an organiser sees how a pair runs, and holds nothing of what is said', async (page) => {
  await openSample(page);
  await page.open('#/pairs');
  await page.role('rowheader', 'Łukasz Wójcik').nth(0).click();
  await page.text(/^Stalled\. \d+ days since their last session/).shown();
  await page.text('3 held, 1 cancelled, 1 missed').shown();
  await page.role('table', 'Sessions').shown();
  await page.role('button', 'Add a promise').gone();
  const { programme } = await downloaded(page);
  assert.equal(programme.promises, undefined);
  assert(programme.sessions.length > 50);
  const fields = new Set(programme.sessions.flatMap(Object.keys));
  assert.deepEqual([...fields].sort(), ['id', 'on', 'pair', 'state']);
  assert(programme.goals.every(({ visibility }) => visibility === 'programme'));
});

journey('a file with more than its holder should have says so, and leaves it out', async (page) => {
  await page.open();
  await page.role('button', /^Run a programme/).shown();
  await page.drop([file('old.flipside.json', await readFile(sample, 'utf8'), 'application/json')]);
  await page.role('heading', 'This copy holds what pairs keep to themselves').shown();
  await page.text(/^Notes of \d+ sessions, agendas of \d+ sessions.*43 promises/).shown();
  await page.role('button', 'Leave it out').click();
  await page.role('heading', 'This copy holds what pairs keep to themselves').gone();
  await page.role('button', 'Undo').nth(0).click();
  await page.role('heading', 'This copy holds what pairs keep to themselves').shown();
  await page.role('button', 'Keep it for now').click();
  await page.role('heading', 'This copy holds what pairs keep to themselves').gone();
});

journey('sessions of one’s own pair are booked, called off, logged late, and deleted',
  { touch: true, width: 390, height: 844 }, async (page) => {
    await openOwnPair(page);
    await page.role('button', 'Book another day').tap();
    await setDay(page, 'Date', 3);
    await page.role('button', 'Save').tap();
    await page.role('dialog').gone();
    await page.role('button', 'Change or cancel it').tap();
    await page.role('menuitem', 'Ada cancels it').tap();
    await page.role('heading', 'No session is planned').shown();
    await page.role('button', 'Log a session').nth(0).tap();
    await setDay(page, 'Date', -9);
    await page.label('What you worked on').fill('Cut three clips');
    await page.role('button', 'Save').tap();
    await page.role('dialog').gone();
    await page.role('tab', /^Sessions/).tap();
    await page.text(/, cancelled by Ada on \d/).nth(0).shown();
    await page.reload();
    await page.text('Cut three clips').shown();
    await page.role('button', /^Edit the session of .* min$/).tap();
    await page.role('button', 'Delete this session').tap();
    await page.text('Cut three clips').gone();
    await page.role('button', 'Undo').nth(0).tap();
    await page.text('Cut three clips').shown();
  });

// Booked, prepared, held, told: what a usual week costs one of the two.
journey('a usual week of a pair costs one of them few presses',
  { touch: true, width: 390, height: 844, engines: ['chromium'] }, async (page) => {
    await openOwnPair(page);
    let presses = 0;
    const press = async (target) => {
      presses += 1;
      await target.tap();
    };
    const button = (name) => page.role('button', name);
    await press(button(/^Book \w+day/));
    await press(button('From a template'));
    await press(button('First meeting'));
    await page.role('dialog').gone();
    await page.role('list', 'Agenda').shown();
    await press(button('Write what you bring'));
    await page.label('What you bring').fill('My first clip');
    await press(button('Save'));
    await page.role('dialog').gone();
    await page.text('You are ready. Both notes open when Ada is, too.').shown();
    await press(button('Log this session'));
    await press(button('Save'));
    await page.role('dialog').gone();
    await press(button('Answer'));
    await press(page.role('radio', 'Both'));
    await page.label('One line you take away').fill('Cut less');
    await press(button('Done'));
    await page.role('dialog').gone();
    await page.text('“Cut less”').shown();
    assert(presses <= 12, `${presses} presses`);
    await page.reload();
    await page.text('“Cut less”').shown();
    await page.open('#/home');
    await page.role('heading', '1 thing waits for you').shown();
    await page.text('Book the next session with Ada').shown();
    await page.role('heading', 'With Ada').shown();
  });
