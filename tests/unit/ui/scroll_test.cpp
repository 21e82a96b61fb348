#include "ui/scroll.h"

#include <gtest/gtest.h>

#include "ui/harness.h"

namespace flipside::ui {
namespace {

struct Visits {
  bool shown{true};
  float content{1000};
  Point offset{};
  void operator()(Frame& frame) {
    if (!shown) return;
    const Scroll scroll(frame, "page", {100, 50, 600, 400});
    offset = scroll.offset();
    frame.space(content);
  }
};

// Its element is a new one then, which begins at its top: what is painted has to begin there too.
TEST(Scroll, BeginsAtItsTopWhenItComesBack) {
  Visits visits;
  Harness page([&](Frame& frame) { visits(frame); });
  page.scroll(page.all(Role::Scroller).at(0), 500);
  EXPECT_FLOAT_EQ(visits.offset.y, 500);
  visits.shown = false;
  page.settle();
  visits.shown = true;
  page.settle();
  EXPECT_FLOAT_EQ(visits.offset.y, 0);
}

TEST(Scroll, ComesToRestWhenItComesBackShorter) {
  Visits visits;
  Harness page([&](Frame& frame) { visits(frame); });
  page.scroll(page.all(Role::Scroller).at(0), 500);
  visits.shown = false;
  page.settle();
  visits = {.content = 300};
  page.settle();
  EXPECT_NE(page.next().when, NextFrame::When::Now);
}

}  // namespace
}  // namespace flipside::ui
