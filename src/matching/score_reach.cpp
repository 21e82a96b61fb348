#include "matching/score_reach.h"

#include <algorithm>
#include <cstddef>
#include <span>

#include "matching/index.h"

namespace flipside::matching {

void ScoreReach::open(const Flow& flow, int) { cells_ = flow.people(Side::Mentee); }

void ScoreReach::begin(const Flow& flow, Side from, std::int32_t) {
  from_ = from;
  cells_ = flow.people(other_side(from));
  prices_ = flow.prices(other_side(from));
  are_prices_whole_ = false;
  distances_.assign(prices_.size(), Unreached);
}

std::int32_t ScoreReach::visit(const Flow& flow, int person, std::int32_t base) {
  hide_apart(flow, from_, person);
  const std::int32_t least =
      relax(row_of(flow, from_, person), prices_.data(), base, distances_.data());
  show_hidden();
  return least;
}

void ScoreReach::hide_apart(const Flow& flow, Side side, int person) {
  for (const int each : flow.partners(side, person)) hide(each);
  flow.for_each_forbidden(side, person, [&](int each) { hide(each); });
}

void ScoreReach::hide(int person) {
  kept_.push_back({person, prices_[at(person)]});
  prices_[at(person)] = Unreached;
}

void ScoreReach::show_hidden() {
  for (; !kept_.empty(); kept_.pop_back()) prices_[at(kept_.back().person)] = kept_.back().price;
}

std::int32_t ScoreReach::settle(std::int32_t distance, std::vector<int>& settled) {
  const std::size_t before = settled.size();
  const std::int32_t beyond = find_at(distance, distances_, settled);
  for (std::size_t each = before; each < settled.size(); ++each) {
    distances_[at(settled[each])] = Unreached;
    prices_[at(settled[each])] = Unreached;
  }
  return beyond;
}

bool ScoreReach::allows(const Flow& flow, Link link) const {
  return flow.scores().at(link.mentor, link.mentee) >= least_score(flow);
}

Margin ScoreReach::nearest(const Flow& flow, Side side, int person) {
  take_prices(flow, other_side(side));
  hide_apart(flow, side, person);
  const Margin best = best_margin(row_of(flow, side, person), prices_.data());
  show_hidden();
  return best;
}

std::int32_t ScoreReach::best_margin_of(const Flow& flow, Side side, int person) {
  take_prices(flow, other_side(side));
  hide_apart(flow, side, person);
  const std::int32_t best = highest_margin(row_of(flow, side, person), prices_.data());
  show_hidden();
  return best;
}

void ScoreReach::take_prices(const Flow& flow, Side side) {
  const std::int64_t changes = flow.price_changes(side);
  if (are_prices_whole_ && side == priced_ && changes == changes_taken_) return;
  prices_ = flow.prices(side);
  are_prices_whole_ = true;
  priced_ = side;
  changes_taken_ = changes;
}

ScoreRow ScoreReach::row_of(const Flow& flow, Side side, int person) {
  const ScoreTable& scores = flow.scores();
  if (side == Side::Mentor) return {scores.row(person), least_score(flow)};
  column_.resize(at(scores.mentors));
  scores.read_column(person, column_);
  return {column_, least_score(flow)};
}

}  // namespace flipside::matching
