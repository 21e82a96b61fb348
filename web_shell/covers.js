// Which changes are inside a snapshot. A change is named "<session>.<number>"; the numbers of a
// session begin with 1.

/** @param {string} id */
export function partsOf(id) {
  const dot = id.lastIndexOf('.');
  return { session: id.slice(0, dot), seq: id.slice(dot + 1) };
}

/** Session and last number of each in turn. @param {string[]} covers */
export function coveredBy(covers) {
  const last = new Map();
  for (let at = 0; at + 1 < covers.length; at += 2) last.set(covers[at], Number(covers[at + 1]));
  return (/** @type {string} */ id) => {
    const { session, seq } = partsOf(id);
    return Number(seq) <= (last.get(session) ?? 0);
  };
}
