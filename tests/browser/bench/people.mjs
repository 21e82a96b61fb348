// Many people: how long a frame takes while their list scrolls, and how soon an edit is safe.
import { figure } from '../harness/figure.mjs';
import { importMany, openSample } from '../steps.mjs';

const at = (share, values) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))];

/** Milliseconds of each of 60 frames, three rows further down each time. */
const scrollFrames = (page) =>
  page.evaluate(async () => {
    const rows = document.querySelector('#mirror tbody.scroller');
    const times = [];
    for (let step = 0; step < 60; ++step) {
      const before = flipside.frames;
      rows.scrollTop += 132;
      while (flipside.frames === before) await new Promise(requestAnimationFrame);
      times.push(flipside.frameMs);
    }
    return times;
  });

for (const [count, budget] of [[2000, 8], [10_000, 16]]) {
  const name = `frame with ${count} people scrolling, 95th percentile`;
  figure(name, { unit: 'ms', budget }, ({ withPage }) =>
    withPage(async (page) => {
      await importMany(page, count);
      return at(0.95, await scrollFrames(page));
    }));
}

/** Milliseconds from each of 100 edits of a name to "Saved". */
const editsToSaved = (page) =>
  page.evaluate(async () => {
    const field = document.querySelector('#mirror main input[aria-label="Name"]');
    const turn = () => new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
    const times = [];
    for (let edit = 0; edit < 100; ++edit) {
      field.focus();
      field.value = `Name ${edit}`;
      const begin = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      if (flipside.unsaved === 0) throw new Error('an edit made nothing to save');
      while (flipside.unsaved > 0) await turn();
      times.push(performance.now() - begin);
    }
    return times;
  });

for (const [words, share, budget] of [['median', 0.5, 5], ['99th percentile', 0.99, 100]]) {
  figure(`from an edit to Saved, ${words}`, { unit: 'ms', budget }, ({ withPage }) =>
    withPage(async (page) => {
      await openSample(page);
      await page.open('#/people');
      await page.role('heading', 'People', { level: 1 }).shown();
      await page.role('rowheader').nth(0).click();
      await page.label('Name').shown();
      return at(share, await editsToSaved(page));
    }));
}
