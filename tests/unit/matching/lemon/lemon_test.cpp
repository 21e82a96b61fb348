// Our solver against LEMON's. Built only where LEMON is installed (ci/setup --tests installs it).
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <string>

#include "matching/assignment.h"
#include "matching/certificate.h"
#include "matching/lemon/oracle.h"
#include "matching/random_model.h"
#include "matching/stages.h"

namespace flipside::matching {
namespace {

LemonSide side_for_lemon(const SideModel& side, std::int64_t first_pair) {
  LemonSide lemon{side.places};
  for (const int weight : side.first_pair_weights) lemon.first_pair.push_back(weight * first_pair);
  return lemon;
}

std::int64_t best_by_lemon(const Model& model, const Objective& objective) {
  LemonProblem problem{side_for_lemon(model.mentors, objective.first_pair),
                       side_for_lemon(model.mentees, objective.first_pair)};
  const int least = std::max(0, objective.least_score);
  for (const int score : model.scores.cells) {
    const std::int64_t worth = objective.participation + (objective.counts_scores ? score : 0);
    problem.weights.push_back(score < least ? -1 : worth);
  }
  return best_value_by_lemon(problem);
}

// Ties or scores all apart, few or many forbidden, places 0 to 3, people who waited or are paired.
Model instance(Random& random) {
  const int most = below(random, 10) == 0 ? 45 : 14;
  Model model = random_large_model(random, {1 + below(random, most), 1 + below(random, most), 1});
  const int scores = below(random, 2) == 0 ? 3 : HighestScore + 1;
  const int forbidden_percent = below(random, 95);
  for (std::int16_t& cell : model.scores.cells) {
    const bool forbidden = below(random, 100) < forbidden_percent;
    cell = forbidden ? Absent : static_cast<std::int16_t>(below(random, scores));
  }
  for (SideModel* side : {&model.mentors, &model.mentees}) {
    const int most_places = 1 + below(random, 4);
    for (int& places : side->places) places = below(random, most_places + 1);
    for (int& weight : side->first_pair_weights) weight = below(random, 3);
  }
  return model;
}

Objective random_objective(Random& random, const Model& model) {
  const int least = below(random, 3);
  switch (below(random, 6)) {
    case 0:
      return total_only(least);
    case 1:
      return pairs_then_total(model, least);
    case 2:
      return people_then_pairs_then_total(model, least);
    case 3:
      return people_then_pairs(least);
    case 4:
      return pairs_only(least);
    default:
      return {least, true, below(random, 3) * below(random, 9'000), below(random, 20'000)};
  }
}

TEST(Lemon, AgreesOnEveryKindOfInstance) {
  for (std::uint64_t seed = 1; seed <= 6000; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Model model = instance(random);
    const Objective objective = random_objective(random, model);
    Assignment assignment(model, objective);
    while (!assignment.step(1'000'000)) {
    }
    const std::int64_t value = value_of(objective, totals_of(model, assignment.links()));
    ASSERT_EQ(value, best_by_lemon(model, objective));
    ASSERT_EQ(price_bound(model, objective, assignment.prices()), value);
  }
}

// Above the size from which a shortlist is used.
TEST(Lemon, AgreesOnLargeInstances) {
  for (std::uint64_t seed = 1; seed <= 24; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    Model model = random_large_model(random, {110 + below(random, 60), 110 + below(random, 60), 2});
    if (seed % 3 == 0) std::ranges::fill(model.scores.cells, std::int16_t{7});
    for (const Objective& objective : {total_only(0), people_then_pairs_then_total(model, 2000)}) {
      Assignment assignment(model, objective);
      while (!assignment.step(100'000)) {
      }
      const std::int64_t value = value_of(objective, totals_of(model, assignment.links()));
      ASSERT_EQ(value, best_by_lemon(model, objective));
    }
  }
}

// The stages one after the other, by LEMON: the most people and pairs, and at the worst score found
// the best total; at any higher one fewer people or pairs.
TEST(Lemon, AgreesOnTheStagesOfTheBalancedMode) {
  for (std::uint64_t seed = 1; seed <= 1200; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Model model = instance(random);
    StageSearch search(model, Mode::Balanced, 0);
    while (!search.step(1'000'000)) {
    }
    const Totals totals = search.take_outcome().totals;
    const std::int64_t most = best_by_lemon(model, people_then_pairs(0));
    ASSERT_EQ(totals.first_pairs + totals.pairs, most);
    if (most == 0) continue;
    ASSERT_LT(best_by_lemon(model, people_then_pairs(totals.worst + 1)), most);
    const Objective last = people_then_pairs_then_total(model, totals.worst);
    ASSERT_EQ(value_of(last, totals), best_by_lemon(model, last));
  }
}

}  // namespace
}  // namespace flipside::matching
