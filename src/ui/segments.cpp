#include "ui/segments.h"

#include <algorithm>
#include <string>

#include "ui/pressable.h"
#include "ui/radio_scope.h"
#include "ui/text.h"

namespace flipside::ui {
namespace {

constexpr float kSegmentsInset = 3;
constexpr float kSegmentsGap = 2;

Rect inner_of(Rect segment) {
  return {segment.x, segment.y + kSegmentsInset, segment.width,
          segment.height - 2 * kSegmentsInset};
}

float mark_of(const Segment& segment) { return segment.side == Side::None ? 0 : 16; }

// Where each choice lies: beside the others, or below where the words have no room so.
struct Cells {
  Rect first{};
  Point step{};  // from one to the next
  Rect at(float index) const {
    return {first.x + index * step.x, first.y + index * step.y, first.width, first.height};
  }
};

Cells cells_of(Frame& frame, std::span<const Segment> choices) {
  const Place& place = frame.place();
  const auto count = static_cast<float>(std::max<std::size_t>(choices.size(), 1));
  const float room = place.width - 2 * kSegmentsInset;
  const float beside = (room - (count - 1) * kSegmentsGap) / count;
  const bool fits = std::ranges::all_of(choices, [&](const Segment& segment) {
    return text_width(frame, segment.label, kBodyName) + mark_of(segment) + 8 <= beside;
  });
  const float high = frame.control_height();
  const Point corner{place.x + kSegmentsInset, place.y};
  if (fits) return {{corner.x, corner.y, beside, high}, {beside + kSegmentsGap, 0}};
  return {{corner.x, corner.y, room, high}, {0, high}};
}

// What marks the chosen one; it slides.
void paint_thumb(Frame& frame, const Cells& cells, int chosen) {
  const Theme& t = frame.theme();
  const Rect thumb = inner_of(cells.at(frame.glide(frame.id("thumb"), static_cast<float>(chosen))));
  if (t.shadows) frame.paint().shadow(thumb, 6, false);
  frame.paint().fill(thumb, t.raised, 6);
  if (frame.surface().forced_colours) frame.paint().frame(thumb, t.text, 6, 2);
}

void paint_segment(Frame& frame, const Segment& segment, Rect rect, bool chosen, bool disabled,
                   const Press& press) {
  const Theme& t = frame.theme();
  const Rect inner = inner_of(rect);
  if (!chosen) frame.paint().fill(inner, faded(t.soft_hover, press.heat), 6);
  const float mark = mark_of(segment);
  const float words = std::min(text_width(frame, segment.label, kBodyName), rect.width - mark - 8);
  const float x = rect.x + (rect.width - mark - words) / 2;
  paint_side(frame, segment.side, {x + 4, rect.centre().y});
  const Color ink = disabled ? t.placeholder : chosen ? t.text : mix(t.muted, t.text, press.heat);
  paint_line(frame, segment.label, kBodyName, {x + mark, rect.y, words + 1, rect.height}, ink);
  if (press.focus_ring) focus_ring(frame, inner, 6);
}

Node segment_node(NodeId id, const Segment& segment, Rect rect, int index, int count) {
  Node node;
  node.id = id;
  node.role = Role::Radio;
  node.name = std::string(segment.label);
  node.rect = rect;
  node.position = index + 1;
  node.set_size = count;
  return node;
}

// The words for find in page; under the control, which comes after it.
void record_words(Frame& frame, const Segment& segment, Rect rect) {
  Node node;
  node.id = frame.ordinal_id();
  node.role = Role::Text;
  node.name = std::string(segment.label);
  node.rect = rect;
  node.text = {.line_height = rect.height,
               .weight = kBodyName.weight,
               .inset_left = mark_of(segment),
               .centred = true};
  frame.node(std::move(node));
}

}  // namespace

bool segments(Frame& frame, std::string_view key, std::string_view label,
              std::span<const Segment> choices, int& chosen, const RadioLook& look) {
  bool changed = false;
  const RadioScope group(frame, key, label, look);
  const auto count = static_cast<int>(choices.size());
  const Cells cells = cells_of(frame, choices);
  const auto steps = static_cast<float>(std::max(count - 1, 0));
  const Rect bar = frame.take(cells.at(steps).bottom() - frame.place().y);
  frame.paint().fill(bar, frame.theme().soft, 8);
  if (frame.surface().forced_colours) frame.paint().frame(bar, frame.theme().edge, 8);
  if (!look.disabled && chosen >= 0 && chosen < count) paint_thumb(frame, cells, chosen);
  for (int i = 0; i < count; ++i) {
    const Segment& segment = choices[static_cast<std::size_t>(i)];
    const Rect rect = cells.at(static_cast<float>(i));
    const NodeId id = frame.id(segment.key);
    const Press press = pressable(frame, id, rect, look.disabled);
    changed |= group.take(i, press, chosen);
    paint_segment(frame, segment, rect, i == chosen, look.disabled, press);
    record_words(frame, segment, rect);
    Node node = segment_node(id, segment, rect, i, count);
    node.state.checked = i == chosen;
    node.state.disabled = look.disabled;
    frame.node(std::move(node));
  }
  return changed;
}

}  // namespace flipside::ui
