#include "ui/progress.h"

#include <gtest/gtest.h>

#include "ui/harness.h"

namespace flipside::ui {
namespace {

struct Search {
  float share{};
  ProgressState state{};
  bool cancelled{};
  void operator()(Frame& frame) {
    const PlaceScope place(frame, {0, 0, 200});
    const std::string percent = std::to_string(static_cast<int>(share * 100)) + " %";
    cancelled |= progress(
        frame, "solve", "Finding the best pairs",
        {.share = share, .percent_text = percent, .words = "Some of 10", .cancel = "Cancel"},
        state);
  }
};

TEST(Progress, SaysHowFarItIs) {
  Search search;
  search.share = 0.625F;
  Harness page([&](Frame& frame) { search(frame); });
  const Node bar = page.get(Role::Progress, "Finding the best pairs");
  EXPECT_FLOAT_EQ(bar.now, 62.5F);
  EXPECT_FLOAT_EQ(bar.maximum, 100);
  EXPECT_EQ(bar.value, "62 %");
  const Rect place = page.place(bar);
  EXPECT_TRUE(page.paints(light_theme().primary, {place.x + 123, place.y, 2, 8}));
}

TEST(Progress, IsAnnouncedInStepsOfTenPercent) {
  Search search;
  Harness page([&](Frame& frame) { search(frame); });
  for (int percent = 0; percent <= 100; ++percent) {
    search.share = static_cast<float>(percent) / 100;
    page.settle();
  }
  EXPECT_EQ(page.heard().size(), 10U);
  EXPECT_EQ(page.heard().back().text, "Finding the best pairs, 100 %");
}

TEST(Progress, CanBeCancelled) {
  Search search;
  Harness page([&](Frame& frame) { search(frame); });
  page.click(Role::Button, "Cancel");
  EXPECT_TRUE(search.cancelled);
}

}  // namespace
}  // namespace flipside::ui
