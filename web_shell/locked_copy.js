// What the stores keep of a locked workspace as one sealed file: made without its key, opened with
// its passphrase on any page of Flipside.
import { changeTexts, look, newestWhole, snapshotTexts } from './gathering.js';
import { BareHost } from './host.js';
import { Program } from './program.js';
import { contentOf, header as fileHeader, sealedFrom } from './sealing.js';
import { Vault, placeOfChange } from './vault.js';
import {
  base64, contentKey, dataKeyOf, refuseWithoutCrypto,
} from './wraps.js';

/** @typedef {import('./keeping.js').Keeping} Keeping */

const nonceBytes = 12;
/** The place of Download among the effects: name, type, text. */
export const download = 2;

/** The file, or null where there is nothing sealed. @param {Keeping} keeping */
export async function lockedCopy(keeping) {
  const header = keeping.headers.header ?? (await keeping.headers.read());
  if (header === null) return null;
  const found = await look(keeping);
  const { newest } = await newestWhole(found, keeping.snapshots);
  const bytes = newest?.about.isSealed ? newest.bytes : new Uint8Array();
  const covers = newest?.about.isSealed ? newest.about.covers : [];
  return JSON.stringify({
    ...fileHeader,
    wraps: header.wraps,
    nonce: base64(bytes.slice(0, nonceBytes)),
    content: base64(bytes.slice(nonceBytes)),
    covers,
    changes: threesOf(changeTexts(found, covers)),
  });
}

/** Session, number and what is kept of each. @param {string[]} texts see changeTexts */
const threesOf = (texts) => Array.from({ length: texts.length / 4 }, (_, place) =>
  texts.slice(4 * place + 1, 4 * place + 4));

export const lockedName = 'flipside-locked.flipside.json';

/** As unseal, and of those that hold changes too. @param {string} text @param {string} phrase */
export async function unsealAny(text, phrase) {
  refuseWithoutCrypto();
  const sealed = sealedFrom(text);
  const key = await contentKey(await dataKeyOf(sealed.wraps, phrase));
  const content = sealed.content === '' ? '' : await contentOf(sealed, key);
  const changes = sealed.changes ?? [];
  if (changes.length === 0) return content;
  const vault = new Vault(key);
  const entries = await Promise.all(changes.map(async ([session, seq, kept]) =>
    ['entry', session, seq, await vault.openText(kept, placeOfChange(`${session}.${seq}`))]));
  const covers = sealed.covers ?? [];
  const snapshot = content === '' ? []
    : snapshotTexts({ about: { number: 1, covers } }, content);
  return putTogether([...headOfLoaded, ...snapshot, ...entries.flat()]);
}

/** Both stores, nothing missing, held, so that it is handed out (src/web/outcomes.h). */
const headOfLoaded = ['0', '', '1', '1', '0', ''];

/** A program of its own makes one file of them. @param {string[]} loaded */
async function putTogether(loaded) {
  /** @type {string[]} */
  const made = [];
  await handOut(loaded, (_name, _type, text) => void made.push(text));
  if (made.length !== 1) throw new Error('Its changes could not be put together.');
  return made[0];
}

/**
 * @param {string[]} loaded texts of the outcome Loaded
 * @param {(name: string, type: string, text: string) => void} take
 */
export async function handOut(loaded, take) {
  const host = new BareHost();
  host.carryOut = (kind, members) => {
    if (kind === download) take(members[0], members[1], members[2]);
  };
  const program = await Program.start(host);
  program.take('Started', ['', '', '', '']);
  program.take('Loaded', loaded);
  program.take('HandOutHeld', []);
}
