// An organiser's week with the pairs of the sample, on a phone: what it costs in presses and typed
// fields.
import assert from 'node:assert/strict';
import { journey } from '../harness/journey.mjs';
import { openSample, setDay } from '../steps.mjs';

const mostPresses = 60;
const mostFields = 10;

journey('a week of an organiser takes few presses', { touch: true, width: 390, height: 844 },
  async (page) => {
    await openSample(page);
    const cost = { presses: 0, fields: 0 };
    const press = async (target) => {
      cost.presses += 1;
      await target.tap();
    };
    const button = (name) => page.role('button', name);

    await press(page.role('link', /^Pairs/));
    await press(button('Log that they met'));
    await press(page.role('checkbox', /^All \d+ pairs$/));
    const pairs = page.role('checkbox', / and /);
    for (let i = 0; i < 3; i += 1) await press(pairs.nth(i));
    const log = page.role('button', /^Log \d+ sessions$/);
    const met = Number(/\d+/.exec(await log.text())[0]);
    await press(log);
    await page.role('dialog').gone();
    await press(button(/^Log that .* met today$/).nth(0));

    await press(button(/^Łukasz Wójcik teaches/));
    await press(button('Add a promise'));
    cost.fields += 1;
    await page.label('What was promised').fill('Send the reading list');
    await press(button('Save'));
    await page.text('Send the reading list').shown();
    await press(button('Change the promise “Send the reading list”'));
    await press(page.role('menuitem', 'Kept on another day'));
    cost.fields += 1;
    await setDay(page, 'Kept on', -1);
    await press(button('Save'));
    await page.role('dialog').gone();
    cost.presses += 1;
    await page.role('slider', 'So far').nth(0).press('ArrowRight');
    let seen = await page.title();
    for (let i = 0; i < met; i += 1) {
      await press(button('Next pair'));
      const before = seen;
      await page.until('the next pair', (title) => document.title !== title, before);
      seen = await page.title();
    }
    assert(met >= 10, `${met} sessions logged`);
    assert(cost.presses <= mostPresses, `${cost.presses} presses`);
    assert(cost.fields <= mostFields, `${cost.fields} typed fields`);
  });
