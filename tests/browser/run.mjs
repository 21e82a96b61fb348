// node tests/browser/run.mjs [--engine=name,…] [--site=folder] [--journeys=folder] [words…]
//
// Runs every journey (or those whose names hold one of the words) in every engine, the engines side
// by side, and ends with the line `N passed, N failed`. Pictures of failures go to build/failures.
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
    engine: { type: 'string', default: 'chromium,firefox,webkit' },
    site: { type: 'string', default: path.join(here, '../../build/site') },
    journeys: { type: 'string', default: path.join(here, 'journeys') },
  },
});
const pictures = path.join(here, '../../build/failures');
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

async function runAll(engine, chosen) {
  for (const journey of chosen) {
    if (!journey.options.engines.includes(engine.name)) continue;
    const begin = performance.now();
    const wrong = await runJourney(journey, engine, values.site, pictures);
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    counts[wrong === null ? 'passed' : 'failed'] += 1;
    const verdict = wrong === null ? 'ok    ' : 'FAILED';
    console.log(`${verdict} ${engine.name}: ${journey.name} (${seconds} s)`);
    if (wrong !== null) console.log(`    ${wrong.replaceAll('\n', '\n    ')}`);
  }
}

// Each engine has a display, and so a clipboard, of its own.
async function runEngine(name, chosen) {
  const display = await openDisplay();
  try {
    const engine = await openers[name](display);
    await runAll(engine, chosen);
    await engine.close();
  } finally {
    display.close();
  }
}

const chosen = await loadJourneys();
await Promise.all(values.engine.split(',').map((name) => runEngine(name, chosen)));
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
