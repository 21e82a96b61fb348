// One workspace in two stores, over stores that fail.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import test from 'node:test';
import { coveredBy, partsOf } from '../../web_shell/covers.js';
import { Keeping } from '../../web_shell/keeping.js';
import { Behind } from '../../web_shell/saving.js';
import { FakeBrowser } from './fake_stores.mjs';

const scope = 'flipside./page/.work';
/** Of what chance decides. */
const runs = Number(process.env.FLIPSIDE_RUNS ?? 30);
const text = (count) => JSON.stringify(Array.from({ length: count }, (_, i) => i + 1));

/** A visit: changes are numbered in one session, a snapshot has all numbers so far. */
class Visit {
  constructor(browser, session, before = 0) {
    Object.assign(this, { browser, session, before, made: 0, acknowledged: before });
  }

  async open() {
    this.keeping = await Keeping.open(scope, this.browser.ways);
    this.loaded = await this.keeping.gather(true, false);
    this.keeping.begin();
    return this;
  }

  async edit() {
    this.made += 1;
    await this.keeping.append(`${this.session}.${this.made}`, `change ${this.before + this.made}`);
    this.acknowledged = this.before + this.made;
  }

  async snapshot(covers = []) {
    const all = [...covers, this.session, String(this.made)];
    return this.keeping.saveSnapshot(text(this.before + this.made), all, [1, 2, 3]);
  }
}

/** What a visit would open: the numbers of all changes inside; and whether something is wrong. */
function opened(loaded) {
  const inside = new Set();
  let isWrong = loaded[1] !== '';
  for (let at = 6; at < loaded.length;) {
    const kind = loaded[at];
    if (kind === 'snapshot') {
      for (const number of JSON.parse(loaded[at + 2])) inside.add(number);
      at += 4 + 2 * Number(loaded[at + 3]);
    } else if (kind === 'entry') {
      const whole = /^change (\d+)$/.exec(loaded[at + 3]);
      if (whole !== null) inside.add(Number(whole[1]));
      at += 4;
    } else {
      isWrong = true;
      at += kind === 'missing' ? 5 : 4;
    }
  }
  return { count: inside.size, most: Math.max(0, ...inside), isWrong };
}

const visit = (browser, session, before) => new Visit(browser, session, before).open();

async function workedOn(browser = new FakeBrowser()) {
  const it = await visit(browser, 'first-visit');
  await it.edit();
  await it.snapshot();
  await it.edit();
  await it.edit();
  browser.close();
  return { browser, it };
}

/** The next start. */
const again = async (browser) => opened((await visit(browser, 'next-visit')).loaded);

/** Minutes later: what local storage has is on the disk. */
const minutesLater = (context) =>
  context.mock.timers.enable({ apis: ['Date'], now: Date.now() + 6 * 60_000 });

test('each store alone brings everything back, and says that the other was emptied', async (t) => {
  for (const clear of ['clearDatabases', 'clearLocalStorage']) {
    const { browser } = await workedOn();
    minutesLater(t);
    assert.deepEqual(await again(browser), { count: 3, most: 3, isWrong: false });
    browser.close();
    browser[clear]();
    assert.deepEqual(await again(browser), { count: 3, most: 3, isWrong: true }, clear);
    // Nothing was written over: it is still said at the next start.
    browser.close();
    assert.equal((await again(browser)).isWrong, true, clear);
    t.mock.timers.reset();
  }
});

test('a kill soon after a reload is no alarm: local storage was not on the disk yet', async () => {
  const { browser } = await workedOn();
  assert.deepEqual(await again(browser), { count: 3, most: 3, isWrong: false });
  browser.clearLocalStorage();
  assert.deepEqual(await again(browser), { count: 3, most: 3, isWrong: false });
});

test('local storage emptied before it was seen again is told, and is no alarm', async () => {
  const { browser } = await workedOn();
  browser.clearLocalStorage();
  const { loaded } = await visit(browser, 'next-visit');
  assert.deepEqual(opened(loaded), { count: 3, most: 3, isWrong: false });
  assert.equal(loaded[5], '1');
});

