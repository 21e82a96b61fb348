#include "ui/choice.h"

#include <algorithm>
#include <string>

#include "ui/pressable.h"
#include "ui/radio_scope.h"
#include "ui/text.h"

namespace flipside::ui {
namespace {

constexpr float kSide = 20;
constexpr float kChoiceGap = 8;
constexpr float kEdge = 1.5F;

// A row under way: its mark goes to the left end of its first line.
struct CheckRow {
  NodeId id{};
  Rect rect{};
  Rect mark{};
  Press press{};
};

// The label comes before the control, so that in the mirror the control lies over it.
CheckRow check_row(Frame& frame, NodeId id, std::string_view words, const CheckLook& look,
                   float mark_width, float mark_height) {
  const float least = frame.surface().coarse_pointer ? 44.0F : 32.0F;
  const Place start = frame.place();
  const float inset = mark_width + kChoiceGap;
  const float width = std::max(1.0F, start.width - inset);
  const float label_height = text_height(frame, words, kBody, width);
  const float hint_height = look.hint.empty() ? 0 : text_height(frame, look.hint, kCaption, width);
  const float height = std::max(least, label_height + hint_height + 12);
  const float top = start.y + (height - label_height - hint_height) / 2;
  frame.place() = {start.x + inset, top, width};
  const Theme& t = frame.theme();
  text(frame, words, {.color = look.disabled ? t.placeholder : t.text, .role = Role::Text});
  if (!look.hint.empty()) muted(frame, look.hint, kCaption);
  frame.place() = {start.x, start.y + height, start.width};

  CheckRow row;
  row.id = id;
  row.rect = {start.x, start.y, start.width, height};
  row.mark = {start.x, top + (kBody.line_height - mark_height) / 2, mark_width, mark_height};
  row.press = pressable(frame, id, row.rect, look.disabled);
  return row;
}

Node check_node(const CheckRow& row, Role role, std::string_view words, bool checked,
                bool disabled) {
  Node node;
  node.id = row.id;
  node.role = role;
  node.name = std::string(words);
  node.rect = row.rect;
  node.state.checked = checked;
  node.state.disabled = disabled;
  return node;
}

Color edge_colour(const Theme& t, const Press& press, bool disabled) {
  if (disabled) return t.line;
  return mix(t.edge, t.text, press.heat);
}

void paint_box(Frame& frame, const CheckRow& row, bool value, const CheckLook& look) {
  const Theme& t = frame.theme();
  const Rect& box = row.mark;
  if (value || look.mixed) {
    const Color ground = look.disabled ? t.track : mix(t.primary, t.primary_hover, row.press.heat);
    frame.paint().fill(box, ground, 4);
    const Color ink = look.disabled ? t.placeholder : t.on_primary;
    frame.paint().icon(look.mixed ? Icon::Minus : Icon::Check, box.inset(2), ink);
  } else {
    if (!look.disabled) frame.paint().fill(box, t.surface, 4);
    frame.paint().frame(box, edge_colour(t, row.press, look.disabled), 4, kEdge);
  }
  if (row.press.focus_ring) focus_ring(frame, box, 4);
}

void paint_toggle(Frame& frame, const CheckRow& row, bool value, bool disabled) {
  const Theme& t = frame.theme();
  const float along = frame.glide(row.id, value ? 1.0F : 0.0F);
  const Color on = mix(t.primary, t.primary_hover, row.press.heat);
  const Color off = mix(t.edge, t.muted, row.press.heat);
  frame.paint().fill(row.mark, disabled ? t.track : mix(off, on, along), 12);
  const Point knob{row.mark.x + 12 + along * (row.mark.width - 24), row.mark.centre().y};
  frame.paint().disc(knob, 9, disabled ? t.surface : mix(t.surface, t.on_primary, along));
  if (row.press.focus_ring) focus_ring(frame, row.mark, 12);
}

void paint_radio(Frame& frame, const CheckRow& row, bool value, bool disabled) {
  const Theme& t = frame.theme();
  const Point centre = row.mark.centre();
  if (value) {
    frame.paint().disc(centre, kSide / 2, disabled ? t.track : t.primary);
    frame.paint().disc(centre, 4, disabled ? t.placeholder : t.surface);
  } else {
    if (!disabled) frame.paint().disc(centre, kSide / 2, t.surface);
    frame.paint().ring(centre, kSide / 2, edge_colour(t, row.press, disabled), kEdge);
  }
  if (row.press.focus_ring) focus_ring(frame, row.mark, kSide / 2);
}

}  // namespace

bool checkbox(Frame& frame, std::string_view key, std::string_view label, bool& value,
              const CheckLook& look) {
  const CheckRow row = check_row(frame, frame.id(key), label, look, kSide, kSide);
  if (row.press.activated) value = !value;
  paint_box(frame, row, value, look);
  Node node = check_node(row, Role::Checkbox, label, value, look.disabled);
  node.state.mixed = look.mixed;
  node.description = std::string(look.hint);
  frame.node(std::move(node));
  return row.press.activated;
}

bool row_checkbox(Frame& frame, std::string_view key, std::string_view name, Rect rect, Rect mark,
                  bool& value) {
  const NodeId id = frame.id(key);
  const CheckRow row{id, rect, mark, pressable(frame, id, rect, false)};
  if (row.press.activated) value = !value;
  paint_box(frame, row, value, {});
  frame.node(check_node(row, Role::Checkbox, name, value, false));
  return row.press.activated;
}

bool toggle(Frame& frame, std::string_view key, std::string_view label, bool& value,
            const CheckLook& look) {
  const CheckRow row = check_row(frame, frame.id(key), label, look, 40, 24);
  if (row.press.activated) value = !value;
  paint_toggle(frame, row, value, look.disabled);
  Node node = check_node(row, Role::Switch, label, value, look.disabled);
  node.description = std::string(look.hint);
  frame.node(std::move(node));
  return row.press.activated;
}

bool radio_group(Frame& frame, std::string_view key, std::string_view label,
                 std::span<const Choice> choices, int& chosen, const RadioLook& look) {
  bool changed = false;
  const RadioScope group(frame, key, label, look);
  for (int i = 0; i < static_cast<int>(choices.size()); ++i) {
    const Choice& choice = choices[static_cast<std::size_t>(i)];
    const CheckRow row = check_row(frame, frame.id(choice.key), choice.label,
                                   {.hint = {}, .disabled = look.disabled}, kSide, kSide);
    changed |= group.take(i, row.press, chosen);
    paint_radio(frame, row, i == chosen, look.disabled);
    Node node = check_node(row, Role::Radio, choice.label, i == chosen, look.disabled);
    node.position = i + 1;
    node.set_size = static_cast<std::int32_t>(choices.size());
    frame.node(std::move(node));
  }
  return changed;
}

}  // namespace flipside::ui
