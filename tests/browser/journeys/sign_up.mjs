// From an invitation to people in the programme: by a link, by many links pasted at once, by files.
import assert from 'node:assert/strict';
import { broughtBy, textOf } from '../../../web_shell/links.js';
import { everyEngine, journey } from '../harness/journey.mjs';
import { linkFrom, startPair } from '../between.mjs';
import { beginProgramme, saved, seenAs } from '../steps.mjs';

const invite = (organiser) => linkFrom(organiser, () =>
  organiser.role('button', 'Send the invitation').click());

async function inviting(organiser) {
  await beginProgramme(organiser, 'Lindenquay Libraries');
  await organiser.role('link', 'Sign-up').click();
  await organiser.role('heading', 'Nobody has answered yet', { level: 1 }).shown();
  await organiser.label('Who can be a mentor').fill('Anybody who likes to explain');
  return invite(organiser);
}

async function answer(guest, invitation, name) {
  await guest.open(invitation);
  await guest.role('heading', 'You are invited by Lindenquay Libraries', { level: 1 }).shown();
  await guest.label('Name').fill(name);
  await guest.role('radio', 'Mentor').click();
  await guest.press('Tab');
}

const sendBack = (guest, label) => linkFrom(guest, () => guest.role('button', label).click());

everyEngine('an invitation is answered on a phone, kept over a reload, and taken in',
  async (organiser, engine, another) => {
    const invitation = await inviting(organiser);
    const asked = await textOf(broughtBy(invitation));
    assert.match(asked, /Anybody who likes to explain/);

    const guest = await another({ width: 390, height: 844, touch: true });
    await answer(guest, invitation, 'Ada Okafor');
    await guest.text(/Anybody who likes to explain/).shown();
    await saved(guest);
    await guest.reload();
    await guest.role('heading', /^You are invited/, { level: 1 }).shown();
    await guest.until('her name is still there', () =>
      [...document.querySelectorAll('#mirror input')].some(({ value }) => value === 'Ada Okafor'));
    const first = await sendBack(guest, 'Send your answer');

    await organiser.open(first);
    await organiser.role('heading', 'Answers to take in').shown();
    await organiser.role('button', 'Take in 1 answer').click();
    await organiser.role('heading', '1 person has answered', { level: 1 }).shown();
    await saved(organiser);
  });

journey('a later answer replaces the first, many links come by one paste, and undo takes all back',
  { engines: ['chromium'] }, async (organiser, engine, another) => {
    const invitation = await inviting(organiser);
    const ada = await another({ width: 390, height: 844, touch: true });
    await answer(ada, invitation, 'Ada Okafor');
    const first = await sendBack(ada, 'Send your answer');
    await ada.label('E-mail').fill('ada@example.org');
    await ada.press('Tab');
    const second = await sendBack(ada, 'Send it again');
    const ben = await another({ width: 1280, height: 800 });
    await answer(ben, invitation, 'Ben Lindqvist');
    const third = await sendBack(ben, 'Send your answer');

    const mail = [second, first, third].map((it) => `Here you are: https://x.example/${it} Bye!`);
    await organiser.paste(mail.join('\n'));
    await organiser.role('button', 'Take in 2 answers').click();
    await organiser.role('heading', '2 people have answered', { level: 1 }).shown();
    await organiser.role('link', /^People/).click();
    await organiser.role('row', /Ada Okafor/).shown();
    await organiser.press('Control+z');
    await organiser.role('row', /Ada Okafor/).gone();
  });

journey('an organiser hands everybody in a pair their copy by one list, and each link opens it',
  { engines: ['chromium'] }, async (organiser, engine, another) => {
    await beginProgramme(organiser, 'Lindenquay Libraries');
    await startPair(organiser);
    await organiser.role('link', /^Pairs/).click();
    await organiser.role('button', 'Hand out copies').click();
    const [list] = await organiser.downloads(1, () =>
      organiser.role('button', 'Make the list for 2 people').click());
    const rows = new TextDecoder().decode(list.bytes).trim().split(/\r?\n/).slice(1);
    assert.equal(rows.length, 2);
    await organiser.role('heading', 'Everybody in a pair has a copy', { level: 1 }).shown();
    const ingrid = rows.find((row) => row.startsWith('Ingrid'));
    assert.ok(ingrid, rows.join('\n'));
    const [link] = /#\/take\/[\w-]+/.exec(ingrid) ?? [];
    const hers = await another({ width: 1280, height: 800 });
    await hers.open(link);
    await seenAs(hers, /Mentee with Ada/);
    await organiser.reload();
    await organiser.role('heading', 'Everybody in a pair has a copy', { level: 1 }).shown();
  });
