// Programmes that were set aside when another took their place: a summary and a text each, in a
// database of their own, so that starting does not read them.

/** @typedef {import('./database.js').Database} Database */

const absent = 'This browser has no database for this page.';
const textOf = (/** @type {string} */ number) => `${number}.text`;

export class Asides {
  /** @param {Database | null} database */
  constructor(database) {
    this.database = database;
  }

  /**
   * Resolves when it is safe.
   * @param {string} number @param {string} text @param {string[]} summary
   */
  async put(number, text, summary) {
    if (this.database === null) throw new Error(absent);
    await this.database.putAll([[textOf(number), text], [number, summary]]);
  }

  /** @param {string} number @returns {Promise<string>} */
  async text(number) {
    const text = await this.database?.get(textOf(number));
    if (text === undefined) throw new Error('It is not there any more.');
    return text;
  }

  /** @param {string} number */
  async remove(number) {
    await this.database?.remove([number, textOf(number)]);
  }

  /** Number and summary of each, one after another. @returns {Promise<string[]>} */
  async list() {
    const { database } = this;
    if (database === null) return [];
    const numbers = (await database.keys()).filter((key) => !key.includes('.'));
    const summaries = await Promise.all(numbers.map((number) => database.get(number)));
    return numbers.flatMap((number, index) => [number, ...summaries[index]]);
  }
}
