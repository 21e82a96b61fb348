#include "ui/dialog.h"

#include <algorithm>
#include <string>

#include "ui/button.h"
#include "ui/columns.h"
#include "ui/pressable.h"
#include "ui/text.h"

namespace flipside::ui {
namespace {

constexpr float kMenuRow = 40;     // at least: 44 for fingers
constexpr float kDialogEdge = 16;  // least distance from the ends of the surface

float padding(const Frame& frame, float width) {
  return width <= 480 || frame.phone() ? 24.0F : 32.0F;
}

Node dialog_node(NodeId id, std::string_view title, Rect rect) {
  Node node;
  node.id = id;
  node.role = Role::Dialog;
  node.name = std::string(title);
  node.rect = rect;
  node.state.not_a_stop = true;
  return node;
}

// True when the page beside the dialog was pressed.
bool pressed_beside(Frame& frame, NodeId id) {
  Node node;
  node.id = id;
  node.role = Role::Backdrop;
  node.rect = {frame.place().x, frame.place().y, frame.surface().width, frame.surface().height};
  frame.node(std::move(node));
  return frame.activated(id);
}

// Under the button where there is room, else above it; never off the surface.
Rect menu_rect(const Frame& frame, Rect button, float width, float height) {
  const Surface& s = frame.surface();
  const float x = std::clamp(button.right() - width, 8.0F, std::max(8.0F, s.width - width - 8));
  const float below = button.bottom() + 4;
  const bool fits = below + height <= s.height - 8;
  return {x, fits ? below : std::max(8.0F, button.y - 4 - height), width, height};
}

class MenuList {
 public:
  MenuList(Frame& frame, NodeId menu, std::string_view name, std::span<const MenuEntry> entries)
      : frame_(frame), menu_(menu), name_(name), entries_(entries) {}

  std::string_view draw(Rect button, NodeId button_id) {
    if (frame_.popup_left([&](NodeId n) { return n == button_id || index_of(n) >= 0; })) {
      frame_.close_popup();
      return {};
    }
    const Rect rect =
        menu_rect(frame_, button, width(), 8 + row_height() * static_cast<float>(entries_.size()));
    const Layer above = frame_.layer() >= Layer::Dialog ? Layer::DialogPopup : Layer::PagePopup;
    LayerScope layer(frame_, above);
    PlaceScope place(frame_, {rect.x, rect.y, rect.width});
    Node node;
    node.id = menu_;
    node.role = Role::Menu;
    node.name = std::string(name_);
    node.rect = rect;
    frame_.tree().open(std::move(node));
    const EnterScope enter(frame_, menu_, 4);
    paint_ground(rect);
    frame_.place() = {rect.x + 4, rect.y + 4, rect.width - 8};
    std::string_view chosen;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      if (entry(i)) chosen = entries_[i].key;
    }
    frame_.tree().close(rect.bottom());
    if (!chosen.empty() || escaped_) close(button_id);
    return chosen;
  }

  float row_height() const { return std::max(kMenuRow, frame_.control_height()); }

  NodeId entry_id(std::size_t i) const { return child_id(menu_, entries_[i].key); }

 private:
  int index_of(NodeId node) const {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      if (entry_id(i) == node) return static_cast<int>(i);
    }
    return -1;
  }

  float width() {
    float widest = 160;
    for (const MenuEntry& e : entries_) {
      widest = std::max(widest, text_width(frame_, e.label, kBody) + 64);
    }
    return widest;
  }

  void paint_ground(Rect rect) {
    const Theme& t = frame_.theme();
    if (t.shadows) frame_.paint().shadow(rect, 12, true);
    frame_.paint().fill(rect, t.raised, 12);
    frame_.paint().frame(rect, t.line, 12);
  }

  bool entry(std::size_t i) {
    const MenuEntry& e = entries_[i];
    const NodeId id = entry_id(i);
    const Rect rect = frame_.take(row_height());
    const Press press = pressable(frame_, id, rect, e.disabled);
    const Theme& t = frame_.theme();
    frame_.paint().fill(rect, faded(t.selected, frame_.focused(id) ? 1 : press.heat), 8);
    const Color ink = e.disabled ? t.placeholder : e.danger ? t.danger : t.text;
    frame_.paint().icon(e.icon, {rect.x + 12, rect.centre().y - 8, 16, 16}, ink);
    paint_line(frame_, e.label, kBody, {rect.x + 40, rect.y, rect.width - 48, rect.height}, ink);
    if (press.focus_ring) frame_.paint().frame(rect, t.primary, 8, 2);
    Node node;
    node.id = id;
    node.role = Role::MenuItem;
    node.name = std::string(e.label);
    node.rect = rect;
    node.state.disabled = e.disabled;
    node.state.not_a_stop = true;
    node.position = static_cast<std::int32_t>(i) + 1;
    node.set_size = static_cast<std::int32_t>(entries_.size());
    node.text = {.line_height = row_height(), .inset_left = 40};
    frame_.node(std::move(node));
    keys(i, id);
    return press.activated;
  }

  void keys(std::size_t i, NodeId id) {
    const std::size_t n = entries_.size();
    if (frame_.key(id, Key::Down)) frame_.focus(entry_id((i + 1) % n));
    if (frame_.key(id, Key::Up)) frame_.focus(entry_id((i + n - 1) % n));
    if (frame_.key(id, Key::Home)) frame_.focus(entry_id(0));
    if (frame_.key(id, Key::End)) frame_.focus(entry_id(n - 1));
    if (frame_.key(id, Key::Escape)) escaped_ = true;
  }

