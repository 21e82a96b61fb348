// Uses an interface as a person would, without a browser: by role and name.
//
// After each act frames are drawn until nothing asks for another. Every frame is held against the
// laws of laws.h, and every item that the frame told of against the nodes: what breaks fails the
// running test, once.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ui/fixed_glyphs.h"
#include "ui/frame.h"
#include "ui/interface.h"

namespace flipside::ui {

class Harness {
 public:
  using Draw = std::function<void(Frame&)>;
  explicit Harness(Draw draw, Surface surface = {});

  // Takes effect in the next frame.
  Surface surface;

  // At least two frames, and more while one is asked for at once; 30 at most.
  void settle();
  // Lets the time go on, then settles.
  void wait(double ms);

  // The one node of the role and name; the test fails when there is none or more than one.
  const Node& get(Role role, std::string_view name);
  bool has(Role role, std::string_view name) const { return !find(role, name).empty(); }
  std::vector<Node> all(Role role) const;
  const std::vector<Node>& nodes() const { return nodes_; }
  // Where a node stands on the surface.
  Rect place(const Node& node) const;

  // --- Acts
  void click(Role role, std::string_view name);
  // Goes to a field and makes its text `value`, without leaving it.
  void type(Role role, std::string_view name, std::string_view value);
  // Stops typing for a moment, in the field that has the focus.
  void pause();
  // Types, and leaves the field.
  void enter(Role role, std::string_view name, std::string_view value);
  void choose(std::string_view select, std::string_view option);
  void slide(std::string_view slider, std::string_view value);
  void press(Key key);
  void focus(Role role, std::string_view name);
  void leave();  // nothing has focus
  void hover(Role role, std::string_view name);
  void scroll(const Node& scroller, float y);
  void send(const Event& event);

  // --- What came of it
  NodeId focused() const { return focused_; }
  std::string focused_name() const;
  const std::vector<Announcement>& heard() const { return heard_; }
  // Words and icons that one more frame paints.
  std::vector<std::string> painted();
  bool paints(std::string_view run);
  // Whether something of the colour lies in `rect`, which may be given 1 px too small.
  bool paints(Color color, Rect rect) const;
  const NextFrame& next() const { return next_; }
  std::size_t vertices() const { return vertices_.size(); }

 private:
  void step();
  void keep(const FrameOutput& out);
  void follow_focus(NodeId wanted);
  void check_items(const FrameOutput& out);
  // Null for what stands on the page itself.
  const Node* parent_of(const Node& node) const;
  // On the surface, with what is scrolled.
  Rect seen_place(const Node& node) const;
  void scroll_to(NodeId scroller, Point offset);
  void fail_once(const std::string& words);
  std::vector<const Node*> find(Role role, std::string_view name) const;
  void move_focus(NodeId node, bool visible);

  Draw draw_;
  FixedGlyphs glyphs_;
  Interface interface_;
  double now_ms_{1000};
  NodeId focused_{};
  NextFrame next_;
  std::vector<Node> nodes_;
  std::vector<Vertex> vertices_;
  std::vector<Announcement> heard_;
  std::unordered_map<NodeId, Point> scrolled_;
  std::set<std::string> told_;
};

}  // namespace flipside::ui
