// Files under a passphrase.
import assert from 'node:assert/strict';
import { everyEngine } from '../harness/journey.mjs';
import { file } from '../harness/page.mjs';
import { beginProgramme, saved } from '../steps.mjs';

const name = 'Lindenquay Libraries';
const phrase = 'four plain words here';

async function sealedCopy(page) {
  await page.open('#/files');
  await page.role('button', 'A sealed copy').click();
  await page.label('Passphrase').fill(phrase);
  await page.label('The passphrase once more').fill(phrase);
  return page.download(() => page.role('button', 'Download the sealed copy').click());
}

everyEngine('a sealed copy tells nothing, and opens with its passphrase alone', async (page) => {
  await beginProgramme(page, name);
  const copy = await sealedCopy(page);
  assert.match(copy.name, /-sealed\.flipside\.json$/);
  assert.doesNotMatch(new TextDecoder().decode(copy.bytes), /Lindenquay|organisation|charter/);
  await page.open('#/programme');
  await page.label('Organisation').fill('Other House');
  await page.press('Tab');
  await saved(page);
  await page.drop([file(copy.name, copy.bytes)]);
  await page.label('Passphrase').fill(`${phrase}!`);
  await page.role('button', 'Open it').click();
  await page.text(/^That is not its passphrase/).nth(0).shown();
  await page.label('Passphrase').fill(phrase);
  await page.press('Enter');
  await page.role('heading', 'This is your own copy, from before').shown();
  await page.text(name).shown();
});
