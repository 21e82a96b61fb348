#include "ui/slider.h"

#include <gtest/gtest.h>

#include <string>

#include "ui/harness.h"

namespace flipside::ui {
namespace {

struct Weight {
  int value{20};
  FieldEvent last{};
  void operator()(Frame& frame) {
    const PlaceScope place(frame, {100, 0, 200});
    const std::string words = std::to_string(value) + " %";
    if (const FieldEvent event = slider(frame, "goals", "Goals", value, {.value_text = words})) {
      last = event;
    }
  }
};

TEST(Slider, MovesInTheRangeOfItsNode) {
  Weight weight;
  Harness page([&](Frame& frame) { weight(frame); });
  const Node node = page.get(Role::Slider, "Goals");
  EXPECT_EQ(node.minimum, 0);
  EXPECT_EQ(node.maximum, 100);
  EXPECT_EQ(node.now, 20);
  EXPECT_EQ(node.value, "20 %");
  page.slide("Goals", "35");
  EXPECT_EQ(weight.value, 35);
  EXPECT_TRUE(weight.last.committed);
  page.slide("Goals", "900");
  EXPECT_EQ(weight.value, 100);
  page.slide("Goals", "much");
  EXPECT_EQ(weight.value, 100);
}

// The browser's thumb, 16 wide, stays in its input; the painted knob reaches over the track.
TEST(Slider, PaintsItsKnobWhereTheBrowserHasItsThumb) {
  Weight weight;
  Harness page([&](Frame& frame) { weight(frame); });
  const Rect input = page.place(page.get(Role::Slider, "Goals"));
  for (const int value : {0, 50, 100}) {
    weight.value = value;
    page.settle();
    const float thumb = input.x + 8 + (input.width - 16) * static_cast<float>(value) / 100;
    EXPECT_TRUE(page.paints(light_theme().surface, {thumb - 8, input.y, 2, 24})) << value;
    EXPECT_TRUE(page.paints(light_theme().surface, {thumb + 6, input.y, 2, 24})) << value;
  }
}

TEST(LevelRow, IsASliderWhoseThumbStandsOnTheSquares) {
  int level = 3;
  Harness page([&](Frame& frame) {
    const PlaceScope place(frame, {0, 0, 280});
    level_row(frame, "readers", "Screen readers", level, {.side = Side::Mentor});
  });
  const Rect input = page.place(page.get(Role::Slider, "Screen readers"));
  // The number takes the last 24, before it stand squares of 8 every 11.
  const float last_square = 280 - 24 - 8;
  EXPECT_FLOAT_EQ(input.right() - 8, last_square + 4);
  EXPECT_FLOAT_EQ(input.x + 8, last_square + 4 - 44);
  EXPECT_FALSE(page.paints(light_theme().mentor, {last_square, 0, 8, 32}));
  page.slide("Screen readers", "4");
  EXPECT_EQ(level, 4);
  EXPECT_TRUE(page.paints(light_theme().mentor, {last_square, 0, 8, 32}));
}

TEST(LevelRow, HasALabelAboveItWhereTheTwoDoNotFitBesideEachOther) {
  constexpr std::string_view Long = "How to read what a screen reader says";
  int level = 3;
  Harness page([&](Frame& frame) {
    const PlaceScope place(frame, {0, 0, 200});
    level_row(frame, "short", "Maps", level, {});
    level_row(frame, "long", Long, level, {});
  });
  const Rect label = page.place(page.get(Role::Text, Long));
  EXPECT_GT(label.height, 20);
  EXPECT_GE(page.place(page.get(Role::Slider, Long)).y, label.bottom());
  EXPECT_LT(page.place(page.get(Role::Slider, "Maps")).y, 1);
}

TEST(LevelRow, IsAnImageWhenItIsOnlyRead) {
  int level = 3;
  Harness page([&](Frame& frame) {
    level_row(frame, "readers", "Screen readers", level,
              {.value_text = "3 of 4", .read_only = true});
  });
  EXPECT_TRUE(page.has(Role::Image, "Screen readers, 3 of 4"));
  EXPECT_TRUE(page.all(Role::Slider).empty());
}

// A caller that keeps the value at the commit alone, as a form that saves does.
TEST(Slider, ShowsWhatIsUnderTheHandUntilItIsLetGo) {
  int kept = 20;
  std::string words;
  Harness page([&](Frame& frame) {
    int value = held_value(frame, "weight", kept);
    words = std::to_string(value);
    if (slider(frame, "weight", "Weight", value, {.value_text = words}).committed) kept = value;
  });
  const NodeId id = page.get(Role::Slider, "Weight").id;
  page.send(Edited{id, "60", EditStage::Typing});
  page.settle();
  EXPECT_EQ(page.get(Role::Slider, "Weight").now, 60);
  EXPECT_EQ(page.get(Role::Slider, "Weight").value, "60");
  EXPECT_EQ(kept, 20);
  page.send(Edited{id, "65", EditStage::Left});
  EXPECT_EQ(kept, 65);
  kept = 30;  // an undo
  page.settle();
  EXPECT_EQ(page.get(Role::Slider, "Weight").now, 30);
}

}  // namespace
}  // namespace flipside::ui
