// Frames: none without a reason, none lost, and what is seen when the graphics fail.
import assert from 'node:assert/strict';
import { everyEngine } from '../harness/journey.mjs';
import { openSample, settled } from '../steps.mjs';

// The one span of time that a test here waits for.
const idleMs = 5000;

const runProgramme = (page) => page.role('button', /^Run a programme/);

/** Counts animation frames asked for by the page within so many milliseconds. */
const framesWithin = (page, ms) =>
  page.evaluate(async (span) => {
    const before = flipside.frames;
    await new Promise((done) => setTimeout(done, span));
    return flipside.frames - before;
  }, ms);

/** How many different colours the canvas shows: one when nothing is painted. */
const coloursOf = (page) =>
  page.evaluate(() =>
    new Promise((done) => {
      const canvas = document.getElementById('canvas');
      // The picture can be read in the task that painted it alone.
      const context = canvas.getContext('webgl2');
      const drawElements = context.drawElements.bind(context);
      context.drawElements = (...values) => {
        drawElements(...values);
        const pixels = new Uint8Array(canvas.width * canvas.height * 4);
        context.readPixels(0, 0, canvas.width, canvas.height, context.RGBA, context.UNSIGNED_BYTE,
          pixels);
        const colours = new Set(new Uint32Array(pixels.buffer));
        queueMicrotask(() => {
          context.drawElements = drawElements;
          done(colours.size);
        });
      };
      dispatchEvent(new Event('resize'));
    }));

everyEngine('at rest nothing is painted for five seconds', async (page) => {
  await page.open();
  await runProgramme(page).shown();
  await settled(page);
  assert.equal(await framesWithin(page, idleMs), 0);
});

everyEngine('a pointer that stays on one thing paints nothing', async (page) => {
  await page.open();
  const { x, y } = await runProgramme(page).point();
  await page.mouse('move', x, y);
  await settled(page);
  const before = await page.evaluate(() => flipside.frames);
  for (let step = 1; step < 10; ++step) await page.mouse('move', x + step, y);
  assert.equal(await page.evaluate((frames) => flipside.frames - frames, before), 0);
});

/** From now on the page is hidden, as a tab behind another one is: no frame comes. */
const hide = () => {
  Object.defineProperty(document, 'hidden', { get: () => true });
  document.dispatchEvent(new Event('visibilitychange'));
};

everyEngine('a search goes on while the page is hidden', async (page) => {
  await openSample(page);
  await page.open('#/matching');
  await page.role('button', 'Find the best pairs').shown();
  await page.evaluate(`() => {
    const named = (node) => node.getAttribute('aria-label') ?? node.textContent;
    const buttons = [...document.querySelectorAll('#mirror button')];
    buttons.find((node) => named(node) === 'Find the best pairs').click();
    (${hide})();
  }`);
  await page.until('the pairs are announced', () =>
    /pairs proposed/.test(document.getElementById('polite').textContent));
});

everyEngine('after a lost graphics context the picture comes back', async (page) => {
  await page.open();
  await runProgramme(page).shown();
  const before = await coloursOf(page);
  assert(before > 10, `only ${before} colours are painted`);
  await page.evaluate(() => {
    const context = document.getElementById('canvas').getContext('webgl2');
    const extension = context.getExtension('WEBGL_lose_context');
    globalThis.restoreGraphics = () => extension.restoreContext();
    extension.loseContext();
  });
  await page.until('the context is lost', () =>
    document.getElementById('canvas').getContext('webgl2').isContextLost());
  await page.evaluate(() => restoreGraphics());
  await page.until('the context is back', () =>
    !document.getElementById('canvas').getContext('webgl2').isContextLost());
  await settled(page);
  assert.equal(await coloursOf(page), before);
});

/** What is wrong with the page as plain elements; words for people. */
const flawsOfPlainPage = (page) =>
  page.evaluate(() => {
    const wrong = [];
    for (const element of document.querySelectorAll('#mirror :is(button, a, p, span, h1, h2)')) {
      const { fontSize, color, overflow } = getComputedStyle(element);
      const isButton = element.tagName === 'BUTTON';
      if (isButton && fontSize === '0px' && element.querySelector('svg') === null) {
        wrong.push(`nothing is in the button ${element.textContent}`);
      }
      if (/, 0\)$/.test(color)) wrong.push(`${element.textContent} can not be seen`);
      if (overflow !== 'visible') wrong.push(`${element.textContent} is cut`);
    }
    return wrong;
  });

everyEngine('graphics that do not come back leave a page of plain elements', async (page) => {
  await openSample(page);
  await page.evaluate(() => {
    const context = document.getElementById('canvas').getContext('webgl2');
    const extension = context.getExtension('WEBGL_lose_context');
    globalThis.restoreGraphics = () => extension.restoreContext();
    extension.loseContext();
  });
  await page.until('the canvas is gone', () =>
    getComputedStyle(document.getElementById('canvas')).visibility === 'hidden');
  assert.deepEqual(await flawsOfPlainPage(page), []);
  await page.role('link', 'Settings').click();
  await page.role('heading', 'Settings', { level: 1 }).shown();
  assert.deepEqual(await flawsOfPlainPage(page), []);
  await page.evaluate(() => restoreGraphics());
  await page.until('the canvas is back', () =>
    getComputedStyle(document.getElementById('canvas')).visibility === 'visible');
});

everyEngine('focus that leaves, and elements that go, in a frame disturb nothing', async (page) => {
  await page.open();
  await runProgramme(page).click();
  await page.label('Organisation').focus();
  await page.press('Escape');
  await page.role('dialog').gone();
  const lost = await page.evaluate(() => document.activeElement === document.body);
  assert.equal(lost, false, 'the focus is somewhere in the page');
});
