// Copies that travel as links.
import assert from 'node:assert/strict';
import { broughtBy, linkTo, textOf } from '../../../web_shell/links.js';
import { everyEngine, journey } from '../harness/journey.mjs';
import { openSample, running, seenAs, workspaceIs } from '../steps.mjs';

const copy = JSON.stringify({
  format: 'flipside',
  version: 0,
  kind: 'share',
  holder: 'mentor',
  person: 'person-ada-1',
  programme: {
    charters: [{ id: 'charter-1', organisation: 'Lindenquay Libraries' }],
    people: [{ id: 'person-ada-1', name: 'Ada Okafor' }],
  },
});

const address = async (text) => (await linkTo(text, '')).replace(/\.?$/, '');
const isTakenOut = (page) => page.until('the address tells nothing', () =>
  !location.hash.includes('take'));

everyEngine('a link is taken out of the address and opened', async (page) => {
  await page.open(await address(copy));
  await workspaceIs(page, 'Lindenquay Libraries');
  await isTakenOut(page);
});

journey('an organiser sends a mentor their copy as a link, which opens beside the programme',
  async (page) => {
    await openSample(page);
    await page.open('#/pairs');
    await page.role('row').nth(1).click();
    await page.role('button', /^Send .* a copy$/).nth(0).click();
    await page.role('dialog', /^Send to /).shown();
    await page.text(/ther people and their pairs/).shown();
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => { globalThis.copied = text; };
    });
    await page.role('button', 'Copy link').click();
    const link = await page.until('the link is copied', () => globalThis.copied);
    const text = await textOf(broughtBy(new URL(link).hash));
    assert.equal(JSON.parse(text).holder, 'mentor');
    await page.open(new URL(link).hash);
    await seenAs(page, /Mentor with /);
    await page.role('dialog').gone();
  });

everyEngine('a link that was cut off says so, in a page that is open too', async (page) => {
  await page.open();
  await running(page);
  const link = await address(copy);
  await page.evaluate((hash) => { location.hash = hash; }, link.slice(0, -9));
  await page.text(/^The link was not opened/).nth(0).shown();
  await isTakenOut(page);
  await page.evaluate((hash) => { location.hash = hash; }, link);
  await workspaceIs(page, 'Lindenquay Libraries');
  assert.equal(await page.evaluate(() => document.referrer), '');
});
