// Starts the program, and ties it to the page.
import { listenToCopying } from './copying.js';
import { Edits, keepOnLeaving } from './edits.js';
import { effectsOf } from './effects.js';
import { listen } from './events.js';
import { listenToDropsAndPastes } from './files.js';
import { Host, part } from './host.js';
import { Idle } from './idle.js';
import { Key, listenToKeys } from './keys.js';
import { broughtBy, textOf } from './links.js';
import { LockPage } from './lock_page.js';
import { listenToPaging, listenToSkipping } from './paging.js';
import { isSingleFile } from './parts.js';
import { listenToPrinting } from './print.js';
import { MissingFile, Program } from './program.js';
import { protectionTexts } from './protecting.js';
import { Route } from './route.js';
import { Scheduler } from './scheduler.js';
import { Settings } from './settings.js';
import { Shelf } from './shelf.js';
import { Stopped } from './stopped.js';
import { Surface } from './surface.js';
import { Switching } from './switching.js';
import { Updates } from './updates.js';
import { Work } from './work.js';

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
  const work = new Work(program, () => scheduler.request());
  const scheduler = new Scheduler((now) => {
    const next = program.frame(now);
    work.look();
    const isUnsettled = program.alone(() => host.mirror.settle());
    host.onDrawn();
    return isUnsettled ? now : next;
  });
  host.painter.onRestored = () => {
    host.painterReturned();
    program.texturesLost();
    scheduler.request();
  };
  document.fonts.addEventListener('loadingdone', () => {
    program.glyphsArrived();
    scheduler.request();
  });
  return { scheduler, work };
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

/**
 * Starts that do not get to their first frame are noticed by the next one: unless the person left
 * meanwhile, what was opened can not be shown.
 * @param {import('./keeping.js').Keeping} keeping @param {() => void} show
 */
function untilFirstFrame({ local }, show) {
  const left = () => local.startEnds();
  local.startBegins();
  addEventListener('pagehide', left);
  try {
    show();
    local.startEnds();
  } catch (error) {
    local.startFails();
    throw error;
  } finally {
    removeEventListener('pagehide', left);
  }
}

/**
 * Takes in what other tabs have kept.
 * @param {Switching} switching @param {Tell} tell @param {() => Promise<void>} openAgain
 */
function catchingUp(switching, tell, openAgain) {
  let isWanted = false;
  let isRunning = false;
  const once = async () => {
    const { keeping } = switching;
    // A store that fails says so elsewhere.
    const news = await keeping.news().catch(() => []);
    if (keeping !== switching.keeping) return;
    if (news === null) {
      await openAgain();
      // If it is still behind, that is no fault of haste.
      isWanted = false;
    } else if (news.length > 0) {
      tell('ChangesArrived', ...news);
    }
  };
  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await once();
    }
    isRunning = false;
  };
}

/**
 * Forgets the key, with everything else. What is on its way is kept first; what could not be kept
 * would be lost, so it stays open then.
 * @param {Switching} switching @param {Edits} edits
 */
function locking(switching, edits) {
  return async (/** @type {boolean} */ isForAll) => {
    edits.settle();
    const { keeping, tabs } = switching;
    await keeping.settled();
    if (keeping.hasFailed && keeping.vault !== null) return;
    if (isForAll) tabs?.tellLocked();
    location.reload();
  };
}

/**
 * A workspace under a passphrase stands behind a page of its own until that is entered, and goes
 * there again by itself.
 * @param {Switching} switching
 * @param {{open: (id: string) => Promise<void>, lock: (isForAll: boolean) => Promise<void>}} page
 */
function lockWhenUnused(switching, page) {
  const lockPage = new LockPage(switching.shelf, (id) => page.open(id));
  const idle = new Idle(() => {
    const { headers, vault } = switching.keeping;
    return vault === null ? 0 : headers.header?.lockAfter ?? 0;
  }, () => page.lock(false));
  switching.unlock = async (id, keeping, isWanted) => {
    lockPage.leave();
    if (keeping.isLocked) switching.shelf.hideSealed();
    if (keeping !== switching.keeping || keeping.isLocked) idle.begin();
    if (keeping.isLocked && !(await lockPage.ask(id, keeping))) return false;
    return isWanted();
  };
  switching.onLocked = () => page.lock(false);
  idle.listen();
}

