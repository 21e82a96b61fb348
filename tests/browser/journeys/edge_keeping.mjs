// What is kept: through a closed tab, a killed browser, a lost network.
import assert from 'node:assert/strict';
import { everyEngine, journey } from '../harness/journey.mjs';
import { file } from '../harness/page.mjs';
import { beginHere, beginProgramme, openSample, saved, seenAs, workspaceIs } from '../steps.mjs';

const name = 'Lindenquay Libraries';

everyEngine('what was saved is there after the tab was closed', async (page) => {
  await beginProgramme(page, name);
  await saved(page);
  await page.reopen();
  await page.open();
  await workspaceIs(page, name);
});

everyEngine('what was saved is there after a kill', { kills: true }, async (page) => {
  await beginProgramme(page, name);
  await saved(page);
  await page.kill();
  await page.open();
  await workspaceIs(page, name);
});

everyEngine('after the first visit the page opens without its server', async (page) => {
  await beginProgramme(page, name);
  await saved(page);
  await page.until('a worker keeps the page', async () =>
    (await navigator.serviceWorker.ready).active.state === 'activated');
  page.site.stop();
  await page.reload();
  await workspaceIs(page, name);
  await page.site.start();
});

const otherHouse = (charter = {}) => file('other.json', JSON.stringify({
  format: 'flipside',
  version: 0,
  kind: 'full_backup',
  holder: 'organiser',
  programme: { charters: [{ id: 'charter-1', organisation: 'Other House', ...charter }] },
}));

/** The box that says which workspace is open. */
const openOne = /^(Other House|Lindenquay Libraries)$/;

/** Opens a workspace by the box that says which one is open. */
async function switchTo(page, workspace) {
  await page.role('button', openOne).click();
  await page.role('menuitem', workspace).click();
  await page.role('button', workspace).shown();
}

// Stores, history and reloading are the browser's own part.
everyEngine('a file becomes a workspace of its own; switching, Back and reload lead to each',
  async (page) => {
    await beginProgramme(page, name);
    await saved(page);
    await page.drop([otherHouse(), file('half.json', '{"format":"flipside",')]);
    await page.role('button', 'Other House').shown();
    await page.text(/^half\.json was not opened/).shown();
    await saved(page);
    await switchTo(page, name);
    await page.evaluate(() => history.back());
    await page.role('button', 'Other House').shown();
    await page.reload();
    await page.role('button', 'Other House').shown();
    await page.drop([otherHouse()]);
    await page.text(/^other\.json holds what is open already/).shown();
  });

journey('a removed workspace is put back by its notice, and by its old address',
  { engines: ['chromium'] }, async (page) => {
    await beginProgramme(page, name);
    await page.drop([otherHouse()]);
    await page.role('button', 'Other House').shown();
    const address = await page.evaluate(() => location.hash);
    await page.open('#/files');
    await page.role('button', 'Remove Other House').click();
    await page.role('button', name).shown();
    await page.text(/^Removed Other House\. /).nth(0).shown();
    await page.role('button', 'Undo').nth(1).click();
    await page.role('button', 'Other House').shown();
    await page.open('#/files');
    await page.role('button', 'Remove Other House').click();
    await page.role('button', name).shown();
    await page.open(address);
    await page.role('heading', /^Other House was removed on/).shown();
    await page.role('button', 'Put back').click();
    await page.role('button', 'Other House').shown();
    await page.open('#/w/zzzzzzzz/people');
    await page.role('heading', 'This workspace is not in this browser').shown();
  });

journey('what the index of workspaces has lost is found again by the stores',
  { engines: ['chromium'] }, async (page) => {
    await beginProgramme(page, name);
    await page.drop([otherHouse()]);
    await page.role('button', 'Other House').shown();
    await saved(page);
    await page.evaluate(() => localStorage.clear());
    await page.open('#/');
    await page.reload();
    await page.role('button', openOne).click();
    await page.role('menuitem', 'Other House').shown();
    await page.role('menuitem', name).shown();
  });

journey('the sample is seen as organiser, mentor and mentee through three copies',
  { engines: ['chromium'] }, async (page) => {
    await openSample(page);
    await page.role('radio', 'Mentor').click();
    await seenAs(page, /^Switch workspace\. Mentor with .+, sample$/);
    await page.role('radio', 'Mentee').click();
    await seenAs(page, /^Switch workspace\. Mentee with .+, sample$/);
    await page.role('radio', 'Organiser').click();
    await page.role('link', /^Matching/).shown();
  });

// One driver alone tells of several downloads at once.
journey('all workspaces move to another address as files', { engines: ['chromium'] },
  async (page) => {
    await beginProgramme(page, name);
    await page.drop([otherHouse()]);
    await page.role('button', 'Other House').shown();
    await saved(page);
    await page.open('#/files');
    const files = await page.downloads(2, () =>
      page.role('button', 'Download all workspaces').click());
    await page.open('#/files');
    await page.role('button', 'Remove Other House').click();
    await page.role('button', name).shown();
    await page.open('#/files');
    await page.role('button', `Remove ${name}`).click();
    await page.role('button', /^Run a programme/).shown();
    await page.drop(files.map((it) => file(it.name, it.bytes, 'application/json')));
    await page.role('button', openOne).click();
    await page.role('menuitem', 'Other House').shown();
    await page.role('menuitem', name).shown();
  });

