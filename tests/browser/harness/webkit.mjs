// WebKit: a driver, a browser and a profile for each journey, driven by plain WebDriver requests.
// Its driver knows no touch: there a tap is a click. There are no forced colours.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openForeign } from './foreign.mjs';
import { killUsersOf } from './processes.mjs';
import { until } from './until.mjs';
import { WebKitTab } from './webkit_tab.mjs';

// WebKit does not know this directive, which the other engines want.
const unknownDirective = "Unrecognized Content-Security-Policy directive 'manifest-src'";

const binary = fileURLToPath(new URL('./webkit_browser.py', import.meta.url));

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Sends one request to the driver; what it answers, or an error in its words. */
async function ask(base, method, address, body) {
  const response = await fetch(base + address, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function writeSettings(profile, look) {
  const folder = path.join(profile, 'config', 'gtk-3.0');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.ini'), [
    '[Settings]',
    `gtk-application-prefer-dark-theme=${look.dark ? 1 : 0}`,
    `gtk-enable-animations=${look.reducedMotion ? 0 : 1}`,
    '',
  ].join('\n'));
}

class WebKitSession {
  constructor(options) {
    Object.assign(this, options);
    this.log = path.join(this.profile, 'log');
  }

  async start() {
    const port = await freePort();
    this.base = `http://127.0.0.1:${port}`;
    this.driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: this.display.name,
        GDK_SCALE: String(this.look.scale),
        LIBGL_ALWAYS_SOFTWARE: '1',
        XDG_CONFIG_HOME: path.join(this.profile, 'config'),
        FLIPSIDE_PROFILE: this.profile,
        FLIPSIDE_LOG: this.log,
        FLIPSIDE_TEXT_SIZE: String(this.look.textSize),
        FLIPSIDE_PROXY: this.foreign.address,
      },
    });
    const isReady = async () => (await ask(this.base, 'GET', '/status')).ready;
    await until('WebKitWebDriver answers', isReady);
    const { sessionId } = await ask(this.base, 'POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: [] } } },
    });
    this.send = (method, address, body) =>
      ask(this.base, method, `/session/${sessionId}${address}`, body);
    await this.send('POST', '/timeouts', { script: 30_000, pageLoad: 60_000 });
    this.tabs = 0;
    this.current = null;
  }

  async newTab() {
    const first = this.tabs === 0;
    this.tabs += 1;
    const handle = first
      ? await this.send('GET', '/window')
      : (await this.send('POST', '/window/new', { type: 'window' })).handle;
    const tab = new WebKitTab(this, handle);
    await tab.resize(this.look.width, this.look.height);
    return tab;
  }

  /** What WebKit wrote to its console as errors. */
  async errors() {
    const text = await readFile(this.log, 'utf8').catch(() => '');
    return text
      .split('\n')
      .filter((line) => /CONSOLE (\w+ )?ERROR/.test(line))
      .filter((line) => !line.includes(unknownDirective));
  }

  async download(act) {
    const folder = path.join(this.profile, 'downloads');
    await act();
    const name = await until('a file was downloaded', async () =>
      (await readdir(folder)).find((file) => !file.endsWith('.part')));
    const bytes = await readFile(path.join(folder, name));
    await rm(path.join(folder, name));
    return { name, bytes };
  }

  async kill() {
    await killUsersOf(this.profile);
    await this.start();
  }

  async close() {
    await this.send('DELETE', '').catch(() => {});
    await killUsersOf(this.profile);
    this.foreign.close();
    await rm(this.profile, { recursive: true, force: true });
  }
}

export function openWebKit(display) {
  return {
    name: 'webkit',
    async newSession(look) {
      const profile = await mkdtemp(path.join(os.tmpdir(), 'flipside-webkit-'));
      await writeSettings(profile, look);
      const session = new WebKitSession({ look, display, profile, foreign: await openForeign() });
      await session.start();
      return session;
    },
    close: async () => {},
  };
}
