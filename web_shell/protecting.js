// The passphrase of the open workspace: given, changed, taken away; and the locking of it. The key
// is in the memory of this tab alone: to lock is to forget it, with the whole page.
import { openAll, sealAll } from './converting.js';
import { newHeader } from './seal_header.js';
import { Vault } from './vault.js';
import { chance, dataKeyOf, refuseWithoutCrypto, wrapped } from './wraps.js';

/** @typedef {import('./keeping.js').Keeping} Keeping */
/** @typedef {import('./switching.js').Switching} Switching */
/** @typedef {import('./wraps.js').Wrap} Wrap */

/** In minutes. */
const lockAfterAtFirst = 15;
/** In the order of app::Protectable. */
const Protectable = { Insecure: '0', KeptNowhere: '1', Yes: '2' };

/** Of the outcome ProtectionTold. @param {Keeping} keeping */
export function protectionTexts(keeping) {
  const { header } = keeping.headers;
  const can = crypto.subtle === undefined ? Protectable.Insecure
    : keeping.isKept ? Protectable.Yes : Protectable.KeptNowhere;
  const hasCode = header?.wraps.some(({ by }) => by === 'code') ?? false;
  return [can, header === null ? '' : '1', hasCode ? '1' : '', String(header?.lockAfter ?? 0)];
}

/**
 * All that is kept, as the conversion goes about it.
 * @param {Keeping} keeping @param {Vault} vault
 */
const placesOf = ({ local, slots, journal, snapshots, drafts }, vault) =>
  ({ local, slots, journal, snapshots, drafts, vault });

/**
 * What was cut short goes on: all is sealed, or all is opened.
 * @param {Keeping} keeping @param {Vault} vault
 */
async function goOn(keeping, vault) {
  if (keeping.headers.header?.state === 'leaving') {
    await openAll(placesOf(keeping, vault));
    await keeping.headers.remove();
    keeping.sealWith(null);
  } else {
    await sealAll(placesOf(keeping, vault));
    if (!keeping.headers.header?.isWhole) await keeping.headers.change({ isWhole: true });
  }
}

/** Throws WrongPhrase. @param {Keeping} keeping @param {string} secret */
export async function unlock(keeping, secret) {
  refuseWithoutCrypto();
  const { headers } = keeping;
  // Another tab may have changed it meanwhile, or ended it.
  const header = await headers.read();
  if (header === null) return;
  const vault = await Vault.of(await dataKeyOf(header.wraps, secret));
  keeping.sealWith(vault);
  // What can not be converted now is read as it is, and is next time.
  await keeping.alone(async () => {
    await headers.mend();
    await goOn(keeping, vault);
  }).catch(() => {});
}

/** @param {Keeping} keeping @param {string} phrase @param {string} code empty: none */
export async function protect(keeping, phrase, code) {
  refuseWithoutCrypto();
  const dataKey = chance(32);
  const wraps = [await wrapped(dataKey, 'passphrase', phrase)];
  if (code !== '') wraps.push(await wrapped(dataKey, 'code', code));
  const vault = await Vault.of(dataKey);
  await keeping.instead(async () => {
    // From here on the passphrase is asked for, whatever happens.
    await keeping.headers.write(newHeader(wraps, lockAfterAtFirst));
    keeping.sealWith(vault);
    await goOn(keeping, vault);
  });
}

/** @param {Keeping} keeping */
export async function unprotect(keeping) {
  const { vault } = keeping;
  if (vault === null) return;
  await keeping.instead(async () => {
    await keeping.headers.change({ state: 'leaving' });
    await goOn(keeping, vault);
  });
}

/**
 * Another passphrase, another code: what is sealed stays as it is.
 * @param {Keeping} keeping @param {string} now @param {string} phrase @param {string} code
 */
export async function rewrap(keeping, now, phrase, code) {
  await keeping.headers.read();
  const wraps = keeping.headers.header?.wraps ?? [];
  const dataKey = await dataKeyOf(wraps, now);
  /** @type {(by: 'passphrase' | 'code', secret: string) => Promise<Wrap[]>} */
  const anew = async (by, secret) => (secret === '' ? wraps.filter((it) => it.by === by)
    : [await wrapped(dataKey, by, secret)]);
  await keeping.headers.change({
    wraps: [...await anew('passphrase', phrase), ...await anew('code', code)],
  });
}
