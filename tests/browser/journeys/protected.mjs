// A workspace under a passphrase: nothing of it can be read in this browser, and all of it is there
// once that is entered.
import assert from 'node:assert/strict';
import { everyEngine, journey } from '../harness/journey.mjs';
import { file } from '../harness/page.mjs';
import { until } from '../harness/until.mjs';
import { beginProgramme, saved, workspaceIs } from '../steps.mjs';

const name = 'Lindenquay Libraries';
const canary = 'Wintergarden Zebrafinch';
const phrase = 'four plain words here';
const other = 'another seven quiet trees';
const title = 'This workspace is locked';

/** Everything that both stores keep, with the bytes of each text and of each block of bytes. */
const everythingKept = (page) => page.evaluate(async () => {
  const parts = Object.entries(localStorage).map(([key, value]) => [key, value]);
  const read = (value) => {
    if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value);
    return typeof value === 'string' ? value : JSON.stringify(value, (_, it) =>
      (it instanceof Uint8Array ? read(it) : it));
  };
  for (const { name: database } of await indexedDB.databases()) {
    const opened = indexedDB.open(database);
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const entries = opened.result.transaction('entries').objectStore('entries');
    const [keys, values] = [entries.getAllKeys(), entries.getAll()];
    await new Promise((resolve) => (entries.transaction.oncomplete = resolve));
    opened.result.close();
    parts.push(...keys.result.map((key, place) =>
      [`${database} ${key}`, read(values.result[place])]));
  }
  return parts;
});

async function isUnreadable(page) {
  const kept = await everythingKept(page);
  for (const word of ['Lindenquay', canary, 'Zebrafinch', 'organisation', '"purpose"']) {
    const readable = kept.filter(([, value]) => value.includes(word)).map(([key]) => key);
    assert.deepEqual(readable, [], `${word} is kept readable`);
  }
  assert.ok(kept.some(([, value]) => value.startsWith('sealed:')));
}

async function enterTwice(page) {
  await page.open('#/files');
  await page.role('button', 'Protect with a passphrase').click();
  await page.label('Passphrase').fill(phrase);
  await page.label('The passphrase once more').fill(phrase);
}

async function protect(page) {
  await enterTwice(page);
  await page.role('radio', 'No recovery code: then nobody can open it').click();
  await page.role('button', 'Protect it').click();
  await page.role('button', 'Lock now').shown();
}

/** Answers the code. */
async function protectWithCode(page) {
  await enterTwice(page);
  await page.role('button', 'Go on').click();
  const { bytes } = await page.download(() => page.role('button', 'Download').click());
  const [code] = /(?:[A-Z0-9]{4}-){7}[A-Z0-9]{4}/.exec(new TextDecoder().decode(bytes));
  await page.label('I have kept the code').click();
  await page.role('button', 'Protect it').click();
  await page.role('button', 'Lock now').shown();
  return code;
}

const locked = (page) => page.role('heading', title).shown();

async function unlock(page, secret = phrase) {
  await page.label('Passphrase').fill(secret);
  await page.role('button', 'Open it').click();
}

async function writePurpose(page, text) {
  await page.open('#/programme');
  await page.label('Why it exists').fill(text);
  await page.press('Tab');
  await saved(page);
}

const purposeIs = (page, text) =>
  page.until(`the purpose is ${text}`, (wanted) =>
    [...document.querySelectorAll('#mirror textarea')].some(({ value }) => value === wanted), text);

everyEngine('under a passphrase nothing is readable, and all comes back', { kills: true },
  async (page) => {
    await beginProgramme(page, name);
    await writePurpose(page, 'Before it was protected');
    await protect(page);
    await writePurpose(page, canary);
    await isUnreadable(page);
    await page.kill();
    await page.open('#/programme');
    await locked(page);
    // A browser that was killed can bring back what was not sealed yet: it goes with the opening.
    await until('nothing is readable', () => isUnreadable(page).then(() => true));
    await unlock(page, `${phrase}!`);
    await page.text(/^That is not the passphrase/).shown();
    await unlock(page);
    await workspaceIs(page, name);
    await purposeIs(page, canary);
    await page.role('button', /^Undo/).nth(0).click();
    await purposeIs(page, 'Before it was protected');
    await saved(page);
    await isUnreadable(page);
  });

// The driver of WebKit has one tab for each profile.
everyEngine('to lock in one tab locks the other; code and new phrase open it, the old one does not',
  { engines: ['chromium', 'firefox'] },
  async (page) => {
    await beginProgramme(page, name);
    const code = await protectWithCode(page);
    const second = await page.newTab();
    await second.open('#/programme');
    await locked(second);
    await unlock(second);
    await workspaceIs(second, name);
    await page.role('button', 'Lock now').click();
    await locked(page);
    await locked(second);
    await page.role('button', 'Use the recovery code').click();
    await page.label('Recovery code').fill(code.replace(/^./, code[0] === 'A' ? 'C' : 'A'));
    await page.role('button', 'Open it').click();
    await page.text(/^There is a typing error in it/).shown();
    await page.label('Recovery code').fill(code);
    await page.role('button', 'Open it').click();
    await workspaceIs(page, name);
    await page.open('#/files');
    await page.role('button', 'Change the passphrase').click();
    await page.label('The passphrase of now, or the recovery code').fill(phrase);
    await page.label('New passphrase').fill(other);
    await page.label('The new passphrase once more').fill(other);
    await page.role('button', 'Change it').click();
    await page.role('dialog').gone();
    await page.reload();
    await unlock(page);
    await page.text(/^That is not the passphrase/).shown();
    await unlock(page, other);
    await workspaceIs(page, name);
    await page.role('button', 'Remove the protection').click();
    await page.role('button', 'Remove the protection', { within: page.role('dialog') }).click();
    await page.role('button', 'Protect with a passphrase').shown();
    await page.reload();
    await workspaceIs(page, name);
  });

journey('a locked workspace is handed out sealed, and others can be begun beside it',
  async (page) => {
    await beginProgramme(page, name);
    await protect(page);
    await writePurpose(page, canary);
    await page.reload();
    await locked(page);
    assert.deepEqual((await page.axe()).violations, []);
    const copy = await page.download(() => page.role('button', 'Download it sealed').click());
    assert.doesNotMatch(new TextDecoder().decode(copy.bytes), /Lindenquay|Zebrafinch|organis/);
    await page.role('button', 'Start another').click();
    await page.role('button', /^Run a programme/).shown();
    await page.drop([file(copy.name, copy.bytes)]);
    await page.label('Passphrase').fill(phrase);
    await page.role('button', 'Open it').click();
    await workspaceIs(page, name);
    await page.open('#/programme');
    await purposeIs(page, canary);
  });
