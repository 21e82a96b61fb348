// Starts the program, and ties it to the page.
import { listen } from './events.js';
import { Host, part } from './host.js';
import { Keeping } from './keeping.js';
import { listenToKeys } from './keys.js';
import { listenToPrinting } from './print.js';
import { Program } from './program.js';
import { Scheduler } from './scheduler.js';
import { Surface } from './surface.js';
import { Updates } from './updates.js';

const longestWaitForFont = 2000;

/** The face of the first page; the system's stands in where it does not come. */
async function loadFont() {
  const faces = ['400', '500', '600'].map((weight) =>
    document.fonts.load(`${weight} 14px "Inter Variable"`, 'A'),
  );
  const late = new Promise((resolve) => setTimeout(resolve, longestWaitForFont));
  await Promise.race([Promise.all(faces), late]).catch(() => {});
}

/** @param {Host} host @param {Program} program */
function runFrames(host, program) {
  const scheduler = new Scheduler((now) => {
    const next = program.frame(now);
    host.mirror.settle();
    return next;
  });
  host.painter.onRestored = () => {
    program.texturesLost();
    scheduler.request();
  };
  document.fonts.addEventListener('loadingdone', () => {
    program.glyphsArrived();
    scheduler.request();
  });
  return scheduler;
}

/** @param {Host} host @param {Program} program @param {Scheduler} scheduler */
function followSurface(host, program, scheduler) {
  const surface = new Surface(part('app'), part('probe'));
  const tell = () => {
    host.glyphs.density = surface.density;
    program.surfaceChanged(surface.numbers());
  };
  surface.onChange = () => {
    tell();
    // At once: a canvas whose size changed is empty.
    scheduler.runNow();
  };
  tell();
  surface.watch();
}

/** Counters for tests. @param {Host} host @param {Scheduler} scheduler */
function showCounters(host, scheduler) {
  const counters = {
    get frames() { return scheduler.frames; },
    get applyMs() { return host.mirror.applyMs; },
    get unsaved() { return host.keeping.pending; },
  };
  Object.defineProperty(globalThis, 'flipside', { value: Object.freeze(counters) });
}

async function start() {
  const scope = `flipside.${location.pathname.replace(/[^/]*$/, '')}`;
  const [keeping] = await Promise.all([Keeping.open(scope), loadFont()]);
  const host = new Host(keeping);
  const program = await Program.start(host);
  part('app').hidden = false;
  const scheduler = runFrames(host, program);
  followSurface(host, program, scheduler);
  const page = { mirror: host.mirror, program, scheduler, root: part('mirror') };
  listen(page);
  listenToKeys(page);
  listenToPrinting(part('mirror'), part('print'));
  scheduler.runNow();
  part('welcome').remove();
  showCounters(host, scheduler);
  await new Updates(() => {}).start();
}

start().catch((error) => {
  part('progress').textContent =
    'The program could not be started in this browser. It needs a browser of the last two years with ' +
    'WebAssembly. What you kept here before is still there.';
  throw error;
});
