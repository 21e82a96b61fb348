#include "matching/assignment.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "matching/certificate.h"
#include "matching/random_model.h"

namespace flipside::matching {
namespace {

std::int64_t best_by_trying_all(const Model& model, const Objective& objective) {
  std::int64_t best = 0;
  for_each_assignment(model, objective.least_score, [&](const Links& links) {
    best = std::max(best, value_of(objective, totals_of(model, links)));
  });
  return best;
}

Objective random_objective(Random& random) {
  Objective objective;
  objective.least_score = static_cast<int>(random.below(3));
  objective.counts_scores = random.below(3) > 0;
  const std::uint32_t largest = objective.counts_scores ? 5'000 : 2;
  objective.participation = (objective.counts_scores ? random.below(4) : 1) * random.below(largest);
  objective.first_pair = (objective.counts_scores ? random.below(4) : 1) * random.below(largest);
  return objective;
}

TEST(Assignment, IsTheBestThatTryingEverythingFinds) {
  for (std::uint64_t seed = 1; seed <= 4000; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Model model = random_model(random);
    const Objective objective = random_objective(random);
    Assignment assignment(model, objective);
    ASSERT_TRUE(assignment.step(NoLimit));
    const std::int64_t value = value_of(objective, totals_of(model, assignment.links()));
    ASSERT_EQ(value, best_by_trying_all(model, objective));
    ASSERT_EQ(price_bound(model, objective, assignment.prices()), value);
  }
}

TEST(Assignment, IsTheSameInStepsOfAnySize) {
  Random random(7);
  const Model model = random_large_model(random, {30, 25, 3});
  const Objective objective = people_then_pairs_then_total(model, 0);
  Assignment at_once(model, objective);
  at_once.step(NoLimit);
  for (const std::int64_t cells : {1, 10, 333, 5000}) {
    Assignment in_steps(model, objective);
    int steps = 0;
    while (!in_steps.step(cells)) ++steps;
    EXPECT_GT(steps, 0);
    EXPECT_EQ(in_steps.links(), at_once.links()) << cells;
    EXPECT_EQ(in_steps.prices(), at_once.prices()) << cells;
  }
}

TEST(Assignment, CountsItsWork) {
  Random random(8);
  const Model model = random_large_model(random, {20, 20, 2});
  Assignment assignment(model, total_only(0));
  Progress before = assignment.progress();
  EXPECT_EQ(before.cells_read, 0);
  while (!assignment.step(50)) {
    const Progress now = assignment.progress();
    EXPECT_GT(now.cells_read, before.cells_read);
    EXPECT_GE(now.places_served, before.places_served);
    EXPECT_LE(now.places_served, now.places);
    before = now;
  }
  EXPECT_EQ(assignment.progress().places_served, assignment.progress().places);
}

TEST(Assignment, CanBeDroppedAtAnyStep) {
  Random random(9);
  const Model model = random_large_model(random, {12, 12, 2});
  const Objective objective = people_then_pairs_then_total(model, 0);
  int whole = 0;
  for (Assignment all(model, objective); !all.step(1); ++whole) {
  }
  for (int steps = 0; steps < whole; steps += 7) {
    Assignment dropped(model, objective);
    for (int step = 0; step < steps; ++step) dropped.step(1);
  }
  Assignment after(model, objective);
  after.step(NoLimit);
  EXPECT_TRUE(price_bound(model, objective, after.prices()));
}

TEST(Assignment, NeverUsesAPairThatIsAbsentHoweverMuchPairsAreWorth) {
  Model model{ScoreTable::all_absent(2, 2), SideModel::uniform(2, 2), SideModel::uniform(2, 2)};
  model.scores.cells[model.scores.index(1, 0)] = 0;
  Assignment assignment(model, people_then_pairs_then_total(model, 0));
  assignment.step(NoLimit);
  EXPECT_EQ(assignment.links(), (Links{{1, 0}}));
}

TEST(Assignment, OfAnEmptyModelIsEmpty) {
  for (const auto& [mentors, mentees] : {std::pair{0, 0}, {3, 0}, {0, 3}}) {
    const Model model{ScoreTable::all_absent(mentors, mentees), SideModel::uniform(mentors, 1),
                      SideModel::uniform(mentees, 1)};
    Assignment assignment(model, total_only(0));
    EXPECT_TRUE(assignment.step(NoLimit));
    EXPECT_TRUE(assignment.links().empty());
  }
}

}  // namespace
}  // namespace flipside::matching
