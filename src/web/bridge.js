// Hands what the program asks for (host.h) on to the page: to Module.host, which web_shell/main.js
// makes. Reads the structures of host.h and nothing else.
addToLibrary({
  // A byte order mark is text too: it stands before every CSV that is handed out.
  $decoder: 'new TextDecoder("utf-8", { ignoreBOM: true })',

  $textAt__deps: ['$decoder'],
  $textAt: (at) => {
    const start = HEAPU32[at >> 2];
    return decoder.decode(HEAPU8.subarray(start, start + HEAPU32[(at + 4) >> 2]));
  },

  $runAt__deps: ['$textAt'],
  $runAt: (at) => ({
    text: textAt(at),
    size: HEAPF32[(at + 8) >> 2],
    weight: HEAPU32[(at + 12) >> 2],
    tabular: HEAPU32[(at + 16) >> 2] !== 0,
    density: HEAPF32[(at + 20) >> 2],
    lightInk: HEAPU32[(at + 24) >> 2] !== 0,
  }),

  $putBox: (box, at) => {
    HEAP32.set([box.width, box.height, box.left, box.top, box.coloured ? 1 : 0], at >> 2);
  },

  host_text_metrics__deps: ['$runAt'],
  host_text_metrics: (font, out) => {
    const { ascent, descent } = Module['host'].glyphs.metrics(runAt(font));
    HEAPF32.set([ascent, descent], out >> 2);
  },
  host_text_width__deps: ['$runAt'],
  host_text_width: (run) => Module['host'].glyphs.width(runAt(run)),
  host_text_fit__deps: ['$runAt'],
  host_text_fit: (run, width) => Module['host'].glyphs.fit(runAt(run), width),
  host_draw_text__deps: ['$runAt', '$putBox'],
  host_draw_text: (run, box) => putBox(Module['host'].glyphs.drawText(runAt(run)), box),
  host_draw_icon__deps: ['$textAt', '$putBox'],
  host_draw_icon: (icon, box) => {
    const [size, stroke, density] = HEAPF32.subarray((icon + 8) >> 2, (icon + 20) >> 2);
    const drawn = Module['host'].glyphs.drawIcon(textAt(icon), size, stroke, density);
    putBox(drawn, box);
  },
  host_take_pixels: (out) => HEAPU8.set(Module['host'].glyphs.pixels, out),

  host_paint: (paint) => Module['host'].painter.paint(HEAPU8.buffer, paint),
  host_mirror: (operations, bytes) => {
    Module['host'].mirror.apply(HEAPU8.subarray(operations, operations + bytes));
  },
  host_focus: (node) => Module['host'].mirror.requestFocus(node >>> 0),
  host_scroll_into_view: (node) => Module['host'].mirror.scrollIntoView(node >>> 0),
  host_scroll_to: (node, x, y) => Module['host'].scrollTo(node >>> 0, x, y),
  host_announce__deps: ['$textAt'],
  host_announce: (words, assertive) => Module['host'].announce(textAt(words), assertive !== 0),
  host_colours: (colours) => {
    const at = colours >> 2;
    Module['host'].showColours(HEAPU32.subarray(at, at + 5), HEAPU32[at + 5] !== 0);
  },

  host_print__deps: ['$textAt'],
  host_print: (pieces, count) => {
    const part = (_, index) => {
      const at = pieces + index * 12;
      return { words: textAt(at), part: HEAPU32[(at + 8) >> 2] };
    };
    Module['host'].print(Array.from({ length: count }, part));
  },

  host_effect__deps: ['$textAt'],
  host_effect: (kind, members, count) => {
    const texts = Array.from({ length: count }, (_, index) => textAt(members + index * 8));
    Module['host'].carryOut(kind, texts);
  },
  host_failed__deps: ['$textAt'],
  host_failed: (check) => {
    Module['host'].failure = textAt(check);
  },
  host_moment: (at) => {
    const { now, date, minuteOfDay, chance, secret } = Module['host'].moment();
    HEAPF64[at >> 3] = now;
    HEAP32.set([...date, minuteOfDay], (at + 8) >> 2);
    HEAPU32.set([...chance, ...secret], (at + 24) >> 2);
  },
});
