// journey('a person does this', async (page) => { … }): written once, run in three engines.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { serve } from '../../../ci/site/server.mjs';
import { journeyMs } from './limits.mjs';
import { Page } from './page.mjs';

const engines = ['chromium', 'firefox', 'webkit'];

const defaults = {
  engines,
  perEngine: false,
  width: 1280,
  height: 800,
  scale: 1,
  touch: false,
  dark: false,
  reducedMotion: false,
  forcedColors: false,
  // The browser’s own font size, in pixels.
  textSize: 16,
  kills: false,
  // How the browser's stores behave: as they are (null), 'denied' or 'silent' (see stores.mjs).
  stores: null,
  // Another folder than the built site.
  folder: null,
};

export const journeys = [];

/**
 * Registers a journey. Options: the look (width, height, scale, touch, dark, reducedMotion,
 * forcedColors, textSize), `stores` when they fail, `kills` when it kills the browser, `engines`
 * when it needs what others' drivers can not do (and says what beside it). Its subject is the same
 * in all engines, so ci/test runs it in Chromium alone and ci/endure in all.
 */
export function journey(name, ...rest) {
  const run = rest.pop();
  const options = { ...defaults, ...rest[0] };
  for (const key of Object.keys(options)) assert(key in defaults, `unknown option: ${key}`);
  for (const engine of options.engines) assert(engines.includes(engine), engine);
  assert(!journeys.some((other) => other.name === name), `two journeys: ${name}`);
  journeys.push({ name, options, run });
}

/**
 * Registers a journey whose subject differs by engine: input, storage, fonts, files, printing, the
 * first visit, the main job.
 */
export function everyEngine(name, ...rest) {
  journey(name, ...rest);
  journeys.at(-1).options.perEngine = true;
}

// A folder below the top: the site must work under any path.
const mountPoint = '/hosted/flipside/';

/**
 * The site as a journey has it before it: it can be taken away and brought back, and it knows what
 * was asked of it (paths relative to the site).
 */
async function openSite(folder) {
  const requests = [];
  const onRequest = (path) => requests.push(path.slice(mountPoint.length).replace(/[?#].*/, ''));
  let server = await serve(folder, { mountPoint, onRequest });
  const port = Number(new URL(server.address).port);
  return {
    folder,
    requests,
    address: server.address,
    stop: () => server.close(),
    /** Brings it back, from another folder if one is given. */
    start: async (from = folder) => {
      server = await serve(from, { mountPoint, port, onRequest });
    },
  };
}

function within(promise, limitMs) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${limitMs / 1000} s`)), limitMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function keepPicture(page, engine, name, folder) {
  const file = `${folder}/${engine}-${name.replace(/\W+/g, '-')}.png`;
  const picture = await within(page.screenshot(), 10_000).catch(() => null);
  if (picture === null) return '';
  await mkdir(folder, { recursive: true });
  await writeFile(file, picture);
  return `\n    picture: ${file}`;
}

/** A browser of somebody's own, with its first page. */
async function openSession(engine, options, site) {
  const session = await within(engine.newSession(options, new URL(site.address).origin), 60_000);
  const page = new Page(session, await session.newTab(), site.address, site);
  session.pages = [page];
  return { session, page };
}

/**
 * Runs one journey in one engine; null when it went well, else what went wrong. It is given
 * `another(look)`, the first page of somebody else with stores of their own.
 */
export async function runJourney({ name, options, run }, engine, folder, pictures) {
  const site = await openSite(options.folder ?? folder);
  const sessions = [];
  let page;
  const another = async (look) => {
    const opened = await openSession(engine, { ...options, ...look }, site);
    sessions.push(opened.session);
    return opened.page;
  };
  try {
    page = await another({});
    await within(run(page, engine.name, another), journeyMs);
    for (const each of sessions.flatMap(({ pages }) => pages)) await each.assertClean();
    return null;
  } catch (error) {
    const picture = page ? await keepPicture(page, engine.name, name, pictures) : '';
    return `${error.stack ?? error}${picture}`;
  } finally {
    for (const session of sessions) {
      await within(Promise.resolve(session.close()), 30_000).catch(() => {});
    }
    site.stop();
  }
}

/** Opens the site in an engine for as long as `use` needs it; what `use` answers. */
export async function withPage(engine, folder, use, look = {}) {
  const site = await openSite(folder);
  const session = await engine.newSession({ ...defaults, ...look }, new URL(site.address).origin);
  session.pages = [];
  try {
    const page = new Page(session, await session.newTab(), site.address, site);
    return await within(use(page), journeyMs);
  } finally {
    await within(session.close(), 30_000).catch(() => {});
    site.stop();
  }
}
