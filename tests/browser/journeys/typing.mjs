// What is typed is kept: without leaving the field, by whatever way the page is left.
import { everyEngine } from '../harness/journey.mjs';
import { openSample, saved } from '../steps.mjs';

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
