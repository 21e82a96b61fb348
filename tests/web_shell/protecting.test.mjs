// A workspace goes under a passphrase and comes out again, over stores that are killed at any
// write: it opens each time, with all that was acknowledged, and in the end nothing is readable.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Keeping, Locked } from '../../web_shell/keeping.js';
import { newCode, readCode } from '../../web_shell/recovery_code.js';
import { protect, rewrap, unlock, unprotect } from '../../web_shell/protecting.js';
import { WrongPhrase } from '../../web_shell/wraps.js';
import { FakeBrowser } from './fake_stores.mjs';

const scope = 'flipside./page/.work';
const canary = 'Zebrafinch';
const phrase = 'four plain words here';

// The rounds of the real thing would take this test minutes.
const { deriveKey } = crypto.subtle;
crypto.subtle.deriveKey = function (how, ...rest) {
  return deriveKey.call(this, how.iterations > 0 ? { ...how, iterations: 10 } : how, ...rest);
};

const open = (browser) => Keeping.open(scope, browser.ways);
const change = (number) => `${canary} ${number}`;

async function gathered(keeping) {
  const texts = await keeping.gather(true, false);
  keeping.begin();
  return { texts: texts.slice(6), isWrong: texts[1] !== '' };
}

/** Two snapshots, changes since, a draft, something set aside: all with the canary in it. */
async function workedOn() {
  const browser = new FakeBrowser();
  const keeping = await open(browser);
  await gathered(keeping);
  for (let number = 1; number <= 6; ++number) {
    await keeping.append(`visit.${number}`, change(number));
    if (number % 2 === 0 && number < 6) {
      const covers = ['visit', String(number)];
      await keeping.saveSnapshot(change(`snapshot ${number}`), covers, [7, 8, 9]);
    }
  }
  keeping.drafts.put('person/new', change('draft'));
  await keeping.keepCopies(true, ['1', change('copy')]);
  browser.close();
  return browser;
}

/** A place for each text that can be read in one of the stores. */
function* readable({ onDisk, databases }) {
  const texts = function* (value) {
    if (value instanceof Uint8Array) yield new TextDecoder('latin1').decode(value);
    else if (typeof value === 'string') yield value;
    else if (value !== null && typeof value === 'object') {
      for (const each of Object.values(value)) yield* texts(each);
    }
  };
  for (const [key, value] of onDisk) if (value.includes(canary)) yield key;
  for (const [name, entries] of databases) {
    for (const [key, value] of entries) {
      for (const text of texts(value)) if (text.includes(canary)) yield `${name} ${key}`;
      const isPlainBody = key.endsWith('.body') && value[0] === 0x78 && value[1] === 0x9c;
      if (isPlainBody) yield `${name} ${key}`;
    }
  }
}

/** Opens what is there, as a person who knows the passphrase; answers what the app is told. */
async function opened(browser, secret = phrase) {
  const keeping = await open(browser);
  const wasLocked = keeping.isLocked;
  if (wasLocked) await unlock(keeping, secret);
  return { keeping, wasLocked, drafts: await keeping.drafts.all(), ...await gathered(keeping) };
}

const whole = ['snapshot', '2', change('snapshot 4'), '1', 'visit', '4',
  'entry', 'visit', '5', change(5), 'entry', 'visit', '6', change(6)];

function assertWhole({ texts, drafts, isWrong }, why) {
  // The app puts changes in their order.
  assert.deepEqual([...texts].sort(), [...whole].sort(), why);
  assert.deepEqual(drafts, ['person/new', change('draft')], why);
  assert.equal(isWrong, false, why);
}

test('all of it is sealed, opens with the passphrase alone, and comes out again', async () => {
  const browser = await workedOn();
  assertWhole(await opened(browser));
  assert.notEqual([...readable(browser)].length, 0);
  const keeping = (await opened(browser)).keeping;
  await protect(keeping, phrase, '');
  browser.close();
  assert.deepEqual([...readable(browser)], []);
  await assert.rejects(async () => (await open(browser)).gather(true, false), Locked);
  await assert.rejects(async () => unlock(await open(browser), 'another phrase'), WrongPhrase);
  const again = await opened(browser);
  assert.equal(again.wasLocked, true);
  assertWhole(again);
  await unprotect(again.keeping);
  browser.close();
  const plain = await opened(browser);
  assert.equal(plain.wasLocked, false);
  assertWhole(plain);
});

const steps = { protect: (keeping) => protect(keeping, phrase, ''), unprotect };

/** Kills at each write until it gets through. */
async function killedAtEach(step, from, look) {
  for (let at = 1; ; ++at) {
    const browser = await from();
    const { keeping } = await opened(browser);
    browser.close();
    browser.killAt = browser.writes + at;
    const isThrough = await steps[step](keeping).then(() => true, () => false);
    // Of local storage what lay there before, what was written, or every other write.
    browser.restart([() => false, () => true, (index) => index % 2 === 0][at % 3]);
    await look(browser, `${step} killed at write ${at}`);
    if (isThrough) return at;
  }
}

test('killed at any write of the sealing: all or nothing, and it goes on', async () => {
  const writes = await killedAtEach('protect', workedOn, async (browser, why) => {
    const next = await opened(browser);
    // All was sealed, and a kill brought a readable draft back: it is let go.
    const { isWhole } = next.keeping.headers.header ?? {};
    const isDropped = isWhole && next.drafts.length === 0;
    assertWhole(isDropped ? { ...next, drafts: ['person/new', change('draft')] } : next, why);
    browser.close();
    if (next.wasLocked) assert.deepEqual([...readable(browser)], [], why);
  });
  assert.ok(writes > 10, `${writes} writes`);
});

