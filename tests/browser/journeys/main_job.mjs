// The main job, once with each way of working: bring in a staff list, get pairs with reasons,
// accept them, log a session, close the tab, come back, take the file away.
import assert from 'node:assert/strict';
import { everyEngine } from '../harness/journey.mjs';
import { file } from '../harness/page.mjs';
import { running, saved } from '../steps.mjs';

const staff = `Name;Job title;Dept;Role;Good at;Wants to learn;Languages;DOB
Nguyễn Thị Minh Anh;Assistant;Harbour;mentor;Short video:4;;English, Vietnamese;31.05.1998
Ingrid Halvorsen;Director;Head office;mentee;;Short video, Podcasts;English, Norwegian;02.11.1971
田中 由紀;Assistant;Old Town;mentor;Online search:4;;English, Japanese;
דנה לוי;Director;Head office;mentee;;Online search;English, Hebrew;
;Director;Nowhere;mentee;;Online search;English;
`;
const list = file('staff_november.csv', staff, 'text/csv');

async function comeBack(page) {
  await saved(page);
  await page.reopen();
  await page.open();
  await running(page);
}

async function takeTheFile(page, activate) {
  await page.open('#/files');
  const copy = page.role('button', /^Download a copy/);
  const { name, bytes } = await page.download(() => activate(copy));
  assert.match(name, /\.json$/);
  const kept = JSON.parse(new TextDecoder().decode(bytes));
  assert.equal(kept.format, 'flipside');
  assert.equal(Object.keys(kept.programme.people).length, 4, 'the row without a name stayed out');
  assert.equal(Object.keys(kept.programme.pairs).length, 2);
  const sessions = Object.values(kept.programme.sessions);
  assert.equal(sessions.length, 1);
  assert.equal(sessions[0].state, 'held');
  // The year alone may stand in an id.
  const birthDate = /31\.05\.1998|1998-05-31/;
  assert(!birthDate.test(new TextDecoder().decode(bytes)), 'a birth date is never kept');
}

/** The whole job; `ways` says how a button, a link and a field are used. */
async function mainJob(page, { activate, write }) {
  await page.open();
  await activate(page.role('button', /^Run a programme/));
  await write(page.label('Organisation'), 'Lindenquay Libraries');
  await activate(page.role('button', 'Begin'));
  await page.role('link', /^People/).shown();
  await page.drop([list]);
  await activate(page.role('button', 'Import 4 people'));
  await page.role('heading', /imported/, { level: 1 }).shown();
  await page.open('#/matching');
  await activate(page.role('button', 'Find the best pairs'));
  await page.role('heading', '2 pairs proposed').shown();
  await page.text(/No better set of pairs exists/).shown();
  await activate(page.role('button', /Nguyễn Thị Minh Anh teaches Ingrid Halvorsen/));
  await page.text('What each brings').shown();
  await activate(page.role('button', 'Accept all 2 pairs'));
  await page.open('#/pairs');
  await page.role('heading', 'Pairs', { level: 1 }).shown();
  await activate(page.role('button', /^Nguyễn Thị Minh Anh/));
  await page.text('0 held').shown();
  await activate(page.role('button', 'Log that they met'));
  await activate(page.role('button', 'Log'));
  await page.role('dialog').gone();
  await page.text('1 held').shown();
  await comeBack(page);
  await page.open('#/pairs');
  await page.role('heading', 'Pairs', { level: 1 }).shown();
  await activate(page.role('button', /^Nguyễn Thị Minh Anh/));
  await page.text('1 held').shown();
  await takeTheFile(page, activate);
}

everyEngine('the main job with a mouse', (page) =>
  mainJob(page, {
    activate: (target) => target.click(),
    write: (field, words) => field.fill(words),
  }));

everyEngine('the main job with the keyboard alone', (page) =>
  mainJob(page, {
    activate: (target) => target.press('Enter'),
    write: async (field, words) => {
      await field.focus();
      await page.type(words);
    },
  }));

everyEngine('the main job with a finger', { touch: true, width: 390, height: 844 }, (page) =>
  mainJob(page, {
    activate: (target) => target.tap(),
    write: async (field, words) => {
      await field.tap();
      await page.type(words);
    },
  }));
