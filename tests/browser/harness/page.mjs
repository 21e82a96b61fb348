// A page as a person has it before them, in any of the three engines. Things are found by role and
// name; each action waits until it can be done, each question until it can be answered.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as inPage from './in_page.mjs';
import { Locator } from './locator.mjs';
import { until } from './until.mjs';

const require = createRequire(import.meta.url);
const libraryFile = require.resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js');
const functions = Object.values(inPage).join('\n');

/** A file for setFiles, drop and paste: content is text or bytes. */
export function file(name, content, type = '') {
  return { name, type, base64: Buffer.from(content).toString('base64') };
}

export class Page {
  #tab;
  #session;
  #allowed = [];

  constructor(session, tab, address, site) {
    this.#session = session;
    this.#tab = tab;
    this.address = address;
    this.site = site;
  }

  /** Goes to an address of the site, like '#/people'. */
  async open(path = '') {
    await this.#tab.goto(this.address + path);
  }

  reload() {
    return this.#tab.reload();
  }

  back() {
    return this.#tab.back();
  }

  /** Runs a function in the page; arguments and answer travel as JSON. */
  evaluate(run, ...values) {
    return this.#tab.evaluate(`(${run})(...${JSON.stringify(values)})`);
  }

  /** Calls what a module without imports exports, in the page. */
  evaluateModule(source, name, ...values) {
    const body = source.replaceAll(/^export /gm, '');
    const call = `${name}(...${JSON.stringify(values)})`;
    return this.#tab.evaluate(`(() => { ${body}\nreturn ${call} })()`);
  }

  /** Waits until a function in the page answers something truthy; that answer. */
  until(what, run, ...values) {
    return until(what, () => this.evaluate(run, ...values));
  }

  /** Runs a function of in_page.mjs, with what it needs beside it. */
  async inside(run, ...values) {
    if (!(await this.#tab.evaluate("typeof TestingLibraryDom === 'object'"))) {
      await this.#tab.evaluate(`(() => { ${await readFile(libraryFile, 'utf8')}\n })()`);
    }
    const call = `${run.name}(...${JSON.stringify(values)})`;
    return this.#tab.evaluate(`(() => { ${functions}\nreturn ${call} })()`);
  }

  role(role, name, options = {}) {
    return new Locator(this, { by: 'role', role, ...options }, name);
  }

  label(name, options = {}) {
    return new Locator(this, { by: 'label', ...options }, name);
  }

  text(name, options = {}) {
    return new Locator(this, { by: 'text', ...options }, name);
  }

  /** 'Tab', 'Enter', 'Control+k': goes where the focus is. */
  press(chord) {
    return this.#tab.press(chord);
  }

  type(text) {
    return this.#tab.type(text);
  }

  mouse(kind, x, y) {
    return this.#tab.mouse(kind, x, y);
  }

  wheel(x, y, dx, dy) {
    return this.#tab.wheel(x, y, dx, dy);
  }

  tapAt(x, y) {
    return this.#tab.tap(x, y);
  }

  drop(files, text) {
    return this.inside(inPage.drop, files, text);
  }

  paste(text, files = []) {
    return this.inside(inPage.paste, files, text);
  }

  /** An input method at work; Chromium alone can be driven so. */
  compose(inTheMaking, settled) {
    return this.#tab.compose(inTheMaking, settled);
  }

  /** Two fingers draw the page closer; Chromium alone can be driven so. */
  zoom(scale) {
    return this.#tab.zoom(scale);
  }

  /** The file that `act` makes the browser save: {name, bytes}. */
  download(act) {
    return this.#tab.download(act);
  }

  /** So many files that `act` makes the browser save; Chromium's driver alone tells of them. */
  downloads(count, act) {
    return this.#tab.downloads(count, act);
  }

  screenshot() {
    return this.#tab.screenshot();
  }

  async resize(width, height) {
    await this.#tab.resize(width, height);
    await this.until(`the window is ${width} wide`, (wanted) => innerWidth === wanted, width);
  }

  title() {
    return this.evaluate(() => document.title);
  }

  /** What axe-core finds: {violations, incomplete}. */
  async axe(options = {}) {
    const source = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
    if (!(await this.#tab.evaluate("typeof axe === 'object'"))) {
      await this.#tab.evaluate(`(() => { ${source}\n })()`);
    }
    return this.inside(inPage.axeFindings, options);
  }

  /** A second tab of the same browser, with the same data. */
  async newTab() {
    const tab = await this.#session.newTab();
    this.#session.pages.push(new Page(this.#session, tab, this.address, this.site));
    return this.#session.pages.at(-1);
  }

  /** Closes this tab and opens a new one, empty until open() is called. */
  async reopen() {
    const old = this.#tab;
    this.#tab = await this.#session.newTab();
    await this.#keep(old);
    await old.close();
  }

  /** Kills the whole browser and starts it again; wants the journey's option `kills`. */
  async kill() {
    const old = this.#tab;
    await this.#keep(old);
    await this.#session.kill();
    this.#tab = await this.#session.newTab();
  }

  closed = { errors: [], foreign: [] };

  async #keep(tab) {
    this.closed.errors.push(...(await tab.errors));
    this.closed.foreign.push(...(await tab.foreign));
  }

  /** Console errors that this journey provokes on purpose. */
  allowErrors(pattern) {
    this.#allowed.push(pattern);
  }

  /** After a journey: nothing was asked of another server, nothing went wrong in silence. */
  async assertClean() {
    await this.#keep(this.#tab);
    const errors = [...new Set(this.closed.errors)];
    const wrong = errors.filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
    assert.deepEqual(wrong, [], 'errors in the console');
    assert.deepEqual([...new Set(this.closed.foreign)], [], 'requests to another server');
  }
}
