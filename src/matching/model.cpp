#include "matching/model.h"

#include <algorithm>
#include <numeric>

namespace flipside::matching {

namespace {

// Half of what 32 bits hold: a search adds two such numbers (kernels.h).
constexpr std::int64_t LargestSum = std::int64_t{1} << 30;

std::int64_t sum_of(const std::vector<int>& values) {
  return std::accumulate(values.begin(), values.end(), std::int64_t{0});
}

// Rounded up, so that prices still hold when a few people come or go.
std::int64_t pair_outweighing_scores(const Model& model) {
  constexpr std::int64_t Round = 128;
  return (most_places(model) + Round - 1) / Round * Round * HighestScore + 1;
}

// What one way of a search adds up to at most is this many times what a pair is worth: the pair,
// and both first pairs.
std::int64_t pairs_in_way(int heaviest_mentor, int heaviest_mentee) {
  return 2 + 2 * heaviest_mentor + 2 * heaviest_mentee;
}

int heaviest(const SideModel& side) {
  const auto& weights = side.first_pair_weights;
  return weights.empty() ? 0 : *std::ranges::max_element(weights);
}

void count_person(std::vector<char>& seen, int person, const std::vector<int>& weights,
                  Totals& totals) {
  const auto at = static_cast<std::size_t>(person);
  if (seen[at] == 0) totals.first_pairs += weights[at];
  seen[at] = 1;
}

}  // namespace

ScoreTable ScoreTable::all_absent(int mentors, int mentees) {
  const auto size = static_cast<std::size_t>(mentors) * static_cast<std::size_t>(mentees);
  return {mentors, mentees, std::vector<std::int16_t>(size, Absent)};
}

void ScoreTable::read_column(int mentee, std::span<std::int16_t> column) const {
  if (source) {
    for (int mentor = 0; mentor < mentors; ++mentor) {
      column[static_cast<std::size_t>(mentor)] = source->score(mentor, mentee);
    }
    return;
  }
  const std::int16_t* cell = cells.data() + mentee;
  for (std::int16_t& each : column) {
    each = *cell;
    cell += mentees;
  }
}

SideModel SideModel::uniform(int people, int places) {
  const auto size = static_cast<std::size_t>(people);
  return {std::vector<int>(size, places), std::vector<int>(size, 1)};
}

std::int64_t most_places(const Model& model) {
  return std::min(sum_of(model.mentors.places), sum_of(model.mentees.places));
}

Objective people_then_pairs_then_total(const Model& model, int least_score) {
  const std::int64_t ways = pairs_in_way(heaviest(model.mentors), heaviest(model.mentees));
  const std::int64_t most = LargestSum / ways - HighestScore;
  const std::int64_t pair = std::min(pair_outweighing_scores(model), most);
  return {least_score, true, pair, pair};
}

Objective people_then_pairs(int least_score) { return {least_score, false, 1, 1}; }

Objective pairs_only(int least_score) { return {least_score, false, 1, 0}; }

Objective pairs_then_total(const Model& model, int least_score) {
  return {least_score, true, pair_outweighing_scores(model), 0};
}

Objective total_only(int least_score) { return {least_score, true, 0, 0}; }

// A way of a search is at most as long as one pair, both first pairs and the best score are worth,
// and its steps use prices of either sign that are no larger.
bool fits_in_32_bits(const Model& model) {
  static_assert((MostPlaces + 128) * HighestScore * 2 + 2 * HighestScore <= LargestSum);
  return most_places(model) <= MostPlaces;
}

Totals totals_of(const Model& model, const Links& links) {
  Totals totals;
  std::vector<char> mentors(model.mentors.places.size(), 0);
  std::vector<char> mentees(model.mentees.places.size(), 0);
  for (const Link& link : links) {
    const int score = model.scores.at(link.mentor, link.mentee);
    totals.pairs += 1;
    totals.score += score;
    totals.worst = std::min(totals.worst, score);
    count_person(mentors, link.mentor, model.mentors.first_pair_weights, totals);
    count_person(mentees, link.mentee, model.mentees.first_pair_weights, totals);
  }
  return totals;
}

std::int64_t value_of(const Objective& objective, const Totals& totals) {
  return objective.first_pair * totals.first_pairs + objective.participation * totals.pairs +
         (objective.counts_scores ? totals.score : 0);
}

}  // namespace flipside::matching