async function protectedOne() {
  const browser = await workedOn();
  await protect((await opened(browser)).keeping, phrase, '');
  browser.close();
  return browser;
}

test('killed at any write of the unsealing: it opens, and goes on', async () => {
  const writes = await killedAtEach('unprotect', protectedOne, async (browser, why) => {
    assertWhole(await opened(browser), why);
    browser.close();
    const after = await opened(browser);
    assertWhole(after, why);
  });
  assert.ok(writes > 10, `${writes} writes`);
});

test('killed while it is used under a passphrase: all that was acknowledged is there', async () => {
  for (let at = 1; at < 30; ++at) {
    const browser = await protectedOne();
    const { keeping } = await opened(browser);
    browser.killAt = browser.writes + at;
    let acknowledged = 0;
    const use = async () => {
      for (let number = 1; number <= 8; ++number) {
        await keeping.append(`next.${number}`, change(`next ${number}`));
        acknowledged = number;
        if (number === 4) {
          await keeping.saveSnapshot(change('next snapshot 4'), ['visit', '6', 'next', '4'], [1]);
        }
      }
    };
    await use().catch(() => {});
    browser.restart((index) => index % 3 === at % 3);
    const { texts } = await opened(browser);
    const least = texts.includes(change('next snapshot 4')) ? 5 : 1;
    for (let number = least; number <= acknowledged; ++number) {
      assert.ok(texts.includes(change(`next ${number}`)), `${number} after a kill at ${at}`);
    }
    browser.close();
    assert.deepEqual([...readable(browser)], [], `kill at ${at}`);
  }
});

test('each store alone opens with the passphrase', async () => {
  for (const clear of ['clearLocalStorage', 'clearDatabases']) {
    const browser = await protectedOne();
    browser[clear]();
    const { wasLocked, texts } = await opened(browser);
    assert.equal(wasLocked, true, clear);
    assert.ok(texts.includes(change(6)) || texts.includes(change('snapshot 4')), clear);
  }
});

test('what a kill brings back readable goes before anybody unlocks it', async () => {
  const browser = await workedOn();
  const before = new Map(browser.onDisk);
  await protect((await opened(browser)).keeping, phrase, '');
  browser.close();
  browser.onDisk = new Map(before);
  browser.restart(() => true);
  const keeping = await open(browser);
  assert.equal(keeping.isLocked, true);
  browser.close();
  assert.deepEqual([...readable(browser)], []);
  const drafts = ['person/new', change('draft')];
  assertWhole({ ...await opened(browser), isWrong: false, drafts });
});

test('another phrase only wraps anew: the phrase and the code before open no more', async () => {
  const browser = await workedOn();
  const code = newCode();
  const { keeping } = await opened(browser);
  await protect(keeping, phrase, code);
  browser.close();
  assertWhole(await opened(browser, code.toLowerCase().replaceAll('-', ' ')));
  await assert.rejects(rewrap(keeping, 'wrong phrase', 'new long phrase', ''), WrongPhrase);
  await rewrap(keeping, code, 'new long phrase', '');
  browser.close();
  await assert.rejects(opened(browser), WrongPhrase);
  assertWhole(await opened(browser, 'new long phrase'));
  await rewrap(keeping, 'new long phrase', '', newCode());
  browser.close();
  await assert.rejects(opened(browser, code), WrongPhrase);
  assertWhole(await opened(browser, 'new long phrase'));
});

test('a tab that heard nothing of the passphrase writes nothing readable', async () => {
  const browser = await workedOn();
  const [one, two] = [await opened(browser), await opened(browser)];
  let heard = 0;
  two.keeping.onLocked = () => (heard += 1);
  await protect(one.keeping, phrase, '');
  await assert.rejects(two.keeping.append('other.1', change('late')), Locked);
  assert.equal(heard, 1);
  await unprotect(one.keeping);
  browser.close();
  const three = await opened(browser);
  await protect(three.keeping, phrase, '');
  const four = await opened(browser);
  await unprotect(three.keeping);
  await assert.rejects(four.keeping.append('other.2', change('later')), Locked);
});

test('a recovery code tells a typing error at once', () => {
  const code = newCode();
  assert.match(code, /^(?:[34679ACDEFGHJKMNPQRTWXY]{4}-){7}[34679ACDEFGHJKMNPQRTWXY]{4}$/);
  assert.equal(readCode(code.replaceAll('-', '').toLowerCase()).code, code);
  assert.match(readCode(code.slice(1)).why, /32 letters and digits; here are 31/);
  assert.match(readCode(`0${code.slice(1)}`).why, /no “0”/);
  for (let at = 0; at < code.length; ++at) {
    if (code[at] === '-') continue;
    const wrong = code.slice(0, at) + (code[at] === 'A' ? 'C' : 'A') + code.slice(at + 1);
    assert.match(readCode(wrong).why, /typing error/);
    const next = code[at + 1] === '-' ? at + 2 : at + 1;
    if (next >= code.length || code[at] === code[next]) continue;
    const letters = [...code];
    [letters[at], letters[next]] = [letters[next], letters[at]];
    assert.match(readCode(letters.join('')).why, /typing error/);
  }
});

test('a tab at its lock page opens what is no longer under a passphrase', async () => {
  const browser = await protectedOne();
  const waiting = await open(browser);
  const { keeping } = await opened(browser);
  await unprotect(keeping);
  await unlock(waiting, 'whatever');
  assert.equal(waiting.isLocked, false);
  assert.equal(browser.inMemory.has(`${scope}.vault`), false);
});
