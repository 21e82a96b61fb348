// Brings children into a new order by moving as few elements as can be, and never the one with
// focus: an element that is moved loses focus, scroll offset and selection.

/**
 * Indices of a longest increasing subsequence (patience sorting; Fredman 1975).
 * @param {number[]} values all different
 */
export function longestIncreasing(values) {
  /** @type {number[]} */
  const tails = [];
  /** @type {number[]} */
  const previous = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]] < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? tails[low - 1] : -1;
    tails[low] = index;
  });
  const result = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]) result.push(at);
  return result.reverse();
}

/**
 * The elements that can stay where they are.
 * @param {Element[]} wanted @param {Map<Element, number>} places where each stands now
 * @param {Element | undefined} focused stays whatever that costs
 */
function staying(wanted, places, focused) {
  const present = wanted.filter((element) => places.has(element));
  const pivot = focused === undefined ? -1 : present.indexOf(focused);
  const place = (/** @type {Element} */ element) => places.get(element) ?? 0;
  const fitting = present.filter(
    (element, index) =>
      pivot < 0 || Math.sign(index - pivot) === Math.sign(place(element) - place(present[pivot])),
  );
  return new Set(longestIncreasing(fitting.map(place)).map((index) => fitting[index]));
}

/**
 * Makes `wanted` the children of `parent`, in this order. Children that are not wanted stay, at no
 * special place: they wait for removal.
 * @param {Element} parent @param {Element[]} wanted
 */
export function orderChildren(parent, wanted) {
  const places = new Map([...parent.children].map((child, index) => [child, index]));
  const focused = wanted.find((element) => element.contains(document.activeElement));
  const stay = staying(wanted, places, focused);
  /** @type {Element | null} */
  let next = null;
  for (const element of wanted.toReversed()) {
    if (!stay.has(element)) parent.insertBefore(element, next);
    next = element;
  }
}
