#include "ui/tree.h"

#include <algorithm>
#include <string>

namespace flipside::ui {
namespace {

bool holds_pages(Role role) {
  return role == Role::Main || role == Role::Header || role == Role::Navigation ||
         role == Role::Dialog;
}

}  // namespace

NodeId child_id(NodeId under, std::string_view key) {
  // FNV-1a (Fowler, Noll, Vo 1991), started from the id above.
  std::uint32_t hash = 2166136261U ^ (under * 2654435761U);
  for (const char c : key) hash = (hash ^ static_cast<std::uint8_t>(c)) * 16777619U;
  hash ^= hash >> 15U;
  return hash == 0 ? 1 : hash;
}

void Tree::clear() {
  nodes_.clear();
  places_.clear();
  open_.clear();
  top_ordinals_ = 0;
}

Node& Tree::add(Node node) {
  const Point origin = open_.empty() ? Point{} : open_.back().content;
  places_.push_back(node.rect);
  node.parent = parent();
  node.rect.x -= origin.x;
  node.rect.y -= origin.y;
  nodes_.push_back(std::move(node));
  return nodes_.back();
}

Node& Tree::open(Node node, Point content) {
  Node& added = add(std::move(node));
  open_.push_back({nodes_.size() - 1, content, 0});
  return added;
}

Node& Tree::close(float bottom) {
  const std::size_t index = open_.back().index;
  open_.pop_back();
  Rect& place = places_[index];
  place.height = std::max(place.height, bottom - place.y);
  nodes_[index].rect.height = place.height;
  return nodes_[index];
}

void Tree::begin_top() { open_.push_back({kTop, {}, next_ordinal() << 16}); }

void Tree::begin_over() {
  const auto around = std::ranges::find_if(open_.rbegin(), open_.rend(), [&](const Open& o) {
    return o.index != kTop && holds_pages(nodes_[o.index].role);
  });
  const Open found = around == open_.rend() ? Open{kTop, {}, 0} : *around;
  open_.push_back({found.index, found.content, next_ordinal() << 16});
}

void Tree::end_over() { open_.pop_back(); }

NodeId Tree::parent() const {
  return open_.empty() || open_.back().index == kTop ? 0 : nodes_[open_.back().index].id;
}

int Tree::next_ordinal() { return open_.empty() ? ++top_ordinals_ : ++open_.back().ordinals; }

const Node* Tree::find(NodeId id) const {
  const auto found = std::ranges::find(nodes_, id, &Node::id);
  return found == nodes_.end() ? nullptr : &*found;
}

}  // namespace flipside::ui
