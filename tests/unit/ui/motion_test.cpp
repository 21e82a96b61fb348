#include "ui/motion.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <functional>
#include <set>
#include <utility>
#include <vector>

#include "ui/button.h"
#include "ui/choice.h"
#include "ui/dialog.h"
#include "ui/fixed_glyphs.h"
#include "ui/frame.h"
#include "ui/interface.h"
#include "ui/theme.h"

namespace flipside::ui {
namespace {

constexpr NodeId kValue = 7;

float ask(Motions& motions, double now_ms, float target, float first = 0) {
  motions.begin_frame(now_ms, false);
  const float value = motions.toward(kValue, target, first, 100);
  motions.end_frame();
  return value;
}

TEST(Motions, AValueBeginsAtItsFirstPlace) {
  Motions motions;
  EXPECT_EQ(ask(motions, 1000, 3, 3), 3);
  EXPECT_EQ(ask(motions, 1001, 3, 3), 3);
}

TEST(Motions, AValueComesToItsTargetInTimeFastAtFirst) {
  Motions motions;
  EXPECT_EQ(ask(motions, 1000, 8), 0);
  EXPECT_EQ(ask(motions, 1050, 8), 7);  // half of the time: 1 − ½³ of the way
  EXPECT_EQ(ask(motions, 1100, 8), 8);
}

TEST(Motions, AChangedTargetIsApproachedFromWhereTheValueIs) {
  Motions motions;
  ask(motions, 1000, 8);
  EXPECT_EQ(ask(motions, 1050, 0), 7);
  EXPECT_EQ(ask(motions, 1150, 0), 0);
}

TEST(Motions, AskForFramesUntilAllIsThere) {
  Motions motions;
  motions.begin_frame(1000, false);
  motions.toward(kValue, 1, 0, 100);
  EXPECT_TRUE(motions.end_frame());
  motions.begin_frame(1100, false);
  motions.toward(kValue, 1, 0, 100);
  EXPECT_FALSE(motions.end_frame());
}

TEST(Motions, WhatIsNotAskedForIsForgotten) {
  Motions motions;
  ask(motions, 1000, 8);
  EXPECT_TRUE(motions.known(kValue));
  motions.begin_frame(1010, false);
  EXPECT_FALSE(motions.end_frame());
  EXPECT_FALSE(motions.known(kValue));
}

TEST(Motions, WithReducedMotionEverythingIsThereAtOnce) {
  Motions motions;
  motions.begin_frame(1000, true);
  EXPECT_EQ(motions.toward(kValue, 8, 0, 100), 8);
  EXPECT_FALSE(motions.end_frame());
}

TEST(Motions, WhatMovesStopsWhereMotionIsReducedOnTheWay) {
  Motions motions;
  ask(motions, 1000, 8);
  motions.begin_frame(1010, true);
  EXPECT_EQ(motions.toward(kValue, 8, 0, 100), 8);
  EXPECT_FALSE(motions.end_frame());
}

// Frames one by one, at times of the test's choosing.
class Film {
 public:
  explicit Film(std::function<void(Frame&)> draw) : draw_(std::move(draw)), interface_(glyphs_) {}

  void at(double now_ms, Surface surface = {}) {
    const FrameOutput out = interface_.frame(surface, now_ms, draw_);
    next = out.next.when;
    colours.clear();
    for (const PaintBatch& batch : out.paint.batches) {
      for (const Vertex& vertex : batch.vertices) colours.insert(vertex.rgba);
    }
    rects.clear();
    for (const Node& node : out.nodes) rects.push_back(node.rect);
  }
  void handle(const Event& event) { interface_.handle(event); }
  bool paints(Color c) const {
    return colours.contains(std::uint32_t{c.red} | std::uint32_t{c.green} << 8U |
                            std::uint32_t{c.blue} << 16U | std::uint32_t{c.alpha} << 24U);
  }

  std::set<std::uint32_t> colours;
  std::vector<Rect> rects;
  NextFrame::When next{};

 private:
  std::function<void(Frame&)> draw_;
  FixedGlyphs glyphs_;
  Interface interface_;
};

constexpr auto kIdle = NextFrame::When::Idle;
constexpr auto kNow = NextFrame::When::Now;

TEST(Motion, AButtonWarmsUnderThePointerAndCoolsAgain) {
  NodeId id{};
  Film film([&](Frame& frame) {
    id = frame.id("go");
    button(frame, "go", "Go", {.kind = ButtonKind::Primary});
  });
  const Color rest = light_theme().primary;
  const Color warm = light_theme().primary_hover;
  film.at(1000);
  EXPECT_TRUE(film.paints(rest));
  EXPECT_EQ(film.next, kIdle);
  film.handle(Hovered{id});
  film.at(1016);
  film.at(1016 + kQuickMs / 2);
  EXPECT_FALSE(film.paints(rest));
  EXPECT_FALSE(film.paints(warm));
  EXPECT_EQ(film.next, kNow);
  film.at(1016 + kQuickMs);
  EXPECT_TRUE(film.paints(warm));
  EXPECT_EQ(film.next, kIdle);
  film.handle(Hovered{0});
  film.at(2000);
  film.at(2000 + kQuickMs);
  EXPECT_TRUE(film.paints(rest));
}

TEST(Motion, ASwitchIsOnAtOnceAndItsLookFollows) {
  bool on = false;
  NodeId id{};
  Film film([&](Frame& frame) {
    id = frame.id("on");
    toggle(frame, "on", "Wi-Fi", on);
  });
  film.at(1000);
  EXPECT_TRUE(film.paints(light_theme().edge));
  film.handle(Activated{id});
  film.at(1016);
  EXPECT_TRUE(on);
  EXPECT_TRUE(film.paints(light_theme().edge));
  EXPECT_EQ(film.next, kNow);
  film.at(1016 + kQuickMs);
  EXPECT_TRUE(film.paints(light_theme().primary));
  EXPECT_EQ(film.next, kIdle);
}

TEST(Motion, ADialogFadesInWhereItsNodesAlreadyAre) {
  Film film([&](Frame& frame) {
    const Dialog dialog(frame, "ask", "Ask", 300);
    button(frame, "go", "Go", {.kind = ButtonKind::Primary});
  });
  film.at(1000);
  const std::vector<Rect> at_first = film.rects;
  EXPECT_FALSE(film.paints(light_theme().primary));
  EXPECT_EQ(film.next, kNow);
  film.at(1000 + kEnterMs);
  EXPECT_TRUE(film.paints(light_theme().primary));
  EXPECT_EQ(film.rects, at_first);
}

TEST(Motion, WithReducedMotionADialogIsThereAtOnce) {
  Film film([&](Frame& frame) {
    const Dialog dialog(frame, "ask", "Ask", 300);
    button(frame, "go", "Go", {.kind = ButtonKind::Primary});
  });
  film.at(1000, {.reduced_motion = true});
  EXPECT_TRUE(film.paints(light_theme().primary));
}

}  // namespace
}  // namespace flipside::ui
