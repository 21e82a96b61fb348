// One tab of Chromium or Firefox, driven by playwright-core. What a tab of each engine can do:
//
//   goto(url)  reload()  back()       evaluate(expression)        screenshot()
//   resize(width, height)             mouse(kind, x, y)  wheel(x, y, dx, dy)  tap(x, y)
//   press(chord)  type(text)          close()
//   errors: console errors so far     foreign: addresses outside the site so far
export class PlaywrightTab {
  constructor(page, origin, canTap) {
    this.page = page;
    this.canTap = canTap;
    this.errors = [];
    this.foreign = [];
    page.on('console', (message) => {
      if (message.type() === 'error') this.note(message.text());
    });
    page.on('pageerror', (error) => this.note(String(error.message)));
    page.on('request', (request) => {
      const url = request.url();
      if (/^(https?|wss?):/.test(url) && !url.startsWith(origin)) this.foreign.push(url);
    });
  }

  note(error) {
    this.errors.push(error);
  }

  goto(url) {
    return this.page.goto(url);
  }

  reload() {
    return this.page.reload();
  }

  // A change of the fragment alone ends without a load.
  back() {
    return this.page.evaluate('history.back()');
  }

  evaluate(expression) {
    return this.page.evaluate(expression);
  }

  screenshot() {
    // Hiding the caret would need a style that the page's policy forbids.
    return this.page.screenshot({ caret: 'initial' });
  }

  resize(width, height) {
    return this.page.setViewportSize({ width, height });
  }

  async mouse(kind, x, y) {
    await this.page.mouse.move(x, y);
    if (kind === 'click') {
      await this.page.mouse.down();
      await this.page.mouse.up();
    } else if (kind === 'down' || kind === 'up') {
      await this.page.mouse[kind]();
    }
  }

  async wheel(x, y, dx, dy) {
    await this.page.mouse.move(x, y);
    await this.page.mouse.wheel(dx, dy);
  }

  tap(x, y) {
    return this.canTap ? this.page.touchscreen.tap(x, y) : this.mouse('click', x, y);
  }

  press(chord) {
    return this.page.keyboard.press(chord);
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  close() {
    return this.page.close();
  }
}
