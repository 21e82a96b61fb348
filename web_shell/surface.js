// The page's size and what the person's system asks for, as the numbers of
// Page::surface_changed. The program's unit of length is the rem / 16: the page grows as a whole
// with the browser's own font size.

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

/** A canvas larger than this is drawn coarser: more can not be relied on. */
const mostPixels = 12_000_000;
const mostPixelsAcross = 4096;
const zoomRestsMs = 200;

/** CSS pixels a unit of the program. */
export const unit = () => {
  const { fontSize } = getComputedStyle(document.documentElement);
  return parseFloat(fontSize) / 16 || 1;
};

export class Surface {
  /**
   * @param {HTMLElement} frame fills the page
   * @param {HTMLElement} probe is a rem wide and has the safe areas as its padding (page.css)
   */
  constructor(frame, probe) {
    this.frame = frame;
    this.probe = probe;
    this.onChange = () => {};
  }

  /** Device pixels a unit, where nobody looks closer. */
  get density() {
    return (devicePixelRatio || 1) * unit();
  }

  /**
   * The same for a page that two fingers have drawn closer.
   * @param {number} width @param {number} height @param {number} zoom
   */
  #sharpness(width, height, zoom) {
    const most = Math.min(
      Math.sqrt(mostPixels / (width * height)),
      mostPixelsAcross / Math.max(width, height),
    );
    return Math.max(this.density, Math.min(this.density * zoom, most));
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
    observer.observe(this.probe);
    for (const wish of Object.values(wishes)) wish.addEventListener('change', changed);
    addEventListener('resize', changed);
    this.#watchZoom(changed);
  }

  /** Draws anew once the fingers rest. @param {() => void} changed */
  #watchZoom(changed) {
    let [timer, drawn] = [0, 1];
    visualViewport?.addEventListener('resize', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (visualViewport?.scale === drawn) return;
        drawn = visualViewport?.scale ?? 1;
        changed();
      }, zoomRestsMs);
    });
  }

  /** @returns {Float32Array} */
  numbers() {
    const box = this.frame.getBoundingClientRect();
    const [width, height] = [box.width / unit(), box.height / unit()];
    const safe = getComputedStyle(this.probe);
    const insets = [safe.paddingTop, safe.paddingRight, safe.paddingBottom, safe.paddingLeft];
    return new Float32Array([
      width,
      height,
      this.#sharpness(width, height, visualViewport?.scale ?? 1),
      ...insets.map((inset) => (parseFloat(inset) || 0) / unit()),
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
