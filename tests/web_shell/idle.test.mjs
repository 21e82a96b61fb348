// Locking what nobody uses: by the times, also after a sleep in which no timer ran.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Idle } from '../../web_shell/idle.js';

const minute = 60_000;

/** A page whose clock and events the test moves. */
function pageWith(context, minutes) {
  context.mock.timers.enable({ apis: ['Date', 'setInterval'], now: 1_000_000 });
  const listening = new Map();
  globalThis.addEventListener = (name, hear) => listening.set(name, hear);
  globalThis.document = { addEventListener: globalThis.addEventListener };
  const page = { locks: 0, stopped: 0, minutes };
  const idle = new Idle(() => page.minutes, () => (page.locks += 1));
  idle.listen();
  page.event = (name) => listening.get(name)({
    stopImmediatePropagation: () => (page.stopped += 1), preventDefault: () => {},
  });
  page.sleep = (ms) => context.mock.timers.setTime(Date.now() + ms);
  page.wait = (ms) => context.mock.timers.tick(ms);
  return page;
}

test('it counts from the last use', (t) => {
  const page = pageWith(t, 5);
  page.wait(4 * minute);
  page.event('keydown');
  page.wait(4 * minute);
  assert.equal(page.locks, 0);
  page.wait(minute);
  assert.equal(page.locks, 1);
});

test('the first key after a long sleep locks, and does nothing else', (t) => {
  for (const name of ['keydown', 'pointermove', 'visibilitychange', 'pageshow', 'focus']) {
    const page = pageWith(t, 15);
    t.mock.timers.reset();
    t.mock.timers.enable({ apis: ['Date'], now: 1_000_000 + 16 * minute });
    page.event(name);
    assert.equal(page.locks, 1, name);
    assert.equal(page.stopped, name === 'keydown' || name === 'pointermove' ? 1 : 0, name);
    t.mock.timers.reset();
  }
});

test('never is never, and a clock that was set back locks nothing', (t) => {
  const page = pageWith(t, 0);
  page.wait(600 * minute);
  page.event('keydown');
  assert.equal(page.locks, 0);
  page.minutes = 5;
  t.mock.timers.reset();
  t.mock.timers.enable({ apis: ['Date'], now: 0 });
  page.event('focus');
  assert.equal(page.locks, 0);
});
