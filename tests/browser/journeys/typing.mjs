// What is typed is kept: without leaving the field, by whatever way the page is left.
import { everyEngine } from '../harness/journey.mjs';
import { openOwnPair, openSample, saved } from '../steps.mjs';

const note = (page) => page.label('Note');

async function openPerson(page) {
  await openSample(page);
  await page.open('#/people');
  await page.role('button', 'Grace Wanjiru').click();
  await note(page).shown();
}

/** As a program that writes for the person does it: an `input` alone, without focus. */
const dictate = (page, text) =>
  page.evaluate((words) => {
    const field = document.querySelector('#mirror textarea[aria-label="Note"]');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

const isKept = (page, text) =>
  page.until(`“${text}” is kept`, (words) =>
    Object.values(localStorage).some((value) => value.includes(`"${words}"`)), text);

everyEngine('what is typed is there after Back, a reload and a kill', { kills: true },
  async (page) => {
    await openPerson(page);
    await note(page).fill('Back');
    await page.back();
    await note(page).gone();
    await page.role('button', 'Grace Wanjiru').click();
    await note(page).has('value', 'Back');
    await note(page).fill('Reload');
    await page.reload();
    await note(page).has('value', 'Reload');
    await dictate(page, 'Dictated');
    await isKept(page, 'Dictated');
    await saved(page);
    await page.kill();
    await page.open('#/people');
    await page.role('button', 'Grace Wanjiru').click();
    await note(page).has('value', 'Dictated');
  });

everyEngine('a visit to a field is one step to undo', async (page) => {
  await openPerson(page);
  await note(page).fill('One ');
  await isKept(page, 'One ');
  await page.type('two');
  await note(page).has('value', 'One two');
  await page.role('button', /^Undo/).click();
  await note(page).has('value', '');
});

const returned = /^You had not saved this when the page was closed/;

everyEngine('what is written in a dialog is there after Back and a reload',
  async (page) => {
    await openOwnPair(page);
    const log = page.role('button', 'Log a session').nth(0);
    const worked = page.label('What you worked on');
    await log.click();
    await worked.fill('Clips');
    await page.back();
    await page.role('dialog').gone();
    await log.click();
    await worked.has('value', 'Clips');
    await worked.fill('Clips and sound');
    await saved(page);
    await page.reload();
    await page.text(returned).nth(0).shown();
    await worked.has('value', 'Clips and sound');
    await page.back();
    await page.role('dialog').gone();
    await page.back();
    await page.role('tab', /^Goals/).gone();
    await page.role('link', 'My pair').click();
    await log.click();
    await worked.has('value', 'Clips and sound');
    await page.role('button', 'Cancel').click();
    await page.role('dialog').gone();

    const promise = page.label('What was promised');
    await page.role('button', 'Add a promise').click();
    await promise.fill('A reading list');
    await isKept(page, 'A reading list');
    await saved(page);
    await page.reload();
    await page.text(returned).nth(0).shown();
    await promise.has('value', 'A reading list');
    await page.role('button', 'Save').click();
    await page.text('A reading list').shown();

    await page.role('tab', /^Goals/).click();
    const goal = page.role('textbox', 'Goal');
    await page.role('button', 'Add a goal').nth(0).click();
    await goal.fill('Judge a clip');
    await saved(page);
    await page.reload();
    await goal.has('value', 'Judge a clip');
    await page.role('button', 'Save').click();
    await page.role('dialog').gone();
    await saved(page);
    await page.reload();
    await page.text('Judge a clip').shown();
    await page.role('dialog').gone();
  });

everyEngine('what is written on the first page is there after a reload', async (page) => {
  await page.open();
  await page.role('button', /^Track my own/).click();
  await page.label('Your name').fill('Ngozi Adeyemi');
  await page.reload();
  await page.text(returned).nth(0).shown();
  await page.label('Your name').has('value', 'Ngozi Adeyemi');
  await page.role('button', 'Cancel').click();
  await page.role('dialog').gone();
});
