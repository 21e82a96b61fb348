// Keys by their DOM names, as the WebDriver protocol writes them.
const codes = {
  Control: '\uE009', Shift: '\uE008', Alt: '\uE00A', Meta: '\uE03D',
  Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', Backspace: '\uE003', Delete: '\uE017',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
  Home: '\uE011', End: '\uE010', PageUp: '\uE00E', PageDown: '\uE00F', Space: ' ',
  F1: '\uE031', F2: '\uE032', F6: '\uE036', F10: '\uE03A',
};

function code(key) {
  if (key in codes) return codes[key];
  if ([...key].length !== 1) throw new Error(`unknown key: ${key}`);
  // A capital would be typed with Shift held.
  return key.toLowerCase();
}

/** 'Control+Shift+z' as presses and, in reverse, releases. */
export function chordActions(chord) {
  const keys = chord.split(/\+(?=.)/).map(code);
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  return [...down, ...up];
}

export const typingActions = (text) =>
  [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