const damage = {
  'a slot': ({ inMemory }) => {
    const key = [...inMemory.keys()].find((it) => it.includes('.slot.'));
    inMemory.set(key, inMemory.get(key).slice(0, -4));
  },
  'the body of a snapshot': ({ databases }) => {
    databases.get(`${scope}.snapshots`).get('1.body')[5] ^= 1;
  },
  'what is written about a snapshot': ({ databases }) => {
    databases.get(`${scope}.snapshots`).set('1', { number: 'one' });
  },
};

test('a store damaged in part is noticed, and everything is opened from the rest', async () => {
  for (const [what, harm] of Object.entries(damage)) {
    const { browser } = await workedOn();
    harm(browser);
    const next = await visit(browser, 'next-visit');
    assert.deepEqual(opened(next.loaded), { count: 3, most: 3, isWrong: true }, what);
    // Once something else is kept, the damaged one is set aside, and no alarm any more.
    next.before = 3;
    await next.snapshot(['first-visit', '3']);
    browser.close();
    assert.deepEqual(await again(browser), { count: 3, most: 3, isWrong: false }, what);
    const copies = await (await visit(browser, 'later')).keeping.copies();
    assert(copies.some((it, at) => it === 'damaged' && copies[at + 1] === 'aside'), what);
  }
});

test('both damaged in part: what one lacks, the other has', async () => {
  const { browser } = await workedOn();
  damage['the body of a snapshot'](browser);
  for (const key of browser.inMemory.keys()) {
    if (key.includes('.journal.')) browser.inMemory.delete(key);
  }
  assert.deepEqual(await again(browser), { count: 3, most: 3, isWrong: true });
});

test('every copy is told, and opening one of them pins the others', async () => {
  const { browser } = await workedOn();
  const next = await visit(browser, 'next-visit', 3);
  const kinds = (texts) => texts.flatMap((it, at) => (it === 'copy' ? [texts[at + 1]] : []));
  assert.deepEqual(kinds(await next.keeping.copies()), ['database', 'local']);
  await next.keeping.keepCopies(false, ['17', text(3)]);
  for (let many = 0; many < 6; ++many) {
    await next.edit();
    await next.snapshot(['first-visit', '3']);
  }
  const copies = await next.keeping.copies();
  const at = copies.findIndex((it, place) => it === 'copy' && copies[place + 1] === 'aside');
  assert.equal(copies[at + 4], text(3));
  const numbers = copies.flatMap((it, place) => (it === 'copy' ? [copies[place + 2]] : []));
  assert(numbers.includes('1'), 'the pinned one stays');
});

test('above a megabyte local storage keeps the changes alone, and says so', async () => {
  const browser = new FakeBrowser();
  const it = await visit(browser, 'first-visit');
  await it.edit();
  assert.equal(await it.snapshot(), '0');
  await it.edit();
  // Noise does not get smaller.
  const noise = randomBytes(1_200_000).toString('hex');
  const answer = await it.keeping.saveSnapshot(noise, ['first-visit', '2'], [1, 2, 3]);
  assert.equal(answer, '1');
});

test('a full local storage gives up its older snapshot before a change', async () => {
  const { browser } = await workedOn();
  const it = await visit(browser, 'next-visit', 3);
  it.keeping.isWanting = true;
  await it.snapshot(['first-visit', '3']);
  const used = () => [...browser.inMemory].reduce((sum, [k, v]) => sum + k.length + v.length, 0);
  browser.quota = used() + 20;
  await it.edit();
  assert(browser.inMemory.has(`${scope}.journal.next-visit.1`));
  browser.close();
  assert.equal((await again(browser)).count, 4);
});

test('without a database local storage keeps everything, snapshots in its slots', async () => {
  const browser = new FakeBrowser();
  browser.hasDatabase = false;
  await workedOn(browser);
  assert.deepEqual(await again(browser), { count: 3, most: 3, isWrong: false });
});

