// Chromium: one process for all journeys of one look, a context of its own for each journey; a
// process and a profile of its own where the journey kills the browser.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { PlaywrightTab } from './playwright_tab.mjs';
import { killUsersOf } from './processes.mjs';
import { failing } from './stores.mjs';

const launchOptions = {
  executablePath: '/usr/bin/chromium',
  headless: true,
  args: [
    '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--use-gl=angle', '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
  ],
};

const contextOptions = (look) => ({
  viewport: { width: look.width, height: look.height },
  deviceScaleFactor: look.scale,
  hasTouch: look.touch,
  colorScheme: look.dark ? 'dark' : 'light',
  reducedMotion: look.reducedMotion ? 'reduce' : 'no-preference',
  forcedColors: look.forcedColors ? 'active' : 'none',
});

// No driver can answer the dialog of showSaveFilePicker: files go the way of a link.
const withoutSaveDialog = () => delete globalThis.showSaveFilePicker;

class ChromiumSession {
  constructor(context, look, origin, profile) {
    Object.assign(this, { context, look, origin, profile });
  }

  async newTab() {
    await this.context.addInitScript(withoutSaveDialog);
    if (this.look.stores) await this.context.addInitScript(failing[this.look.stores]);
    const page = await this.context.newPage();
    const protocol = await this.context.newCDPSession(page);
    await protocol.send('Page.setFontSizes', { fontSizes: { standard: this.look.textSize } });
    return new ChromiumTab(page, protocol, this.origin, this.look.touch);
  }

  async kill() {
    await killUsersOf(this.profile);
    this.context = await openProfile(this.profile, this.look);
  }

  async close() {
    await this.context.close();
    if (this.profile) await rm(this.profile, { recursive: true, force: true });
  }
}

class ChromiumTab extends PlaywrightTab {
  constructor(page, protocol, origin, canTap) {
    super(page, origin, canTap);
    this.protocol = protocol;
  }

  /** As two fingers do that draw the page closer. */
  zoom(scale) {
    return this.protocol.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
  }

  async download(act) {
    const [only] = await this.downloads(1, act);
    return only;
  }

  async downloads(count, act) {
    const come = [];
    const all = new Promise((done) => {
      const note = (download) => {
        if (come.push(download) < count) return;
        this.page.off('download', note);
        done();
      };
      this.page.on('download', note);
    });
    await Promise.all([all, act()]);
    return Promise.all(come.map(async (download) =>
      ({ name: download.suggestedFilename(), bytes: await readFile(await download.path()) })));
  }

  /** An input method at work: the text in the making, then what the person settles on. */
  async compose(inTheMaking, settled) {
    const { protocol } = this;
    for (const text of inTheMaking) {
      const end = text.length;
      await protocol.send('Input.imeSetComposition',
        { text, selectionStart: end, selectionEnd: end });
    }
    await protocol.send('Input.insertText', { text: settled });
  }
}

const openProfile = (profile, look) =>
  chromium.launchPersistentContext(profile, { ...launchOptions, ...contextOptions(look) });

export async function openChromium() {
  const browser = await chromium.launch(launchOptions);
  return {
    name: 'chromium',
    async newSession(look, origin) {
      if (!look.kills) {
        return new ChromiumSession(await browser.newContext(contextOptions(look)), look, origin);
      }
      const profile = await mkdtemp(path.join(os.tmpdir(), 'flipside-chromium-'));
      return new ChromiumSession(await openProfile(profile, look), look, origin, profile);
    },
    close: () => browser.close(),
  };
}
