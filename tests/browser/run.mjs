// node tests/browser/run.mjs [--all] [--engine=name,…] [--site=folder] [--journeys=folder] [words…]
//
// Runs the journeys (or those whose names hold one of the words): all in Chromium, those whose
// subject differs by engine in Firefox and WebKit too, side by side. With --all, or with engines by
// name: every journey in each. Ends with the line `N passed, N failed`. Pictures of failures go to
// build/failures.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { openChromium } from './harness/chromium.mjs';
import { openDisplay } from './harness/display.mjs';
import { openFirefox } from './harness/firefox.mjs';
import { journeys, runJourney } from './harness/journey.mjs';
import { openWebKit } from './harness/webkit.mjs';

const here = import.meta.dirname;
const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string' },
    all: { type: 'boolean', default: false },
    site: { type: 'string', default: path.join(here, '../../build/site') },
    journeys: { type: 'string', default: path.join(here, 'journeys') },
  },
});
const pictures = path.join(here, '../../build/failures');
const everyEngine = values.all || values.engine !== undefined;
const openers = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

async function loadJourneys() {
  const names = await readdir(values.journeys, { recursive: true });
  for (const name of names.filter((file) => file.endsWith('.mjs')).sort()) {
    await import(pathToFileURL(path.resolve(values.journeys, name)));
  }
  return journeys.filter(({ name }) =>
    words.length === 0 || words.some((word) => name.includes(word)));
}

const counts = { passed: 0, failed: 0 };

/** What an engine has to run, in a list that its workers take from. */
function queueOf(name, chosen) {
  return chosen.filter(({ options }) => options.engines.includes(name) &&
    (everyEngine || name === 'chromium' || options.perEngine));
}

async function runNext(engine, journey) {
  const begin = performance.now();
  const wrong = await runJourney(journey, engine, values.site, pictures);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  counts[wrong === null ? 'passed' : 'failed'] += 1;
  const verdict = wrong === null ? 'ok    ' : 'FAILED';
  console.log(`${verdict} ${engine.name}: ${journey.name} (${seconds} s)`);
  if (wrong !== null) console.log(`    ${wrong.replaceAll('\n', '\n    ')}`);
}

// Each worker has a browser, a display, and so a clipboard, of its own.
async function work(name, queue) {
  const display = await openDisplay();
  try {
    const engine = await openers[name](display);
    for (let next = queue.shift(); next; next = queue.shift()) await runNext(engine, next);
    await engine.close();
  } finally {
    display.close();
  }
}

const chosen = await loadJourneys();
const names = values.engine?.split(',') ?? Object.keys(openers);
const begin = performance.now();
await Promise.all(names.flatMap((name) => {
  const queue = queueOf(name, chosen);
  const workers = Math.min(queue.length, name === 'chromium' ? 2 : 1);
  return Array.from({ length: workers }, () => work(name, queue));
}));
console.log(`${((performance.now() - begin) / 1000).toFixed(0)} seconds`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
