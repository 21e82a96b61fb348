// A mirror for tests: applies the binary form as web_shell/mirror.js does, to nodes instead of
// elements.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "ui/semantics_diff.h"

namespace flipside::ui {

class MirrorModel {
 public:
  // Answers false when an operation names a node that is not there, or bytes are missing.
  bool apply(std::span<const std::uint8_t> bytes) {
    bytes_ = bytes;
    while (!bytes_.empty() && sound_) step();
    return sound_;
  }

  // In reading order, parents before children.
  std::vector<Node> nodes() const {
    std::vector<Node> result;
    collect(0, result);
    return result;
  }

  int operations{};
  int ordered_nodes{};

 private:
  template <class T>
  T take() {
    T value{};
    if (bytes_.size() < sizeof(T)) {
      sound_ = false;
      bytes_ = {};
      return value;
    }
    std::memcpy(&value, bytes_.data(), sizeof(T));
    bytes_ = bytes_.subspan(sizeof(T));
    return value;
  }
  std::string take_text() {
    const auto size = take<std::uint32_t>();
    if (size > bytes_.size()) {
      sound_ = false;
      return {};
    }
    std::string text(reinterpret_cast<const char*>(bytes_.data()), size);
    bytes_ = bytes_.subspan(size);
    return text;
  }

  void step() {
    ++operations;
    const auto op = static_cast<MirrorOp>(take<std::uint8_t>());
    const auto id = take<std::uint32_t>();
    if (op == MirrorOp::Create) return create(id);
    if (op == MirrorOp::Order) return order(id);
    if (!nodes_.contains(id)) {
      sound_ = false;
      return;
    }
    if (op == MirrorOp::Remove) return remove(id);
    change(op, nodes_[id]);
  }

  void create(NodeId id) {
    sound_ = sound_ && !nodes_.contains(id);
    Node& node = nodes_[id];
    node.id = id;
    node.parent = take<std::uint32_t>();
    node.role = static_cast<Role>(take<std::uint8_t>());
    node.level = take<std::uint8_t>();
    sound_ = sound_ && (node.parent == 0 || nodes_.contains(node.parent));
  }

  void remove(NodeId id) {
    for (const NodeId child : std::vector<NodeId>(children_[id])) remove(child);
    std::erase(children_[nodes_[id].parent], id);
    children_.erase(id);
    nodes_.erase(id);
  }

  void order(NodeId parent) {
    std::vector<NodeId> children(take<std::uint32_t>());
    for (NodeId& child : children) child = take<std::uint32_t>();
    for (const NodeId child : children)
      sound_ = sound_ && nodes_.contains(child) && nodes_[child].parent == parent;
    ordered_nodes += static_cast<int>(children.size());
    children_[parent] = children;
  }

  void change(MirrorOp op, Node& node) {
    switch (op) {
      case MirrorOp::Name:
        node.name = take_text();
        break;
      case MirrorOp::Description:
        node.description = take_text();
        break;
      case MirrorOp::Value:
        node.value = take_text();
        break;
      case MirrorOp::Detail:
        node.detail = take_text();
        break;
      case MirrorOp::State:
        node.state = state_of(take<std::uint32_t>());
        break;
      case MirrorOp::Place:
        node.position = take<std::int32_t>();
        node.set_size = take<std::int32_t>();
        break;
      case MirrorOp::Range:
        take_floats({&node.minimum, &node.maximum, &node.step, &node.now});
        break;
      case MirrorOp::Relations:
        node.controls = take<std::uint32_t>();
        node.active = take<std::uint32_t>();
        break;
      case MirrorOp::Bounds:
        take_floats({&node.rect.x, &node.rect.y, &node.rect.width, &node.rect.height});
        break;
      case MirrorOp::Content:
        take_floats({&node.content_width, &node.content_height});
        break;
      case MirrorOp::Setting:
        take_setting(node.text);
        break;
      default:
        sound_ = false;
    }
  }

  void take_floats(std::initializer_list<float*> targets) {
    for (float* target : targets) *target = take<float>();
  }

  void take_setting(NodeText& text) {
    float weight{};
    take_floats({&text.size, &text.line_height, &weight, &text.inset_left, &text.inset_right,
                 &text.inset_top});
    text.weight = static_cast<std::uint16_t>(weight);
    const auto flags = take<std::uint8_t>();
    text.wraps = (flags & 1U) != 0;
    text.centred = (flags & 2U) != 0;
    text.tabular = (flags & 4U) != 0;
    text.painted = (flags & 8U) != 0;
  }

  static State state_of(std::uint32_t bits) {
    const auto on = [bits](int bit) { return (bits >> bit & 1) != 0; };
    return {.disabled = on(0),
            .checked = on(1),
            .mixed = on(2),
            .expandable = on(3),
            .expanded = on(4),
            .selected = on(5),
            .selectable = on(6),
            .required = on(7),
            .invalid = on(8),
            .read_only = on(9),
            .current = on(10),
            .inert = on(11),
            .pressed = on(12),
            .pressable = on(13),
            .popup_menu = on(14),
            .popup_dialog = on(15),
            .not_a_stop = on(16),
            .sort_ascending = on(17),
            .sort_descending = on(18),
            .busy = on(19)};
  }

  void collect(NodeId parent, std::vector<Node>& result) const {
    const auto found = children_.find(parent);
    if (found == children_.end()) return;
    for (const NodeId child : found->second) {
      result.push_back(nodes_.at(child));
      collect(child, result);
    }
  }

  std::map<NodeId, Node> nodes_;
  std::map<NodeId, std::vector<NodeId>> children_;
  std::span<const std::uint8_t> bytes_;
  bool sound_ = true;
};

}  // namespace flipside::ui
