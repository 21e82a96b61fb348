// A snapshot: the whole programme at one moment, deflated, and sealed where the workspace has a
// passphrase; with its hash and what tells about it without reading it.
import { digest } from './digest.js';
import { deflated, inflated } from './packing.js';

/**
 * `covers` has session and last number of each session whose changes are inside; `holds` the
 * numbers of people, pairs and sessions; `at` is in milliseconds since 1970. A pinned one stood
 * beside another that was opened. A sealed one says nothing of what it holds.
 * @typedef {{number: number, at: number, hash: string, size: number, covers: string[],
 *   holds: number[], isPinned?: boolean, isSealed?: boolean}} About
 * @typedef {{about: About, bytes: Uint8Array<ArrayBuffer>}} Snapshot
 * @typedef {import('./vault.js').AnyVault} AnyVault
 * @typedef {import('./vault.js').Vault} Vault
 */

/**
 * @param {number} number @param {string} text @param {string[]} covers @param {number[]} holds
 * @param {AnyVault} vault
 * @returns {Promise<Snapshot>}
 */
export async function snapshotOf(number, text, covers, holds, vault = null) {
  const about = { number, at: Date.now(), hash: '', size: 0, covers, holds };
  const plain = { about, bytes: await deflated(text) };
  return vault === null ? { about: await withSums(about, plain.bytes), bytes: plain.bytes }
    : sealedSnapshot(plain, vault);
}

/** @param {About} about @param {Uint8Array} bytes @returns {Promise<About>} */
const withSums = async (about, bytes) =>
  ({ ...about, hash: await digest(bytes), size: bytes.length });

/** @param {Snapshot} snapshot @param {Vault} vault @returns {Promise<Snapshot>} */
export async function sealedSnapshot({ about, bytes }, vault) {
  const sealed = await vault.sealBytes(bytes);
  return { about: await withSums({ ...about, holds: [], isSealed: true }, sealed), bytes: sealed };
}

/** Throws where it can not be. @param {Snapshot} snapshot @param {Vault} vault */
export async function openedSnapshot({ about, bytes }, vault) {
  const plain = await vault.openBytes(bytes);
  const { isSealed, ...rest } = about;
  return { about: await withSums(rest, plain), bytes: plain };
}

/** Whether it is as it was written. @param {Snapshot | null} snapshot */
export async function isWhole(snapshot) {
  if (snapshot === null) return false;
  const { about, bytes } = snapshot;
  if (about.size !== bytes.length) return false;
  const hash = await digest(bytes);
  // Without hashes the sum at the end of what is deflated has to do.
  return hash === '' ? (await textOf(snapshot)) !== null : hash === about.hash;
}

/** Null where it can not be read. @param {Snapshot} snapshot @param {AnyVault} vault */
export async function textOf(snapshot, vault = null) {
  try {
    if (!snapshot.about.isSealed) return await inflated(snapshot.bytes);
    return vault === null ? null : await inflated(await vault.openBytes(snapshot.bytes));
  } catch {
    return null;
  }
}

/**
 * Whether that is what was written about a snapshot.
 * @param {any} about @returns {about is About}
 */
export const isAbout = (about) =>
  typeof about === 'object' && about !== null && Number.isSafeInteger(about.number) &&
  Number.isFinite(about.at) && Number.isSafeInteger(about.size) &&
  typeof about.hash === 'string' && isList(about.covers, 'string') && isList(about.holds, 'number');

/** @param {any} list @param {string} type */
const isList = (list, type) =>
  Array.isArray(list) && list.every((/** @type {any} */ each) => typeof each === type);
