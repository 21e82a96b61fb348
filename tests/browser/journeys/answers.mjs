// The answers that matching needs: given by keyboard, kept, private where they are private; the
// rules by which they count; the clocks of time zones.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { everyEngine, journey } from '../harness/journey.mjs';
import { file } from '../harness/page.mjs';
import { beginProgramme, openSample, saved } from '../steps.mjs';

const text = (bytes) => new TextDecoder().decode(bytes);

async function addAda(page) {
  await beginProgramme(page, 'Answers');
  await page.open('#/people');
  await page.role('button', 'Add somebody by hand').press('Enter');
  await page.label('Name').focus();
  await page.type('Ada Lovelace');
  await page.press('Tab');
  await page.role('heading', 'Ada Lovelace').shown();
}

async function addByName(page, label, name) {
  await page.role('combobox', label).focus();
  await page.type(name);
  await page.role('option', `Add “${name}”`).shown();
  await page.press('ArrowDown');
  await page.press('Enter');
  await page.role('combobox', label).has('value', '');
}

/** Time pickers are each browser's own: the value comes as their events bring it. */
async function setTime(page, label, time) {
  await page.label(label).focus();
  await page.evaluate((value) => {
    const field = document.activeElement;
    field.value = value;
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
  }, time);
  await page.label(label).has('value', time);
}

async function takeFile(page, button) {
  await saved(page);
  await page.open('#/files');
  const taken = await page.download(() => page.role('button', button).click());
  return text(taken.bytes);
}

const personIn = (copy) => Object.values(JSON.parse(copy).programme.people)[0];

journey('aims, free times and readiness are given by keyboard and kept', async (page) => {
  await addAda(page);
  await addByName(page, 'Add an aim', 'Speak up sooner');
  await page.role('button', 'Remove Speak up sooner').shown();
  await page.role('button', 'Add free time').press('Enter');
  await page.role('menuitem', 'Every working day').press('Enter');
  await page.label('Every working day from').has('focused', true);
  await setTime(page, 'Every working day from', '08:30');
  await setTime(page, 'Every working day until', '12:00');
  await page.label('How ready for a partner quite unlike them?').choose('4: gladly');
  await page.role('combobox', 'Time zone').focus();
  await page.type('Europe/Vienna');
  await page.role('option', /Europe\/Vienna/).shown();
  await page.press('ArrowDown');
  await page.press('Enter');
  await page.role('combobox', 'Time zone').has('value', 'Europe/Vienna');
  const ada = personIn(await takeFile(page, /^Download a copy/));
  assert.equal(ada.aims.length, 1);
  assert.equal(ada.openness, 4);
  assert.equal(ada.time_zone, 'Europe/Vienna');
  assert.equal(ada.free_times.length, 5);
  assert.deepEqual(ada.free_times[4],
    { weekday: 'friday', from_minute: 510, until_minute: 720 });
});

journey('a resource group counts by consent alone, and only a full copy has it', async (page) => {
  await addAda(page);
  await addByName(page, 'Add a resource group', 'Canary circle');
  await addByName(page, 'Add a resource group', 'Canary choir');
  await page.role('switch', 'Canary circle may count in matching').has('checked', false);
  await page.role('switch', 'Canary circle may count in matching').press('Space');
  await page.role('switch', 'Canary circle may count in matching').has('checked', true);
  await page.text('Kept, and does not count: no consent').shown();
  const address = await page.evaluate(() => decodeURIComponent(location.href));
  assert(!/canary/i.test(address), address);
  const csv = await takeFile(page, 'People as CSV');
  assert.match(csv, /Ada Lovelace/);
  assert(!/canary|consent/i.test(csv), csv);
  const { memberships } = personIn(await takeFile(page, /^Download a copy/));
  assert.deepEqual(memberships.map(({ consent }) => consent ?? false), [true, false]);
});

journey('a list brings aims and free times, and never resource groups', async (page) => {
  await beginProgramme(page, 'List');
  const list = 'Name,Goals,Availability,ERG\n' +
    'Ada,Grow,Mon 9-12,canary\nBert,Learn,whenever,canary\n';
  await page.drop([file('list.csv', list, 'text/csv')]);
  await page.text(/Resource groups and identities are not taken from a list/).shown();
  await page.text(/“whenever” is not days and hours/).shown();
  await page.role('button', 'Import 2 people').click();
  await page.text(/imported|Imported/).nth(0).shown();
  const csv = await takeFile(page, 'People as CSV');
  assert.match(csv, /Mon 9:00-12:00/);
  assert(!/canary/.test(csv), csv);
});

journey('criteria and rules are changed by keyboard, and the proposal follows', async (page) => {
  await openSample(page);
  await page.open('#/matching');
  await page.role('button', 'Find the best pairs').press('Enter');
  await page.role('heading', /pairs? proposed$/, { level: 1 }).shown();
  await page.role('button', /^More criteria/).press('Enter');
  await page.role('slider', 'Wishes').press('End');
  await page.text(/The same pairs as before|than before/).shown();
  await page.role('button', /^More rules/).press('Enter');
  await page.role('switch', 'Only people whose line manager is known').press('Space');
  await page.role('button', 'More rules (1 in use)').shown();
  await page.role('switch', 'Only people whose line manager is known').has('checked', true);
});

/** Moments at which clocks change in 2026, as the tz database has them. */
const changes2026 = {
  'Europe/Vienna': [['01-01T00:00', 60], ['03-29T01:00', 120], ['10-25T01:00', 60]],
  'America/New_York': [['01-01T00:00', -300], ['03-08T07:00', -240], ['11-01T06:00', -300]],
  'Australia/Lord_Howe': [['01-01T00:00', 660], ['04-04T15:00', 630], ['10-03T15:30', 660]],
  'Asia/Kathmandu': [['01-01T00:00', 345]],
  'Nowhere/At_all': [],
};

everyEngine('how clocks go in a time zone is what the tz database says', async (page) => {
  await page.open();
  // The site has it inside one larger script.
  const source = path.join(import.meta.dirname, '../../../web_shell/time_zones.js');
  const script = await readFile(source, 'utf8');
  const [from, until] = [Date.UTC(2026, 0, 1) / 1000, Date.UTC(2027, 0, 1) / 1000];
  for (const [name, expected] of Object.entries(changes2026)) {
    const found = await page.evaluateModule(script, 'changesOf', name, from, until);
    assert.deepEqual(found, expected.map(([at, ahead]) =>
      [Date.parse(`2026-${at}:00Z`) / 1000, ahead]), name);
  }
});
