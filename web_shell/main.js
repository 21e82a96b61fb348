// Starts the program, and ties it to the page.
import { effectsOf } from './effects.js';
import { listen } from './events.js';
import { listenToDropsAndPastes } from './files.js';
import { Host, part } from './host.js';
import { Keeping } from './keeping.js';
import { listenToKeys } from './keys.js';
import { Ownership } from './ownership.js';
import { listenToPrinting } from './print.js';
import { Program } from './program.js';
import { Route } from './route.js';
import { Scheduler } from './scheduler.js';
import { Settings } from './settings.js';
import { Surface } from './surface.js';
import { Updates } from './updates.js';

/** @typedef {import('./outcomes.js').Tell} Tell */

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
    const isUnsettled = program.alone(() => host.mirror.settle());
    return isUnsettled ? now : next;
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

/** @param {Host} host @param {Tell} tell @param {string} scope @param {Keeping} keeping */
function surround(host, tell, scope, keeping) {
  const updates = new Updates(() => tell('UpdateAvailable'));
  const ownership = new Ownership(scope, async () => {
    tell('OtherTabTookOver');
    await keeping.settled();
  });
  const surroundings = {
    keeping,
    ownership,
    tell,
    settings: new Settings(scope),
    route: new Route(host.mirror, (fragment) => tell('AddressChanged', fragment)),
    announce: host.announce,
    update: () => updates.accept(),
    /** @param {boolean} isReadOnly */
    open: async (isReadOnly) => tell('Loaded', ...(await keeping.gather(isReadOnly))),
    receiver: {
      opened: (/** @type {string} */ name, /** @type {Uint8Array} */ content) =>
        tell('OpenFile', name, content),
      workbook: (/** @type {string} */ name, /** @type {import('./files.js').Sheet[]} */ sheets) =>
        tell('OpenWorkbook', name, ...sheets.flatMap((sheet) => [sheet.name, sheet.text])),
      refused: (/** @type {string} */ name, /** @type {string} */ reason) =>
        host.announce(`${name} was not opened. ${reason}`, true),
      pasted: (/** @type {string} */ text) => tell('PasteText', text),
    },
  };
  return { updates, surroundings };
}

/** Counters for tests. @param {Host} host @param {Scheduler} scheduler @param {Keeping} keeping */
function showCounters(host, scheduler, keeping) {
  const counters = {
    get frames() { return scheduler.frames; },
    get frameMs() { return scheduler.frameMs; },
    get isResting() { return scheduler.isResting; },
    get applyMs() { return host.mirror.applyMs; },
    get unsaved() { return keeping.pending; },
  };
  Object.defineProperty(globalThis, 'flipside', { value: Object.freeze(counters) });
}

/** Leaving with something unsaved is asked about. @param {Keeping} keeping */
function warnBeforeLoss(keeping) {
  addEventListener('beforeunload', (event) => {
    if (keeping.pending > 0) event.preventDefault();
  });
}

async function start() {
  const scope = `flipside.${location.pathname.replace(/[^/]*$/, '')}`;
  const host = new Host();
  const [keeping, program] = await Promise.all([
    Keeping.open(scope),
    Program.start(host),
    loadFont(),
  ]);
  part('app').hidden = false;
  const scheduler = runFrames(host, program);
  /** @type {Tell} */
  const tell = (outcome, ...texts) => {
    program.take(outcome, texts);
    scheduler.request();
  };
  const { updates, surroundings } = surround(host, tell, scope, keeping);
  host.carryOut = effectsOf(surroundings);

  const version = new URL('.', import.meta.url).pathname.split('/').at(-2) ?? '';
  tell('Started', surroundings.route.address, version, ...surroundings.settings.all());
  await surroundings.open(!(await surroundings.ownership.claim()));

  followSurface(host, program, scheduler);
  const root = part('mirror');
  const page = { mirror: host.mirror, program, scheduler, root, receiver: surroundings.receiver };
  listen(page);
  listenToKeys(page);
  listenToDropsAndPastes(surroundings.receiver);
  listenToPrinting(root, part('print'));
  warnBeforeLoss(keeping);
  scheduler.runNow();
  part('welcome').remove();
  showCounters(host, scheduler, keeping);
  await updates.start();
}

start().catch((error) => {
  const words =
    'The program could not be started in this browser. It needs a browser of the last two years ' +
    'with WebAssembly. What you kept here before is still there.';
  // Gone once the program runs.
  document.getElementById('progress')?.replaceChildren(words);
  throw error;
});
