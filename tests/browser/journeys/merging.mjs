// Two people with the same programme, each in a browser of their own, who edit it apart and
// exchange files.
import assert from 'node:assert/strict';
import { journey } from '../harness/journey.mjs';
import { file } from '../harness/page.mjs';
import { beginProgramme, running, saved } from '../steps.mjs';

const programmeIn = ({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)).programme;

async function takeCopy(page) {
  await page.open('#/files');
  return page.download(() => page.role('button', /^Download a copy/).click());
}

async function writePurpose(page, purpose) {
  await page.open('#/programme');
  await page.label('Why it exists').fill(purpose);
  await page.press('Tab');
  await saved(page);
}

async function addPerson(page, name) {
  await page.drop([file('staff.csv', `Name;Team\n${name};Law\n`, 'text/csv')]);
  await page.role('button', /^Import 1 /).click();
  await page.text(/imported/).nth(0).shown();
  await saved(page);
}

async function lookAtMerge(page, copy) {
  await page.drop([file(copy.name, copy.bytes, 'application/json')]);
}

// Chromium alone: what is merged is the same everywhere, and how files come in is tried elsewhere.
journey('two who edit apart exchange files, decide what differs, and are equal',
  { engines: ['chromium'] }, async (mine, engine, another) => {
    await beginProgramme(mine, 'Lindenquay Libraries');
    await addPerson(mine, 'Ada Lovelace');
    const start = await takeCopy(mine);
    const theirs = await another({ width: 390, height: 844, touch: true });
    await theirs.open();
    await running(theirs);
    await theirs.drop([file(start.name, start.bytes, 'application/json')]);
    await theirs.role('link', 'Home').shown();

    await writePurpose(theirs, 'To learn from juniors');
    await addPerson(theirs, 'Grace Hopper');
    await writePurpose(mine, 'To learn from each other');
    await addPerson(mine, 'Ingrid Sæther');

    await lookAtMerge(mine, await takeCopy(theirs));
    await mine.role('heading', '1 thing differs').shown();
    await mine.role('radio', 'Keep mine').click();
    await mine.role('button', 'Take it in').click();
    await mine.text(/^Merged .*: 1 added/).nth(0).shown();
    const merged = await takeCopy(mine);
    await mine.press('Control+z');
    await mine.press('Control+Shift+z');
    await saved(mine);
    await mine.reload();
    await running(mine);
    assert.deepEqual(programmeIn(await takeCopy(mine)), programmeIn(merged));

    await lookAtMerge(theirs, merged);
    await theirs.role('button', 'Take it in').click();
    await theirs.text(/^Merged /).nth(0).shown();
    assert.deepEqual(programmeIn(await takeCopy(theirs)), programmeIn(merged));
    await theirs.drop([file(merged.name, merged.bytes, 'application/json')]);
    await theirs.text(/ holds what is open already/).nth(0).shown();
  });
