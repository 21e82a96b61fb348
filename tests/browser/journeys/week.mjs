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
    await press(page.role('checkbox', /^Łukasz Wójcik/));
    const pairs = page.role('checkbox', /^(?!Łukasz).* and /);
    for (let i = 0; i < 2; i += 1) await press(pairs.nth(i));
    const log = page.role('button', /^Log \d+ sessions$/);
    const met = Number(/\d+/.exec(await log.text())[0]);
    await press(log);
    await page.role('dialog').gone();
    await press(button(/^Log that (?!Łukasz).* met today$/).nth(0));

    await press(button(/^Łukasz Wójcik teaches/));
    await page.text(/^Stalled\. \d+ days since their last session/).shown();
    await press(button('Pause until a date'));
    cost.fields += 1;
    await setDay(page, 'Until', 21);
    await press(button('Pause'));
    await page.role('dialog').gone();
    await page.text(/^Paused until/).shown();
    await press(button('Go on again'));
    await press(button('Log that they met'));
    cost.fields += 1;
    await setDay(page, 'They met on', -1);
    await press(button('Log'));
    await page.role('dialog').gone();
    await page.text(/^4 held, 1 cancelled, 1 missed$/).shown();
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
