#include "insights/goal_attainment.h"

#include <cmath>

namespace flipside::insights {

std::optional<GoalAttainment> goal_attainment(std::span<const Goal* const> goals) {
  constexpr double Correlation = 0.3;
  int sum = 0;
  int rated = 0;
  for (const Goal* goal : goals) {
    if (!goal->attainment) continue;
    sum += *goal->attainment;
    ++rated;
  }
  if (rated == 0) return std::nullopt;
  const double spread = std::sqrt((1 - Correlation) * rated + Correlation * rated * rated);
  return GoalAttainment{static_cast<int>(std::lround(50 + 10 * sum / spread)), rated};
}

}  // namespace flipside::insights