  void close(NodeId button_id) {
    frame_.close_popup();
    frame_.focus(button_id);
  }

  Frame& frame_;
  NodeId menu_;
  std::string_view name_;
  std::span<const MenuEntry> entries_;
  bool escaped_{};
};

}  // namespace

Dialog::Dialog(Frame& frame, std::string_view key, std::string_view title, float width)
    : frame_(frame), outer_(frame.place()), layer_(frame, Layer::Dialog) {
  const Surface& s = frame.surface();
  const Rect whole{0, 0, s.width, s.height};
  const float wide = std::min(width, s.width - 32);
  frame.mark_modal();
  frame.paint().fill(whole, faded(frame.theme().scrim, frame.arrival(frame.id(key))));
  enter_ = std::make_unique<EnterScope>(frame, frame.id(key), 8);
  // What is higher than the surface scrolls.
  scroll_ = std::make_unique<Scroll>(frame, key, whole, std::string_view{}, kDialogEdge);
  closed_ = pressed_beside(frame, frame.id("beside"));
  const NodeId id = frame.id("dialog");
  const float top = frame.phone() ? kDialogEdge : std::max(24.0F, s.height * 0.08F);
  const Rect rect{(s.width - wide) / 2, frame.place().y + top, wide, 0};
  frame.place() = {rect.x, rect.y, rect.width};
  group_ = std::make_unique<Group>(frame, "dialog", dialog_node(id, title, rect));
  const float pad = padding(frame, wide);
  box_ = std::make_unique<Box>(
      frame,
      BoxLook{.padding = pad, .radius = 16, .ground = frame.theme().raised, .floating = true});
  {
    Columns head(frame, {Width::grow(), Width::fixed(frame.control_height())}, 8);
    head.next();
    frame.space((frame.control_height() - 30) / 2);
    heading(frame, 2, title, wide <= 480 ? kH3 : kH2);
    head.next();
    if (icon_button(frame, "close", Icon::X, "Close")) closed_ = true;
  }
  frame.space(8);
  if (frame.appeared(id)) frame.focus(id);
  if (frame.key(id, Key::Escape)) closed_ = true;
  if (frame.key(id, Key::Enter)) frame.ask_submit();
}

Dialog::~Dialog() {
  box_.reset();
  group_.reset();
  scroll_.reset();
  enter_.reset();
  frame_.place() = outer_;
}

std::string_view menu_button(Frame& frame, std::string_view key, std::string_view name,
                             std::span<const MenuEntry> entries, const MenuLook& look) {
  const NodeId button_id = frame.id(key);
  const NodeId menu = child_id(button_id, "menu");
  const bool open = frame.popup_open(menu);
  ButtonLook as_button{.kind = look.icon_only ? ButtonKind::Quiet : ButtonKind::Secondary,
                       .icon = look.icon};
  as_button.state.popup_menu = true;
  as_button.state.expandable = true;
  as_button.state.expanded = open;
  const Place before = frame.place();
  const bool pressed = look.icon_only ? icon_button(frame, key, look.icon, name, as_button)
                                      : button(frame, key, name, as_button);
  const float wide = look.icon_only ? frame.control_height() : button_width(frame, name, as_button);
  const Rect rect{before.x, before.y, wide, frame.control_height()};
  if (pressed && open) {
    frame.close_popup();
    return {};
  }
  MenuList list(frame, menu, name, entries);
  if (pressed) {
    frame.open_popup(menu);
    frame.focus(list.entry_id(0));
  }
  return open || pressed ? list.draw(rect, button_id) : std::string_view{};
}

bool toast(Frame& frame, const ToastView& view, float bottom) {
  const Theme& t = frame.theme();
  LayerScope layer(frame, Layer::Toast);
  const float action = view.action.empty() ? 0 : text_width(frame, view.action, kBodyName) + 16;
  const float words = text_width(frame, view.text, kBody);
  const float most = frame.surface().width - 32;
  const float wide = std::min(most, words + action + 40 + (action > 0 ? 12 : 0));
  const float inner = wide - 32 - (action > 0 ? action + 12 : 0);
  const float high = std::max(44.0F, text_height(frame, view.text, kBody, inner) + 24);
  const Rect rect{(frame.surface().width - wide) / 2, bottom - high, wide, high};
  PlaceScope place(frame, {rect.x, rect.y, rect.width});
  Group group(frame, Role::Region, view.key, "Message");
  const EnterScope enter(frame, frame.id(view.key), 8);
  if (t.shadows) frame.paint().shadow(rect, 12, true);
  frame.paint().fill(rect, t.toast, 12);
  frame.place() = {rect.x + 16, rect.y + 12, inner + 1};
  text(frame, view.text, {.color = t.toast_text});
  bool pressed = false;
  if (action > 0) {
    const NodeId id = frame.id("action");
    const float tall = frame.control_height();
    const Rect target{rect.right() - action - 12, rect.y + (high - tall) / 2, action, tall};
    const Press press = pressable(frame, id, target);
    paint_line(frame, view.action, kBodyName, target, t.toast_action, Align::Centre);
    if (press.focus_ring) frame.paint().frame(target, t.toast_action, 8, 2);
    Node node;
    node.id = id;
    node.role = Role::Button;
    node.name = std::string(view.action);
    node.rect = target;
    node.text = {.line_height = target.height, .weight = 500, .centred = true};
    frame.node(std::move(node));
    pressed = press.activated;
  }
  frame.place() = {rect.x, rect.bottom(), rect.width};
  return pressed;
}

}  // namespace flipside::ui
