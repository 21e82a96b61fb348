// What is seen: the canvas shows the words where the mirror has them and as the browser draws them,
// and they stand out from their ground.
import assert from 'node:assert/strict';
import { visibleWords } from '../harness/in_page.mjs';
import { everyEngine, journey } from '../harness/journey.mjs';
import { Picture, inkContrast, inkOf } from '../harness/picture.mjs';
import { openSample, running, saved, settled } from '../steps.mjs';

const pages = ['home', 'people', 'pairs', 'matching', 'settings', 'files', 'help'];

// What lies over the page hides what is below it.
const mirrorRules = [
  '#canvas { visibility: hidden }',
  '#mirror * { color: #000 !important }',
  '#mirror > section { background: #fff }',
];

// The policy of the page forbids style elements, and lets its own sheet be changed.
const showMirror = (page) =>
  page.evaluate((rules) => {
    const [sheet] = document.styleSheets;
    for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length);
  }, mirrorRules);

const showCanvas = (page) =>
  page.evaluate((rules) => {
    const [sheet] = document.styleSheets;
    for (const _ of rules) sheet.deleteRule(sheet.cssRules.length - 1);
  }, mirrorRules);

/** A person whose emoji have shades, but hardly a colour. */
const grey = 'Aa 👻 Ghost 🐘';

const sides = ['left', 'top', 'right', 'bottom'];

/** What the canvas paints elsewhere than the browser would; words for people. */
function astray(words, canvas, mirror) {
  const wrong = [];
  // Where the light edge of a grey picture lies is a matter of the ink beside it.
  for (const { name, line, isCut } of words.filter((each) => each.name !== grey)) {
    const [painted, own] = [inkOf(canvas.cut(line)), inkOf(mirror.cut(line))];
    if (own === null) continue;
    if (painted === null) {
      wrong.push(`“${name}” is not painted`);
      continue;
    }
    for (const side of isCut ? sides.slice(0, 2) : sides) {
      const off = Math.abs(painted[side] - own[side]);
      if (off > 1) wrong.push(`“${name}”: ${side} is ${off} px off`);
    }
  }
  return wrong;
}

async function assertAligned(page, where, least = 6) {
  const words = await page.inside(visibleWords);
  assert(words.length >= least, `${where} shows only ${words.length} words`);
  const canvas = await Picture.of(page);
  await showMirror(page);
  const mirror = await Picture.of(page);
  await showCanvas(page);
  assert.deepEqual(astray(words, canvas, mirror), [], where);
}

async function assertContrast(page, where) {
  const picture = await Picture.of(page);
  const faint = [];
  for (const { name, line, size, isDisabled } of await page.inside(visibleWords)) {
    const ratio = inkContrast(picture.cut(line));
    const least = size >= 24 ? 3 : 4.5;
    // Antialiasing takes a little from thin strokes.
    if (!isDisabled && ratio < least - 0.1) faint.push(`“${name}” ${ratio.toFixed(2)}`);
  }
  assert.deepEqual(faint, [], where);
}

async function onEachPage(page, check) {
  await openSample(page);
  await saved(page);
  // The notice of the sample would go while it is looked at.
  await page.reload();
  for (const name of pages) {
    await page.open(`#/${name}`);
    await page.role('heading', undefined, { level: 1 }).shown();
    await settled(page);
    await check(page, name);
  }
}

everyEngine('words are painted where the mirror has them, as the browser draws them', (page) =>
  onEachPage(page, assertAligned));

journey('words are painted where the mirror has them at a scale of 1.25', { scale: 1.25,
  engines: ['chromium'] }, (page) => onEachPage(page, assertAligned));

journey('words stand out, light', { scale: 2, engines: ['chromium', 'firefox'] }, (page) =>
  onEachPage(page, assertContrast));

journey('words stand out, dark', { scale: 2, dark: true, engines: ['chromium', 'firefox'] },
  (page) => onEachPage(page, assertContrast));

journey('words stand out in forced colours', { scale: 2, forcedColors: true,
  engines: ['chromium', 'firefox'] }, (page) => onEachPage(page, assertContrast));

const names = [
  ['Arabic', 'محمد عبد الرحمن'], ['Hebrew', 'דנה לוי'], ['Devanagari', 'अनुष्का श्रीवास्तव'],
  ['Thai', 'สุภาพร ศรีสุข'], ['Chinese', '陳美玲'], ['Korean', '김민지'], ['emoji', 'Ada 👩🏽‍🚀 Lovelace'],
  ['Vietnamese', 'Nguyễn Thị Minh Anh'], ['combining marks', 'Z̈oë Q̱adar'],
  ['Latin and Hebrew', 'Dana Levi דנה לוי'], ['Hebrew and Latin', 'נועה Noa Bar'],
  ['Latin and Arabic', 'Ali (محمد علي) Said'], ['Arabic and Latin', 'ليلى Leila حداد'],
  ['grey emoji', grey],
];

/** Emoji keep their shades: a block in the colour of the text has one. */
const shades = (picture, { line }) => new Set(picture.cut(line).pixels).size;

