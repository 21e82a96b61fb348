// What the program can ask of the page (src/web/host.h), as bridge.js calls it.
import { Announcer } from './announcer.js';
import { Glyphs } from './glyphs.js';
import { icons } from './icons.js';
import { Mirror } from './mirror.js';
import { Painter } from './painter.js';
import { unit } from './surface.js';

/** @param {string} id */
export const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** 0xAABBGGRR as CSS writes it. @param {number} colour */
const css = (colour) => `rgb(${colour & 0xff} ${(colour >>> 8) & 0xff} ${(colour >>> 16) & 0xff})`;

/** After that the graphics are taken for gone. */
const longestWithoutPicture = 2000;

/** In the order of web::HostColours. */
const colourNames = ['text', 'placeholder', 'raised', 'primary', 'canvas'];

/** The person's own time and date, and chance for new ids. */
function moment() {
  const at = new Date();
  return {
    now: at.getTime(),
    date: [at.getFullYear(), at.getMonth() + 1, at.getDate()],
    minuteOfDay: at.getHours() * 60 + at.getMinutes(),
    chance: crypto.getRandomValues(new Uint32Array(2)),
    secret: crypto.getRandomValues(new Uint32Array(8)),
  };
}

/** A host without a page: for a program that draws nothing. */
export class BareHost {
  constructor() {
    this.moment = moment;
    /** The check that failed, once the program has stopped by itself. */
    this.failure = '';
    /** @type {(kind: number, members: string[]) => void} */
    this.carryOut = () => {};
  }
}

export class Host extends BareHost {
  constructor() {
    super();
    this.glyphs = new Glyphs(icons);
    this.mirror = new Mirror(part('mirror'));
    const canvas = /** @type {HTMLCanvasElement} */ (part('canvas'));
    const painter = Painter.on(canvas, this.glyphs.marks);
    // Without a picture the mirror is what people see.
    this.#showPainted(painter !== null);
    this.painter = painter ?? { paint() {}, onLost() {}, onRestored() {} };
    this.painter.onLost = () => {
      this.lost = setTimeout(() => this.#showPainted(false), longestWithoutPicture);
    };
    const announcer = new Announcer(part('polite'), part('assertive'));
    this.announce = announcer.say.bind(announcer);
    /** @type {(pieces: import('./print.js').Piece[]) => void} */
    this.print = () => {};
    /** After each frame. */
    this.onDrawn = () => {};
  }

  /** The painter can paint again. */
  painterReturned() {
    clearTimeout(this.lost);
    this.#showPainted(true);
  }

  /** @param {boolean} isPainted */
  #showPainted(isPainted) {
    document.documentElement.classList.toggle('painted', isPainted);
    this.mirror.showIcons(isPainted ? null : icons);
  }

  /** @param {number} node @param {number} x @param {number} y lengths of the program */
  scrollTo(node, x, y) {
    this.mirror.scrollTo(node, x * unit(), y * unit());
  }

  /** @param {Uint32Array} colours @param {boolean} isDark */
  showColours(colours, isDark) {
    const { style } = document.documentElement;
    colourNames.forEach((name, index) => style.setProperty(`--${name}`, css(colours[index])));
    this.glyphs.ink = css(colours[0]);
    style.colorScheme = isDark ? 'dark' : 'light';
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      meta.removeAttribute('media');
      meta.setAttribute('content', css(colours[4]));
    }
  }
}
