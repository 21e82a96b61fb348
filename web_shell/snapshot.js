// A snapshot: the whole programme at one moment, deflated, with its hash and what tells about it
// without reading it.
import { digest } from './digest.js';
import { deflated, inflated } from './packing.js';

/**
 * `covers` has session and last number of each session whose changes are inside; `holds` the
 * numbers of people, pairs and sessions; `at` is in milliseconds since 1970. A pinned one stood
 * beside another that was opened.
 * @typedef {{number: number, at: number, hash: string, size: number, covers: string[],
 *   holds: number[], isPinned?: boolean}} About
 * @typedef {{about: About, bytes: Uint8Array}} Snapshot
 */

/**
 * @param {number} number @param {string} text @param {string[]} covers @param {number[]} holds
 * @returns {Promise<Snapshot>}
 */
export async function snapshotOf(number, text, covers, holds) {
  const bytes = await deflated(text);
  const hash = await digest(bytes);
  return { about: { number, at: Date.now(), hash, size: bytes.length, covers, holds }, bytes };
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

/** Null where it can not be read. @param {Snapshot} snapshot */
export const textOf = ({ bytes }) => inflated(bytes).catch(() => null);

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
