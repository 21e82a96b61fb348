// Steps of journeys in which people hand each other links.
import { file } from './harness/page.mjs';
import { beginProgramme, saved, seenAs } from './steps.mjs';

const staff = file('staff.csv', `Name;Job title;Dept;Role;Good at;Wants to learn
Ada Okoye;Assistant;Harbour;mentor;Short video:4;
Ingrid Halvorsen;Director;Head office;mentee;;Short video
`, 'text/csv');

/** The link that the page copies, once what it sends was chosen. */
export async function linkFrom(page, choose) {
  await choose();
  await page.role('dialog', /^Send /).shown();
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => { globalThis.copied = text; };
  });
  await page.role('button', 'Copy link').click();
  const link = await page.until('the link is copied', () => globalThis.copied);
  await page.press('Escape');
  await page.role('dialog').gone();
  return new URL(link).hash;
}

/** Both say yes, and the pair is there. */
export async function startPair(page) {
  await page.drop([staff]);
  await page.role('button', 'Import 2 people').click();
  await page.text('2 people imported').nth(0).shown();
  await page.open('#/matching');
  await page.role('button', 'Find the best pairs').click();
  await page.role('button', 'Accept the pair').click();
  await page.role('link', /^Pairs/).click();
  await page.role('button', /^Ada Okoye/).click();
  await page.text('0 held').shown();
}

/** What the link brings, merged. */
export async function takeIn(page, link) {
  await page.open(link);
  await page.role('button', 'Take it in').click();
  await page.text(/^Merged /).nth(0).shown();
  await saved(page);
}

/** The two of the pair, each with the copy that the organiser sent: Ingrid has hers on a phone. */
export async function twoCopies(organiser, another) {
  await beginProgramme(organiser, 'Lindenquay Libraries');
  await startPair(organiser);
  const ada = await another({ width: 1280, height: 800 });
  await ada.open(await linkFrom(organiser, () =>
    organiser.role('button', 'Send Ada Okoye a copy').click()));
  await seenAs(ada, /Mentor with Ingrid/);
  const ingrid = await another({ width: 390, height: 844, touch: true });
  await ingrid.open(await linkFrom(organiser, () =>
    organiser.role('button', 'Send Ingrid Halvorsen a copy').click()));
  return { ada, ingrid };
}
