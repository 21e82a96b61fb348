#include "matching/kernels.h"

#include <algorithm>

namespace flipside::matching {

std::int64_t relax_row(const RowStep& step, Reach& reach) {
  const std::size_t count = step.open.size();
  const std::int16_t* open = step.open.data();
  const std::int64_t* prices = step.prices.data();
  std::int64_t* distances = reach.distances.data();
  std::int64_t least = Unreached;
  for (std::size_t mentee = 0; mentee < count; ++mentee) {
    const std::int64_t distance = step.base + prices[mentee] - open[mentee];
    if (open[mentee] >= 0 && distance < distances[mentee]) {
      distances[mentee] = distance;
      reach.from[mentee] = step.mentor;
    }
    least = std::min(least, distances[mentee]);
  }
  return least;
}

std::int64_t collect_at(std::span<const std::int64_t> distances, std::int64_t distance,
                        std::vector<std::int32_t>& found) {
  std::int64_t beyond = Unreached;
  for (std::size_t mentee = 0; mentee < distances.size(); ++mentee) {
    if (distances[mentee] == distance) {
      found.push_back(static_cast<std::int32_t>(mentee));
    } else {
      beyond = std::min(beyond, distances[mentee]);
    }
  }
  return beyond;
}

std::int64_t best_margin(std::span<const std::int16_t> open, std::span<const std::int64_t> prices) {
  std::int64_t best = -Unreached;
  for (std::size_t mentee = 0; mentee < open.size(); ++mentee) {
    if (open[mentee] >= 0) best = std::max(best, open[mentee] - prices[mentee]);
  }
  return best;
}

}  // namespace flipside::matching
