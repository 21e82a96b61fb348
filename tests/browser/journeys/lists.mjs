// Lists of staff: long ones, two that belong together, the next month's.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { journey } from '../harness/journey.mjs';
import { file } from '../harness/page.mjs';
import { beginProgramme, pick, staffList } from '../steps.mjs';

const list = (name, ...rows) => file(name, `${rows.join('\n')}\n`, 'text/csv');

const staffFile = async (name) =>
  file(name, await readFile(path.join(import.meta.dirname, '../../data/staff_lists', name)));

/** Imports what is looked at, and waits until it is in. */
async function takeIn(page, people) {
  await page.role('button', `Import ${people}`).click();
  await page.text(/imported|Imported/).nth(0).shown();
}

/** All people as the CSV has them, without its heading. */
async function peopleRows(page) {
  await page.open('#/files');
  const { bytes } = await page.download(() => page.role('button', 'People as CSV').click());
  return new TextDecoder().decode(bytes).trimEnd().split('\r\n').slice(1);
}

// How slices and input take turns is the same everywhere but for the driver's own pace.
journey('100,000 people in a list are read in slices, and cancelling leaves nothing of it',
  { engines: ['chromium'] }, async (page) => {
    await page.open();
    await page.role('button', /^Run a programme/).shown();
    await page.drop([staffList(100_000)]);
    await page.role('progressbar', 'Reading the list').shown();
    // Each is a frame between two slices: read in one go, there would be none.
    const seen = new Set();
    while (seen.size < 3) {
      const words = await page.text(/^Reading [\d,]+ of 100,000 rows$/).text();
      seen.add(words);
    }
    await page.role('button', 'Cancel').click();
    await page.role('button', /^Run a programme/).shown();
    await page.open('#/files');
    await page.role('button', /^Run a programme/).shown();
  });

journey('two lists that say who is in them come in together, in one step', async (page) => {
  await beginProgramme(page, 'Two lists');
  await page.drop([await staffFile('20_mentors.csv'), await staffFile('20_mentees.csv')]);
  await page.text('20_mentors.csv and 20_mentees.csv').shown();
  await page.role('combobox', '“Role, by the name of the file” becomes').has('value', /./);
  await takeIn(page, '4 people');
  await page.open('#/people');
  await page.role('button', 'Ada Okafor').shown();
  await page.role('button', 'Max Stone').shown();
  await page.press('Control+Z');
  await page.role('button', 'Ada Okafor').gone();
});

journey('the next month’s list is decided field by field, and all at once', async (page) => {
  await beginProgramme(page, 'Next month');
  const head = 'Name,E-mail,Team,Good at';
  await page.drop([list('november.csv', head, 'Ada,ada@x.example,IT,', 'Ben,ben@x.example,HR,',
    'Cid,cid@x.example,Law,')]);
  await takeIn(page, '3 people');
  await page.drop([list('december.csv', head, 'Ada,ada@x.example,Sales,Podcasts',
    'Ben,ben@x.example,Sales,', 'Dora,dora@x.example,IT,Drones')]);
  await page.role('heading', '2 people changed').shown();
  await page.role('heading', '1 person is not in this list').shown();
  await page.role('button', 'all old').click();
  await page.role('radiogroup', 'Team of Ben').shown();
  await page.role('radio', 'New: Sales').nth(1).click();
  await page.label('What of Dora?').choose('Leave out');
  await page.label('What of Cid?').choose('Left');
  await takeIn(page, '2 people');
  await page.open('#/people');
  for (const name of ['Ada', 'Ben', 'Cid']) await page.role('button', name).shown();
  await page.role('button', 'Dora').gone();
  const rows = await peopleRows(page);
  assert(rows.some((row) => /^Ada,.*,IT,.*Podcasts/.test(row)), 'Ada keeps the team');
  assert(rows.some((row) => /^Ben,.*,Sales,/.test(row)), 'Ben has the new one');
});

/** Says in the dialog for the chosen people what becomes of them. */
async function changeThem(page, what, answer) {
  await page.role('button', 'Change them').click();
  await page.label('What to change').choose(what);
  await answer();
  await page.role('button', 'Change 3 people').click();
  await page.role('dialog').gone();
}

journey('many people are changed at once, each time in one step', async (page) => {
  await beginProgramme(page, 'In bulk');
  await page.drop([list('staff.csv', 'Name,Job title', 'Ada,Clerk', 'Ben,Clerk', 'Cid,Head')]);
  await takeIn(page, '3 people');
  await page.open('#/people');
  await page.role('button', 'Choose several').click();
  await page.role('button', 'Choose all 3 shown').click();
  await changeThem(page, 'Role', () => page.label('Role').choose('Mentor (junior, teaches)'));
  await changeThem(page, 'Rank', () => page.label('Rank').choose('Head'));
  await changeThem(page, 'Team', () => page.label('Team').fill('Presses'));
  await changeThem(page, 'Add a topic to teach', () => pick(page, 'Topic', 'Podcasts'));
  await changeThem(page, 'Status', () => page.label('Status').choose('Away'));
  const rows = await peopleRows(page);
  assert.equal(rows.length, 3);
  for (const row of rows) {
    for (const word of ['mentor', 'Head', 'Presses', 'Podcasts', 'away']) {
      assert(row.includes(word), `${word} in ${row}`);
    }
  }
  await page.press('Control+Z');
  const before = await peopleRows(page);
  assert(before.every((row) => !row.includes('away') && row.includes('Podcasts')), 'one step back');
});