test('a closed keeping lets go, and what was on its way is kept', async () => {
  const browser = new FakeBrowser();
  const it = await visit(browser, 'first-visit');
  for (let many = 0; many < 3; ++many) await it.edit();
  const saved = it.snapshot();
  it.edit();
  await it.keeping.close();
  await saved;
  browser.close();
  assert.equal((await again(browser)).count, 4);
});

/** Edits and snapshots until the browser is killed. */
async function untilKilled(browser) {
  const it = new Visit(browser, 'first-visit');
  try {
    await it.open();
    for (let round = 0; round < 3; ++round) {
      await it.edit();
      await it.edit();
      // As if the slots were due each time.
      it.keeping.isWanting = true;
      await it.snapshot();
    }
  } catch {
    // Killed.
  }
  return it;
}

/** A sequence that repeats, of 0 and 1. @param {number} seed */
const coin = (seed) => (index) => ((seed * 2_654_435_761 + index * 40_503) >> 7) % 3 !== 0;

test('killed at any write, whatever local storage lost: all or nothing, all that is acknowledged',
  async () => {
    const whole = new FakeBrowser();
    await untilKilled(whole);
    assert(whole.writes > 30);
    for (let step = 1; step <= whole.writes; ++step) {
      const losses = [() => true, () => false, coin(step), coin(step + 1000)];
      for (const [which, survives] of losses.entries()) {
        const browser = new FakeBrowser();
        browser.killAt = step;
        const it = await untilKilled(browser);
        browser.restart(survives, which === 0);
        const { count, most, isWrong } = await again(browser);
        const where = `killed at ${step}, loss ${which}`;
        assert(count >= it.acknowledged, `${where}: ${count} of ${it.acknowledged}`);
        assert.equal(count, most, `${where}: no gaps`);
        // What is torn is noticed; anything else that a kill does is no alarm.
        assert(which === 0 || !isWrong, where);
      }
    }
  });

test('a key that is left of what a snapshot holds raises no alarm', async () => {
  const { browser } = await workedOn();
  const next = await visit(browser, 'next-visit', 3);
  await next.snapshot(['first-visit', '3']);
  await next.edit();
  await next.snapshot(['first-visit', '3']);
  // A long change, whose value the database has cut already.
  browser.inMemory.set(`${scope}.journal.first-visit.2`, '@database');
  assert(!browser.databases.get(`${scope}.journal`).has('first-visit.2'));
  assert.deepEqual(await again(browser), { count: 4, most: 4, isWrong: false });
  browser.inMemory.set(`${scope}.journal.first-visit.4`, '@database');
  assert.equal((await again(browser)).isWrong, true);
});

/** A tab beside others: each takes in what the others have kept, and makes snapshots of all. */
class Tab {
  constructor(browser, session) {
    Object.assign(this, { browser, session, made: 0, acknowledged: [], inside: new Map() });
  }

  async open() {
    this.keeping = await Keeping.open(scope, this.browser.ways);
    await this.read();
    return this;
  }

  async read() {
    this.inside = changesIn(await this.keeping.gather(true, false));
    this.keeping.begin();
  }

  async edit() {
    this.made += 1;
    const change = `${this.session}.${this.made}`;
    this.#take(this.session, this.made);
    await this.keeping.append(change, change);
    this.acknowledged.push(change);
  }

  async catchUp() {
    const news = await this.keeping.news();
    if (news === null) return this.read();
    for (let at = 0; at < news.length; at += 3) this.#take(news[at], Number(news[at + 1]));
  }

  /** As if local storage were due each time; refused where it has not caught up. */
  async snapshot() {
    this.keeping.isWanting = true;
    const covers = [...this.inside].flatMap(([session, { size }]) => [session, String(size)]);
    const text = JSON.stringify([...this.inside].flatMap(([session, made]) =>
      [...made].map((it) => `${session}.${it}`)));
    await this.keeping.saveSnapshot(text, covers, [1, 2, 3]).catch((error) => {
      if (!(error instanceof Behind)) throw error;
    });
  }

