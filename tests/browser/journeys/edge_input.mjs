// How people's input reaches the program: every way of pressing, typing and scrolling, once each.
import assert from 'node:assert/strict';
import { everyEngine, journey } from '../harness/journey.mjs';
import { openSample, settled } from '../steps.mjs';

const runProgramme = (page) => page.role('button', /^Run a programme/);
const organisation = (page) => page.label('Organisation');

async function openDialog(page) {
  await page.open();
  await runProgramme(page).click();
  await page.role('dialog', 'Run a programme').shown();
}

everyEngine('a click, Enter and Space each press a button once', async (page) => {
  await page.open();
  for (const press of [
    () => runProgramme(page).click(),
    () => runProgramme(page).press('Enter'),
    () => runProgramme(page).press('Space'),
  ]) {
    await press();
    await page.role('dialog', 'Run a programme').shown();
    await page.press('Escape');
    await page.role('dialog').gone();
  }
});

everyEngine('a finger presses a button once', { touch: true, width: 390, height: 844 },
  async (page) => {
    await page.open();
    await runProgramme(page).tap();
    await page.role('dialog', 'Run a programme').shown();
  });

everyEngine('a dialog takes the focus and gives it back', async (page) => {
  await page.open();
  await runProgramme(page).press('Enter');
  await page.role('dialog', 'Run a programme').shown();
  await page.until('the focus is in the dialog', () =>
    document.activeElement.closest('[role="dialog"]') !== null);
  // What is behind can not be reached.
  await runProgramme(page).gone();
  await page.press('Escape');
  await runProgramme(page).has('focused', true);
});

everyEngine('what is typed stays letter for letter, in every script', async (page) => {
  await openDialog(page);
  const words = 'Zoë 李明 ‏محمد नमस्ते 👩🏽‍🚀 “x” <b>';
  await organisation(page).fill('Bücherei & Söhne');
  await organisation(page).fill('');
  await page.type(words);
  await organisation(page).has('value', words);
  await page.press('Tab');
  await organisation(page).has('value', words);
});

everyEngine('text is edited by the browser: home, delete, select all', async (page) => {
  await openDialog(page);
  await organisation(page).fill('xLindenquay');
  await page.press('Home');
  await page.press('Delete');
  await organisation(page).has('value', 'Lindenquay');
  await page.press('Control+A');
  await page.type('B');
  await organisation(page).has('value', 'B');
});

// WebKit's own window has no key for undo.
everyEngine('a field undoes by itself', { engines: ['chromium', 'firefox'] }, async (page) => {
  await openDialog(page);
  await organisation(page).fill('Lindenquay');
  await page.press('Control+A');
  await page.type('B');
  await page.press('Control+Z');
  await organisation(page).has('value', 'Lindenquay');
});

journey('an input method composes without being disturbed', { engines: ['chromium'] },
  async (page) => {
    await openDialog(page);
    await organisation(page).focus();
    await page.compose(['に', 'にほ', 'にほん'], '日本');
    await organisation(page).has('value', '日本');
    await page.type('!');
    await organisation(page).has('value', '日本!');
  });

everyEngine('a wheel scrolls the page as far as the mirror says', { width: 390, height: 400 },
  async (page) => {
    await page.open();
    await runProgramme(page).shown();
    // What is drawn can not be scrolled before the browser has laid it out.
    await settled(page);
    const before = await page.evaluate(() => flipside.frames);
    await page.wheel(200, 200, 0, 120);
    await page.until('the scroller has moved', () =>
      [...document.querySelectorAll('#mirror .scroller')].some((e) => e.scrollTop >= 100));
    await page.until('it was painted', (frames) => flipside.frames > frames, before);
  });

everyEngine('the keys of the browser stay its own', async (page) => {
  await page.open();
  await runProgramme(page).focus();
  const taken = await page.evaluate(() => {
    const chords = [['Tab'], ['F5'], ['f', 'ctrlKey'], ['p', 'ctrlKey'], ['r', 'ctrlKey'],
      ['l', 'ctrlKey'], ['t', 'ctrlKey'], ['w', 'ctrlKey'], ['+', 'ctrlKey'], ['a'],
      ['ArrowLeft', 'altKey'], ['ArrowDown']];
    return chords.filter(([key, modifier]) => {
      const event = new KeyboardEvent('keydown',
        { key, bubbles: true, cancelable: true, ...(modifier && { [modifier]: true }) });
      return !document.activeElement.dispatchEvent(event);
    });
  });
  assert.deepEqual(taken, []);
});

/** What a person gets who selects all from one text of the page to another and copies it. */
async function copied(page, from, to) {
  await page.evaluate((first, last) => {
    const root = document.getElementById('mirror');
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    const start = texts.find(({ data }) => data === first);
    const end = texts.find(({ data }, at) => at > texts.indexOf(start) && data === last);
    getSelection().setBaseAndExtent(start, 0, end, end.length);
    addEventListener('copy', ({ clipboardData }) => {
      globalThis.lastCopied = clipboardData.getData('text/plain');
    }, { once: true });
  }, from, to);
  await page.press('Control+c');
  return page.until('something was copied', () => globalThis.lastCopied);
}

everyEngine('what is copied of a table has its lines and cells', async (page) => {
  await openSample(page);
  await page.open('#/people');
  await page.role('button', 'Anders Sæther').shown();
  const [first, second] = (await copied(page, 'Anders Sæther', 'Teaches: Podcasts')).split('\n');
  assert.match(first, /^Anders Sæther\tHead of branch\tWants: Spreadsheets\tStalled$/);
  assert.match(second, /^Aroha Ngāta\tLibrarian\tTeaches: Podcasts$/);
});

everyEngine('shortcuts are where they are on keyboards of other letters', async (page) => {
  await openSample(page);
  const press = (key, code) => page.evaluate((keyName, place) => {
    const options = { key: keyName, code: place, ctrlKey: true, bubbles: true, cancelable: true };
    document.activeElement.dispatchEvent(new KeyboardEvent('keydown', options));
  }, key, code);
  // On a Dvorak keyboard V lies where K does elsewhere.
  await press('v', 'KeyK');
  await press('л', 'KeyK');
  await page.role('dialog').shown();
  await page.press('Escape');
  await page.role('dialog').gone();
});
