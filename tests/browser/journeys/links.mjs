// Copies that travel as links.
import assert from 'node:assert/strict';
import { linkTo } from '../../../web_shell/links.js';
import { everyEngine } from '../harness/journey.mjs';
import { running, workspaceIs } from '../steps.mjs';

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
