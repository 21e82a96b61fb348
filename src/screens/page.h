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

// An area lower than this scrolls as a whole; in a higher one the head of a list can stand while
// the rows scroll.
inline constexpr float kLeastStandingHeight = 420;

// Of a page's column, which stands at the left.
inline constexpr float kPageMostWidth = 976;

// A scrolling page in `area`: widgets made while it lives go down its column.
class Page {
 public:
  Page(Scene& scene, std::string_view key, ui::Rect area, float most_width = kPageMostWidth);

 private:
  ui::Scroll scroll_;
};

// A page of an area that is high enough: its head stands, a list below it scrolls by itself.
class StandingPage {
 public:
  StandingPage(Scene& scene, std::string_view key, ui::Rect area, float right_margin);

 private:
  ui::IdScope scope_;
  ui::PlaceScope place_;
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
