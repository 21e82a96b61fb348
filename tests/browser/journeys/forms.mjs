// Dialogs: what was written there, and how they come.
import assert from 'node:assert/strict';
import { journey } from '../harness/journey.mjs';
import { openOwnPair, settled } from '../steps.mjs';

async function beginPromise(page, words) {
  await page.role('button', 'Add a promise').click();
  await page.label('What was promised').fill(words);
}

journey('what was written in a dialog that closes is there when it opens again', async (page) => {
  await openOwnPair(page);
  await beginPromise(page, 'Send the reading list');
  await page.press('Escape');
  await page.role('dialog').gone();
  await page.text(/Not saved yet/).shown();
  await page.role('button', 'Add a promise').click();
  assert.equal(await page.label('What was promised').value(), 'Send the reading list');
  await page.role('button', 'Save').click();
  await page.role('dialog').gone();
  await page.text('Send the reading list').shown();
});

journey('what was written in a dialog that is cancelled is gone', async (page) => {
  await openOwnPair(page);
  await beginPromise(page, 'Something else');
  await page.role('button', 'Cancel').click();
  await page.role('dialog').gone();
  await page.role('button', 'Add a promise').click();
  assert.equal(await page.label('What was promised').value(), '');
});

// Frames from a press until rest: a dialog that fades in takes a dozen.
const mostStillFrames = 8;

journey('a dialog is there at once where reduced motion is asked for', { reducedMotion: true },
  async (page) => {
    await page.open();
    await page.role('button', /^Run a programme/).hover();
    await settled(page);
    const before = await page.evaluate(() => flipside.frames);
    await page.role('button', /^Run a programme/).click();
    await page.role('dialog').shown();
    await settled(page);
    const frames = await page.evaluate((n) => flipside.frames - n, before);
    assert(frames <= mostStillFrames, `${frames} frames`);
  });
