// Which way a text runs: one rule for what is painted and for the element over it.

const scripts = ['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko', 'Adlam']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const startsRightToLeft = new RegExp(`^[^\\p{L}\\u200E\\u200F]*[\\u200F${scripts}]`, 'u');
const isolates = /[\u2066-\u2068][^\u2069]*(\u2069|$)/g;

/**
 * By the first letter that is not in an isolate: browsers themselves look into those.
 * @param {string} text @returns {'ltr' | 'rtl'}
 */
export const directionOf = (text) =>
  startsRightToLeft.test(text.replace(isolates, '')) ? 'rtl' : 'ltr';
