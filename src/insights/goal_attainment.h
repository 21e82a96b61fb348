// How far goals of different kinds were attained, as one figure.
#pragma once

#include <optional>
#include <span>

#include "programme/goal.h"

namespace flipside::insights {

struct GoalAttainment {
  // 50: as expected; 10 more or less is one standard deviation.
  int score{};
  // Of how many goals that is.
  int rated{};
  bool operator==(const GoalAttainment&) const = default;
};

// The T-score of Kiresuk and Sherman (1968) over the goals that are rated, all of one weight, with
// a correlation of 0.3 between them. Absent where none is rated.
std::optional<GoalAttainment> goal_attainment(std::span<const Goal* const> goals);

}  // namespace flipside::insights
