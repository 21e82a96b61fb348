// The site as a whole: what it asks for, and that it needs no network after the first visit.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { laterFiles, precachedFiles } from '../../../ci/site/first_visit.mjs';
import { everyEngine } from '../harness/journey.mjs';
import { openSample, running } from '../steps.mjs';

const kept = (page) =>
  page.until('the service worker keeps the site', () =>
    navigator.serviceWorker.ready.then(({ active }) => active?.state === 'activated'));

/** What the page can begin without is kept, too. */
async function restKept(page) {
  const rest = await laterFiles(page.site.folder);
  assert(rest.some((name) => name.endsWith('sample.flipside.json')));
  await page.until('what is seldom needed is kept', async (names) => {
    const found = await Promise.all(names.map((name) => caches.match(name)));
    return found.every((response) => response !== undefined);
  }, rest);
}

everyEngine('a first visit asks for nothing but what is kept for offline use', async (page) => {
  await page.open();
  await running(page);
  await kept(page);
  const { folder } = page.site;
  const known = new Set([...(await precachedFiles(folder)), ...(await laterFiles(folder)), '',
    'sw.js']);
  const others = page.site.requests.filter((path) => !known.has(path));
  // The touch icon is the system's wish: a browser may look at it, and nothing keeps it.
  assert.deepEqual(others.filter((path) => !path.endsWith('-180.png')), []);
});

everyEngine('after the first visit page and sample open without a network', async (page) => {
  await page.open();
  await running(page);
  await kept(page);
  await restKept(page);
  page.site.stop();
  // The browser looks for a newer service worker and says that it found none. Names of the sample
  // are in scripts whose fonts are kept once they were needed.
  page.allowErrors(/sw\.js|service ?worker|ERR_CONNECTION_REFUSED|ERR_FAILED|font/i);
  page.allowErrors(/Cannot load|Load failed|network error/i);
  await page.reopen();
  await page.open();
  await running(page);
  assert.notEqual(await page.title(), '');
  await openSample(page);
  // Its part of the program was kept with the rest.
  await page.open('#/matching');
  await page.role('button', 'Find the best pairs').click();
  await page.role('heading', /pairs proposed$/, { level: 1 }).shown();
});

everyEngine('a neighbour’s page under the same address stays the neighbour’s', async (page) => {
  await page.open();
  await running(page);
  await kept(page);
  // The site answers for the neighbour, here with 404: the program does not.
  page.allowErrors(/404/);
  for (const address of ['privacy.html', 'help/', 'privacy']) {
    await page.open(address);
    const isProgram = await page.evaluate(() => document.getElementById('mirror') !== null);
    assert.equal(isProgram, false, address);
  }
  for (const address of ['', 'index.html', '?from=mail']) {
    await page.open(address);
    await running(page);
  }
});

/** A copy of the site's folder without some of its files. */
async function siteWithout(page, ending) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'flipside-site-'));
  await cp(page.site.folder, folder, { recursive: true });
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith(ending))) {
    await rm(path.join(folder, file));
  }
  return folder;
}

/** Ends the wait before the page says that nothing came. */
const waitNoLonger = (page) =>
  page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));

const seenWords = (page) =>
  page.until('the page has words', () =>
    document.getElementById('welcome')?.innerText.replaceAll(/\s+/g, ' '));

everyEngine('a page whose script or program is missing says so', async (page) => {
  page.allowErrors(/./);
  const withoutProgram = await siteWithout(page, '.wasm');
  const withoutScript = await siteWithout(page, 'main.js');
  try {
    // What was never fetched is in no cache.
    page.site.stop();
    await page.site.start(withoutScript);
    await page.open();
    assert.doesNotMatch(await seenWords(page), /is missing/);
    await waitNoLonger(page);
    assert.match(await seenWords(page), /a file of the program is missing/);
    page.site.stop();
    await page.site.start(withoutProgram);
    await page.open('?again');
    await page.until('it names the file', () =>
      /flipside\.wasm \(404\)/.test(document.getElementById('welcome')?.innerText));
  } finally {
    await rm(withoutProgram, { recursive: true });
    await rm(withoutScript, { recursive: true });
  }
});

everyEngine('a part of the program that does not arrive is told, and comes later', async (page) => {
  page.allowErrors(/./);
  const withoutLate = await siteWithout(page, 'late.wasm');
  try {
    page.site.stop();
    await page.site.start(withoutLate);
    await openSample(page);
    await page.open('#/matching');
    await page.text(/This page could not be loaded/).shown();
    page.site.stop();
    await page.site.start();
    await page.role('button', 'Try again').click();
    await page.role('button', 'Find the best pairs').shown();
  } finally {
    await rm(withoutLate, { recursive: true });
  }
});

everyEngine('a page that was opened from a folder says so', async (page) => {
  page.allowErrors(/./);
  page.address = pathToFileURL(path.join(page.site.folder, 'index.html')).href;
  await page.open();
  await waitNoLonger(page);
  assert.match(await seenWords(page), /can not start; open flipside.html instead/);
});
