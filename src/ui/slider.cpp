#include "ui/slider.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "ui/pressable.h"
#include "ui/text.h"

namespace flipside::ui {
namespace {

constexpr float kKnob = 16;
constexpr float kTrack = 4;
constexpr float kSliderSquare = 8;
constexpr float kPitch = 11;
constexpr float kNumber = 24;
constexpr float kBesideSquares = 24;

struct Steps {
  int least;
  int most;
  int step;
};

// What is under the hand counts, also while the caller does not keep it yet.
FieldEvent take_number(Frame& frame, NodeId id, const Steps& steps, int& value) {
  value = frame.held(id).value_or(value);
  const auto edit = frame.edited(id);
  if (!edit) return {};
  int number{};
  const char* begin = edit->value.data();
  const auto [stopped, error] = std::from_chars(begin, begin + edit->value.size(), number);
  if (error != std::errc{}) return {};
  number = std::clamp(number, steps.least, steps.most);
  const FieldEvent event = event_of(*edit, number != value);
  value = number;
  event.committed ? frame.let_go(id) : frame.hold(id, number);
  return event;
}

// The browser's thumb keeps within its input, so the input reaches half a thumb beyond the track.
Node range_node(NodeId id, std::string_view label, Rect rect, const Steps& steps, int value) {
  Node node;
  node.id = id;
  node.role = Role::Slider;
  node.name = std::string(label);
  node.minimum = static_cast<float>(steps.least);
  node.maximum = static_cast<float>(steps.most);
  node.step = static_cast<float>(steps.step);
  node.now = static_cast<float>(value);
  node.rect = rect;
  return node;
}

void paint_slider(Frame& frame, Rect track, float share, const SliderLook& look,
                  const Press& press) {
  const Theme& t = frame.theme();
  const Color ink =
      look.disabled || look.unset ? t.edge : mix(t.primary, t.primary_hover, press.heat);
  frame.paint().fill(track, t.track, kTrack / 2);
  const float filled = look.unset ? 0 : track.width * share;
  if (filled > 0) {
    frame.paint().fill({track.x, track.y, filled, track.height}, ink, kTrack / 2);
  }
  const Point knob{track.x + track.width * share, track.centre().y};
  frame.paint().disc(knob, kKnob / 2, t.surface);
  frame.paint().ring(knob, kKnob / 2, ink, 2);
  const Rect box{knob.x - kKnob / 2, knob.y - kKnob / 2, kKnob, kKnob};
  if (press.focus_ring) focus_ring(frame, box, kKnob / 2);
}

void slider_words(Frame& frame, std::string_view words, const SliderLook& look) {
  const Place start = frame.place();
  const float value = text_width(frame, look.value_text, figures(kCaptionName)) + 1;
  frame.place().width = std::max(0.0F, start.width - value - 8);
  text(frame, words, {.type = kCaption, .role = Role::Text});
  const float bottom = frame.place().y;
  frame.place() = {start.x + start.width - value, start.y, value};
  text(frame, look.value_text,
       {.type = figures(kCaptionName), .align = Align::Right, .most_lines = 1, .role = Role::Text});
  frame.place() = {start.x, bottom, start.width};
}

}  // namespace

int held_value(const Frame& frame, std::string_view key, int value) {
  return frame.held(frame.id(key)).value_or(value);
}

FieldEvent slider(Frame& frame, std::string_view key, std::string_view label, int& value,
                  const SliderLook& look) {
  const NodeId id = frame.id(key);
  const Steps steps{look.least, look.most, look.step};
  const FieldEvent event = look.disabled ? FieldEvent{} : take_number(frame, id, steps, value);
  slider_words(frame, label, look);
  const float height = frame.surface().coarse_pointer ? 44.0F : 24.0F;
  const Rect row = frame.take(height);
  const Rect track{row.x, row.centre().y - kTrack / 2 - 2, row.width, kTrack};
  const Rect target{row.x - kKnob / 2, row.y - 2, row.width + kKnob, row.height};
  const Press press = pressable(frame, id, target, look.disabled);
  const auto range = static_cast<float>(std::max(look.most - look.least, 1));
  paint_slider(frame, track, static_cast<float>(value - look.least) / range, look, press);
  Node node = range_node(id, label, target, steps, value);
  node.value = std::string(look.value_text);
  node.state.disabled = look.disabled;
  frame.node(std::move(node));
  return event;
}

void paint_level(Frame& frame, int level, const LevelLook& look, Rect box) {
  const Theme& t = frame.theme();
  const Color on = look.side == Side::None ? t.primary : side_colour(t, look.side);
  Rect square{box.x, box.centre().y - kSliderSquare / 2, kSliderSquare, kSliderSquare};
  for (int i = 0; i < look.most; ++i) {
    frame.paint().fill(square, i < level ? on : t.track, 2);
    if (frame.surface().forced_colours) frame.paint().frame(square, t.edge, 2);
    square.x += kPitch;
  }
}

FieldEvent level_row(Frame& frame, std::string_view key, std::string_view label, int& level,
                     const LevelLook& look) {
  const NodeId id = frame.id(key);
  const Steps steps{0, look.most, 1};
  const bool fixed = look.read_only || look.disabled;
  const FieldEvent event = fixed ? FieldEvent{} : take_number(frame, id, steps, level);
  const float squares = kPitch * static_cast<float>(look.most) - (kPitch - kSliderSquare);
  const float beside = frame.place().width - kNumber - squares - kBesideSquares;
  const bool is_above = text_width(frame, label, kBody) > beside;
  if (is_above) text(frame, label, {.type = kBody, .role = Role::Text});
  const Rect row = frame.take(frame.surface().coarse_pointer ? 44.0F : 32.0F);
  const Rect box{row.right() - kNumber - squares, row.y, squares, row.height};
  if (!is_above) {
    const PlaceScope words(frame, {row.x, row.centre().y - 10, beside});
    ui::label(frame, label, kBody);
  }
  paint_level(frame, level, look, box);
  const Rect number{row.right() - kNumber, row.y, kNumber, row.height};
  paint_line(frame, level == 0 ? std::string("–") : std::to_string(level), figures(kBody), number,
             frame.theme().muted, Align::Right);
  // Level 0 lies one square to the left of the first.
  const Rect target{box.x + kSliderSquare / 2 - kPitch - kKnob / 2, row.y,
                    kKnob + kPitch * static_cast<float>(look.most), row.height};
  Node node = range_node(id, label, target, steps, level);
  node.value = std::string(look.value_text);
  if (look.read_only) {
    node.role = Role::Image;
    node.name.append(", ").append(look.value_text);
  } else {
    const Press press = pressable(frame, id, target, look.disabled);
    if (press.focus_ring) focus_ring(frame, {box.x, row.centre().y - 8, box.width, 16}, 4);
  }
  node.state.disabled = look.disabled;
  frame.node(std::move(node));
  return event;
}

}  // namespace flipside::ui
