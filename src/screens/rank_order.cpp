#include "screens/rank_order.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/sort.h"
#include "record/edit.h"

namespace flipside::screens {
namespace {

// Gives the rank a place of its own between its peers and those above or below.
void leave_peers(Table<Rank>& ranks, Rank& moved, Way way) {
  const int step = way == Way::Up ? 1 : -1;
  for (auto& [id, rank] : ranks) {
    if ((rank.position - moved.position) * step > 0) rank.position += step;
  }
  moved.position += step;
}

}  // namespace

std::vector<Rank> ranks_from_top(const Programme& programme) {
  std::vector<Rank> ranks;
  for (const auto& [id, rank] : programme.ranks) ranks.push_back(rank);
  sort_list(ranks, [](const Rank& a, const Rank& b) {
    return std::tie(b.position, a.name) < std::tie(a.position, b.name);
  });
  return ranks;
}

Change move_rank(const Programme& programme, const Id<Rank>& id, Way way, std::string label) {
  Change change{.label = std::move(label)};
  const std::vector<Rank> order = ranks_from_top(programme);
  const auto at = std::ranges::find(order, id, &Rank::id);
  if (at == order.end() || at == (way == Way::Up ? order.begin() : order.end() - 1)) return change;
  const Rank& other = way == Way::Up ? *(at - 1) : *(at + 1);
  Table<Rank> ranks = programme.ranks;
  ranks.at(id).place_is_guess = false;
  if (other.position == at->position) {
    leave_peers(ranks, ranks.at(id), way);
  } else {
    std::swap(ranks.at(id).position, ranks.at(other.id).position);
  }
  change.ranks = difference(programme.ranks, ranks);
  return change;
}

Change confirm_ranks(const Programme& programme, std::string label) {
  Table<Rank> ranks = programme.ranks;
  for (auto& [id, rank] : ranks) rank.place_is_guess = false;
  Change change{.label = std::move(label)};
  change.ranks = difference(programme.ranks, ranks);
  return change;
}

int lowest_position(const Programme& programme) {
  int lowest = 1;
  for (const auto& [id, rank] : programme.ranks) lowest = std::min(lowest, rank.position);
  return lowest - 1;
}

}  // namespace flipside::screens
