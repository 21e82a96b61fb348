#include "screens/word_button.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/pressable.h"

namespace flipside::screens {

float word_button_height(const ui::Frame& frame) {
  return frame.surface().coarse_pointer ? 44.0F : 24.0F;
}

float word_button_width(ui::Frame& frame, std::string_view words) {
  return std::max(24.0F, std::ceil(ui::text_width(frame, words, ui::kBodyName)) + 1);
}

bool word_button(ui::Frame& f, std::string_view key, const WordButton& look) {
  const ui::NodeId id = f.id(key);
  ui::Rect rect = f.take(word_button_height(f));
  rect.width = std::min(rect.width, word_button_width(f, look.words));
  const ui::Press press = ui::pressable(f, id, rect);
  const ui::Color ink = press.hovered ? f.theme().primary_hover : f.theme().primary;
  ui::paint_line(f, look.words, ui::kBodyName, rect, ink);
  if (press.hovered) {
    const float y = rect.centre().y + 8;
    f.paint().line({rect.x, y}, {rect.right(), y}, ink);
  }
  if (press.focus_ring) ui::focus_ring(f, rect, 4);
  ui::Node node;
  node.id = id;
  node.role = ui::Role::Button;
  node.name = std::string(look.words);
  node.description = std::string(look.about);
  node.rect = rect;
  node.text = {.line_height = rect.height, .weight = ui::kBodyName.weight};
  f.node(std::move(node));
  return press.activated;
}

}  // namespace flipside::screens