  #take(session, seq) {
    if (!this.inside.has(session)) this.inside.set(session, new Set());
    this.inside.get(session).add(seq);
  }
}

/** The changes that a visit would open, by session. */
function changesIn(loaded) {
  const inside = new Map();
  const take = (id) => {
    const { session, seq } = partsOf(id);
    if (!inside.has(session)) inside.set(session, new Set());
    inside.get(session).add(Number(seq));
  };
  for (let at = 6; at < loaded.length;) {
    const kind = loaded[at];
    if (kind === 'snapshot') {
      JSON.parse(loaded[at + 2]).forEach(take);
      at += 4 + 2 * Number(loaded[at + 3]);
    } else {
      if (kind === 'entry') take(loaded[at + 3]);
      at += kind === 'missing' ? 5 : 4;
    }
  }
  return inside;
}

const count = (inside) => [...inside.values()].reduce((sum, { size }) => sum + size, 0);

/** Each tab does what chance says, all at the same time. */
async function atOnce(browser, seed, rounds) {
  const tabs = ['one', 'two', 'three'].map((it) => new Tab(browser, `session-${it}`));
  const chance = drawn(seed);
  browser.pause = async () => {
    for (let left = chance(4); left > 0; --left) await null;
  };
  const work = async (tab) => {
    await tab.open();
    for (let round = 0; round < rounds; ++round) {
      const act = chance(4);
      if (act < 2) await tab.edit();
      else if (act === 2) await tab.catchUp();
      else await tab.snapshot();
    }
  };
  await Promise.allSettled(tabs.map(work));
  return tabs;
}

/** Numbers below a limit, the same for the same seed. @param {number} seed */
function drawn(seed) {
  let state = seed * 2 + 1;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % limit;
  };
}

test('three tabs write at once: each has what all wrote, as has the next visit', async () => {
  for (let seed = 0; seed < runs; ++seed) {
    const browser = new FakeBrowser();
    const tabs = await atOnce(browser, seed, 40);
    for (const tab of tabs) await tab.catchUp();
    const all = tabs.reduce((sum, { made }) => sum + made, 0);
    for (const { inside } of tabs) assert.equal(count(inside), all, `seed ${seed}`);
    browser.close();
    const next = await new Tab(browser, 'next-visit').open();
    assert.equal(count(next.inside), all, `seed ${seed}`);
  }
});

test('three tabs write at once and all are killed: what was acknowledged is there', async () => {
  for (let seed = 0; seed < runs; ++seed) {
    for (const [which, survives] of [() => true, () => false, coin(seed)].entries()) {
      const browser = new FakeBrowser();
      browser.killAt = 1 + drawn(seed + 500)(120);
      const tabs = await atOnce(browser, seed, 40);
      browser.restart(survives);
      const { inside, keeping } = await new Tab(browser, 'next-visit').open();
      const where = `seed ${seed}, loss ${which}`;
      for (const { acknowledged } of tabs) {
        for (const id of acknowledged) {
          const { session, seq } = partsOf(id);
          assert(inside.get(session)?.has(Number(seq)), `${where}: ${id} is lost`);
        }
      }
      assert.equal(keeping.isWanting, false, `${where}: no alarm`);
    }
  }
});

test('a tab that slept while others cut their journals opens everything again', async () => {
  const browser = new FakeBrowser();
  const sleeping = await new Tab(browser, 'session-one').open();
  await sleeping.edit();
  const other = await new Tab(browser, 'session-two').open();
  for (let round = 0; round < 3; ++round) {
    await other.edit();
    await other.snapshot();
  }
  assert.equal(await sleeping.keeping.news(), null);
  await sleeping.catchUp();
  assert.equal(count(sleeping.inside), 4);
});

test('what a snapshot covers', () => {
  const isCovered = coveredBy(['a.b', '3', 'c', '1']);
  assert.deepEqual(['a.b.3', 'a.b.4', 'c.1', 'd.1'].map(isCovered), [true, false, true, false]);
});
