// Several tabs of one browser that write in the same workspace.
import { everyEngine, journey } from '../harness/journey.mjs';
import { beginProgramme, running, saved, workspaceIs } from '../steps.mjs';

const name = 'Lindenquay Libraries';
// The driver of WebKit has one tab for each profile.
const engines = ['chromium', 'firefox'];

const purpose = (page) => page.label('Why it exists');

// A tab that is not in front hears of no leaving, so its text is kept a moment later.
const isKept = (page, text) =>
  page.until(`${text} is kept`, (wanted) => Object.entries(localStorage).some(([name, value]) =>
    name.includes('.journal.') && value.includes(`"purpose":"${wanted}"`)), text);

async function writePurpose(page, text) {
  await purpose(page).fill(text);
  await page.press('Tab');
  await isKept(page, text);
  await saved(page);
}

const purposeIs = (page, text) =>
  page.until(`the purpose is ${text}`, (wanted) =>
    [...document.querySelectorAll('#mirror textarea')].some(({ value }) => value === wanted), text);

/** Two tabs at the page of the programme. */
async function twoTabs(page) {
  await beginProgramme(page, name);
  await saved(page);
  await page.open('#/programme');
  const other = await page.newTab();
  await other.open('#/programme');
  await purpose(other).shown();
  return other;
}

/** As one that the browser froze: it hears nothing of other tabs. */
const hearNothing = (page) => page.evaluate(() =>
  Object.defineProperty(MessageEvent.prototype, 'data', { get: () => null, configurable: true }));

/** It is shown again. */
const hearAgain = (page) => page.evaluate(() => {
  delete MessageEvent.prototype.data;
  document.dispatchEvent(new Event('visibilitychange'));
});

everyEngine('two tabs write at once, see each other, and are equal after a reload', { engines },
  async (page) => {
    const other = await twoTabs(page);
    await writePurpose(page, 'To learn');
    await purposeIs(other, 'To learn');
    // What is being typed stays as it is when something else arrives.
    await other.label('Cohort').fill('Spring');
    await writePurpose(page, 'To learn from juniors');
    await purposeIs(other, 'To learn from juniors');
    await other.press('Tab');
    await saved(other);
    await page.label('Cohort').has('value', 'Spring');
    for (const each of [page, other]) {
      await each.reload();
      await running(each);
      await purposeIs(each, 'To learn from juniors');
      await each.label('Cohort').has('value', 'Spring');
    }
  });

everyEngine('what two tabs wrote in one field at once is kept twice, said and decided',
  { engines }, async (page) => {
    const other = await twoTabs(page);
    await hearNothing(other);
    await writePurpose(page, 'Of the first tab');
    await writePurpose(other, 'Of the second tab');
    await page.text(/^1 field was changed here and in another tab at once/).nth(0).shown();
    await hearAgain(other);
    await other.text(/^1 field was changed here and in another tab at once/).nth(0).shown();
    await purposeIs(page, 'Of the second tab');
    await page.open('#/merge');
    await page.text(/Of the first tab/).nth(0).shown();
    await page.text(/Of the second tab/).nth(0).shown();
  });

everyEngine('what another tab wrote where somebody stood stays when they leave', { engines },
  async (page) => {
    const other = await twoTabs(page);
    await purpose(page).fill('Of the first tab');
    await isKept(page, 'Of the first tab');
    await purposeIs(other, 'Of the first tab');
    await writePurpose(other, 'Of the second tab');
    await purposeIs(page, 'Of the second tab');
    await page.press('Tab');
    await page.open('#/people');
    await page.reload();
    await running(page);
    await page.open('#/programme');
    await purposeIs(page, 'Of the second tab');
  });

everyEngine('one tab is closed amid its work: the other has what it called saved', { engines },
  async (page) => {
    const other = await twoTabs(page);
    await writePurpose(other, 'To learn');
    await other.reopen();
    await purposeIs(page, 'To learn');
    await page.press('Control+z');
    await purposeIs(page, 'To learn');
    await page.reload();
    await running(page);
    await purposeIs(page, 'To learn');
  });

journey('a workspace that another tab removes is left, and can be put back',
  { engines: ['chromium'] }, async (page) => {
    const other = await twoTabs(page);
    await page.open('#/files');
    await page.role('button', `Remove ${name}`).click();
    await other.text(/was removed in another tab/).nth(0).shown();
    await other.role('button', 'Undo').click();
    await workspaceIs(other, name);
  });

journey('a tab of an older version stops where a newer one is open, and says so',
  { engines: ['chromium'] }, async (page) => {
    const other = await twoTabs(page);
    await purpose(page).fill('To learn');
    await other.evaluate(() => {
      const { 0: key } = Object.keys(localStorage).filter((it) => it.includes('.journal.'));
      new BroadcastChannel(`${key.replace(/[.]journal[.].*/, '')}.tabs`).postMessage(1000);
    });
    await page.text(/^A newer version of Flipside is open in another tab/).shown();
    // What was typed before is kept.
    await page.role('button', 'Load this tab again').click();
    await running(page);
    await purposeIs(page, 'To learn');
  });