everyEngine('a name in any script is drawn as by the browser', { height: 1000 }, async (page) => {
  await page.open();
  await page.role('button', /^Run a programme/).click();
  await page.label('Organisation').fill('Scripts');
  await page.role('button', 'Begin').click();
  await page.role('dialog').gone();
  const rows = names.map(([, name]) => `${name};Assistant;mentor\n`).join('');
  await page.paste(`Name;Job title;Role\n${rows}`);
  await page.role('button', `Import ${names.length} people`).click();
  await page.open('#/people');
  for (const [, name] of names) await page.role('button', name).shown();
  await settled(page);
  await assertAligned(page, 'People');
  const words = (await page.inside(visibleWords)).map(({ name }) => name);
  assert.deepEqual(names.filter(([, name]) => !words.includes(name)), [], 'all were looked at');
  const drawn = (await page.inside(visibleWords)).find(({ name }) => name === grey);
  const canvas = await Picture.of(page);
  await showMirror(page);
  const mirror = await Picture.of(page);
  assert(shades(canvas, drawn) > shades(mirror, drawn) / 2, 'grey emoji are drawn in grey');
});

/** Texts that hold a name and words of ours: [text, direction]. */
const sentencesWith = (page, name) =>
  page.evaluate((wanted) => {
    const root = document.getElementById('mirror');
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.includes(wanted) || !/[a-z]/i.test(node.data)) continue;
      found.push([node.data, getComputedStyle(node.parentElement).direction]);
    }
    return found;
  }, name);

journey('a name from right to left leaves the sentence around it in order', async (page) => {
  await openSample(page);
  const name = 'عمر الخطيب';
  await page.text(new RegExp(`^Ask .*${name}`)).shown();
  for (const [words, direction] of await sentencesWith(page, name)) {
    assert.equal(direction, 'ltr', words);
    assert(words.includes(`\u2068${name}\u2069`), `the name is kept apart: ${words}`);
  }
});

const kept = (page) => page.until('all is kept', () => flipside.unsaved === 0);

// What the focus brings into view, and a layer that it must not move.
const focusAll = (page) =>
  page.evaluate(() => {
    const wrong = [];
    const stops = 'a, button, input, select, textarea, [tabindex="0"]';
    for (const control of document.querySelectorAll(`#mirror :is(${stops})`)) {
      if (control.closest('[inert]')) continue;
      control.focus();
      // Not in every engine at once by the focus.
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const name = control.getAttribute('aria-label') ?? control.textContent;
      const moved = [...document.querySelectorAll(':not(.scroller, input, textarea)')]
        .find(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0);
      if (moved) wrong.push(`${name} moves ${moved.tagName} ${moved.id}`);
      const { left, top, width, height } = control.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + Math.min(height / 2, 12)];
      const hit = document.elementFromPoint(x, y);
      const isHit = hit && (control.contains(hit) || hit.contains(control));
      if (!isHit) wrong.push(`${name} can not be pressed where it is`);
    }
    return wrong;
  });

/** What does not stand at its left edge. */
const sideways = (page) =>
  page.evaluate(() => [...document.querySelectorAll('*')]
    .filter(({ scrollLeft }) => scrollLeft !== 0)
    .map(({ tagName, id, scrollLeft }) => `${tagName} ${id} by ${scrollLeft}`));

journey('what is painted is what is pressed, on small surfaces', { width: 640, height: 400 },
  async (page) => {
    await openSample(page);
    await kept(page);
    await page.reload();
    for (const [width, height] of [[640, 400], [844, 390], [320, 256]]) {
      await page.resize(width, height);
      for (const name of ['home', 'people', 'pairs', 'settings']) {
        await page.open(`#/${name}`);
        await page.role('heading', undefined, { level: 1 }).shown();
        await settled(page);
        const where = `${name}, ${width} × ${height}`;
        await assertAligned(page, where, 1);
        assert.deepEqual(await focusAll(page), [], where);
        await settled(page);
        assert.deepEqual(await sideways(page), [], where);
        await assertAligned(page, `${where}, scrolled`, 1);
      }
      if (width < 480) continue;
      await page.role('link', 'Files').click();
      await page.role('heading', /saved in this browser/, { level: 1 }).shown();
    }
  });

journey('with larger text in the browser all of the page is larger', { textSize: 24 },
  async (page) => {
    await openSample(page);
    await kept(page);
    await page.reload();
    await running(page);
    for (const name of ['home', 'people', 'settings']) {
      await page.open(`#/${name}`);
      const { box } = await page.role('heading', undefined, { level: 1 }).facts();
      assert.equal(Math.round(box.height), 54, 'the line of a heading is 36, one and a half times');
      await settled(page);
      await assertAligned(page, name);
    }
    // What scrolls by so many pixels is painted where it went.
    await page.wheel(700, 500, 0, 100);
    await page.until('the page has scrolled', () =>
      [...document.querySelectorAll('.scroller')].some(({ scrollTop }) => scrollTop > 0));
    await settled(page);
    await assertAligned(page, 'scrolled');
  });

journey('a page that fingers drew closer is painted sharper', { engines: ['chromium'],
  width: 390, height: 844, touch: true }, async (page) => {
  await openSample(page);
  const width = () => document.getElementById('canvas').width;
  assert.equal(await page.evaluate(width), 390);
  await page.zoom(2);
  await page.until('the canvas has twice the pixels', () =>
    document.getElementById('canvas').width === 780);
  await page.zoom(1);
  await page.until('and no more than it needs', () =>
    document.getElementById('canvas').width === 390);
});
