// figure('frames at idle', { unit: 'frames', budget: 0 }, async ({ site, withPage }) => 0)
//
// A figure that ci/bench prints beside its budget, the most it should be (none: to compare with).
// `site` is the folder of the built site; `withPage(use, look)` opens it in Chromium and answers
// what `use(page)` answers.
export const figures = [];

export function figure(name, { unit, budget }, measure) {
  figures.push({ name, unit, budget, measure });
}

/** The middle one of several runs. */
export async function median(runs, measureOnce) {
  const values = [];
  for (let run = 0; run < runs; run += 1) values.push(await measureOnce());
  return values.sort((a, b) => a - b)[Math.floor(runs / 2)];
}
