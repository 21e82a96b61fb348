// What must hold on every page: axe finds nothing, titles follow, Back goes back, nothing is wider
// than the page.
import assert from 'node:assert/strict';
import { everyEngine, journey } from '../harness/journey.mjs';
import { findPairs, openSample, running, saved, settled } from '../steps.mjs';

const pages = { home: 'Home', programme: 'Programme', people: 'People', matching: 'Matching',
  pairs: 'Pairs', training: 'Training', files: 'Files and sharing', settings: 'Settings',
  help: 'Help', nowhere: 'Page not found' };

async function assertAccessible(page, where) {
  await settled(page);
  const { violations, incomplete } = await page.axe();
  const words = (list) => list.map(({ id, nodes }) => `${id}: ${nodes[0]}`).join('\n');
  assert.equal(violations.length, 0, `${where}: ${words(violations)}`);
  const open = incomplete.filter(({ id }) => id !== 'color-contrast');
  assert.equal(open.length, 0, `${where}, not decided: ${words(open)}`);
}

async function assertEverywhere(page) {
  await page.open();
  await running(page);
  await assertAccessible(page, 'first page');
  await openSample(page);
  await assertAccessible(page, 'Home with a notice');
  await saved(page);
  // The notice would go while a page is read.
  await page.reload();
  for (const [name, title] of Object.entries(pages)) {
    await page.open(`#/${name}`);
    await page.until(`the title is ${title}`, (begin) => document.title.startsWith(begin), title);
    await page.role('heading', undefined, { level: 1 }).shown();
    await assertAccessible(page, name);
  }
}

/** What is not there when a page has just been opened: lists, menus, dialogs, one's own pages. */
async function assertWithinPages(page) {
  await findPairs(page);
  await page.role('button', /^Łukasz Wójcik teaches|teaches .*of 100/).nth(0).click();
  await assertAccessible(page, 'a proposed pair');
  await page.open('#/programme');
  await page.role('button', 'More: Director').click();
  await page.role('menu').shown();
  await assertAccessible(page, 'a menu');
  await page.press('Escape');
  await page.open('#/pairs');
  await page.role('heading', 'Pairs', { level: 1 }).shown();
  await page.press('Control+k');
  await page.role('combobox').fill('Wójcik and');
  await page.role('option', /and/).nth(0).shown();
  await assertAccessible(page, 'what is found');
  await page.role('option', /and/).nth(0).click();
  await page.role('button', 'More for this pair').click();
  await page.role('menu').shown();
  await assertAccessible(page, 'a pair and its menu');
}

journey('axe finds nothing within pages, wide', (page) => assertWithinPages(page));

journey('axe finds nothing within pages, on a phone', { width: 390, height: 844, touch: true },
  (page) => assertWithinPages(page));

journey('axe finds nothing on any page, wide', (page) => assertEverywhere(page));

journey('axe finds nothing on any page, on a phone', { width: 390, height: 844, touch: true },
  (page) => assertEverywhere(page));

everyEngine('Back returns to the page before, and the title follows', async (page) => {
  await openSample(page);
  await page.role('link', /^People/).click();
  await page.until('the title says People', () => document.title.startsWith('People'));
  await page.role('link', /^Pairs/).click();
  await page.until('the title says Pairs', () => document.title.startsWith('Pairs'));
  // The title is there a frame before the page is.
  await page.role('heading', 'Pairs', { level: 1 }).shown();
  await page.back();
  await page.until('the title says People again', () => document.title.startsWith('People'));
});
