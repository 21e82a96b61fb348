// The site as a whole: what it asks for, and that it needs no network after the first visit.
import assert from 'node:assert/strict';
import { laterFiles, precachedFiles } from '../../../ci/site/first_visit.mjs';
import { journey } from '../harness/journey.mjs';

const start = (page) => page.until('the program runs', () => 'flipside' in globalThis);

const kept = (page) =>
  page.until('the service worker keeps the site', () =>
    navigator.serviceWorker.ready.then(({ active }) => active?.state === 'activated'));

journey('a first visit asks for nothing but what is kept for offline use', async (page) => {
  await page.open();
  await start(page);
  await kept(page);
  const { folder } = page.site;
  const known = new Set([...(await precachedFiles(folder)), ...(await laterFiles(folder)), '',
    'sw.js']);
  const others = page.site.requests.filter((path) => !known.has(path));
  // The touch icon is the system's wish: a browser may look at it, and nothing keeps it.
  assert.deepEqual(others.filter((path) => !path.endsWith('-180.png')), []);
});

journey('after the first visit the page opens without a network', async (page) => {
  await page.open();
  await start(page);
  await kept(page);
  page.site.stop();
  // The browser looks for a newer service worker and says that it found none.
  page.allowErrors(/sw\.js|service ?worker|ERR_CONNECTION_REFUSED/i);
  await page.reopen();
  await page.open();
  await start(page);
  assert.notEqual(await page.title(), '');
});
