// Lessons and scenarios on a phone, by somebody who tracks a pair of their own.
import assert from 'node:assert/strict';
import { journey } from '../harness/journey.mjs';
import { openOwnPair, saved } from '../steps.mjs';

const answer = 'I lost the thread at the second figure';

journey('a lesson is answered and a situation decided, and both are there after loading',
  { touch: true, width: 390, height: 844 }, async (page) => {
    await openOwnPair(page);
    await page.role('link', 'Training').tap();
    await page.role('heading', '6 short lessons for you', { level: 1 }).shown();
    assert.deepEqual((await page.axe()).violations, []);

    await page.role('link', 'Being taught').tap();
    await page.role('heading', 'Being taught', { level: 1 }).has('focused', true);
    assert.match(await page.title(), /^Being taught · /);
    assert.deepEqual((await page.axe()).violations, []);
    await page.label('Your answer, if you like').fill(answer);
    await page.role('button', 'Next: Asking, not telling').shown();
    await page.back();
    await page.role('heading', '1 of 6 lessons read', { level: 1 }).shown();

    await page.role('link', 'A secret is told').tap();
    await page.role('radio', /^“Thank you for telling me/).tap();
    await page.role('button', 'See what follows').tap();
    await page.role('heading', 'What followed').has('focused', true);
    assert.deepEqual((await page.axe()).violations, []);
    await saved(page);
    await page.reload();
    await page.role('heading', 'The same evening').shown();
    await page.role('button', 'Decide again').tap();
    await page.role('heading', 'At the end of a session').has('focused', true);
    await page.back();
    await page.role('link', 'Being taught').tap();
    await page.label('Your answer, if you like').has('value', answer);
  });
