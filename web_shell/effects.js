// Carries out what the app wants done (src/app/effect.h). Each effect comes with its members as
// texts; what becomes of it goes back as an outcome (src/web/outcomes.h).
import { takeChosen, save } from './files.js';
import { broughtByAll, linkTo, textOf } from './links.js';
import { fetchPart, isSingleFile } from './parts.js';
import { Behind } from './saving.js';
import { WrongPhrase, seal, unseal as opened } from './sealing.js';
import { changesOf, zoneNames } from './time_zones.js';

/** @typedef {import('./outcomes.js').Tell} Tell */
/**
 * @typedef {{switching: import('./switching.js').Switching, tell: Tell,
 *   settings: import('./settings.js').Settings,
 *   route: import('./route.js').Route, announce: (words: string, isAssertive: boolean) => void,
 *   open: (id: string) => Promise<void>, catchUp: () => void,
 *   update: () => void, takeLatePart: () => Promise<void>,
 *   receiver: import('./files.js').Receiver}} Surroundings
 */

/** @param {unknown} error */
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));

/** @param {unknown} error */
const reasonOfLink = (error) => (error instanceof Error ? error : new Error(String(error)));

/** @param {string} name @param {string} text */
const fileOf = (name, text) => new File([text], name, { type: 'application/json' });

const canShare = () => navigator.canShare?.({ files: [fileOf('a.json', '{}')] }) === true;

/** The place of Download among the effects: name, type, text. */
export const download = 2;

/** What each effect does, in the order of app::Effect. @param {Surroundings} page */
function table(page) {
  const { switching, tell } = page;
  /** @type {((...members: string[]) => unknown)[]} */
  const effects = [
    function append(session, seq, text) {
      const { tabs } = switching;
      switching.keeping.append(`${session}.${seq}`, text).then(
        () => {
          tabs?.tell();
          tell('Appended', session, seq);
        },
        (error) => tell('AppendFailed', session, seq, reasonOf(error)),
      );
    },
    function saveSnapshot(number, text, people, pairs, sessions, ...covers) {
      const holds = [people, pairs, sessions].map(Number);
      const { keeping } = switching;
      // Its number is another one in the stores of another workspace.
      const isOpen = () => keeping === switching.keeping;
      keeping.saveSnapshot(text, covers, holds).then(
        (localCopy) => isOpen() && tell('SnapshotKept', number, localCopy),
        (error) => {
          if (!isOpen()) return;
          tell('SnapshotFailed', number, reasonOf(error));
          if (error instanceof Behind) page.catchUp();
        },
      );
    },
    async function download(name, type, text) {
      if (await save(name, type, new TextEncoder().encode(text))) tell('Downloaded', name);
    },
    function pickFile(accept) {
      const input = document.createElement('input');
      Object.assign(input, { type: 'file', accept });
      input.addEventListener('change', () => takeChosen(input, page.receiver));
      input.click();
    },
    function copy(text) {
      const clipboard = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error(
        'The browser lets only pages from a secure address do that.',
      ));
      clipboard.then(() => tell('Copied'), (error) => tell('CopyFailed', reasonOf(error)));
    },
    function print() {
      // Once the frame that asked for it is over.
      setTimeout(() => globalThis.print());
    },
    function setAddress(fragment, replaces) {
      page.route.go(fragment, replaces !== '');
    },
    function goBack() {
      history.back();
    },
    function setTitle(title) {
      document.title = title;
    },
    function storeSetting(key, value) {
      page.settings.put(key, value);
    },
    async function fetchAsset(path) {
      try {
        if (path === 'late.wasm') {
          await page.takeLatePart();
          tell('AssetFetched', path, '');
          return;
        }
        const response = await fetchPart(path);
        if (!response.ok) throw new Error(`The site answered with ${response.status}.`);
        tell('AssetFetched', path, await response.text());
      } catch (error) {
        tell('AssetFailed', path, reasonOf(error));
      }
    },
    function reload() {
      page.update();
    },
    async function askPersistence() {
      const { storage } = navigator;
      const isGranted = await storage?.persisted?.().catch(() => false);
      const granted = isGranted || (await storage?.persist?.().catch(() => false));
      tell('PersistenceAnswered', granted === true ? '1' : '');
    },
    function announce(words, isAssertive) {
      page.announce(words, isAssertive !== '');
    },
    function readTimeZones(from, until, ...names) {
      const zones = names.map((name) => {
        const changes = changesOf(name, Number(from), Number(until));
        return [name, changes.length, ...changes.flat()];
      });
      tell('TimeZonesRead', ...zones.flat().map(String));
    },
    function listTimeZones() {
      tell('TimeZonesListed', ...zoneNames());
    },
    function openMail(link) {
      const draft = document.createElement('a');
      draft.href = link;
      draft.click();
    },
    function openAgain() {
      page.open(switching.id);
    },
    function downloadFromSite(path) {
      const link = document.createElement('a');
      link.href = path;
      link.download = '';
      link.click();
    },
    function unseal(text, phrase) {
      opened(text, phrase).then(
        (content) => tell('Unsealed', content),
        (error) => tell('UnsealFailed', error instanceof WrongPhrase ? '1' : '', reasonOf(error)),
      );
    },
    async function downloadSealed(name, text, phrase) {
      try {
        const sealed = await seal(text, phrase);
        const type = 'application/json';
        if (await save(name, type, new TextEncoder().encode(sealed))) tell('Downloaded', name);
      } catch (error) {
        tell('SealFailed', reasonOf(error));
      }
    },
    async function makeLink(text, whose) {
      // A page from a disk has no address that others reach.
      const link = isSingleFile ? '' : await linkTo(text, location.href.replace(/#.*/, ''));
      tell('LinkMade', link, canShare() ? '1' : '', whose);
    },
    function shareFile(name, text) {
      navigator.share({ files: [fileOf(name, text)] }).then(() => tell('Shared'), () => {
        // The person left it.
      });
    },
    async function findCopies() {
      tell('CopiesFound', ...(await switching.keeping.copies()));
    },
    function keepCopies(withChanges, ...made) {
      switching.keeping.keepCopies(withChanges !== '', made)
        .catch((error) => tell('CopiesNotKept', reasonOf(error)));
    },
    function saveDamaged(place, name) {
      const { value } = switching.keeping.damaged[Number(place)];
      save(name, 'application/octet-stream',
        typeof value === 'string' ? new TextEncoder().encode(value) : new Uint8Array(value));
    },
    function storeDraft(form, text) {
      switching.drafts.put(form, text);
    },
    function openWorkspace(id) {
      page.open(id);
    },
    function listWorkspace(id, ...texts) {
      switching.shelf.put(id, texts);
    },
    function eraseWorkspace(id) {
      switching.shelf.erase(id);
    },
    async function readWorkspace(id) {
      tell('WorkspaceRead', id, ...(await switching.read(id)));
    },
    async function readLinks(text) {
      let follows = '';
      for (const packed of broughtByAll(text)) {
        const opened = await textOf(packed).catch(reasonOfLink);
        if (typeof opened === 'string') tell('OpenFile', '', opened, follows);
        else tell('FileRefused', 'The link', opened.message);
        follows = '1';
      }
    },
  ];
  return effects;
}

/** @param {Surroundings} page @returns {(kind: number, members: string[]) => void} */
export function effectsOf(page) {
  const effects = table(page);
  return (kind, members) => void effects[kind](...members);
}
