#include "ui/navigation.h"

#include <gtest/gtest.h>

#include "ui/harness.h"

namespace flipside::ui {
namespace {

constexpr Color kInk = rgb(0xFFFFFF);

Surface forced() {
  Surface surface;
  surface.forced_colours = true;
  surface.system.canvas = rgb(0x000000);
  surface.system.canvas_text = kInk;
  return surface;
}

// There grounds and inks are one.
TEST(Navigation, MarksTheCurrentPageWithABarInForcedColours) {
  bool current = true;
  Harness page(
      [&](Frame& frame) {
        const PlaceScope place(frame, {0, 0, 200});
        side_bar_item(frame,
                      {.key = "home", .label = "Home", .href = "#/home", .current = current});
        rail_item(frame, {.key = "people", .label = "People", .href = "#/p", .current = current},
                  60);
      },
      forced());
  const Rect side{2, 8, 4, 20};
  const Rect rail{84, 38 + 52, 32, 4};
  EXPECT_TRUE(page.paints(kInk, side));
  EXPECT_TRUE(page.paints(kInk, rail));
  current = false;
  page.settle();
  EXPECT_FALSE(page.paints(kInk, side));
  EXPECT_FALSE(page.paints(kInk, rail));
}

}  // namespace
}  // namespace flipside::ui
