#include "ui/field_paint.h"

#include <algorithm>

namespace flipside::ui {
namespace {

constexpr float kFieldPaintRadius = 8;
constexpr float kFieldPaintInset = 12;
constexpr float kFieldPaintIcon = 16;
constexpr float kFieldPaintGap = 8;
constexpr float kBelowLabel = 4;

void paint_label(Frame& frame, const FieldLook& look) {
  if (look.label_hidden || look.label.empty()) return;
  const Place start = frame.place();
  const float aside =
      look.aside.empty() ? 0 : text_width(frame, look.aside, kCaption) + kFieldPaintGap;
  frame.place().width = std::max(0.0F, start.width - aside);
  text(frame, look.label, {.type = kBodyName, .role = Role::Text});
  const float bottom = frame.place().y;
  if (aside > 0) {
    frame.place() = {start.x + start.width - aside, start.y + 2, aside};
    label(frame, look.aside, kCaption, frame.theme().muted, Align::Right);
  }
  frame.place() = {start.x, bottom + kBelowLabel, start.width};
}

struct Edge {
  Color color;
  float thickness;
};

Edge edge_of(Frame& frame, const FieldLook& look, const FieldBox& box) {
  const Theme& t = frame.theme();
  if (look.disabled) return {t.line, 1};
  if (box.focused) return {t.primary, 2};
  if (!look.error.empty()) return {t.danger, 2};
  if (look.read_only) return {t.line, 1};
  return {mix(t.edge, t.text, frame.heat(box.id)), 1};
}

void paint_box(Frame& frame, const FieldLook& look, const FieldBox& box) {
  if (!look.disabled && !look.read_only) {
    frame.paint().fill(box.rect, frame.theme().surface, kFieldPaintRadius);
  }
  const Edge edge = edge_of(frame, look, box);
  frame.paint().frame(box.rect, edge.color, kFieldPaintRadius, edge.thickness);
}

Color quiet(const Frame& frame, const FieldLook& look) {
  return look.disabled ? frame.theme().placeholder : frame.theme().muted;
}

void paint_ends(Frame& frame, const FieldLook& look, const FieldBox& box) {
  const Color color = quiet(frame, look);
  const Rect& r = box.rect;
  const Rect icon{r.x + kFieldPaintInset, r.centre().y - kFieldPaintIcon / 2, kFieldPaintIcon,
                  kFieldPaintIcon};
  frame.paint().icon(look.icon, icon, color);
  if (look.unit.empty()) return;
  const float start = r.right() - box.inset_right + kFieldPaintGap;
  paint_line(frame, look.unit, field_type(frame), {start, r.y, r.right() - start, r.height}, color);
}

}  // namespace

void error_words(Frame& frame, std::string_view words) {
  const Place start = frame.place();
  const Color danger = frame.theme().danger;
  frame.paint().icon(Icon::CircleAlert, {start.x, start.y, kFieldPaintIcon, kFieldPaintIcon},
                     danger);
  frame.place() = {start.x + kFieldPaintIcon + 4, start.y, start.width - kFieldPaintIcon - 4};
  text(frame, words, {.type = kCaptionName, .color = danger});
  frame.place() = {start.x, frame.place().y, start.width};
}

Type field_type(const Frame& frame) { return frame.surface().coarse_pointer ? kLead : kBody; }

FieldBox begin_field(Frame& frame, std::string_view key, const FieldLook& look, float height,
                     float end) {
  paint_label(frame, look);
  FieldBox box;
  box.id = frame.id(key);
  box.rect = frame.take(height > 0 ? height : frame.control_height());
  box.focused = frame.focused(box.id) && !look.disabled;
  box.painted = !box.focused || frame.scrolling();
  box.inset_left = look.icon == Icon::None ? kFieldPaintInset
                                           : kFieldPaintInset + kFieldPaintIcon + kFieldPaintGap;
  const float unit =
      look.unit.empty() ? 0 : text_width(frame, look.unit, field_type(frame)) + kFieldPaintGap;
  box.inset_right = kFieldPaintInset + end + unit;
  frame.item(box.id, box.rect);
  paint_box(frame, look, box);
  paint_ends(frame, look, box);
  return box;
}

void end_field(Frame& frame, const FieldLook& look) {
  if (!look.error.empty()) {
    frame.space(4);
    error_words(frame, look.error);
  } else if (!look.hint.empty()) {
    frame.space(4);
    muted(frame, look.hint, kCaption);
  }
}

Node field_node(const Frame& frame, const FieldBox& box, const FieldLook& look, Role role,
                std::string_view value) {
  const Type type = field_type(frame);
  Node node;
  node.id = box.id;
  node.role = role;
  node.name = std::string(look.label);
  if (!look.unit.empty()) node.name.append(" (").append(look.unit).append(")");
  node.description = std::string(look.error.empty() ? look.hint : look.error);
  node.value = std::string(value);
  node.detail = std::string(look.autocomplete);
  node.state.required = look.required;
  node.state.disabled = look.disabled;
  node.state.read_only = look.read_only;
  node.state.invalid = !look.error.empty();
  node.rect = box.rect;
  node.text = {.size = type.size,
               .line_height = type.line_height,
               .weight = type.weight,
               .inset_left = box.inset_left,
               .inset_right = box.inset_right,
               .inset_top = (box.rect.height - type.line_height) / 2,
               .painted = box.focused && box.painted};
  return node;
}

void paint_field_text(Frame& frame, const FieldBox& box, const FieldLook& look,
                      std::string_view words) {
  const Theme& t = frame.theme();
  const bool empty = words.empty();
  const Color color = empty || look.disabled ? t.placeholder : t.text;
  const Rect room{box.rect.x + box.inset_left, box.rect.y,
                  box.rect.width - box.inset_left - box.inset_right, box.rect.height};
  paint_line(frame, empty ? look.placeholder : words, field_type(frame), room, color);
}

FieldEvent take_edit(const Frame& frame, NodeId id, const FieldLook& look, std::string& value) {
  if (look.disabled || look.read_only) return {};
  const auto edit = frame.edited(id);
  if (!edit) return {};
  const FieldEvent event = event_of(*edit, edit->value != value);
  value = edit->value;
  return event;
}

}  // namespace flipside::ui
