#include "insights/goal_attainment.h"

#include <gtest/gtest.h>

#include <vector>

namespace flipside::insights {
namespace {

std::optional<GoalAttainment> of(const std::vector<std::optional<int>>& ratings) {
  std::vector<Goal> goals;
  for (const auto& rating : ratings) goals.push_back({.attainment = rating});
  std::vector<const Goal*> list;
  for (const Goal& goal : goals) list.push_back(&goal);
  return goal_attainment(list);
}

// By hand: 50 + 10 Σx / √(0.7 n + 0.3 n²).
TEST(GoalAttainment, IsWorkedOutByHand) {
  EXPECT_EQ(of({0}), (GoalAttainment{50, 1}));
  EXPECT_EQ(of({1}), (GoalAttainment{60, 1}));
  EXPECT_EQ(of({-2}), (GoalAttainment{30, 1}));
  // 50 − 40 / √2.6
  EXPECT_EQ(of({-2, -2}), (GoalAttainment{25, 2}));
  // 50 + 30 / √4.8; a goal that is not rated does not count.
  EXPECT_EQ(of({1, 0, {}, 2}), (GoalAttainment{64, 3}));
  // 50 + 40 / √7.6
  EXPECT_EQ(of({1, 1, 1, 1}), (GoalAttainment{65, 4}));
}

TEST(GoalAttainment, IsAbsentWhereNothingIsRated) {
  EXPECT_EQ(of({}), std::nullopt);
  EXPECT_EQ(of({{}, {}}), std::nullopt);
}

}  // namespace
}  // namespace flipside::insights
