// What is kept: through a closed tab, a killed browser, two tabs, a lost network.
import { everyEngine } from '../harness/journey.mjs';
import { beginProgramme, saved } from '../steps.mjs';

const name = 'Lindenquay Libraries';

everyEngine('what was saved is there after the tab was closed', async (page) => {
  await beginProgramme(page, name);
  await saved(page);
  await page.reopen();
  await page.open();
  await page.text(name).shown();
});

everyEngine('what was saved is there after a kill', { kills: true }, async (page) => {
  await beginProgramme(page, name);
  await saved(page);
  await page.kill();
  await page.open();
  await page.text(name).shown();
});

everyEngine('each store alone brings the programme back', async (page) => {
  await beginProgramme(page, name);
  await saved(page);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.text(name).shown();
});

everyEngine('a second tab looks on until it is told to edit', { engines: ['chromium', 'firefox'] },
  async (page) => {
    await beginProgramme(page, name);
    await saved(page);
    const other = await page.newTab();
    await other.open();
    await other.text(/^Flipside is open in another tab/).shown();
    await other.role('button', 'Edit here instead').click();
    await other.text(/^Flipside is open in another tab/).gone();
    await page.text(/^Flipside is open in another tab/).shown();
  });

everyEngine('after the first visit the page opens without its server', async (page) => {
  await beginProgramme(page, name);
  await saved(page);
  await page.until('a worker keeps the page', async () =>
    (await navigator.serviceWorker.ready).active.state === 'activated');
  page.site.stop();
  await page.reload();
  await page.text(name).shown();
  await page.site.start();
});
