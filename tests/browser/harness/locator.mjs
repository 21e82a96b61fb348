// A thing on the page, looked for afresh at each use.
import * as inPage from './in_page.mjs';
import { until } from './until.mjs';

const isSamePlace = (a, b) => a && b && a.x === b.x && a.y === b.y && a.width === b.width;

export class Locator {
  #page;

  constructor(page, description, name) {
    this.#page = page;
    const within = description.within?.description;
    const pattern = name instanceof RegExp && { source: name.source, flags: name.flags };
    this.description = {
      ...description,
      within,
      name: name === undefined ? undefined : pattern || { text: name },
    };
  }

  toString() {
    const { by, role, name } = this.description;
    const words = name && ('text' in name ? `“${name.text}”` : `/${name.source}/`);
    return `the ${role ?? by} ${words ?? ''}`.trim();
  }

  nth(nth) {
    const other = new Locator(this.#page, this.description);
    other.description = { ...this.description, nth };
    return other;
  }

  count() {
    return this.#page.inside(inPage.countOf, this.description);
  }

  /** Waits until it is there once. */
  async shown() {
    await this.facts();
    return this;
  }

  /** Waits until nothing fits. */
  async gone() {
    await until(`${this} is gone`, async () => (await this.count()) === 0);
  }

  facts() {
    return until(`${this} is there`, () => this.#page.inside(inPage.facts, this.description));
  }

  /** Waits until a fact has this value: text, value, checked, disabled, focused. */
  async has(fact, wanted) {
    let last;
    await until(`${this} has ${fact} ${JSON.stringify(wanted)}`, async () => {
      last = (await this.#page.inside(inPage.facts, this.description))[fact];
      const isRight = wanted instanceof RegExp ? wanted.test(last) : last === wanted;
      if (!isRight) throw new Error(`it is ${JSON.stringify(last)}`);
      return true;
    });
  }

  async text() {
    return (await this.facts()).text;
  }

  async value() {
    return (await this.facts()).value;
  }

  async attribute(name) {
    return (await this.facts()).attributes[name] ?? null;
  }

  /** Where it is, once it stands still and a pointer would hit it. */
  async point() {
    let before = null;
    return until(`${this} can be pointed at`, async () => {
      const now = await this.#page.inside(inPage.pointOf, this.description);
      const isStill = isSamePlace(before, now);
      before = now;
      return isStill && now;
    });
  }

  async click() {
    const { x, y } = await this.point();
    await this.#page.mouse('click', x, y);
  }

  async tap() {
    const { x, y } = await this.point();
    await this.#page.tapAt(x, y);
  }

  async hover() {
    const { x, y } = await this.point();
    await this.#page.mouse('move', x, y);
  }

  focus() {
    return until(`${this} takes the focus`, () =>
      this.#page.inside(inPage.focusOn, this.description));
  }

  /** Focuses it and presses a key. */
  async press(chord) {
    await this.focus();
    await this.#page.press(chord);
  }

  /** Replaces what a field holds, key by key. */
  async fill(text) {
    await this.click();
    await until(`${this} takes the focus`, () =>
      this.#page.inside(inPage.selectAll, this.description));
    if (text === '') await this.#page.press('Delete');
    else await this.#page.type(text);
    await this.has('value', text);
  }

  choose(label) {
    return until(`${this} offers ${label}`, () =>
      this.#page.inside(inPage.chooseOption, this.description, label));
  }

  setFiles(files) {
    return until(`${this} takes files`, () =>
      this.#page.inside(inPage.setFiles, this.description, files));
  }
}
