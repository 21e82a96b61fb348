#include "matching/kernels.h"

#include <algorithm>

namespace flipside::matching {

std::int64_t relax_row(const RowStep& step, Reach& reach) {
  const std::int16_t* open = step.open.data();
  const std::int64_t* prices = step.prices.data();
  std::int64_t* distances = reach.distances.data();
  std::int64_t least = Unreached;
  for (const std::int32_t at : reach.unsettled) {
    const auto mentee = static_cast<std::size_t>(at);
    const std::int64_t distance = step.base + prices[mentee] - open[mentee];
    if (open[mentee] >= 0 && distance < distances[mentee]) {
      distances[mentee] = distance;
      reach.from[mentee] = step.mentor;
    }
    least = std::min(least, distances[mentee]);
  }
  return least;
}

std::int64_t settle_at(std::int64_t distance, Reach& reach, std::vector<std::int32_t>& settled) {
  std::int64_t beyond = Unreached;
  std::size_t kept = 0;
  for (const std::int32_t mentee : reach.unsettled) {
    const std::int64_t at = reach.distances[static_cast<std::size_t>(mentee)];
    if (at == distance) {
      settled.push_back(mentee);
    } else {
      reach.unsettled[kept] = mentee;
      kept += 1;
      beyond = std::min(beyond, at);
    }
  }
  reach.unsettled.resize(kept);
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
