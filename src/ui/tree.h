// Records the nodes of one frame: what is on the screen, in reading order, before any clipping.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "ui/node.h"

namespace flipside::ui {

// Mixes a key into the id it belongs under. Never 0.
NodeId child_id(NodeId under, std::string_view key);

class Tree {
 public:
  void clear();

  // Adds a node under the open one. `rect` is where it stands on the surface; the tree makes it
  // relative. The reference is good until the next call. Ids are unique in a frame; duplicates()
  // says which are not.
  Node& add(Node node);
  // As add; nodes added until close() are its children. `content` is the surface point that its
  // children's places are measured from: the node's own corner, or in a scroller the corner of what
  // scrolls.
  Node& open(Node node, Point content);
  Node& open(Node node) { return open(node, {node.rect.x, node.rect.y}); }
  // Closes the innermost node, whose height now reaches down to `bottom` when that is lower.
  Node& close(float bottom);

  // Between begin and end, nodes are top nodes, whatever is open: what lies over the page.
  void begin_top();
  // The same for what belongs to a part of the page and lies over it: its nodes stand in the
  // innermost landmark or dialog that is open, outside of all that scrolls in it.
  void begin_over();
  void end_over();

  // What is open, 0 at the top.
  NodeId parent() const;
  // 1, 2, 3 … under the open node, for nodes without a key of their own.
  int next_ordinal();

  std::span<const Node> nodes() const { return nodes_; }
  // Where a node stands on the surface; by index into nodes().
  std::span<const Rect> places() const { return places_; }
  const Node* find(NodeId id) const;

 private:
  static constexpr std::size_t kTop = static_cast<std::size_t>(-1);
  struct Open {
    std::size_t index;  // kTop: nodes under it are top nodes
    Point content;
    int ordinals;
  };
  std::vector<Node> nodes_;
  std::vector<Rect> places_;
  std::vector<Open> open_;
  int top_ordinals_{};
};

}  // namespace flipside::ui
