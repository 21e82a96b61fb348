#include "screens/page.h"

#include <algorithm>

namespace flipside::screens {

float page_margin(const ui::Frame& frame) {
  if (frame.phone()) return 16;
  return frame.breadth() == ui::Breadth::Rail ? 24 : 32;
}

Page::Page(Scene& scene, std::string_view key, ui::Rect area, float most_width)
    : scroll_(scene.ui, key, area, {}, 24) {
  const float margin = page_margin(scene.ui);
  ui::Place& place = scene.ui.place();
  place.x += margin;
  place.width = std::min(place.width - 2 * margin, most_width);
  place.y += scene.ui.phone() ? 12.0F : 8.0F;
}

StandingPage::StandingPage(Scene& scene, std::string_view key, ui::Rect area, float right_margin)
    : scope_(scene.ui, key),
      place_(scene.ui,
             {area.x + page_margin(scene.ui), area.y + 8,
              std::min(area.width - page_margin(scene.ui) - right_margin, kPageMostWidth)}) {}

ui::BoxLook card_look(const ui::Frame& frame) { return {.padding = frame.phone() ? 16.0F : 24.0F}; }

void page_heading(Scene& scene, std::string_view words) { page_heading(scene, words, {}); }

void page_heading(Scene& scene, std::string_view words, std::string_view beside) {
  ui::Frame& f = scene.ui;
  const ui::Type type = f.phone() ? ui::kH2 : ui::kH1;
  if (beside.empty()) {
    const ui::NodeId id = ui::heading(f, 1, words, type);
    if (scene.page_is_new) f.focus(id);
    return;
  }
  const float wide = std::min(f.place().width * 0.75F, ui::text_width(f, words, type) + 1);
  ui::Columns row(f, {ui::Width::fixed(wide), ui::Width::grow()}, 12, type.line_height);
  row.next();
  const ui::NodeId id = ui::heading(f, 1, words, type);
  if (scene.page_is_new) f.focus(id);
  row.next();
  f.space(type.line_height - 28 - (f.phone() ? 0 : 2));
  ui::label(f, beside, ui::kLead, f.theme().muted);
}

}  // namespace flipside::screens
