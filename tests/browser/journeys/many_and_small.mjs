// Small windows, large text, many people: nothing is cut off, nothing gets slow to reach.
import assert from 'node:assert/strict';
import { everyEngine, journey } from '../harness/journey.mjs';
import { importMany, openSample, settled } from '../steps.mjs';

const pages = ['home', 'programme', 'people', 'import', 'matching', 'pairs', 'files', 'settings',
  'help'];

/** What reaches over the right edge and can not be scrolled to; words for people. */
const cutOff = (page) =>
  page.evaluate(() => {
    const canScroll = (element) => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (at.matches('.scroller') && at.scrollWidth > at.clientWidth) return true;
      }
      return false;
    };
    return [...document.querySelectorAll('#mirror [id]')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > innerWidth + 1 || left < -1) && !canScroll(element);
      })
      .map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 40)}`);
  });

everyEngine('at 320 by 256 every page fits and its controls can be reached',
  { width: 320, height: 256 }, async (page) => {
    await openSample(page);
    for (const name of pages) {
      await page.open(`#/${name}`);
      await page.role('heading', undefined, { level: 1 }).shown();
      await settled(page);
      assert.deepEqual(await cutOff(page), [], name);
      const hidden = await page.evaluate(() =>
        [...document.querySelectorAll('#mirror main button, #mirror main a')]
          .filter((control) => !control.closest('[inert]'))
          .filter((control) => {
            control.focus();
            control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            const { top, bottom, left, right } = control.getBoundingClientRect();
            return bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth;
          })
          .map(({ textContent }) => textContent));
      assert.deepEqual(hidden, [], `${name}: controls out of reach`);
    }
  });

const rows = (page) => page.evaluate(() => document.querySelectorAll('#mirror tr').length);

for (const count of [2000, 10_000]) {
  journey(`${count} people are filtered and scrolled`, async (page) => {
    await importMany(page, count);
    assert(await rows(page) < 80, 'rows in view, and a few beside them');
    const last = `Person ${String(count - 1).padStart(5, '0')}`;
    await page.role('searchbox').fill(last);
    await page.role('button', last).shown();
    await page.role('searchbox').fill('');
    await page.role('button', 'Person 00000').shown();
    await page.evaluate(() => {
      const body = document.querySelector('#mirror tbody.scroller');
      body.scrollTop = body.scrollHeight;
    });
    await page.role('button', last).shown();
    assert(await rows(page) < 80, 'rows in view, and a few beside them');
  });
}
