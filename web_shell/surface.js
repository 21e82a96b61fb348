// The page's size and what the person's system asks for, as the numbers of
// Page::surface_changed.

const systemColours = [
  'Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', 'HighlightText', 'ButtonFace',
  'ButtonText', 'ButtonBorder',
];
const wishes = {
  dark: matchMedia('(prefers-color-scheme: dark)'),
  forcedColours: matchMedia('(forced-colors: active)'),
  reducedMotion: matchMedia('(prefers-reduced-motion: reduce)'),
  coarsePointer: matchMedia('(pointer: coarse)'),
};

const hasCommandKey = /^(Mac|iP)/.test(navigator.platform);

export class Surface {
  /**
   * @param {HTMLElement} frame fills the page
   * @param {HTMLElement} probe has the safe areas as its padding (page.css)
   */
  constructor(frame, probe) {
    this.frame = frame;
    this.probe = probe;
    this.devicePixels = { width: 0, height: 0 };
    this.onChange = () => {};
  }

  /** Device pixels a CSS pixel. */
  get density() {
    return devicePixelRatio || 1;
  }

  watch() {
    const changed = () => this.onChange();
    const observer = new ResizeObserver(changed);
    try {
      observer.observe(this.frame, { box: 'device-pixel-content-box' });
    } catch {
      // WebKit knows the option's name but not this box.
      observer.observe(this.frame);
    }
    for (const wish of Object.values(wishes)) wish.addEventListener('change', changed);
    addEventListener('resize', changed);
  }

  /** @returns {Float32Array} */
  numbers() {
    const { width, height } = this.frame.getBoundingClientRect();
    const safe = getComputedStyle(this.probe);
    const insets = [safe.paddingTop, safe.paddingRight, safe.paddingBottom, safe.paddingLeft];
    const fontSize = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    return new Float32Array([
      width,
      height,
      this.density,
      ...insets.map((inset) => parseFloat(inset) || 0),
      fontSize / 16,
      ...Object.values(wishes).map((wish) => Number(wish.matches)),
      Number(hasCommandKey),
      ...systemColours.map((name) => this.#colour(name)),
    ]);
  }

  /** 0xRRGGBB. @param {string} name */
  #colour(name) {
    this.probe.style.color = name;
    const channels = getComputedStyle(this.probe).color.match(/\d+/g) ?? [];
    const [red, green, blue] = channels.map(Number);
    return ((red << 16) | (green << 8) | blue) >>> 0;
  }
}
