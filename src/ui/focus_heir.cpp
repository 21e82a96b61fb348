#include "ui/focus_heir.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace flipside::ui {
namespace {

bool holds_equals(Role role) {
  return role == Role::List || role == Role::Table || role == Role::ListBox;
}

class Family {
 public:
  explicit Family(std::span<const Kin> all) {
    for (const Kin& kin : all) by_id_.emplace(kin.id, &kin);
  }

  // The list or table that a node stands in; 0: none.
  NodeId list_of(const Kin& kin) const {
    for (auto at = by_id_.find(kin.parent); at != by_id_.end();
         at = by_id_.find(at->second->parent)) {
      if (holds_equals(at->second->role)) return at->first;
    }
    return 0;
  }

 private:
  std::unordered_map<NodeId, const Kin*> by_id_;
};

}  // namespace

std::vector<Kin> kin_of(std::span<const Node> nodes) {
  std::vector<Kin> kin;
  kin.reserve(nodes.size());
  for (const Node& node : nodes) kin.push_back({node.id, node.parent, node.role});
  return kin;
}

NodeId heir_of(NodeId gone, std::span<const Kin> before, std::span<const Node> now) {
  const auto was = std::ranges::find(before, gone, &Kin::id);
  if (was == before.end()) return 0;
  std::unordered_set<NodeId> alive;
  for (const Node& node : now) alive.insert(node.id);
  const std::reverse_iterator back(was);
  const auto first = [&](auto begin, auto end, auto fits) {
    const auto at = std::find_if(
        begin, end, [&](const Kin& kin) { return alive.contains(kin.id) && fits(kin); });
    return at == end ? 0 : at->id;
  };
  const auto is_heading = [](const Kin& kin) { return kin.role == Role::Heading; };
  const Family family(before);
  const NodeId list = family.list_of(*was);
  const auto is_equal = [&](const Kin& kin) {
    return kin.role == was->role && family.list_of(kin) == list;
  };
  NodeId heir = list == 0 ? 0 : first(was, before.end(), is_equal);
  if (heir == 0 && list != 0) heir = first(back, before.rend(), is_equal);
  return heir != 0 ? heir : first(back, before.rend(), is_heading);
}

}  // namespace flipside::ui
