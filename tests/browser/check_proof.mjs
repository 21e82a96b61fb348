// Checks the proof of a matching (src/archive/README.md) by itself: nothing here is the program's.

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

// Totals of the pairs; throws where a pair is not allowed, comes twice, or takes too many places.
function totalsOf(run) {
  const loads = { mentors: run.mentors.map(() => 0), mentees: run.mentees.map(() => 0) };
  const seen = new Set();
  const scores = run.pairs.map(([mentor, mentee]) => {
    const score = run.scores[mentor]?.[mentee] ?? -1;
    if (score < Math.max(0, run.least_score)) throw new Error('a pair is not allowed');
    if (seen.has(`${mentor} ${mentee}`)) throw new Error('a pair comes twice');
    seen.add(`${mentor} ${mentee}`);
    loads.mentors[mentor] += 1;
    loads.mentees[mentee] += 1;
    return score;
  });
  let firstPairs = 0;
  for (const side of ['mentors', 'mentees']) {
    run[side].forEach((person, i) => {
      if (loads[side][i] > (person.places ?? 1)) throw new Error('more pairs than places');
      if (loads[side][i] > 0) firstPairs += person.first_pair_weight ?? 1;
    });
  }
  return { first_pairs: firstPairs, pairs: scores.length, score: sum(scores),
           worst: scores.length === 0 ? 10000 : Math.min(...scores) };
}

// The most that one person can add at this price, over all numbers of pairs.
function personTerm(person, price, perFirstPair) {
  const terms = [0];
  for (let pairs = 1; pairs <= (person.places ?? 1); pairs += 1) {
    terms.push(perFirstPair * (person.first_pair_weight ?? 1) + price * pairs);
  }
  return Math.max(...terms);
}

// Weak duality: no set of pairs is worth more than this, whatever the prices are.
function boundOf(run, stage) {
  const { per_first_pair: first = 0, per_pair: pair = 0, per_score: score = 0 } = stage;
  if (stage.mentor_prices.length !== run.mentors.length) throw new Error('prices are missing');
  if (stage.mentee_prices.length !== run.mentees.length) throw new Error('prices are missing');
  let bound = sum(run.mentors.map((one, i) => personTerm(one, stage.mentor_prices[i], first)));
  bound += sum(run.mentees.map((one, i) => personTerm(one, stage.mentee_prices[i], first)));
  run.scores.forEach((row, mentor) => row.forEach((cell, mentee) => {
    if (cell < Math.max(0, stage.least_score ?? 0)) return;
    const prices = stage.mentor_prices[mentor] + stage.mentee_prices[mentee];
    bound += Math.max(0, pair + score * cell - prices);
  }));
  return bound;
}

const leastScores = (run, totals) => run.mode === 'balanced' && totals.pairs > 0
  ? { people_and_pairs: run.least_score, worst_pair: totals.worst + 1, total: totals.worst }
  : { people_and_pairs: run.least_score, total: run.least_score };

/** Throws where the file does not prove that no better set of pairs exists. @param {any} run */
export function checkProof(run) {
  const totals = totalsOf(run);
  for (const key of ['first_pairs', 'pairs', 'score', 'worst']) {
    if (totals[key] !== (run.totals[key] ?? 0)) throw new Error(`the totals differ: ${key}`);
  }
  const wanted = leastScores(run, totals);
  if (run.mode !== 'balanced') delete wanted.people_and_pairs;
  for (const [name, least] of Object.entries(wanted)) {
    const stage = run.stages.find((one) => one.name === name);
    if (stage === undefined || (stage.least_score ?? 0) !== least) throw new Error(`no ${name}`);
    const value = (stage.per_first_pair ?? 0) * totals.first_pairs +
      (stage.per_pair ?? 0) * totals.pairs + (stage.per_score ?? 0) * totals.score;
    const bound = boundOf(run, stage);
    const holds = name === 'worst_pair' ? bound < value : bound === value;
    if (!holds) throw new Error(`${name}: ${value} reached, ${bound} possible`);
  }
  return totals;
}
