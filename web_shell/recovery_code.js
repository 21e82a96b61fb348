// A recovery code: 30 letters and digits by chance (more than 128 bits) and two that tell a typing
// error, in groups of four. None of them is easily mistaken for another.

const letters = '34679ACDEFGHJKMNPQRTWXY';
const byChance = 30;
const length = byChance + 2;
/** Bytes from here on would make the first letters more likely. */
const fair = 256 - (256 % letters.length);

/** Any wrong letter changes the first sum, any two that changed places the second. */
function sumsOf(/** @type {string} */ code) {
  const places = [...code].map((letter) => letters.indexOf(letter));
  const sum = places.reduce((all, place) => all + place, 0);
  const weighted = places.reduce((all, place, index) => all + place * (index + 1), 0);
  return letters[sum % letters.length] + letters[weighted % letters.length];
}

export function newCode() {
  let code = '';
  while (code.length < byChance) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fair) code += letters[byte % letters.length];
  }
  return written(code + sumsOf(code));
}

/** As people read it: "AAAA-AAAA-…". @param {string} code */
const written = (code) => (code.match(/.{4}/g) ?? []).join('-');

/**
 * The code however it is typed, or what is wrong with it in plain words.
 * @param {string} typed @returns {{code: string, why: string}}
 */
export function readCode(typed) {
  const code = typed.toUpperCase().replace(/[\s\-–—.]/g, '');
  const no = (/** @type {string} */ why) => ({ code: '', why });
  if (code === '') return no('Enter the code.');
  const stranger = [...code].find((letter) => !letters.includes(letter));
  if (stranger !== undefined) return no(`There is no “${stranger}” in a recovery code.`);
  if (code.length !== length) {
    return no(`A recovery code has ${length} letters and digits; here are ${code.length}.`);
  }
  const isWhole = code.endsWith(sumsOf(code.slice(0, byChance)));
  return isWhole ? { code: written(code), why: '' }
    : no('There is a typing error in it: compare it with what you kept.');
}