/** @param {Shelf} shelf @param {Tell} tell @param {string[]} strays */
function listShelf(shelf, tell, strays = []) {
  const entries = [...shelf.entries()];
  const texts = entries.flatMap(([id, texts]) => [id, String(texts.length), ...texts]);
  tell('ShelfListed', ...texts, ...strays.flatMap((id) => [id, '0']));
}

/**
 * What the index has lost, however late the browser names it: an empty page gives way to it.
 * @param {Switching} switching @param {Tell} tell @param {(id: string) => Promise<void>} open
 */
async function findStrays(switching, tell, open) {
  const { shelf } = switching;
  if (shelf.found.length > 0) return;
  const strays = (await shelf.strays()).filter((id) => id !== switching.id);
  listShelf(shelf, tell, strays);
  const isUntouched = !switching.keeping.isTouched && switching.drafts.kept().length === 0;
  if (shelf.isNew && isUntouched && strays.length > 0) await open(strays[0]);
}

/**
 * @param {Host} host @param {Tell} tell @param {string} scope
 * @param {{switching: Switching, program: Program, scheduler: Scheduler, edits: Edits,
 *   route: Route}} parts
 */
function surround(host, tell, scope, { switching, program, scheduler, edits, route }) {
  const updates = new Updates(() => tell('UpdateAvailable'));
  const catchUp = catchingUp(switching, tell, () => surroundings.open(switching.id));
  const surroundings = {
    switching,
    tell,
    settings: new Settings(`${scope}.setting.`),
    route,
    announce: host.announce,
    update: () => updates.accept(),
    takeLatePart: () => program.takeLatePart(),
    catchUp,
    listShelf: () => listShelf(switching.shelf, tell),
    lock: locking(switching, edits),
    open: async (/** @type {string} */ id) => {
      edits.settle();
      await switching.open(id, (texts, drafts) => {
        edits.settle();
        untilFirstFrame(switching.keeping, () => {
          tell('WorkspaceOpened', id, ...drafts);
          tell('ProtectionTold', ...protectionTexts(switching.keeping));
          tell('Loaded', ...texts);
          scheduler.runNow();
        });
      });
    },
    receiver: {
      /** @type {import('./files.js').Receiver['opened']} */
      opened: (name, content, follows) => {
        edits.settle();
        tell('OpenFile', name, content, follows ? '1' : '');
      },
      /** @type {import('./files.js').Receiver['workbook']} */
      workbook: (name, sheets, follows) => {
        edits.settle();
        const texts = sheets.flatMap((sheet) => [sheet.name, sheet.text]);
        tell('OpenWorkbook', name, follows ? '1' : '', ...texts);
      },
      refused: (/** @type {string} */ name, /** @type {string} */ reason) =>
        tell('FileRefused', name, reason),
      pasted: (/** @type {string} */ text) => tell('PasteText', text),
    },
  };
  lockWhenUnused(switching, surroundings);
  switching.onNews = catchUp;
  switching.onNewer = () => {
    edits.settle();
    tell('NewerElsewhere');
  };
  switching.follow((keeping) => {
    keeping.onAnswer = () => surroundings.open(switching.id);
    keeping.onLocked = switching.onLocked;
    keeping.onCleared = () => {
      listShelf(switching.shelf, tell);
      tell('StoresCleared');
    };
  });
  addEventListener('storage', ({ key }) => {
    if (key?.startsWith(switching.shelf.index.prefix)) listShelf(switching.shelf, tell);
  });
  return { updates, surroundings };
}

/**
 * @param {Host} host @param {Program} program @param {Scheduler} scheduler @param {Edits} edits
 * @param {(brought: string) => void} take
 */
function followHistory(host, program, scheduler, edits, take) {
  const route = new Route(host.mirror, {
    visit(address) {
      edits.settle();
      program.take('AddressChanged', [address]);
      scheduler.runNow();
    },
    scrolled(node, x, y) {
      program.scrolled(node, x, y);
      scheduler.runNow();
    },
    take,
    close(dialog) {
      edits.settle();
      program.keyPressed(dialog, Key.Escape);
      scheduler.runNow();
    },
  });
  host.onDrawn = () => route.follow();
  return route;
}

