// The frame of a page: what scrolls, the margins, the heading that gets the focus on arrival.
#pragma once

#include <string_view>

#include "screens/scene.h"
#include "ui/box.h"
#include "ui/columns.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace flipside::screens {

// Side margins of a page at this breadth.
float page_margin(const ui::Frame& frame);

// A scrolling page in `area`: widgets made while it lives go down its column.
class Page {
 public:
  // `most_width`: of the column; it stands at the left, as forms and texts do.
  Page(Scene& scene, std::string_view key, ui::Rect area, float most_width = 976);

 private:
  ui::Scroll scroll_;
};

// The h1. It takes the focus when the page has just been opened.
void page_heading(Scene& scene, std::string_view words);
// The same with muted words behind it on its line: "People 58".
void page_heading(Scene& scene, std::string_view words, std::string_view beside);

// Between the cards of a page.
inline constexpr float kCardGap = 24;
// Of a page's column, for two cards beside each other.
inline constexpr float kLeastBeside = 820;
// The inside of a card that stands on a page.
ui::BoxLook card_look(const ui::Frame& frame);

}  // namespace flipside::screens
