// The difference between two frames' nodes as one binary buffer for the DOM mirror.
//
// Little endian. Each operation: u8 op, then u32 node, then its fields; text is u32 bytes + UTF-8.
// Operations come in an order that can be applied as read: removals of what is gone, then creations
// (parents first), changes, and last the order of children where it changed (inner parents first,
// so that a new subtree is whole before it is put into the document).
//
// A node whose parent, role or heading level changed is another element: it is removed and created
// again, with all that is in it. Removing a node removes its descendants without saying so.
// A creation states only the fields that differ from Node's defaults, as changes.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ui/node.h"

namespace flipside::ui {

enum class MirrorOp : std::uint8_t {
  Remove = 1,
  Create = 2,       // u32 parent, u8 role, u8 heading level
  Name = 3,         // text
  Description = 4,  // text
  Value = 5,        // text
  Detail = 6,       // text
  State = 7,        // u32: bit n is the n-th member of State
  Place = 8,        // i32 position, i32 set size
  Range = 9,        // f32 minimum, maximum, step, now
  Relations = 10,   // u32 controls, u32 active
  Bounds = 11,      // f32 x, y, width, height
  Content = 12,     // f32 width, height
  Setting = 13,  // f32 size, line height, weight, inset left, right, top; u8 1 wraps | 2 centred |
                 // 4 tabular | 8 painted
  Order = 14,    // of the node's children (node 0: the top): u32 count, u32 each
};

class SemanticsDiff {
 public:
  // The operations that take the previous call's nodes to these. Empty when nothing changed.
  // `nodes`: parents before children, ids unique. The bytes live until the next call.
  std::span<const std::uint8_t> update(std::span<const Node> nodes);
  // The mirror was thrown away: the next update creates everything.
  void reset();

 private:
  void change_in_place(std::span<const Node> nodes);
  void rebuild(std::span<const Node> nodes);

  std::vector<Node> previous_;
  std::vector<std::uint8_t> buffer_;
};

}  // namespace flipside::ui
