// The page as one file, opened from a disk.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { everyEngine, journey } from '../harness/journey.mjs';
import { file } from '../harness/page.mjs';
import { beginProgramme, openSample, saved, workspaceIs } from '../steps.mjs';

const workbook = path.join(import.meta.dirname, '../../data/workbooks/staff.xlsx');
const name = 'Lindenquay Libraries';

function fromDisk(page) {
  page.address = pathToFileURL(path.join(page.site.folder, 'flipside.html')).href;
}

everyEngine('the page as one file starts from a disk, keeps, and hands out',
  async (page) => {
    fromDisk(page);
    await beginProgramme(page, name);
    await saved(page);
    await page.reload();
    await workspaceIs(page, name);
    await page.open('#/files');
    const copy = await page.download(() => page.role('button', /^Download a copy/).click());
    assert.match(new TextDecoder().decode(copy.bytes), /"organisation":"Lindenquay Libraries"/);
    await page.drop([file('staff.xlsx', await readFile(workbook))]);
    await page.role('button', 'Import 3 people').click();
    await page.text(/imported|Imported/).nth(0).shown();
  });

everyEngine('the sample is in the one file, which says how it keeps', async (page) => {
  fromDisk(page);
  await openSample(page);
  await page.open('#/files');
  await page.text(/kept by this browser, for this file in this folder/).shown();
});

journey('a site hands out the page as one file', async (page) => {
  await beginProgramme(page, name);
  await page.open('#/files');
  const single = await page.download(() =>
    page.role('button', 'Download flipside.html').click());
  assert.equal(single.name, 'flipside.html');
  const published = await readFile(path.join(page.site.folder, 'flipside.html'));
  assert(published.equals(Buffer.from(single.bytes)), 'it is the file of the site');
});
