#include "ui/frame.h"

#include <algorithm>
#include <cstring>

#include "base/gallery.h"
#include "ui/imgui_tools.h"
#include "ui/memory.h"

namespace flipside::ui {

Frame::Frame(const Surface& surface, const Theme& theme, Painter& painter, Tree& tree,
             Memory& memory, double now_ms)
    : surface_(surface),
      theme_(theme),
      painter_(painter),
      tree_(tree),
      memory_(memory),
      now_ms_(now_ms),
      place_{0, 0, surface.width} {
  painter_.use(memory_.layers[0]);
}

Breadth Frame::breadth() const {
  if (surface_.width < 480) return Breadth::Phone;
  return surface_.width < 960 ? Breadth::Rail : Breadth::Wide;
}

Rect Frame::take(float height) {
  const Rect rect{place_.x, place_.y, place_.width, height};
  place_.y += height;
  return rect;
}

NodeId Frame::ordinal_id() {
  const int ordinal = tree_.next_ordinal();
  char bytes[sizeof ordinal + 1] = {'#'};
  std::memcpy(bytes + 1, &ordinal, sizeof ordinal);
  // Not the exclusive or of both: a group of the scope's own id would make every such place 0.
  return child_id(tree_.parent() + 2 * scope_, {bytes, sizeof bytes});
}

bool Frame::activated(NodeId node) const {
  return std::ranges::find(memory_.activated, node) != memory_.activated.end();
}

std::optional<Frame::Edit> Frame::edited(NodeId node) const {
  const auto found = memory_.edited.find(node);
  if (found == memory_.edited.end()) return std::nullopt;
  return found->second;
}

bool Frame::key(NodeId node, Key key) const {
  return std::ranges::find(memory_.keys, std::pair{node, key}) != memory_.keys.end();
}

bool Frame::focused(NodeId node) const { return memory_.focused == node; }

bool Frame::focus_visible(NodeId node) const { return focused(node) && memory_.focus_visible; }

std::optional<int> Frame::held(NodeId node) const {
  return memory_.held == node ? std::optional(memory_.held_number) : std::nullopt;
}

void Frame::hold(NodeId node, int number) {
  memory_.held = node;
  memory_.held_number = number;
}

void Frame::let_go(NodeId node) {
  if (memory_.held == node) memory_.held = 0;
}

void Frame::ask_submit() { memory_.submit = true; }

bool Frame::take_submit() {
  return layer_ == Layer::Dialog && std::exchange(memory_.submit, false);
}

int Frame::visit() const { return memory_.visit; }

Point Frame::scroll_offset(NodeId node) const {
  const auto found = memory_.scroll.find(node);
  return found == memory_.scroll.end() ? Point{} : found->second;
}

bool Frame::scrolling() const { return now_ms_ < memory_.scroll_rests_at; }

float Frame::heat(NodeId node) {
  const bool over = memory_.hovered == node && !surface_.coarse_pointer;
  const bool warm = over || memory_.pressed == node;
  const NodeId value = child_id(node, "heat");
  if (!warm && !memory_.motions.known(value)) return 0;
  return memory_.motions.toward(value, warm ? 1.0F : 0.0F, 0, kQuickMs);
}

float Frame::glide(NodeId node, float target) {
  return memory_.motions.toward(child_id(node, "glide"), target, target, kQuickMs);
}

float Frame::arrival(NodeId node) {
  return memory_.motions.toward(child_id(node, "arrival"), 1, 0, kEnterMs);
}

bool Frame::appeared(NodeId node) {
  const auto& before = memory_.present_before;
  const auto found = std::ranges::find(before, node, &Memory::Presence::node);
  const bool fresh = found == before.end();
  memory_.present.push_back(fresh ? Memory::Presence{node, memory_.focused} : *found);
  return fresh;
}

bool Frame::modal_open() const { return memory_.modal_before; }
void Frame::mark_modal() { memory_.modal = true; }

bool Frame::disclosed(NodeId node) const {
  return std::ranges::find(memory_.disclosed, node) != memory_.disclosed.end();
}

void Frame::disclose(NodeId node, bool shown) {
  std::erase(memory_.disclosed, node);
  if (shown) memory_.disclosed.push_back(node);
  again();
}

bool Frame::popup_open(NodeId node) const { return memory_.popup == node; }

void Frame::open_popup(NodeId node) {
  memory_.popup = node;
  memory_.popup_focused = false;
  again();
}

void Frame::close_popup() {
  memory_.popup = 0;
  again();
}

bool Frame::popup_left(FunctionRef<bool(NodeId)> inside) {
  const bool in = inside(memory_.focused);
  if (in) memory_.popup_focused = true;
  return !in && memory_.popup_focused;
}

void Frame::focus(NodeId node) { memory_.focus_request = node; }
void Frame::scroll_into_view(NodeId node) { memory_.into_view = node; }

void Frame::scroll_to(NodeId node, Point offset) {
  memory_.scroll[node] = offset;
  memory_.scroll_to.emplace_back(node, offset);
}

void Frame::announce(std::string text, bool assertive) {
  memory_.announcements.push_back({std::move(text), assertive});
}

void Frame::again() { memory_.again = true; }

void Frame::again_in(double ms) {
  const double at = now_ms_ + ms;
  memory_.again_at = memory_.again_at < 0 ? at : std::min(memory_.again_at, at);
}

void Frame::item(NodeId node, Rect rect) {
  memory_.items.push_back({node, rect});
  if constexpr (HasGallery) {
    if (memory_.tools != nullptr) memory_.tools->item(node, rect);
  }
}

void Frame::open_imgui_tools() {
  memory_.tools_wanted = true;
  again();
}

EnterScope::EnterScope(Frame& frame, NodeId node, float rise)
    : painter_(frame.paint()),
      first_(painter_.vertices()),
      arrival_(frame.arrival(node)),
      rise_(rise) {}

EnterScope::~EnterScope() {
  if (arrival_ < 1) painter_.fade_since(first_, arrival_, (1 - arrival_) * rise_);
}

LayerScope::LayerScope(Frame& frame, Layer layer) : frame_(frame), old_(frame.layer_) {
  frame.layer_ = layer;
  const bool popup = layer == Layer::PagePopup || layer == Layer::DialogPopup;
  popup ? frame.tree_.begin_over() : frame.tree_.begin_top();
  frame.painter_.use(frame.memory_.layers[static_cast<std::size_t>(layer)]);
  frame.painter_.push_clip_whole({0, 0, frame.surface_.width, frame.surface_.height});
}

LayerScope::~LayerScope() {
  frame_.tree_.end_over();
  frame_.painter_.pop_clip();
  frame_.layer_ = old_;
  frame_.painter_.use(frame_.memory_.layers[static_cast<std::size_t>(old_)]);
}

}  // namespace flipside::ui
