#include "replica/lineage.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/check.h"

namespace flipside::replica {
namespace {

// A word on where a node comes from names the first number that was not seen.
Mark last_seen(Mark after) { return {after.node, after.counter - 1}; }

bool goes_round(const std::map<Node, Origin>& origins) {
  std::set<Node> sound;
  for (const auto& [first, origin] : origins) {
    std::set<Node> way;
    std::optional<Mark> next = Mark{first, 0};
    while (next && !sound.contains(next->node)) {
      if (!way.insert(next->node).second) return true;
      next = origins.at(next->node).after;
    }
    sound.merge(way);
  }
  return false;
}

}  // namespace

const Origin* Lineage::find(Node node) const {
  const auto found = origins_.find(node);
  return found == origins_.end() ? nullptr : &found->second;
}

void Lineage::begin(Node node, Origin origin) {
  CHECK(node != Node{} && !origins_.contains(node));
  CHECK(!origin.after || origins_.contains(origin.after->node));
  origins_.emplace(node, std::move(origin));
  place(node);
}

void Lineage::widen(Node node, Visibility to) {
  Visibility& widest = origins_.at(node).widest;
  widest = std::max(widest, to);
}

// The one before it has its place already.
void Lineage::place(Node node) {
  const std::optional<Mark>& after = origins_.at(node).after;
  if (after) {
    const Place before = places_.at(after->node);
    std::vector<Node>& line = lines_[before.line];
    if (before.position + 1 == line.size()) {
      line.push_back(node);
      places_[node] = {before.line, line.size() - 1};
      return;
    }
  }
  lines_.push_back({node});
  places_[node] = {lines_.size() - 1, 0};
}

void Lineage::place_all() {
  places_.clear();
  lines_.clear();
  std::vector<Node> waiting;
  for (const auto& [node, origin] : origins_) {
    std::optional<Mark> next = Mark{node, 0};
    while (next && !places_.contains(next->node)) {
      waiting.push_back(next->node);
      next = origins_.at(next->node).after;
    }
    while (!waiting.empty()) {
      place(waiting.back());
      waiting.pop_back();
    }
  }
}

bool Lineage::covers(Mark mark, Mark dot) const {
  const auto at = places_.find(dot.node);
  while (true) {
    if (mark.node == dot.node) return dot.counter <= mark.counter;
    const auto from = places_.find(mark.node);
    if (from == places_.end() || at == places_.end()) return false;
    const std::vector<Node>& line = lines_[from->second.line];
    if (from->second.line == at->second.line) {
      if (at->second.position > from->second.position) return false;
      const Node next = line[at->second.position + 1];
      return dot.counter <= last_seen(*origins_.at(next).after).counter;
    }
    const std::optional<Mark>& after = origins_.at(line.front()).after;
    if (!after) return false;
    mark = last_seen(*after);
  }
}

bool Lineage::comes_from(Node node, Node other) const {
  for (std::size_t step = 0; step <= origins_.size(); ++step) {
    if (node == other) return true;
    const Origin* origin = find(node);
    if (origin == nullptr || !origin->after) return false;
    node = origin->after->node;
  }
  return true;
}

// Of the nodes before a node the nearest that such a copy knows.
std::optional<Mark> Lineage::nearest(std::optional<Mark> after, Visibility least) const {
  while (after && origins_.at(after->node).widest < least) after = origins_.at(after->node).after;
  return after;
}

void Lineage::unite(const Lineage& other) {
  for (const auto& [node, theirs] : other.origins_) {
    const auto [place, added] = origins_.try_emplace(node, theirs);
    if (added) continue;
    Origin& ours = place->second;
    ours.widest = std::max(ours.widest, theirs.widest);
    ours.who = std::max(ours.who, theirs.who);
    const bool implies =
        theirs.after && theirs.after != ours.after &&
        (!ours.after || other.covers(last_seen(*theirs.after), last_seen(*ours.after)));
    // Only forged words can make a circle.
    if (implies && !comes_from(theirs.after->node, node)) ours.after = theirs.after;
  }
  place_all();
}

std::optional<Lineage> Lineage::of(std::map<Node, Origin> origins) {
  Lineage lineage;
  lineage.origins_ = std::move(origins);
  for (const auto& [node, origin] : lineage.origins_) {
    if (origin.after && lineage.find(origin.after->node) == nullptr) return std::nullopt;
  }
  if (goes_round(lineage.origins_)) return std::nullopt;
  lineage.place_all();
  return lineage;
}

}  // namespace flipside::replica
