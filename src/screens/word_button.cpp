#include "screens/word_button.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "ui/pressable.h"

namespace flipside::screens {
namespace {

void paint_lines(ui::Frame& f, const std::vector<ui::TextLine>& lines, ui::Point at, float heat) {
  const ui::Color ink = mix(f.theme().primary, f.theme().primary_hover, heat);
  for (const ui::TextLine& line : lines) {
    f.paint().text(line, ui::kBodyName.font(), at, ui::kBodyName.line_height, ink);
    const float y = at.y + ui::kBodyName.line_height - 2;
    if (heat > 0) f.paint().line({at.x, y}, {at.x + line.width, y}, faded(ink, heat));
    at.y += ui::kBodyName.line_height;
  }
}

}  // namespace

float word_button_height(const ui::Frame& frame) {
  return frame.surface().coarse_pointer ? 44.0F : 24.0F;
}

float word_button_width(ui::Frame& frame, std::string_view words) {
  return std::max(24.0F, std::ceil(ui::text_width(frame, words, ui::kBodyName)) + 1);
}

bool word_button(ui::Frame& f, std::string_view key, const WordButton& look) {
  const ui::NodeId id = f.id(key);
  const float width = std::min(f.place().width, word_button_width(f, look.words));
  const auto lines = ui::wrap_text(f.paint().runs(), look.words, ui::kBodyName.font(), width);
  const float words = ui::kBodyName.line_height * static_cast<float>(lines.size());
  ui::Rect rect = f.take(std::max(word_button_height(f), words + 4));
  rect.width = width;
  const ui::Press press = ui::pressable(f, id, rect);
  const float top = rect.y + (rect.height - words) / 2;
  paint_lines(f, lines, {rect.x, top}, press.heat);
  if (press.focus_ring) ui::focus_ring(f, rect, 4);
  ui::Node node;
  node.id = id;
  node.role = ui::Role::Button;
  node.name = std::string(look.words);
  node.description = std::string(look.about);
  node.rect = rect;
  node.text = {.line_height = ui::kBodyName.line_height,
               .weight = ui::kBodyName.weight,
               .inset_top = top - rect.y,
               .wraps = lines.size() > 1};
  f.node(std::move(node));
  return press.activated;
}

}  // namespace flipside::screens
