#include "ui/text.h"

#include <algorithm>
#include <string>

namespace flipside::ui {
namespace {

float aligned(float width, float room, Align align) {
  if (align == Align::Left) return 0;
  return align == Align::Right ? room - width : (room - width) / 2;
}

Color resolved(const Frame& frame, Color color) {
  return color.alpha == 0 ? frame.theme().text : color;
}

NodeText node_text(const TextLook& look, float inset, bool wraps) {
  return {.size = look.type.size,
          .line_height = look.type.line_height,
          .weight = look.type.weight,
          .inset_left = inset,
          .wraps = wraps,
          .tabular = look.type.tabular};
}

}  // namespace

NodeId text(Frame& frame, std::string_view text, const TextLook& look) {
  RunCache& runs = frame.paint().runs();
  const Font font = look.type.font();
  const auto lines = wrap_text(runs, text, font, frame.place().width, look.most_lines);
  const float height = look.type.line_height * static_cast<float>(lines.size());
  const Rect rect = frame.take(height);
  const Color color = resolved(frame, look.color);
  float y = rect.y;
  float first_inset = 0;
  float widest = 0;
  for (const TextLine& line : lines) {
    const float inset = aligned(line.width, rect.width, look.align);
    if (&line == &lines.front()) first_inset = inset;
    widest = std::max(widest, line.width);
    frame.paint().text(line, font, {rect.x + inset, y}, look.type.line_height, color);
    y += look.type.line_height;
  }
  Node node;
  node.id = frame.ordinal_id();
  node.role = look.role;
  node.name = std::string(text);
  node.level = look.level;
  node.rect = rect;
  if (lines.size() == 1) {
    node.rect.x += first_inset;
    node.rect.width = std::min(rect.width, widest + 1);
    first_inset = 0;
  }
  node.text = node_text(look, first_inset, lines.size() > 1);
  return frame.node(std::move(node)).id;
}

NodeId heading(Frame& frame, int level, std::string_view words, Type type) {
  return text(frame, words,
              {.type = type, .role = Role::Heading, .level = static_cast<std::uint8_t>(level)});
}

NodeId heading(Frame& frame, int level, std::string_view words) {
  const bool small = frame.phone();
  if (level == 1) return heading(frame, level, words, small ? kH2 : kH1);
  return heading(frame, level, words, level == 2 ? kH3 : kBodyStrong);
}

NodeId muted(Frame& frame, std::string_view words, Type type) {
  return text(frame, words, {.type = type, .color = frame.theme().muted});
}

NodeId label(Frame& frame, std::string_view words, Type type, Color color, Align align) {
  return text(frame, words,
              {.type = type, .color = color, .align = align, .most_lines = 1, .role = Role::Text});
}

float text_width(Frame& frame, std::string_view text, Type type) {
  return line_width(frame.paint().runs(), text, type.font());
}

float text_height(Frame& frame, std::string_view text, Type type, float width, int most_lines) {
  const auto lines = wrap_text(frame.paint().runs(), text, type.font(), width, most_lines);
  return type.line_height * static_cast<float>(lines.size());
}

void paint_line(Frame& frame, std::string_view text, Type type, Rect box, Color color,
                Align align) {
  RunCache& runs = frame.paint().runs();
  const Font font = type.font();
  const TextLine line = ellipsis_line(runs, text, font, box.width);
  const float x = box.x + aligned(line.width, box.width, align);
  const float y = box.y + (box.height - type.line_height) / 2;
  frame.paint().text(line, font, {x, y}, type.line_height, color);
}

}  // namespace flipside::ui
