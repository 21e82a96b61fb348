// Each of the two stores emptied or damaged, alone and together: what is left is shown, never the
// first-run page, and never nothing.
import { everyEngine, journey } from '../harness/journey.mjs';
import { beginProgramme, saved, workspaceIs } from '../steps.mjs';

const name = 'Lindenquay Libraries';
const damageBytes = 3;

/**
 * Waits until a snapshot is in both stores and they have told each other of it, the database last;
 * what lies there damaged has `damage` bytes.
 */
const snapshotKept = (page) => page.until('a snapshot is in both stores', async (damage) => {
  const keys = Object.keys(localStorage);
  const witness = keys.find((key) => key.endsWith('.witness'));
  const hasSlot = keys.some((key) => key.includes('.slot.'));
  if (flipside.unsaved !== 0 || !hasSlot || witness === undefined) return false;
  const number = Number(localStorage.getItem(witness).split(' ')[0]);
  const databases = await indexedDB.databases();
  const opened = indexedDB.open(databases.find((it) => it.name.endsWith('.snapshots')).name);
  await new Promise((resolve) => (opened.onsuccess = resolve));
  const entries = opened.result.transaction('entries').objectStore('entries');
  const [told, body] = [entries.get('witness'), entries.get(`${number}.body`)];
  await new Promise((resolve) => (entries.transaction.oncomplete = resolve));
  opened.result.close();
  return told.result?.slot > 0 && body.result?.length > damage;
}, damageBytes);

/** A programme that was kept, and seen again at a second visit. */
async function keptProgramme(page) {
  await beginProgramme(page, name);
  await saved(page);
  await snapshotKept(page);
  await page.reload();
  await workspaceIs(page, name);
}

/** As others would while the page is closed: at a file of the same site. */
async function withoutThePage(page, ...changes) {
  await page.open('sw.js');
  for (const change of changes) await page.evaluate(change);
  await page.open();
}

const deleteDatabases = async () => {
  for (const { name } of await indexedDB.databases()) {
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = request.onblocked = resolve;
    });
  }
};

/** What the database knows of local storage, once minutes went by: what is there is on the disk. */
const settle = async () => {
  const { name } = (await indexedDB.databases()).find((it) => it.name.endsWith('.snapshots'));
  const opened = indexedDB.open(name);
  await new Promise((resolve) => (opened.onsuccess = resolve));
  const entries = opened.result.transaction('entries', 'readwrite').objectStore('entries');
  const asked = entries.get('witness');
  await new Promise((resolve) => (asked.onsuccess = resolve));
  entries.put({ ...asked.result, settled: asked.result.slot }, 'witness');
  await new Promise((resolve) => (entries.transaction.oncomplete = resolve));
  opened.result.close();
};

everyEngine('each store alone brings the programme back', async (page) => {
  await keptProgramme(page);
  await withoutThePage(page, deleteDatabases);
  await page.role('heading', /^Your work is here: 1 complete copy$/).shown();
  await page.text(/^The database of this browser does not have what it had/).shown();
  await page.role('button', /^Look inside: .*Local storage$/).click();
  await workspaceIs(page, name);
  await page.role('button', 'Back to all copies').click();
  await page.role('button', 'Open').click();
  await workspaceIs(page, name);
  await saved(page);
  await snapshotKept(page);
  await page.reload();
  await workspaceIs(page, name);
  await withoutThePage(page, settle, () => localStorage.clear());
  await page.text(/^The local storage of this browser does not have what it had/).shown();
  await page.role('button', 'Open').nth(0).click();
  await workspaceIs(page, name);
  await saved(page);
  await page.reload();
  await workspaceIs(page, name);
});

journey('both stores damaged in part: the copies that are left are offered, the others handed out',
  { engines: ['chromium'] }, async (page) => {
    await keptProgramme(page);
    await withoutThePage(page, async () => {
      const slot = Object.keys(localStorage).find((key) => key.includes('.slot.'));
      localStorage.setItem(slot, localStorage.getItem(slot).slice(0, -5));
      const { name } = (await indexedDB.databases()).find((it) => it.name.endsWith('.snapshots'));
      const opened = indexedDB.open(name);
      await new Promise((resolve) => (opened.onsuccess = resolve));
      const entries = opened.result.transaction('entries', 'readwrite').objectStore('entries');
      const keys = entries.getAllKeys();
      await new Promise((resolve) => (keys.onsuccess = resolve));
      for (const key of keys.result.filter((it) => it.endsWith('.body'))) {
        entries.put(new Uint8Array([1, 2, 3]), key);
      }
      await new Promise((resolve) => (entries.transaction.oncomplete = resolve));
      opened.result.close();
    });
    await page.text('Damaged').nth(0).shown();
    // Those that are whole stand before those that are not.
    const copies = page.role('button', /^Download: .*IndexedDB/);
    const damaged = copies.nth((await copies.count()) - 1);
    const file = await page.download(() => damaged.click());
    if (file.bytes.length !== damageBytes) throw new Error(`${file.bytes.length} bytes`);
    // The journal has everything since the beginning.
    await page.role('button', 'Open').nth(0).click();
    await workspaceIs(page, name);
    await saved(page);
    await snapshotKept(page);
    await page.reload();
    await workspaceIs(page, name);
  });

journey('every copy can be looked at when nothing is wrong', { engines: ['chromium'] },
  async (page) => {
    await keptProgramme(page);
    await page.open('#/files');
    await page.role('button', 'Show every copy').click();
    await page.role('heading', /^Copies in this browser: \d+ complete cop(y|ies)$/).shown();
    await page.role('button', 'Back to your work').click();
    await workspaceIs(page, name);
  });
