// One frame as widgets see it: where to draw, what was pressed, what to say.
//
// A widget asks the frame for its place, its id and its events, paints, and records a node. Widgets
// go down the page: each takes the full width of the current place and moves it down; columns.h
// puts places side by side. Lengths are CSS pixels.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/function_ref.h"
#include "ui/interface.h"
#include "ui/painter.h"
#include "ui/theme.h"
#include "ui/tree.h"

namespace flipside::ui {

// Where the next widget goes.
struct Place {
  float x{};
  float y{};
  float width{};
};

// How wide the surface is, in steps that layouts differ by.
enum class Breadth : std::uint8_t {
  Phone,  // below 480: one column, bottom navigation
  Rail,   // below 960
  Wide,
};

// What is painted later lies on top.
enum class Layer : std::uint8_t { Page, PagePopup, Dialog, DialogPopup, Toast };
inline constexpr int kLayers = 5;

// What stays from frame to frame: focus, hover, scroll offsets. Owned by Interface.
struct Memory;

class Frame {
 public:
  Frame(const Surface& surface, const Theme& theme, Painter& painter, Tree& tree, Memory& memory,
        double now_ms);

  const Surface& surface() const { return surface_; }
  const Theme& theme() const { return theme_; }
  Painter& paint() { return painter_; }
  Tree& tree() { return tree_; }
  double now_ms() const { return now_ms_; }
  Breadth breadth() const;
  bool phone() const { return breadth() == Breadth::Phone; }
  // Height of a button or field: 36, or 44 where fingers press.
  float control_height() const { return surface_.coarse_pointer ? 44.0F : 36.0F; }

  // --- Place
  Place& place() { return place_; }
  // The next `height` of the place; moves down.
  Rect take(float height);
  void space(float height) { place_.y += height; }

  // --- Ids
  NodeId id(std::string_view key) const { return child_id(scope_, key); }
  // An id for a node without a key: its ordinal under the open node and scope.
  NodeId ordinal_id();
  NodeId scope() const { return scope_; }

  // --- Events of this frame
  bool activated(NodeId node) const;
  // The newest text or choice of a field since the last frame.
  struct Edit {
    std::string value;
    EditStage stage{};
  };
  std::optional<Edit> edited(NodeId node) const;
  bool key(NodeId node, Key key) const;
  bool focused(NodeId node) const;
  // Focused, and a ring is to be drawn.
  bool focus_visible(NodeId node) const;
  // The number under the person's hand while a slider is moved and not let go yet.
  std::optional<int> held(NodeId node) const;
  void hold(NodeId node, int number);
  void let_go(NodeId node);
  // Enter in a field of a dialog asks for its primary button, which takes that.
  void ask_submit();
  bool take_submit();
  // Counts the nodes that the focus came to: the same number while one field is being typed in.
  int visit() const;
  Point scroll_offset(NodeId node) const;
  // Something scrolls now, or did a moment ago.
  bool scrolling() const;

  // --- Motion, for 120 ms, and 180 ms for what comes in; at once where reduced motion is asked for
  // 0…1: how warm the pointer that rests on the node, or the finger that holds it, has made it.
  float heat(NodeId node);
  // `target`, and on the way to it after it changed; a node's first target is its place.
  float glide(NodeId node, float target);
  // 0…1 since the node came.
  float arrival(NodeId node);

  // --- Coming and going
  // True in the frame in which `node` appears; called in every frame in which it is there. When it
  // goes, the focus returns to where it was.
  bool appeared(NodeId node);
  // A dialog lay over the page in the frame before: the page is to be recorded as inert.
  bool modal_open() const;
  void mark_modal();
  // Whether what `node` hides is shown (disclosure.h).
  bool disclosed(NodeId node) const;
  void disclose(NodeId node, bool shown);
  // One pop-up is open at a time.
  bool popup_open(NodeId node) const;
  void open_popup(NodeId node);
  void close_popup();
  // The focus came to the open pop-up and left it: `inside` says whether a node belongs to it.
  bool popup_left(FunctionRef<bool(NodeId)> inside);

  // --- Requests
  void focus(NodeId node);
  void scroll_into_view(NodeId node);
  void scroll_to(NodeId node, Point offset);
  // In builds with the gallery alone (imgui_tools.h).
  void open_imgui_tools();
  void announce(std::string text, bool assertive = false);
  // Ask for another frame: now, or when `ms` have passed.
  void again();
  void again_in(double ms);

  // --- Semantics
  // Records a leaf or opens a container under the open node.
  Node& node(Node node) { return tree_.add(std::move(node)); }
  // Says that something is painted which the person can act on, where they see it (on the surface):
  // the node must be there.
  void item(NodeId node, Rect rect);

  // --- Layers
  Layer layer() const { return layer_; }

 private:
  friend class IdScope;
  friend class LayerScope;
  friend class PlaceScope;

  const Surface& surface_;
  const Theme& theme_;
  Painter& painter_;
  Tree& tree_;
  Memory& memory_;
  double now_ms_;
  Place place_;
  NodeId scope_{};
  Layer layer_{Layer::Page};
};

// Ids made while it lives lie under `key`: an entity's id, a card's name.
class IdScope {
 public:
  IdScope(Frame& frame, std::string_view key) : frame_(frame), old_(frame.scope_) {
    frame.scope_ = child_id(old_, key);
  }
  ~IdScope() { frame_.scope_ = old_; }
  IdScope(const IdScope&) = delete;
  IdScope& operator=(const IdScope&) = delete;

 private:
  Frame& frame_;
  NodeId old_;
};

// Widgets made while it lives go to `place`; afterwards the old place is back.
class PlaceScope {
 public:
  PlaceScope(Frame& frame, Place place) : frame_(frame), old_(frame.place_) {
    frame.place_ = place;
  }
  ~PlaceScope() { frame_.place_ = old_; }
  PlaceScope(const PlaceScope&) = delete;
  PlaceScope& operator=(const PlaceScope&) = delete;

 private:
  Frame& frame_;
  Place old_;
};

// What is painted on the layer while it lives fades in and rises by `rise` in the node's first
// 180 ms. Where things are for pointers and assistive technology does not move.
class EnterScope {
 public:
  EnterScope(Frame& frame, NodeId node, float rise);
  ~EnterScope();
  EnterScope(const EnterScope&) = delete;
  EnterScope& operator=(const EnterScope&) = delete;

 private:
  Painter& painter_;
  std::size_t first_;
  float arrival_;
  float rise_;
};

// What is painted while it lives goes to `layer`, unclipped by what is below. Its nodes are top
// nodes; those of a pop-up stand in the landmark or dialog that it belongs to.
class LayerScope {
 public:
  LayerScope(Frame& frame, Layer layer);
  ~LayerScope();
  LayerScope(const LayerScope&) = delete;
  LayerScope& operator=(const LayerScope&) = delete;

 private:
  Frame& frame_;
  Layer old_;
};

}  // namespace flipside::ui
