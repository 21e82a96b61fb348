// What a pair keeps between its sessions.
import assert from 'node:assert/strict';
import { journey } from '../harness/journey.mjs';
import { openOwnPair, openSample, saved, seenAs } from '../steps.mjs';

const button = (page, name) => page.role('button', name);

journey('a question caught on any page leads the next agenda, as something to explore',
  { touch: true, width: 390, height: 844, engines: ['chromium'] }, async (page) => {
    await openOwnPair(page);
    await page.open('#/training');
    await button(page, 'Ask about …').tap();
    await page.label('Your question').fill('How do you plan a clip?');
    await button(page, 'Keep it').tap();
    await page.role('dialog').gone();
    await saved(page);
    await page.reload();
    await page.role('link', 'My pair').tap();
    await page.role('list', 'First, what you want to ask').shown();
    await button(page, /^Book \w+day/).tap();
    await button(page, 'Put on the agenda').tap();
    await page.role('list', 'Agenda').shown();
    await page.role('list', 'First, what you want to ask').gone();
    await button(page, 'Change the agenda').tap();
    await page.label('Explore or advise').choose('Explore first');
    await button(page, 'Save').tap();
    await page.role('dialog').gone();
    await page.text(/^Ask first: “What have you tried/).shown();
    await button(page, 'I tried something').tap();
    await page.label('What I did').fill('Cut a clip to ten seconds');
    await button(page, 'Save').tap();
    await page.role('dialog').gone();
    await page.role('list', 'First, what was tried').shown();
  });

// The part of the program that draws these cards comes when they are first wanted.
journey('how two like to work stands side by side, and a pulse that is low guides before the kit',
  { engines: ['chromium'] }, async (page) => {
    await openSample(page);
    await page.role('radio', 'Mentee').click();
    await seenAs(page, /^Switch workspace\. Mentee with .+, sample$/);
    await page.role('link', 'My pair').click();
    await page.role('tab', 'How it goes').click();
    await page.text(/^You like it differently in 2 points/).shown();
    for (let level = 0; level < 2; level += 1) {
      await page.role('slider', 'I can say here what I do not know').press('ArrowRight');
    }
    await button(page, 'Done').click();
    await page.text(/^Begin the next session with something/).shown();
    await button(page, 'Open the repair kit').shown();
    await button(page, 'I will try that').click();
    await button(page, 'I will try that').gone();
    await page.open('#/files');
    const copy = button(page, /^Download a copy/);
    const { bytes } = await page.download(() => copy.click());
    const { programme } = JSON.parse(new TextDecoder().decode(bytes));
    assert.deepEqual(programme.pulses.map(({ rating }) => rating), [2]);
  });
