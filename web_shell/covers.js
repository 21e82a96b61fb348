// Which changes are inside a snapshot. A change is named "<session>.<number>"; the numbers of a
// session begin with 1.

/** @param {string} id */
export function partsOf(id) {
  const dot = id.lastIndexOf('.');
  return { session: id.slice(0, dot), seq: id.slice(dot + 1) };
}

/** The last number of each session. @param {string[]} covers @returns {Map<string, number>} */
export function lastOf(covers) {
  const last = new Map();
  for (let at = 0; at + 1 < covers.length; at += 2) last.set(covers[at], Number(covers[at + 1]));
  return last;
}

/** Session and last number of each in turn. @param {string[]} covers */
export function coveredBy(covers) {
  const last = lastOf(covers);
  return (/** @type {string} */ id) => {
    const { session, seq } = partsOf(id);
    return Number(seq) <= (last.get(session) ?? 0);
  };
}

/** Whether one has all that the other has. @param {string[]} covers @param {string[]} others */
export function includes(covers, others) {
  const isCovered = coveredBy(covers);
  return [...lastOf(others)].every(([session, seq]) => seq === 0 || isCovered(`${session}.${seq}`));
}

/**
 * Of the changes that are there those that come next in each session, without a gap.
 * @param {Iterable<string>} ids @param {Map<string, number>} known
 */
export function following(ids, known) {
  const parts = [...ids].map((id) => ({ id, ...partsOf(id) }));
  parts.sort((a, b) => Number(a.seq) - Number(b.seq));
  const last = new Map(known);
  return parts.flatMap(({ id, session, seq }) => {
    if (Number(seq) !== (last.get(session) ?? 0) + 1) return [];
    last.set(session, Number(seq));
    return [id];
  });
}
