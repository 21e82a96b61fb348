// A copy as a link: packed, it stands behind the "#" of the page's address, which no server sees.
// It is taken out of the address before anything else, so that no history, picture or list of what
// was visited keeps it.
import { packed, unpacked } from './through.js';

const mark = '#/take/';
/** Longer ones come from nobody who uses this page. */
const mostCharacters = 100_000;
const mostBytes = 8 * 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** @param {string} text @param {string} page the address of the page, without "#" */
export async function linkTo(text, page) {
  let letters = '';
  for (const byte of await packed(text)) letters += String.fromCharCode(byte);
  const plain = btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return page + mark + plain;
}

/** What stands behind a link's mark, or null in any other address. @param {string} address */
export const broughtBy = (address) =>
  address.startsWith(mark) ? address.slice(mark.length) : null;

/** The same of each link in a text, such as that of a mail. @param {string} text */
export const broughtByAll = (text) =>
  [...text.matchAll(/#\/take\/([\w-]+)/g)].map(([, packed]) => packed);

/**
 * The text that a link brought; what chats and mails put behind it is left out.
 * @param {string} brought
 */
export async function textOf(brought) {
  try {
    const [plain] = /^[\w-]*/.exec(brought) ?? [''];
    if (plain.length > mostCharacters) throw new Error('too long');
    const letters = atob(plain.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (it) => it.charCodeAt(0));
    const content = await unpacked(bytes, mostBytes);
    if (content === null) throw new Error('too large');
    return decoder.decode(content);
  } catch {
    throw new Error('A part of it is missing or was changed. Copy the whole link once more, or ' +
      'ask for a file instead.');
  }
}
