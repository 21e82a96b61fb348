// What is seen: the canvas shows the words where the mirror has them and as the browser draws them,
// and they stand out from their ground.
import assert from 'node:assert/strict';
import { visibleWords } from '../harness/in_page.mjs';
import { everyEngine, journey } from '../harness/journey.mjs';
import { Picture, inkContrast, inkOf } from '../harness/picture.mjs';
import { openSample, saved, settled } from '../steps.mjs';

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

const sides = ['left', 'top', 'right', 'bottom'];

/** What the canvas paints elsewhere than the browser would; words for people. */
function astray(words, canvas, mirror) {
  const wrong = [];
  for (const { name, line, isCut } of words) {
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

async function assertAligned(page, where) {
  const words = await page.inside(visibleWords);
  assert(words.length > 5, `${where} shows only ${words.length} words`);
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
];

everyEngine('a name in any script is drawn as the browser draws it', async (page) => {
  await page.open();
  await page.role('button', /^Run a programme/).click();
  await page.label('Organisation').fill('Scripts');
  await page.role('button', 'Begin').click();
  await page.role('dialog').gone();
  const rows = names.map(([, name]) => `${name};Assistant;mentor\n`).join('');
  await page.open('#/import');
  await page.paste(`Name;Job title;Role\n${rows}`);
  await page.role('button', `Import ${names.length} people`).click();
  await page.open('#/people');
  for (const [, name] of names) await page.role('button', name).shown();
  await settled(page);
  await assertAligned(page, 'People');
  const words = (await page.inside(visibleWords)).map(({ name }) => name);
  assert.deepEqual(names.filter(([, name]) => !words.includes(name)), [], 'all were looked at');
});
