#include "ui/harness.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "ui/laws.h"

namespace flipside::ui {
namespace {

constexpr double kFrameMs = 16;
constexpr int kMostFrames = 30;

std::uint32_t packed(Color c) {
  return std::uint32_t{c.red} | std::uint32_t{c.green} << 8U | std::uint32_t{c.blue} << 16U |
         std::uint32_t{c.alpha} << 24U;
}

bool is_near(Rect one, Rect other) {
  constexpr float Near = 0.5F;
  return std::abs(one.x - other.x) < Near && std::abs(one.y - other.y) < Near &&
         std::abs(one.width - other.width) < Near && std::abs(one.height - other.height) < Near;
}

}  // namespace

Harness::Harness(Draw draw, Surface start)
    : surface(start), draw_(std::move(draw)), interface_(glyphs_) {
  settle();
}

void Harness::settle() {
  int frames = 0;
  do {
    step();
    ++frames;
  } while (frames < 2 || (next_.when == NextFrame::When::Now && frames < kMostFrames));
}

void Harness::wait(double ms) {
  now_ms_ += ms;
  settle();
}

void Harness::step() {
  now_ms_ += kFrameMs;
  const FrameOutput out = interface_.frame(surface, now_ms_, draw_);
  keep(out);
  for (const std::string& law : broken_laws(nodes_, surface)) fail_once(law);
  check_items(out);
  follow_focus(out.focus);
  for (const auto& [node, to] : out.scroll_to) scroll_to(node, to);
}

void Harness::keep(const FrameOutput& out) {
  nodes_.assign(out.nodes.begin(), out.nodes.end());
  vertices_.clear();
  for (const PaintBatch& batch : out.paint.batches) {
    vertices_.insert(vertices_.end(), batch.vertices.begin(), batch.vertices.end());
  }
  // As in a browser: an element that comes back is a new one.
  std::erase_if(scrolled_, [&](const auto& each) {
    return std::ranges::find(nodes_, each.first, &Node::id) == nodes_.end();
  });
  heard_.insert(heard_.end(), out.announcements.begin(), out.announcements.end());
  next_ = out.next;
}

void Harness::fail_once(const std::string& words) {
  if (told_.insert(words).second) ADD_FAILURE() << words;
}

void Harness::check_items(const FrameOutput& out) {
  for (const Item& item : out.items) {
    const auto node = std::ranges::find(nodes_, item.node, &Node::id);
    if (node == nodes_.end()) {
      fail_once("Item " + std::to_string(item.node) + " has no node.");
    } else if (!is_near(seen_place(*node), item.rect)) {
      fail_once("\"" + node->name + "\" is not where it is painted: " + std::to_string(item.node) +
                ".");
    }
  }
}

void Harness::follow_focus(NodeId wanted) {
  const auto there = [&](NodeId id) {
    return std::ranges::find(nodes_, id, &Node::id) != nodes_.end();
  };
  if (wanted != 0) {
    EXPECT_TRUE(there(wanted)) << "Focus was asked for on a node that is not there.";
    move_focus(wanted, true);
  }
  if (focused_ != 0 && !there(focused_)) move_focus(0, false);
}

void Harness::move_focus(NodeId node, bool visible) {
  focused_ = node;
  interface_.handle(FocusMoved{node, visible});
}

std::vector<const Node*> Harness::find(Role role, std::string_view name) const {
  std::vector<const Node*> found;
  for (const Node& node : nodes_) {
    if (node.role == role && node.name == name) found.push_back(&node);
  }
  return found;
}

const Node& Harness::get(Role role, std::string_view name) {
  static const Node kNone{};
  const auto found = find(role, name);
  if (found.size() == 1) return *found[0];
  ADD_FAILURE() << found.size() << " nodes of role " << static_cast<int>(role) << " are named \""
                << name << "\".";
  return kNone;
}

std::vector<Node> Harness::all(Role role) const {
  std::vector<Node> found;
  std::ranges::copy_if(nodes_, std::back_inserter(found),
                       [role](const Node& node) { return node.role == role; });
  return found;
}

const Node* Harness::parent_of(const Node& node) const {
  const auto parent = std::ranges::find(nodes_, node.parent, &Node::id);
  return node.parent == 0 || parent == nodes_.end() ? nullptr : &*parent;
}

Rect Harness::place(const Node& node) const {
  Rect rect = node.rect;
  for (const Node* up = parent_of(node); up != nullptr; up = parent_of(*up)) {
    rect.x += up->rect.x;
    rect.y += up->rect.y;
  }
  return rect;
}

Rect Harness::seen_place(const Node& node) const {
  Rect rect = place(node);
  for (const Node* up = parent_of(node); up != nullptr; up = parent_of(*up)) {
    const auto scrolled = scrolled_.find(up->id);
    if (scrolled == scrolled_.end()) continue;
    rect.x -= scrolled->second.x;
    rect.y -= scrolled->second.y;
  }
  return rect;
}

void Harness::scroll_to(NodeId scroller, Point offset) {
  scrolled_[scroller] = offset;
  interface_.handle(Scrolled{scroller, offset.x, offset.y});
}

void Harness::send(const Event& event) {
  interface_.handle(event);
  settle();
}

void Harness::click(Role role, std::string_view name) {
  const Node node = get(role, name);
  move_focus(node.id, false);
  if (!node.state.disabled) interface_.handle(Activated{node.id});
  settle();
}

void Harness::type(Role role, std::string_view name, std::string_view value) {
  const NodeId id = get(role, name).id;
  move_focus(id, true);
  settle();
  send(Edited{id, std::string(value), EditStage::Typing});
}

void Harness::pause() {
  const auto field = std::ranges::find(nodes_, focused_, &Node::id);
  if (field == nodes_.end()) return ADD_FAILURE() << "Nothing is being typed.";
  send(Edited{focused_, field->value, EditStage::Paused});
}

void Harness::enter(Role role, std::string_view name, std::string_view value) {
  type(role, name, value);
  interface_.handle(Edited{focused_, std::string(value), EditStage::Left});
  leave();
}

void Harness::choose(std::string_view select, std::string_view option) {
  const NodeId id = get(Role::Select, select).id;
  for (const Node& node : all(Role::Option)) {
    if (node.parent == id && node.name == option)
      return send(Edited{id, node.value, EditStage::Left});
  }
  ADD_FAILURE() << "\"" << select << "\" has no option \"" << option << "\".";
}

void Harness::slide(std::string_view slider, std::string_view value) {
  const NodeId id = get(Role::Slider, slider).id;
  send(Edited{id, std::string(value), EditStage::Typing});
  send(Edited{id, std::string(value), EditStage::Left});
}

void Harness::press(Key key) {
  EXPECT_NE(focused_, 0U) << "A key was pressed, and nothing has focus.";
  send(KeyPressed{focused_, key});
}

void Harness::focus(Role role, std::string_view name) {
  move_focus(get(role, name).id, true);
  settle();
}

void Harness::leave() {
  move_focus(0, false);
  settle();
}

void Harness::hover(Role role, std::string_view name) { send(Hovered{get(role, name).id}); }

void Harness::scroll(const Node& scroller, float y) {
  scroll_to(scroller.id, {0, y});
  settle();
}

std::string Harness::focused_name() const {
  const auto found = std::ranges::find(nodes_, focused_, &Node::id);
  return found == nodes_.end() ? std::string() : found->name;
}

std::vector<std::string> Harness::painted() {
  interface_.forget_glyphs();
  glyphs_.rastered.clear();
  step();
  return glyphs_.rastered;
}

bool Harness::paints(std::string_view run) {
  const auto runs = painted();
  return std::ranges::find(runs, run) != runs.end();
}

bool Harness::paints(Color color, Rect rect) const {
  const Rect grown = rect.inset(-1);
  return std::ranges::any_of(vertices_, [&](const Vertex& v) {
    return v.rgba == packed(color) && grown.contains({v.x, v.y});
  });
}

}  // namespace flipside::ui