// Layout alone is the browser's own part here: the core refuses it as any other.
journey('a name of 100,000 letters is refused, typed or in a file, and freezes nothing',
  { engines: ['chromium'] }, async (page) => {
    const long = 'x'.repeat(100_000);
    await beginProgramme(page, name);
    await page.drop([otherHouse({ organisation: long })]);
    await page.text(/organisation: the text is too long: 100,000 characters/).shown();
    await page.open('#/programme');
    await page.label('Organisation').focus();
    await page.evaluate((text) => {
      document.activeElement.select();
      document.execCommand('insertText', false, text);
    }, long);
    await page.press('Tab');
    await page.text(/the text is too long: 100,000 characters where 200 fit/).nth(0).shown();
    const slowest = await page.evaluate(() => flipside.frameMs);
    assert(slowest < 500, `a frame took ${slowest} ms`);
    await page.reload();
    await workspaceIs(page, name);
  });

journey('after two starts that did not get to their first frame nothing is opened unasked',
  { engines: ['chromium'] }, async (page) => {
    await beginProgramme(page, name);
    await saved(page);
    const leaveUnfinished = async (starts) => {
      await page.evaluate((count) => {
        const mark = Object.keys(localStorage).find((key) => key.endsWith('.mark'));
        localStorage.setItem(mark.replace('.mark', '.starting'), count);
      }, starts);
      await page.reload();
    };
    const isKept = () => page.role('heading', 'Your work is kept').shown();
    // As a browser leaves it that was killed after it had shown the page.
    await leaveUnfinished('1');
    await workspaceIs(page, name);
    await leaveUnfinished('2');
    await isKept();
    await page.role('button', 'Open it again').click();
    await workspaceIs(page, name);
    await leaveUnfinished('2');
    await isKept();
    await page.role('button', 'Start with an empty page').click();
    await page.role('button', /^Run a programme/).shown();
    await page.until('all is kept', () => flipside.unsaved === 0);
    await page.role('link', /^Back to what is in this browser/).click();
    await page.role('button', 'Open').click();
    await workspaceIs(page, name);
  });

// When and how connections close differs by engine.
everyEngine('what is on the screen is kept anew when the stores are emptied', async (page) => {
  await beginProgramme(page, name);
  await saved(page);
  await page.evaluate(async () => {
    localStorage.clear();
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
  await page.text(/is kept there anew/).shown();
  await saved(page);
  await page.reload();
  await workspaceIs(page, name);
});

journey('where storage is denied the page works, says so, and warns on leaving',
  { stores: 'denied', engines: ['chromium'] }, async (page) => {
    await beginProgramme(page, name);
    await page.text(/^This browser keeps nothing here/).shown();
    const isAsked = await page.evaluate(() =>
      !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    assert(isAsked, 'leaving is asked about');
  });

journey('a database that does not answer does not keep the page from starting',
  { stores: 'silent', engines: ['chromium'] }, async (page) => {
    await page.open();
    await page.role('heading', 'The browser’s store does not answer').shown();
    await page.evaluate(() => globalThis.databasesAnswer());
    await page.role('button', /^Run a programme/).shown();
  });

journey('databases that are named late bring back what the index has lost',
  { stores: 'silent', engines: ['chromium'] }, async (page) => {
    const answer = () => page.evaluate(() => globalThis.databasesAnswer());
    const isSilent = () => page.role('heading', 'The browser’s store does not answer').shown();
    await page.open();
    await isSilent();
    await answer();
    await beginHere(page, name);
    await saved(page);
    await page.evaluate(() => localStorage.clear());
    await page.open('#/');
    await page.reload();
    await isSilent();
    await answer();
    await workspaceIs(page, name);
  });

/** The page after it stopped: it hands out what was kept, and starts again. */
async function handsOutAndStartsAgain(page) {
  await page.role('heading', 'Flipside has stopped').shown();
  await page.text(/What the page had called saved is kept on this device/).shown();
  const handedOut = await page.download(() =>
    page.role('button', 'Download what is kept').click());
  const { programme } = JSON.parse(new TextDecoder().decode(handedOut.bytes));
  assert.equal(programme.charters[0].organisation, name);
  await page.role('button', 'Start again').click();
  await workspaceIs(page, name);
}

everyEngine('an error amid the program ends in a page that hands out what is kept',
  async (page) => {
    page.allowErrors(/no more chance/);
    await beginProgramme(page, name);
    await saved(page);
    await page.evaluate(() => {
      crypto.getRandomValues = () => {
        delete crypto.getRandomValues;
        throw new Error('no more chance');
      };
    });
    await page.press('Tab');
    await handsOutAndStartsAgain(page);
  });

journey('without memory left the program stops, and what is kept stays', async (page) => {
  page.allowErrors(/Aborted|unreachable|memory/i);
  await beginProgramme(page, name);
  await saved(page);
  await page.evaluate(() => {
    WebAssembly.Memory.prototype.grow = () => { throw new RangeError('no memory'); };
  });
  await page.drop([file('long.txt', 'Name,Mail\n' + 'x,y\n'.repeat(10_000_000))]);
  await handsOutAndStartsAgain(page);
});
