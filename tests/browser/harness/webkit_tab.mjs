// One tab of WebKit by WebDriver requests; playwright_tab.mjs says what a tab can do.
import { chordActions, typingActions } from './keys.mjs';

const run = (expression) =>
  `const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (${expression})).then(
    (value) => done(JSON.stringify({ value })),
    (error) => done(JSON.stringify({ error: String(error && error.message || error) })));`;

export class WebKitTab {
  constructor(session, handle) {
    this.session = session;
    this.handle = handle;
  }

  get errors() {
    return this.session.errors();
  }

  get foreign() {
    return this.session.foreign.asked;
  }

  // The driver sends every request to one current window.
  async send(method, address, body) {
    if (this.session.current !== this.handle) {
      await this.session.send('POST', '/window', { handle: this.handle });
      this.session.current = this.handle;
    }
    return this.session.send(method, address, body);
  }

  // The driver loads a page anew also where only the fragment changes.
  async goto(url) {
    const [page, fragment] = url.split('#');
    const isHere = fragment !== undefined &&
      (await this.evaluate(`location.href.split('#')[0] === ${JSON.stringify(page)}`));
    if (isHere) return this.evaluate(`void (location.hash = ${JSON.stringify(fragment)})`);
    return this.send('POST', '/url', { url });
  }

  reload() {
    return this.send('POST', '/refresh', {});
  }

  back() {
    return this.evaluate('history.back()');
  }

  async evaluate(expression) {
    const script = run(expression);
    const answer = JSON.parse(await this.send('POST', '/execute/async', { script, args: [] }));
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  }

  async screenshot() {
    return Buffer.from(await this.send('GET', '/screenshot'), 'base64');
  }

  resize(width, height) {
    return this.send('POST', '/window/rect', { x: 0, y: 0, width, height });
  }

  pointer(actions) {
    const parameters = { pointerType: 'mouse' };
    return this.send('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters, actions }],
    });
  }

  mouse(kind, x, y) {
    const at = [Math.round(x), Math.round(y)];
    const move = { type: 'pointerMove', x: at[0], y: at[1], duration: 0 };
    const down = { type: 'pointerDown', button: 0 };
    const up = { type: 'pointerUp', button: 0 };
    const kinds = { move: [move], click: [move, down, up], down: [move, down], up: [move, up] };
    return this.pointer(kinds[kind]);
  }

  tap(x, y) {
    return this.mouse('click', x, y);
  }

  wheel(x, y, deltaX, deltaY) {
    const scroll = { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX, deltaY };
    return this.send('POST', '/actions', {
      actions: [{ type: 'wheel', id: 'wheel', actions: [{ ...scroll, duration: 0 }] }],
    });
  }

  keys(actions) {
    return this.send('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  press(chord) {
    return this.keys(chordActions(chord));
  }

  type(text) {
    return this.keys(typingActions(text));
  }

  download(act) {
    return this.session.download(act);
  }

  async close() {
    await this.send('DELETE', '/window');
    this.session.current = null;
  }
}
