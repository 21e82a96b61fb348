#include "matching/path_search.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include "matching/index.h"

namespace flipside::matching {

namespace {

// Somebody who was visited: nothing is nearer.
constexpr std::int32_t Visited = -1;

}  // namespace

void PathSearch::begin(const Flow& flow, Reach& reach, Side from, int person) {
  from_ = from;
  source_ = person;
  best_ = {flow.cost_of_staying(from, person), person, -1};
  nearest_ = Unreached;
  visited_.clear();
  settled_.clear();
  queue_.clear();
  const int more = std::max(flow.people(from), flow.people(other_side(from)));
  for (const int each : queued_) queued_at_[at(each)] = Unreached;
  queued_.clear();
  queued_at_.resize(at(more), Unreached);
  via_.resize(at(more));
  settled_at_.resize(at(more));
  reach.begin(flow, from, best_.cost);
  // Everybody of the other side is looked at once, which takes as long as a few cells each.
  constexpr std::int64_t CellsForOne = 4;
  cells_read_ += CellsForOne * flow.people(other_side(from));
  visit(flow, reach, {0, person});
}

bool PathSearch::advance(Flow& flow, Reach& reach) {
  const Stop queued = nearest_queued();
  if (std::min(queued.distance, nearest_) >= best_.cost) {
    finish(flow, reach);
    return true;
  }
  if (queued.distance <= nearest_) {
    drop_nearest_queued();
    offer_ending(
        {queued.distance + flow.cost_of_giving_up(from_, queued.person), queued.person, -1});
    if (queued.distance < best_.cost) visit(flow, reach, queued);
  } else {
    settle(flow, reach);
  }
  return false;
}

void PathSearch::visit(const Flow& flow, Reach& reach, Stop stop) {
  if (queued_at_[at(stop.person)] == Unreached) queued_.push_back(stop.person);
  queued_at_[at(stop.person)] = Visited;
  visited_.push_back(stop);
  cells_read_ += reach.cells_of_visit(from_);
  const auto participation = static_cast<std::int32_t>(flow.objective().participation);
  nearest_ = reach.visit(flow, stop.person,
                         stop.distance + flow.prices(from_)[at(stop.person)] - participation);
}

void PathSearch::settle(const Flow& flow, Reach& reach) {
  just_settled_.clear();
  const std::int32_t distance = nearest_;
  nearest_ = reach.settle(distance, just_settled_);
  for (const int settled : just_settled_) {
    settled_.push_back({distance, settled});
    settled_at_[at(settled)] = distance;
    const std::int32_t cost = flow.cost_of_taking(other_side(from_), settled);
    if (cost >= 0 && flow.has_free_place(other_side(from_), settled)) {
      offer_ending({distance + cost, -1, settled});
    }
  }
  if (best_.cost <= distance) return;
  for (const int settled : just_settled_) queue_partners_of(flow, settled);
}

void PathSearch::queue_partners_of(const Flow& flow, int settled) {
  for (const int partner : flow.partners(other_side(from_), settled)) {
    const std::int32_t distance =
        settled_at_[at(settled)] + flow.cost_of_parting(link_of(from_, partner, settled));
    std::int32_t& known = queued_at_[at(partner)];
    if (distance >= known) continue;
    if (known == Unreached) queued_.push_back(partner);
    known = distance;
    via_[at(partner)] = settled;
    queue_.push_back({distance, partner});
    std::ranges::push_heap(queue_, std::greater{});
  }
}

PathSearch::Stop PathSearch::nearest_queued() {
  while (!queue_.empty() && queue_.front().distance != queued_at_[at(queue_.front().person)]) {
    drop_nearest_queued();
  }
  return queue_.empty() ? Stop{Unreached, -1} : queue_.front();
}

void PathSearch::drop_nearest_queued() {
  std::ranges::pop_heap(queue_, std::greater{});
  queue_.pop_back();
}

void PathSearch::offer_ending(const Ending& ending) {
  if (ending.cost < best_.cost) best_ = ending;
}

void PathSearch::finish(Flow& flow, const Reach& reach) {
  apply_path(flow, reach);
  apply_prices(flow);
}

void PathSearch::apply_prices(Flow& flow) const {
  for (const Stop& stop : visited_) {
    if (stop.distance < best_.cost) flow.raise(from_, stop.person, stop.distance - best_.cost);
  }
  for (const Stop& stop : settled_) {
    if (stop.distance < best_.cost) {
      flow.raise(other_side(from_), stop.person, best_.cost - stop.distance);
    }
  }
}

// With the prices of before: the visited tell over whom somebody was reached.
void PathSearch::apply_path(Flow& flow, const Reach& reach) const {
  Links gained;
  Links lost;
  int person = best_.person;
  int partner = best_.partner;
  while (person != source_) {
    if (person >= 0) {
      partner = via_[at(person)];
      lost.push_back(link_of(from_, person, partner));
    }
    person = visited_before(flow, reach, partner);
    gained.push_back(link_of(from_, person, partner));
  }
  for (const Link& link : lost) flow.unlink(link);
  for (const Link& link : gained) flow.link(link);
}

int PathSearch::visited_before(const Flow& flow, const Reach& reach, int settled) const {
  const int known = reach.over(settled);
  if (known >= 0) return known;
  const std::int32_t distance = settled_at_[at(settled)];
  for (const Stop& stop : visited_) {
    const Link link = link_of(from_, stop.person, settled);
    if (stop.distance - flow.cost_of_parting(link) != distance) continue;
    if (reach.allows(flow, link) && !flow.is_apart(link)) return stop.person;
  }
  return source_;
}

}  // namespace flipside::matching
