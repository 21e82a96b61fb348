#include "screens/rank_order.h"

#include <algorithm>
#include <tuple>

namespace flipside::screens {

std::vector<Rank> ranks_from_top(const Programme& programme) {
  std::vector<Rank> ranks;
  for (const auto& [id, rank] : programme.ranks) ranks.push_back(rank);
  std::ranges::stable_sort(ranks, [](const Rank& a, const Rank& b) {
    return std::tie(b.position, a.name) < std::tie(a.position, b.name);
  });
  return ranks;
}

}  // namespace flipside::screens
