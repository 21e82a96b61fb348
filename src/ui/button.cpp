#include "ui/button.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/pressable.h"

namespace flipside::ui {
namespace {

constexpr float kButtonRadius = 8;
constexpr float kButtonIcon = 16;
constexpr float kButtonGap = 8;

Type words_of(ButtonKind kind) { return kind == ButtonKind::Primary ? kBodyStrong : kBodyName; }

float padding(const ButtonLook& look) {
  return look.kind == ButtonKind::Quiet ? kQuietPadding : 16.0F;
}

float padding_before(const ButtonLook& look) {
  return look.icon == Icon::None ? padding(look) : 12.0F;
}

struct Paint {
  Color ground;
  Color words;
};

Paint paint_of(const Theme& t, const ButtonLook& look, const Press& press) {
  switch (look.kind) {
    case ButtonKind::Primary:
      return {mix(t.primary, t.primary_hover, press.heat), t.on_primary};
    case ButtonKind::Secondary:
      return {mix(t.soft, t.soft_hover, press.heat), t.text};
    case ButtonKind::Quiet:
      return {faded(t.hover, press.heat), t.primary};
    case ButtonKind::Danger:
      return {t.danger_fill, t.danger};
  }
  return {};
}

void paint_ground(Frame& frame, Rect rect, const ButtonLook& look, const Press& press) {
  const Theme& t = frame.theme();
  if (look.disabled) {
    frame.paint().frame(rect, t.line, kButtonRadius);
  } else {
    frame.paint().fill(rect, paint_of(t, look, press).ground, kButtonRadius);
    if (frame.surface().forced_colours) frame.paint().frame(rect, t.edge, kButtonRadius);
  }
  // What has no ground of its own can stand at the edge of a card: its ring stays within.
  const Rect ringed = look.kind == ButtonKind::Quiet ? rect.inset(6) : rect;
  if (press.focus_ring) focus_ring(frame, ringed, kButtonRadius);
}

void paint_busy(Frame& frame, Point centre, Color color) {
  const auto turn = static_cast<float>(std::fmod(frame.now_ms() / 900.0, 1.0));
  const float from = frame.surface().reduced_motion ? 0 : turn;
  frame.paint().arc(centre, 6, from, from + 0.75F, color, 2);
  if (!frame.surface().reduced_motion) frame.again();
}

void paint_words(Frame& frame, Rect rect, std::string_view label, const ButtonLook& look,
                 const Press& press) {
  const Type type = words_of(look.kind);
  const bool mark = look.icon != Icon::None || look.busy;
  const float lead = mark ? kButtonIcon + kButtonGap : 0;
  const float words = text_width(frame, label, type);
  const float room = rect.width - lead - 16;
  const float x = rect.x + std::max(8.0F, (rect.width - lead - words) / 2);
  const Theme& t = frame.theme();
  const Color color = look.disabled ? t.placeholder : paint_of(t, look, press).words;
  if (look.busy) {
    paint_busy(frame, {x + kButtonIcon / 2, rect.centre().y}, color);
  } else {
    frame.paint().icon(look.icon, {x, rect.centre().y - kButtonIcon / 2, kButtonIcon, kButtonIcon},
                       color);
  }
  paint_line(frame, label, type, {x + lead, rect.y, room + 8, rect.height}, color);
}

Node button_node(NodeId id, std::string_view name, Rect rect, const ButtonLook& look) {
  Node node;
  node.id = id;
  node.role = Role::Button;
  node.name = std::string(name);
  node.description = std::string(look.description);
  node.state = look.state;
  node.state.disabled = look.disabled || look.busy;
  node.state.busy = look.busy;
  node.rect = rect;
  const Type type = words_of(look.kind);
  node.text = {
      .size = type.size, .line_height = rect.height, .weight = type.weight, .centred = true};
  if (look.icon != Icon::None) node.text.inset_left = kButtonIcon + kButtonGap;
  return node;
}

Rect place_button(Frame& frame, std::string_view label, const ButtonLook& look) {
  Rect rect = frame.take(frame.control_height());
  if (!look.fill) rect.width = std::min(rect.width, button_width(frame, label, look));
  return rect;
}

}  // namespace

float button_width(Frame& frame, std::string_view label, const ButtonLook& look) {
  const bool mark = look.icon != Icon::None || look.busy;
  return std::ceil(padding_before(look) + (mark ? kButtonIcon + kButtonGap : 0) +
                   text_width(frame, label, words_of(look.kind)) + padding(look));
}

bool button(Frame& frame, std::string_view key, std::string_view label, const ButtonLook& look) {
  const NodeId id = frame.id(key);
  const Rect rect = place_button(frame, label, look);
  const Press press = pressable(frame, id, rect, look.disabled || look.busy);
  paint_ground(frame, rect, look, press);
  paint_words(frame, rect, label, look, press);
  frame.node(button_node(id, label, rect, look));
  if (look.kind != ButtonKind::Primary || look.disabled || look.busy) return press.activated;
  return press.activated || frame.take_submit();
}

bool button(Flow& row, Frame& frame, std::string_view key, std::string_view label,
            const ButtonLook& look) {
  row.next(button_width(frame, label, look), frame.control_height(),
           look.kind == ButtonKind::Quiet ? kQuietPadding : 0);
  return button(frame, key, label, look);
}

bool icon_button(Frame& frame, std::string_view key, Icon icon, std::string_view name,
                 const ButtonLook& look) {
  const NodeId id = frame.id(key);
  const float side = frame.control_height();
  Rect rect = frame.take(side);
  rect.width = side;
  const Press press = pressable(frame, id, rect, look.disabled);
  const Theme& t = frame.theme();
  frame.paint().fill(rect, faded(t.hover, press.heat), kButtonRadius);
  if (press.focus_ring) focus_ring(frame, rect, kButtonRadius);
  const Color color = look.disabled                     ? t.placeholder
                      : look.kind == ButtonKind::Danger ? t.danger
                                                        : t.muted;
  const Point c = rect.centre();
  frame.paint().icon(icon, {c.x - 10, c.y - 10, 20, 20}, color);
  Node node = button_node(id, name, rect, look);
  node.detail = std::string(icon_name(icon));
  node.text.size = 0;
  frame.node(std::move(node));
  return press.activated;
}

bool link(Frame& frame, std::string_view key, std::string_view label, std::string_view href,
          const LinkLook& look) {
  const NodeId id = frame.id(key);
  const float lead = look.icon == Icon::None ? 0 : kButtonIcon + kButtonGap;
  const float height = std::max(look.type.line_height, 24.0F);
  Rect rect = frame.take(height);
  rect.width = std::min(rect.width, lead + text_width(frame, label, look.type) + 1);
  const Press press = pressable(frame, id, rect);
  const Theme& t = frame.theme();
  const Color color = mix(t.primary, t.primary_hover, press.heat);
  frame.paint().icon(look.icon,
                     {rect.x, rect.centre().y - kButtonIcon / 2, kButtonIcon, kButtonIcon}, color);
  const Rect words{rect.x + lead, rect.y, rect.width - lead, rect.height};
  paint_line(frame, label, look.type, words, color);
  if (press.heat > 0) {
    const float y = rect.centre().y + look.type.size * 0.5F + 1;
    frame.paint().line({words.x, y}, {words.right(), y}, faded(color, press.heat));
  }
  if (press.focus_ring) focus_ring(frame, rect, 4);
  Node node;
  node.id = id;
  node.role = Role::Link;
  node.name = std::string(label);
  node.detail = std::string(href);
  node.state.current = look.current;
  node.rect = rect;
  node.text = {.size = look.type.size,
               .line_height = height,
               .weight = look.type.weight,
               .inset_left = lead};
  frame.node(std::move(node));
  return press.activated;
}

void file_button(Frame& frame, std::string_view key, std::string_view label,
                 std::string_view accept, const ButtonLook& look) {
  const NodeId id = frame.id(key);
  const Rect rect = place_button(frame, label, look);
  const Press press = pressable(frame, id, rect, look.disabled);
  paint_ground(frame, rect, look, press);
  paint_words(frame, rect, label, look, press);
  Node node = button_node(id, label, rect, look);
  node.role = Role::FilePicker;
  node.detail = std::string(accept);
  frame.node(std::move(node));
}

}  // namespace flipside::ui
