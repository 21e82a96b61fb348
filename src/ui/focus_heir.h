// Where the focus goes when what had it is removed: to the next one of its kind in the same list,
// else to the heading under which it stood.
#pragma once

#include <span>
#include <vector>

#include "ui/node.h"

namespace flipside::ui {

// What is remembered of a node of the frame before.
struct Kin {
  NodeId id{};
  NodeId parent{};
  Role role{};
};

std::vector<Kin> kin_of(std::span<const Node> nodes);

// The nearest node after `gone`, else before it, that has its role and stood with it in one list or
// table, and is still there; else the last heading before it that is. 0: there is none. Both spans
// in the order of the tree.
NodeId heir_of(NodeId gone, std::span<const Kin> before, std::span<const Node> now);

}  // namespace flipside::ui
