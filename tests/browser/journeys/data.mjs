// Data in and out through the page: what leaves comes back the same, what is bad says so and loses
// nothing, what is printed is text.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { everyEngine, journey } from '../harness/journey.mjs';
import { file } from '../harness/page.mjs';
import { beginProgramme, openSample, running, saved, settled, staffList } from '../steps.mjs';

const text = (bytes) => new TextDecoder().decode(bytes);

/** The file that a button of Files and sharing hands out, once the page shows that it did. */
async function take(page, button) {
  await page.open('#/files');
  const file = await page.download(() => page.role('button', button).click());
  await page.until('the list of notices has it', (name) =>
    document.getElementById('mirror').textContent.includes(`Saved as ${name}`), file.name);
  return file;
}

const takeCopy = (page) => take(page, /^Download a copy/);

/** A spreadsheet knows by the mark before it that the text is UTF-8. */
async function takeCsv(page, button = 'People as CSV') {
  const csv = await take(page, button);
  assert.deepEqual([...csv.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  return csv;
}

everyEngine('a copy that is opened again is the same programme', async (page) => {
  await openSample(page);
  const first = await takeCopy(page);
  await page.role('button', 'Remove Lindenquay Libraries').click();
  await page.role('button', /^Run a programme/).shown();
  await page.drop([file(first.name, first.bytes, 'application/json')]);
  await page.role('link', /^People/).shown();
  const second = await takeCopy(page);
  assert.deepEqual(JSON.parse(text(second.bytes)).programme,
    JSON.parse(text(first.bytes)).programme);
});

// Those who come in anew have new keys, which are in the last column.
const withoutKeys = ({ bytes }) =>
  text(bytes).split('\r\n').map((line) => line.slice(0, line.lastIndexOf(',')));

everyEngine('people as CSV come back in as they were', async (page) => {
  await openSample(page);
  const first = await takeCsv(page);
  assert(text(first.bytes).split('\r\n').length > 40, 'about 40 people');
  await page.role('button', 'Remove Lindenquay Libraries').click();
  await page.role('button', /^Run a programme/).shown();
  await page.drop([file(first.name, first.bytes, 'text/csv')]);
  await page.role('heading', 'Import people').shown();
  await page.role('button', /^Import \d+ people$/).click();
  await page.text(/imported|Imported/).nth(0).shown();
  const second = await takeCsv(page);
  assert.deepEqual(withoutKeys(second), withoutKeys(first));
});

journey('pairs as CSV name both people and when they meet next', async (page) => {
  await openSample(page);
  const lines = text((await takeCsv(page, 'Pairs as CSV')).bytes).trimEnd().split('\r\n');
  assert.match(lines[0], /^"Mentor \(junior, teaches\)",.*,State,Next session$/);
  assert(lines.length > 14, 'the 14 pairs of the sample');
  assert(lines.some((line) => /,active,\d{4}-\d\d-\d\d( \d\d:\d\d)?$/.test(line)));
});

const data = (name) => path.join(import.meta.dirname, '../../data', name);

/** Drops that file of tests/data. */
async function dropData(page, name) {
  await page.drop([file(path.basename(name), await readFile(data(name)))]);
}

const keptForWorkbooks = (page) => page.until('what reads workbooks is kept', async () => {
  for (const name of await caches.keys()) {
    const kept = await (await caches.open(name)).keys();
    if (kept.some(({ url }) => url.endsWith('/workbook.js'))) return true;
  }
  return false;
});

async function importWorkbook(page, name) {
  await dropData(page, `workbooks/${name}`);
  await page.text(/^Sheet “Staff”, 3 rows$/).shown();
  await page.role('button', 'Import 3 people').click();
  await page.text(/imported|Imported/).nth(0).shown();
}

everyEngine('workbooks come in as people see them, without a network too', async (page) => {
  await beginProgramme(page, 'Workbooks');
  await saved(page);
  await keptForWorkbooks(page);
  // The visit that brought it has it already.
  await page.until('it is controlled', () => navigator.serviceWorker.controller !== null);
  page.site.stop();
  page.allowErrors(/sw\.js|service ?worker|ERR_CONNECTION_REFUSED/i);
  await importWorkbook(page, 'staff.xlsx');
  await saved(page);
  await page.reopen();
  await page.open();
  await running(page);
  await importWorkbook(page, 'staff.ods');
  const { bytes } = await takeCopy(page);
  const people = Object.values(JSON.parse(text(bytes)).programme.people);
  const max = people.find(({ name }) => name === 'Max Stone');
  const known = people.map((it) => [it.name, it.staff_number, it.team, it.note,
    it.manager === max.id]);
  assert.deepEqual(known.toSorted(), [
    ['Ada Okafor', '00101', 'Finance', '01.12.2025', true],
    ['Max Stone', '00103', 'Board', '50%', false],
    ['Zoë Lind', '00102', 'Finance', 'Fridays', true],
  ]);
});

/** An archive of one part of so many bytes, packed. */
function archiveOf(bytes) {
  const packed = deflateRawSync(Buffer.alloc(bytes), { level: 1 });
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(8, 8);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, entry, end]);
}

journey('a workbook that unpacks to far more than people have is refused', async (page) => {
  await beginProgramme(page, 'Lindenquay Libraries');
  await page.drop([file('people.xlsx', archiveOf(300_000_000))]);
  await page.text(/It unpacks to more than 256 MB/).shown();
});

