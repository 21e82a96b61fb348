// The start: what it sends, how long it takes, and that nothing goes on afterwards.
import { firstVisit } from '../../../ci/site/first_visit.mjs';
import { figure, median } from '../harness/figure.mjs';

const running = (page) => page.until('the program runs', () => globalThis.flipside?.frames > 0);

figure('first visit, by brotli', { unit: 'bytes', budget: 350_000 }, async ({ site }) => {
  const files = await firstVisit(site);
  return files.reduce((sum, { sent }) => sum + sent, 0);
});

figure('time to the first usable frame', { unit: 'ms', budget: 1500 }, ({ withPage }) =>
  median(5, () =>
    withPage(async (page) => {
      await page.open();
      await running(page);
      return page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ??
        performance.now());
    })));

figure('frames in 5 s of idle', { unit: 'frames', budget: 0 }, ({ withPage }) =>
  withPage(async (page) => {
    await page.open();
    await running(page);
    return page.evaluate(async () => {
      const pass = (ms) => new Promise((done) => setTimeout(done, ms));
      await pass(2000);
      const before = globalThis.flipside.frames;
      await pass(5000);
      return globalThis.flipside.frames - before;
    });
  }));
