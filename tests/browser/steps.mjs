// What several journeys do first.

import { file } from './harness/page.mjs';

/** Waits until the program runs: the words that stand there before it have a heading too. */
export const running = (page) => page.until('the program runs', () => 'flipside' in globalThis);

/** The open workspace is of this organisation: the switcher says so, or the head of a phone. */
export const workspaceIs = (page, organisation) =>
  page.text(new RegExp(`^${organisation}`)).nth(0).shown();

/** Whose copy is open: what the switcher says below the name of the workspace. */
export const seenAs = (page, words) =>
  page.until(`the workspace is that of ${words}`, (source) => {
    const pattern = new RegExp(source);
    return [...document.querySelectorAll('#mirror [aria-description]')].some((it) =>
      pattern.test(it.getAttribute('aria-description')));
  }, words.source);

/** The sample programme, on its Home. */
export async function openSample(page) {
  await page.open();
  await page.role('button', /^Look around a sample programme/).click();
  await page.role('link', /^People/).shown();
}

/** The sample, and its best pairs. */
export async function findPairs(page) {
  await openSample(page);
  await page.open('#/matching');
  await page.role('button', 'Find the best pairs').click();
  await page.role('heading', /pairs proposed$/, { level: 1 }).shown();
}

/** Types into a field with a list, and takes who is offered. */
export async function pick(page, label, name) {
  await page.role('combobox', label).fill(name);
  await page.role('option', new RegExp(name)).click();
}

export async function beginProgramme(page, organisation) {
  await page.open();
  await beginHere(page, organisation);
}

/** On the first page. */
export async function beginHere(page, organisation) {
  await page.role('button', /^Run a programme/).click();
  await page.label('Organisation').fill(organisation);
  await page.role('button', 'Begin').click();
  await page.role('dialog').gone();
  await workspaceIs(page, organisation);
}

// On a phone it stands below the name of the workspace, whose button has it as its description.
export const saved = (page) =>
  page.until('it says Saved', () => {
    const mirror = document.getElementById('mirror');
    return flipside.unsaved === 0 && (/Saved on this device/.test(mirror.textContent) ||
      mirror.querySelector('[aria-description*="Saved on this device"]') !== null);
  });

/** Waits until the page has its fonts and no reason left to paint. */
export const settled = (page) =>
  page.until('the page is at rest', async () => {
    await document.fonts.ready;
    const before = flipside.frames;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return flipside.isResting && flipside.frames === before;
  });

/** A staff list: "Person 00000" and so on, one mentor to two mentees. */
export function staffList(count) {
  const rows = Array.from({ length: count }, (_, i) => {
    const role = i % 3 === 0 ? 'mentor' : 'mentee';
    return `Person ${String(i).padStart(5, '0')};p${i}@example.org;Team ${i % 40};${role}`;
  });
  return file('staff.csv', `Name;Email;Team;Role\n${rows.join('\n')}\n`, 'text/csv');
}

/** A new programme with many people, on its People page. */
export async function importMany(page, count) {
  await beginProgramme(page, 'Many');
  await page.drop([staffList(count)]);
  await page.role('button', `Import ${count.toLocaleString('en')} people`).click();
  await page.text(/imported|Imported/).nth(0).shown();
  await page.open('#/people');
  await page.role('heading', 'People', { level: 1 }).shown();
}

/** Chooses a day, so many days from today, as the browser's own picker does. */
export const setDay = (page, label, days) =>
  page.until(`${label} takes a day`, (name, ahead) => {
    const field = document.querySelector(`#mirror input[type="date"][aria-label="${name}"]`);
    if (field === null) return false;
    const day = new Date();
    day.setDate(day.getDate() + ahead);
    const pad = (number) => String(number).padStart(2, '0');
    field.focus();
    field.value = `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }, label, days);

/** One's own pair, as a mentee with a partner. */
export async function openOwnPair(page) {
  await page.open();
  await page.role('button', /^Track my own/).click();
  await page.label('Your name').fill('Ingrid Halvorsen');
  await page.label('Your partner’s name').fill('Ada Okoye');
  await page.role('button', 'Begin').click();
  await page.role('dialog').gone();
  await page.role('link', 'My pair').click();
  await page.role('button', 'Add a promise').shown();
}