/**
 * Counters for tests.
 * @param {Host} host @param {Scheduler} scheduler @param {Switching} switching
 */
function showCounters(host, scheduler, switching) {
  const counters = {
    get frames() { return scheduler.frames; },
    get frameMs() { return scheduler.frameMs; },
    get isResting() { return scheduler.isResting; },
    get applyMs() { return host.mirror.applyMs; },
    get unsaved() { return switching.keeping.pending; },
  };
  Object.defineProperty(globalThis, 'flipside', { value: Object.freeze(counters) });
}

/**
 * Leaving with something unsaved is asked about.
 * @param {Switching} switching @param {Edits} edits
 */
function warnBeforeLoss(switching, edits) {
  addEventListener('beforeunload', (event) => {
    // Later there is no time to seal it.
    if (switching.keeping.vault !== null) edits.keep();
    if (switching.keeping.isAtRisk) event.preventDefault();
  });
}

async function start() {
  const brought = broughtBy(location.hash);
  if (brought !== null) history.replaceState(null, '', '#/');
  const scope = `flipside.${location.pathname.replace(/[^/]*$/, '')}`;
  const host = new Host();
  const [switching, program] = await Promise.all([
    Switching.start(new Shelf(scope), location.hash),
    Program.start(host),
    loadFont(),
  ]);
  new Stopped(switching, host).listen();
  part('app').hidden = false;
  const { scheduler, work } = runFrames(host, program);
  /** @type {Tell} */
  const tell = (outcome, ...texts) => {
    program.take(outcome, texts);
    scheduler.request();
    work.look();
  };
  const edits = new Edits(host.mirror, program, scheduler);
  host.mirror.values.onReplaced = ({ id, value }) => edits.replaced(id, value);
  const take = (/** @type {string} */ packed) => {
    edits.settle();
    textOf(packed).then((text) => tell('OpenFile', '', text, ''), (error) =>
      tell('FileRefused', 'The link', error.message));
  };
  const route = followHistory(host, program, scheduler, edits, take);
  const { updates, surroundings } =
    surround(host, tell, scope, { switching, program, scheduler, edits, route });
  host.carryOut = effectsOf(surroundings);

  const version = new URL('.', import.meta.url).pathname.split('/').at(-2) ?? '';
  tell('Started', surroundings.route.address, version, isSingleFile ? '1' : '',
    program.lacksLatePart ? '1' : '', ...surroundings.settings.all());
  const { shelf } = switching;
  listShelf(shelf, tell, shelf.found);
  const root = part('mirror');
  const { mirror } = host;
  const page = { mirror, program, scheduler, edits, root, receiver: surroundings.receiver };
  followSurface(host, program, scheduler);
  listen(page);
  listenToPaging(mirror);
  listenToSkipping(mirror, part('skip'));
  keepOnLeaving(edits);
  listenToKeys(page);
  listenToCopying(root);
  listenToDropsAndPastes(surroundings.receiver);
  listenToPrinting({ host, program, root, paper: part('print') });
  warnBeforeLoss(switching, edits);
  await surroundings.open(switching.id);
  route.begin();
  part('welcome').remove();
  showCounters(host, scheduler, switching);
  if (brought !== null) take(brought);
  findStrays(switching, tell, surroundings.open);
  await updates.start();
}

/** Why there is no program, for people. @param {unknown} error */
const whyNotStarted = (error) =>
  error instanceof MissingFile
    ? `A file of the program did not arrive: ${error.message}. Load the page again; if that does ` +
      'not help, tell the people who keep this site. '
    : 'The program could not be started in this browser. It needs a browser of the last two ' +
      'years with WebAssembly. ';

start().catch((error) => {
  const words = `${whyNotStarted(error)}What you kept here before is still there.`;
  // Gone once the program runs.
  document.getElementById('progress')?.replaceChildren(words);
  document.getElementById('late')?.remove();
  throw error;
});
