// Checks the proof of a matching (src/archive/README.md) by itself: nothing here is the program's.

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

function mustBe(holds, what) {
  if (!holds) throw new Error(what);
}

/** Everything that is counted is counted exactly. */
function checkNumbers(run) {
  const whole = (number) => Number.isSafeInteger(number);
  const cells = run.scores.every((row) => row.length === run.mentees.length &&
    row.every((cell) => whole(cell) && cell >= -1 && cell <= 10_000));
  mustBe(cells && run.scores.length === run.mentors.length, 'a score is none');
  mustBe(whole(run.least_score), 'the least score is none');
  for (const { places = 1, first_pair_weight: weight = 1 } of [...run.mentors, ...run.mentees]) {
    mustBe(whole(places) && places >= 0 && [0, 1, 2].includes(weight), 'a person has no places');
  }
  for (const stage of run.stages) {
    const prices = [...stage.mentor_prices, ...stage.mentee_prices];
    mustBe(prices.every(whole), 'a price is none');
  }
}

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

const placesOf = (people) => sum(people.map((person) => person.places ?? 1));

/** The stages of each mode, with what the multipliers of the total have to be. */
function wantedStages(run, totals) {
  const total = { name: 'total', score: 1, least: run.least_score, reached: true };
  const worst = { name: 'worst_pair', least: totals.worst + 1, reached: false };
  if (run.mode === 'balanced') {
    const counted = { first: 1, pair: 1, score: 0 };
    const people = { name: 'people_and_pairs', least: run.least_score, reached: true, ...counted };
    if (totals.pairs === 0) return [people, total];
    return [people, { ...worst, ...counted }, { ...total, least: totals.worst }];
  }
  const pair = run.mode === 'best_total' ? 0 : run.stages.at(-1).per_pair;
  const rest = { first: 0, pair, score: 1 };
  const both = [{ ...worst, ...rest }, { ...total, ...rest }];
  return both.slice(run.stages.length === 1 ? 1 : 0);
}

function checkMultipliers(run, stage, wanted) {
  const { per_first_pair: first = 0, per_pair: pair = 0, per_score: score = 0 } = stage;
  const { name } = wanted;
  mustBe(stage.name === name && (stage.least_score ?? 0) === wanted.least, `no ${name}`);
  mustBe(score === wanted.score, `${name}: scores count otherwise`);
  mustBe(Number.isSafeInteger(pair) && pair >= 0, `${name}: pairs count otherwise`);
  mustBe(first === (wanted.first ?? pair) && pair === (wanted.pair ?? pair),
    `${name}: people or pairs count otherwise`);
  if (run.mode !== 'most_pairs') return;
  const places = Math.min(placesOf(run.mentors), placesOf(run.mentees));
  mustBe(pair > 10_000 * places, `${name}: a pair is worth too little`);
}

/** Throws where the file does not prove that no better set of pairs exists. @param {any} run */
export function checkProof(run) {
  mustBe(['balanced', 'best_total', 'most_pairs'].includes(run.mode), 'no mode');
  checkNumbers(run);
  const totals = totalsOf(run);
  for (const key of ['first_pairs', 'pairs', 'score', 'worst']) {
    mustBe(totals[key] === (run.totals[key] ?? 0), `the totals differ: ${key}`);
  }
  const wanted = wantedStages(run, totals);
  mustBe(run.stages.length === wanted.length, 'a stage is missing, or there are others');
  wanted.forEach((each, at) => {
    const stage = run.stages[at];
    checkMultipliers(run, stage, each);
    const value = (stage.per_first_pair ?? 0) * totals.first_pairs +
      (stage.per_pair ?? 0) * totals.pairs + (stage.per_score ?? 0) * totals.score;
    const bound = boundOf(run, stage);
    mustBe(Number.isSafeInteger(bound) && bound === (stage.bound ?? 0) &&
      value === (stage.value ?? 0), `${each.name}: value or bound is another`);
    const holds = each.reached ? bound === value : bound < value;
    mustBe(holds, `${each.name}: ${value} reached, ${bound} possible`);
  });
  return totals;
}
