// Sliders under mouse, finger and keys; Back, Enter and the scrolling keys.
import { everyEngine, journey } from '../harness/journey.mjs';
import { until } from '../harness/until.mjs';
import { openOwnPair, openSample, running, settled } from '../steps.mjs';

const weight = (page) => page.role('slider', 'Topics taught and needed');

async function openMatching(page) {
  await openSample(page);
  await page.open('#/matching');
  await weight(page).shown();
}

/** Where a value lies on a slider from 0 to 100: the thumb keeps within the control. */
async function placeOf(page, value) {
  const { x, y, width, height } = await page.evaluate(() => {
    const slider = document.querySelector('#mirror [aria-label="Topics taught and needed"]');
    slider.scrollIntoView({ block: 'center' });
    const box = slider.getBoundingClientRect();
    return { x: box.x, y: box.y, width: box.width, height: box.height };
  });
  return [x + 8 + ((width - 16) * value) / 100, y + height / 2];
}

/** Held as long as a person holds: part of the gesture, not a wait for the page. */
const hold = (page, ms) =>
  page.evaluate((time) => new Promise((done) => setTimeout(done, time)), ms);

async function drag(page, from, to, ms) {
  await page.mouse('down', ...(await placeOf(page, from)));
  await hold(page, ms);
  await page.mouse('move', ...(await placeOf(page, (from + to) / 2)));
  await hold(page, ms);
  await page.mouse('move', ...(await placeOf(page, to)));
  await hold(page, ms);
  await page.mouse('up', ...(await placeOf(page, to)));
}

everyEngine('a slider goes where the mouse drags, presses, and the keys say', async (page) => {
  await openMatching(page);
  let at = Number(await weight(page).value());
  for (const ms of [0, 100, 300]) {
    for (const to of [80, 20]) {
      await drag(page, at, to, ms);
      await weight(page).has('value', String(to));
      await page.until('it is painted', () => flipside.isResting);
      await weight(page).has('value', String(to));
      at = to;
    }
    const [x, y] = await placeOf(page, 60);
    await page.mouse('down', x, y);
    await hold(page, ms);
    await page.mouse('up', x, y);
    await weight(page).has('value', '60');
    at = 60;
  }
  await weight(page).press('ArrowRight');
  await weight(page).has('value', '65');
  await weight(page).press('Home');
  await weight(page).has('value', '0');
  await page.reload();
  await weight(page).has('value', '0');
});

everyEngine('a slider goes where a finger taps',
  { touch: true, width: 390, height: 844, engines: ['chromium', 'firefox'] }, async (page) => {
    await openMatching(page);
    await page.tapAt(...(await placeOf(page, 75)));
    await weight(page).has('value', '75');
  });

everyEngine('Back closes a dialog, then leaves the page', async (page) => {
  await openOwnPair(page);
  await page.role('button', 'Add a promise').click();
  await page.role('dialog').shown();
  await page.back();
  await page.role('dialog').gone();
  await page.role('button', 'Add a promise').shown();
  await page.role('button', 'Add a promise').has('focused', true);
  // One that is closed in another way leaves nothing behind in the history.
  await page.role('button', 'Add a promise').click();
  await page.label('What was promised').fill('Send the clips');
  await page.press('Enter');
  await page.role('dialog').gone();
  await page.text('Send the clips').shown();
  await page.back();
  await page.role('tab', /^Goals/).gone();
});

/** How far the largest scrolling part of the page is from its top and from its end. */
const distances = (page) =>
  page.evaluate(() => {
    const area = ({ clientWidth, clientHeight }) => clientWidth * clientHeight;
    const views = [...document.querySelectorAll('#mirror main .scroller')];
    const [view] = views.sort((one, other) => area(other) - area(one));
    const { scrollTop, scrollHeight, clientHeight } = view;
    return { top: scrollTop, end: Math.abs(scrollHeight - clientHeight - scrollTop) };
  });

async function scrolledUntil(page, what, isThere) {
  await until(what, async () => isThere(await distances(page)));
  // A key while the page still glides would begin where it is then.
  await settled(page);
}

async function assertKeysScroll(page, where) {
  const isAtTop = ({ top }) => top === 0;
  const hasMoved = ({ top }) => top > 0;
  await page.press('End');
  await scrolledUntil(page, `${where} is at its end`, ({ end }) => end < 2);
  await page.press('Home');
  await scrolledUntil(page, `${where} is at its top`, isAtTop);
  for (const [onward, back] of [['PageDown', 'PageUp'], ['Space', 'Shift+Space']]) {
    await page.press(onward);
    await scrolledUntil(page, `${where} has moved by ${onward}`, hasMoved);
    await page.press(back);
    await scrolledUntil(page, `${where} is back by ${back}`, isAtTop);
  }
}

everyEngine('the scrolling keys work after a load, and on a page come to', { height: 500 },
  async (page) => {
    await openSample(page);
    for (const name of ['Files', 'Pairs']) {
      await page.role('link', new RegExp(`^${name}`)).click();
      await page.role('heading', /^(Pairs|All is saved)/, { level: 1 }).has('focused', true);
      await assertKeysScroll(page, name);
      await page.reload();
      await running(page);
      await assertKeysScroll(page, `${name}, loaded`);
    }
  });

journey('a link leads past the navigation', async (page) => {
  await openSample(page);
  await page.reload();
  await running(page);
  await page.press('Tab');
  await page.role('link', 'Skip to the page’s content').has('focused', true);
  await page.press('Enter');
  await page.role('heading', undefined, { level: 1 }).has('focused', true);
});

journey('Back from a person returns to their row', { width: 390, height: 844, touch: true },
  async (page) => {
    await openSample(page);
    await page.open('#/people');
    const row = page.role('button', 'Grace Wanjiru');
    await row.tap();
    await page.role('heading', 'Grace Wanjiru', { level: 1 }).shown();
    await page.back();
    await row.has('focused', true);
    await row.tap();
    await page.role('button', 'All people').tap();
    await row.has('focused', true);
  });
