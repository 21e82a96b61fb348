// The harness tried on a page of its own: what a journey relies on works in each engine.
import assert from 'node:assert/strict';
import { journey } from '../../harness/journey.mjs';
import { file } from '../../harness/page.mjs';

journey('things are found by role and name, clicked and read', async (page) => {
  await page.open();
  assert.equal(await page.title(), 'A page to try the harness on');
  await page.role('heading', 'Trial', { level: 1 }).shown();
  await page.role('button', 'Greet').click();
  await page.role('status').has('text', 'Hello, you');
  assert.equal(await page.role('listitem').count(), 2);
  assert.equal(await page.role('listitem').nth(1).text(), 'Two');
  await page.role('listitem', undefined, { within: page.role('list'), nth: 0 }).has('text', 'One');
});

journey('what is inert is not found, what is far is scrolled to', async (page) => {
  await page.open();
  assert.equal(await page.role('button', 'Out of reach').count(), 0);
  await page.role('button', /^far/i).click();
  await page.role('status').has('text', 'found far below');
});

journey('fields are filled and shortcuts pressed with real keys', async (page) => {
  await page.open();
  const name = page.label('Name');
  await name.fill('Zoë 李');
  await name.fill('Ada');
  await page.press('Tab');
  await page.label('Fruit').has('focused', true);
  await page.role('button', 'Greet').press('Enter');
  await page.role('status').has('text', 'Hello, Ada');
  await page.press('Control+Shift+Z');
  await page.role('status').has('text', 'redo');
  await page.label('Fruit').choose('Pear');
  await page.role('status').has('text', 'chose Pear');
});

journey('files are chosen, dropped and pasted, and text is pasted', async (page) => {
  await page.open();
  await page.label('Files').setFiles([file('a.csv', 'é')]);
  await page.role('status').has('text', 'a.csv=é');
  await page.drop([file('b.csv', 'x'), file('c.csv', 'y')]);
  await page.role('status').has('text', 'b.csv=x,c.csv=y');
  await page.paste('from a sheet');
  await page.role('status').has('text', 'pasted from a sheet');
  await page.label('Name').focus();
  await page.paste('Bo');
  await page.label('Name').has('value', 'Bo');
});

journey('what the page saves can be read', async (page) => {
  await page.open();
  const saved = await page.download(() => page.role('button', 'Save a file').click());
  assert.equal(saved.name, 'hello.txt');
  assert.equal(saved.bytes.toString(), 'grüezi');
});

journey('data stay when the tab is closed and when the browser is killed', { kills: true },
  async (page) => {
    await page.open();
    await page.text('Kept: nothing').shown();
    await page.role('button', 'Greet').click();
    await page.role('status').has('text', 'Hello, you');
    await page.reopen();
    await page.open();
    await page.text('Kept: Hello, you').shown();
    const other = await page.newTab();
    await other.open();
    await other.text('Kept: Hello, you').shown();
    await page.kill();
    await page.open();
    await page.role('heading', 'Trial').shown();
  });

journey('a journey starts with nothing kept', async (page) => {
  await page.open();
  await page.text('Kept: nothing').shown();
});

journey('the window has the size and the look that was asked for',
  { width: 390, height: 844, scale: 2, dark: true, reducedMotion: true }, async (page) => {
    await page.open();
    const seen = await page.evaluate(() => ({
      size: [innerWidth, innerHeight, devicePixelRatio],
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
    }));
    assert.deepEqual(seen, { size: [390, 844, 2], dark: true, still: true });
    await page.resize(800, 600);
    const picture = await page.screenshot();
    assert.equal(picture.readUInt32BE(16), 1600);
  });

journey('forced colours are shown', { forcedColors: true, engines: ['chromium', 'firefox'] },
  async (page) => {
    await page.open();
    await page.until('forced colours', () => matchMedia('(forced-colors: active)').matches);
  });

journey('a finger taps', { touch: true }, async (page, engine) => {
  await page.open();
  await page.role('button', 'Greet').tap();
  const kind = engine === 'chromium' ? ' by touch' : '';
  await page.role('status').has('text', `Hello, you${kind}`);
});

journey('an input method composes', { engines: ['chromium'] }, async (page) => {
  await page.open();
  await page.label('Name').focus();
  await page.compose(['に', 'にほ'], '日本');
  await page.label('Name').has('value', '日本');
  await page.role('status').has('text', 'composed 日本');
});

journey('the site goes away and comes back', async (page) => {
  await page.open();
  page.allowErrors(/page\.js|Load|fetch|refused/i);
  const reachable = () => page.evaluate(() => fetch('page.js').then((r) => r.ok, () => false));
  page.site.stop();
  assert.equal(await reachable(), false);
  await page.site.start();
  assert.equal(await reachable(), true);
});

journey('axe-core reads the page', async (page) => {
  await page.open();
  const { violations } = await page.axe({ runOnly: ['wcag2a', 'wcag2aa'] });
  assert.deepEqual(violations, []);
});

journey('an error in the console is noticed', async (page) => {
  await page.open();
  await page.role('button', 'Go wrong').click();
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  await assert.rejects(page.assertClean(), /on purpose/);
  page.allowErrors(/on purpose/);
});

journey('a request to another server is noticed', async (page) => {
  await page.open();
  await page.role('button', 'Ask another server').click();
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  await assert.rejects(page.assertClean(), /elsewhere\.invalid/);
  page.allowErrors(/elsewhere\.invalid|Content Security Policy/);
});
