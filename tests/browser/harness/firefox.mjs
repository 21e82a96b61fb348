// Firefox: one process for all journeys of one look (what the protocol can not set, preferences
// do), a context of its own for each journey; a process and a profile of its own where the journey
// kills the browser. Its driver knows no touch: there a tap is a click.
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { firefox } from 'playwright-core';
import { PlaywrightTab } from './playwright_tab.mjs';
import { killUsersOf } from './processes.mjs';
import { until } from './until.mjs';

const preferences = (look) => ({
  'webgl.force-enabled': true,
  // Or a page from the disk gets a process of its own, and the driver loses sight of it.
  'browser.tabs.remote.separateFileUriProcess': false,
  'security.sandbox.content.read_path_whitelist': `${path.resolve('build')}/`,
  'layout.css.prefers-color-scheme.content-override': look.dark ? 0 : 1,
  'ui.prefersReducedMotion': look.reducedMotion ? 1 : 0,
  'browser.display.document_color_use': look.forcedColors ? 2 : 0,
  'font.size.variable.x-western': look.textSize,
  ...(look.touch ? { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 } : {}),
});

const launchOptions = (look, display, downloadsPath) => ({
  channel: 'moz-firefox',
  executablePath: '/usr/bin/firefox-esr',
  headless: true,
  downloadsPath,
  env: { ...process.env, DISPLAY: display.name, LIBGL_ALWAYS_SOFTWARE: '1' },
  firefoxUserPrefs: preferences(look),
});

const contextOptions = (look) => ({
  viewport: { width: look.width, height: look.height },
  deviceScaleFactor: look.scale,
});

// For a screenshot the driver tries `body {}` in the page, whose policy forbids it, to no harm.
const styleOfDriver = 'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA=';

// A face that was still on its way when the page was left (NS_BINDING_ABORTED).
const brokenOffByLeaving = 0x804b0002;

const newFolder = () => mkdtemp(path.join(os.tmpdir(), 'flipside-firefox-'));

class FirefoxTab extends PlaywrightTab {
  constructor(page, origin, downloads) {
    super(page, origin, false);
    this.downloads = downloads;
  }

  note(error) {
    if (error.includes(styleOfDriver) || error.includes(`status=${brokenOffByLeaving}`)) return;
    super.note(error);
  }

  /** The driver tells nothing of downloads: the folder does. */
  async download(act) {
    const before = new Set(await readdir(this.downloads));
    await act();
    const isWhole = (file) => !before.has(file) && !file.endsWith('.part');
    const name = await until('a file was downloaded', async () => {
      const files = await readdir(this.downloads);
      return files.every((file) => !file.endsWith('.part')) && files.find(isWhole);
    });
    const file = path.join(this.downloads, name);
    const bytes = await until('the file is whole', async () => {
      const content = await readFile(file);
      return content.length > 0 && content;
    });
    await rm(file);
    return { name, bytes };
  }
}

class FirefoxSession {
  constructor(context, options) {
    Object.assign(this, { context, ...options });
  }

  async newTab() {
    return new FirefoxTab(await this.context.newPage(), this.origin, this.downloads);
  }

  async kill() {
    await killUsersOf(this.profile);
    this.context = await this.reopen();
  }

  async close() {
    await this.context.close();
    if (this.profile) await rm(this.profile, { recursive: true, force: true });
  }
}

async function newOwnSession(look, origin, display) {
  const profile = await newFolder();
  const downloads = await newFolder();
  const options = { ...launchOptions(look, display, downloads), ...contextOptions(look) };
  const reopen = () => firefox.launchPersistentContext(profile, options);
  return new FirefoxSession(await reopen(), { origin, downloads, profile, reopen });
}

export async function openFirefox(display) {
  const downloads = await newFolder();
  const browsers = new Map();
  async function browserFor(look) {
    const key = JSON.stringify(preferences(look));
    if (!browsers.has(key)) {
      browsers.set(key, await firefox.launch(launchOptions(look, display, downloads)));
    }
    return browsers.get(key);
  }
  return {
    name: 'firefox',
    async newSession(look, origin) {
      if (look.kills) return newOwnSession(look, origin, display);
      const context = await (await browserFor(look)).newContext(contextOptions(look));
      return new FirefoxSession(context, { origin, downloads });
    },
    async close() {
      for (const browser of browsers.values()) await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
