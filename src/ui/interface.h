// The interface as a whole: takes events, draws frames, answers what to paint and what it means.
//
// Owns Dear ImGui's context; there is one Interface a page. Events take effect in the next frame.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/function_ref.h"
#include "ui/glyph_source.h"
#include "ui/input.h"
#include "ui/node.h"
#include "ui/paint_list.h"

namespace flipside::ui {

class Frame;

struct Announcement {
  std::string text;
  bool assertive{};
  bool operator==(const Announcement&) const = default;
};

// When the next frame is wanted; `at_ms` is on the clock of the call that answered it.
struct NextFrame {
  enum class When : std::uint8_t { Idle, Now, At };
  When when{When::Idle};
  double at_ms{};
};

// What is painted for the person to act on, and where on the surface. Each must have its node, and
// there: what can be seen can be reached.
struct Item {
  NodeId node{};
  Rect rect;
};

// Spans and pixels are valid until the next call of frame().
struct FrameOutput {
  PaintList paint;
  std::span<const Node> nodes;  // parents before children, siblings in reading order
  std::span<const Item> items;
  NodeId focus{};                                   // move the focus here; 0: leave it
  NodeId scroll_into_view{};                        // 0: nothing
  std::vector<std::pair<NodeId, Point>> scroll_to;  // offsets that the program sets
  std::vector<Announcement> announcements;
  NextFrame next;
};

class Interface {
 public:
  explicit Interface(GlyphSource& glyphs);
  ~Interface();
  Interface(const Interface&) = delete;
  Interface& operator=(const Interface&) = delete;

  void handle(const Event& event);
  // Draws one frame. `now_ms` is any clock that never goes back.
  FrameOutput frame(const Surface& surface, double now_ms, FunctionRef<void(Frame&)> draw);
  // Where the pointer is. Answers whether Dear ImGui's tools take it; there are some only in builds
  // with the gallery.
  bool point(const Pointer& pointer);
  // Glyphs drawn so far are no longer true: a font arrived.
  void forget_glyphs();
  // The renderer lost its textures: the next frame creates them again.
  void forget_textures();

 private:
  struct Private;
  std::unique_ptr<Private> private_;
};

}  // namespace flipside::ui
