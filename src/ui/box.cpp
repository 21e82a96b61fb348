#include "ui/box.h"

#include <algorithm>
#include <string>

#include "imgui.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::ui {
namespace {

Node group_node(Frame& frame, Role role, std::string_view key, std::string_view name, State state) {
  Node node;
  node.id = frame.id(key);
  node.role = role;
  node.name = std::string(name);
  node.state = state;
  node.rect = {frame.place().x, frame.place().y, frame.place().width, 0};
  return node;
}

Color either(Color wanted, Color fallback) { return wanted.alpha == 0 ? fallback : wanted; }

}  // namespace

Group::Group(Frame& frame, Role role, std::string_view key, std::string_view name, State state)
    : Group(frame, key, group_node(frame, role, key, name, state)) {}

Group::Group(Frame& frame, std::string_view key, Node node)
    : frame_(frame), id_(node.id == 0 ? frame.id(key) : node.id), scope_(frame, key) {
  node.id = id_;
  frame.tree().open(std::move(node));
}

Group::~Group() { frame_.tree().close(frame_.place().y); }

Box::Box(Frame& frame, const BoxLook& look)
    : frame_(frame),
      look_(look),
      start_(frame.place()),
      layers_(std::make_unique<ImDrawListSplitter>()) {
  layers_->Split(frame.paint().list(), 2);
  layers_->SetCurrentChannel(frame.paint().list(), 1);
  const float p = look.padding;
  frame.place() = {start_.x + p, start_.y + p, start_.width - 2 * p};
}

Box::~Box() {
  Painter& paint = frame_.paint();
  const Theme& t = frame_.theme();
  const float height = std::max(frame_.place().y + look_.padding - start_.y, look_.least_height);
  const Rect rect{start_.x, start_.y, start_.width, height};
  layers_->SetCurrentChannel(paint.list(), 0);
  if (look_.shadow && t.shadows) paint.shadow(rect, look_.radius, look_.floating);
  paint.fill(rect, either(look_.ground, t.surface), look_.radius);
  if (look_.edge_thickness > 0) {
    paint.frame(rect, either(look_.edge, t.line), look_.radius, look_.edge_thickness);
  }
  layers_->Merge(paint.list());
  frame_.place() = {start_.x, start_.y + height, start_.width};
}

Card::Card(Frame& frame, std::string_view key, std::string_view name, const BoxLook& look)
    : group_(frame, name.empty() ? Role::Group : Role::Region, key, name), box_(frame, look) {}

void divider(Frame& frame) { frame.paint().fill(frame.take(1), frame.theme().line); }

ToneColours tone_colours(const Theme& t, Tone tone) {
  switch (tone) {
    case Tone::Success:
      return {t.success_fill, t.success_text, Icon::BadgeCheck};
    case Tone::Warning:
      return {t.warning_fill, t.warning, Icon::TriangleAlert};
    case Tone::Danger:
      return {t.danger_fill, t.danger, Icon::CircleAlert};
    case Tone::Info:
      return {t.selected, t.primary, Icon::Info};
    case Tone::Neutral:
      break;
  }
  return {t.soft, t.muted, Icon::Info};
}

bool banner(Frame& frame, std::string_view key, std::string_view words, const BannerLook& look) {
  const ToneColours tone = tone_colours(frame.theme(), look.tone);
  const bool loud = look.tone == Tone::Danger || look.tone == Tone::Warning;
  Group group(frame, loud ? Role::Alert : Role::Status, key);
  Box box(frame, {.padding = 12,
                  .ground = tone.ground,
                  .edge = frame.surface().forced_colours ? frame.theme().edge : tone.ground,
                  .shadow = false});
  const ButtonLook quiet{.kind = ButtonKind::Quiet};
  const float action = look.action.empty() ? 0.1F : button_width(frame, look.action, quiet);
  Columns row(frame, {Width::fixed(24), Width::grow(), Width::fixed(action)}, 12);
  const Rect mark = row.next();
  frame.paint().icon(tone.icon,
                     {mark.x + 4, mark.y + 2 + (frame.control_height() - 36) / 2 + 6, 20, 20},
                     tone.words);
  row.next();
  frame.space((frame.control_height() - 20) / 2);
  const std::string whole = look.strong.empty()
                                ? std::string(words)
                                : std::string(look.strong) + " " + std::string(words);
  text(frame, whole,
       {.type = look.strong.empty() ? kBody : kBodyName, .color = frame.theme().text});
  frame.space((frame.control_height() - 20) / 2);
  row.next();
  return !look.action.empty() && button(frame, "action", look.action, quiet);
}

bool empty_state(Frame& frame, std::string_view key, std::string_view words,
                 const EmptyLook& look) {
  Group group(frame, Role::Group, key);
  frame.space(24);
  const Rect mark = frame.take(32);
  frame.paint().icon(look.icon, {mark.centre().x - 16, mark.y, 32, 32}, frame.theme().muted);
  frame.space(12);
  text(frame, words, {.color = frame.theme().text, .align = Align::Centre});
  bool pressed = false;
  if (!look.action.empty()) {
    frame.space(16);
    const ButtonLook primary{.kind = ButtonKind::Primary, .icon = look.action_icon};
    const float wide = button_width(frame, look.action, primary);
    const Place at = frame.place();
    PlaceScope centred(frame, {at.x + (at.width - wide) / 2, at.y, wide});
    pressed = button(frame, "action", look.action, primary);
  }
  if (!look.action.empty()) frame.space(frame.control_height());
  frame.space(24);
  return pressed;
}

}  // namespace flipside::ui