journey('a web page called .xls comes in, a broken workbook says so', async (page) => {
  await beginProgramme(page, 'Workbooks');
  await dropData(page, 'staff_lists/27_html_as_xls.xls');
  await page.role('button', 'Import 1 person').shown();
  await dropData(page, 'staff_lists/28_real.xlsx');
  await page.text(/This workbook could not be read/).shown();
});

journey('an import is one step to undo, after a reload too', async (page) => {
  await beginProgramme(page, 'Undo');
  await page.drop([file('two.csv', 'Name,Role\nAda,mentor\nBert,mentee\n', 'text/csv')]);
  await page.role('button', 'Import 2 people').click();
  await page.text(/imported|Imported/).nth(0).shown();
  await page.open('#/people');
  await page.role('button', 'Ada').shown();
  await page.press('Control+Z');
  await page.role('button', 'Ada').gone();
  await page.press('Control+Shift+Z');
  await page.role('button', 'Ada').shown();
  await saved(page);
  await page.reload();
  await page.role('button', 'Ada').shown();
  await page.press('Control+Z');
  await page.role('button', 'Ada').gone();
});

const badFiles = [
  ['broken.json', '{"format":"flipside","programme":{', /line \d+/],
  ['other.json', '{"name":"something else"}', /./],
  ['photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /./],
];

for (const [name, content, words] of badFiles) {
  journey(`a file that can not be read says so and changes nothing: ${name}`, async (page) => {
    await openSample(page);
    await saved(page);
    const before = await takeCopy(page);
    await page.drop([file(name, content)]);
    const told = await page.until('it says what is wrong', () => {
      const spoken = [...document.querySelectorAll('#mirror [id]')].map((e) => e.textContent);
      return spoken.find((line) => /can ?not be (read|opened)|could not be|not opened/i.test(line));
    });
    assert.match(told, words);
    const after = await takeCopy(page);
    assert.deepEqual(JSON.parse(text(after.bytes)).programme,
      JSON.parse(text(before.bytes)).programme);
  });
}

everyEngine('naughty strings come in as names and stay as they are', async (page) => {
  const blns = path.join(import.meta.dirname, '../../data/naughty-strings/blns.json');
  // What has no letter of any script waits for a decision; more than 200 characters stay out.
  const isName = (name) => /[A-Za-z]|[^\0-\x7f]/.test(name) && !/[\0-\x1f\x7f]/.test(name) &&
    name === name.trim() && [...name].length <= 200;
  const names = [...new Set(JSON.parse(await readFile(blns, 'utf8')).filter(isName))];
  assert(names.length > 300);
  const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
  const rows = names.map((name, i) => `n${i}@example.org,${quoted(name)},mentor`);
  await beginProgramme(page, 'Names');
  await page.drop([file('names.csv', `Email,Name,Role\n${rows.join('\n')}\n`, 'text/csv')]);
  await page.role('button', `Import ${names.length} people`).click();
  await page.text(/imported|Imported/).nth(0).shown();
  await page.open('#/people');
  await page.role('heading', 'People', { level: 1 }).shown();
  await settled(page);
  const { bytes } = await takeCopy(page);
  const kept = Object.values(JSON.parse(text(bytes)).programme.people).map(({ name }) => name);
  assert.deepEqual(kept.toSorted(), names.map((name) => name.normalize()).toSorted());
});

journey('an address leads where it says', async (page) => {
  await openSample(page);
  await page.open('#/people?role=mentor');
  await page.role('heading', 'People', { level: 1 }).shown();
  await page.label('Filter by role').has('value', 'mentor');
  await page.open('#/pair/zzzzzzzz');
  await page.role('heading', /not in the programme any more/).shown();
  await page.open('#/no/such/page');
  await page.role('heading', 'There is no such page').shown();
});

/** What is on the paper now, which is empty again afterwards. */
async function printed(page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const paper = await page.evaluate(() => {
    const print = document.getElementById('print');
    return {
      title: print.querySelector('h1').textContent,
      headings: [...print.querySelectorAll('h2')].map((heading) => heading.textContent),
      rows: print.querySelectorAll('tbody tr').length,
      controls: print.querySelectorAll('button, input, select, textarea, a').length,
    };
  });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await page.evaluate(() => document.getElementById('print').children.length), 0);
  return paper;
}

everyEngine('what is printed is a document of all that the page is about', async (page) => {
  await openSample(page);
  await page.open('#/pairs');
  await page.role('heading', /^Pairs/, { level: 1 }).shown();
  await page.role('rowheader').nth(0).click();
  await page.role('heading', /^Sessions/).shown();
  const pair = await printed(page);
  assert.match(pair.title, /\S+ and \S+/);
  assert(pair.headings.some((words) => /Sessions/.test(words)), String(pair.headings));
  assert(!pair.headings.some((words) => /Promises/.test(words)), String(pair.headings));
  assert.equal(pair.controls, 0);
  await page.drop([staffList(200)]);
  await page.role('button', 'Import 200 people').click();
  await page.role('heading', 'People', { level: 1 }).shown();
  const people = await printed(page);
  assert.equal(people.title, 'People');
  assert(people.rows > 200, `${people.rows} rows`);
  assert.equal(people.controls, 0);
});
