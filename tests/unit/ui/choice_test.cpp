#include "ui/choice.h"

#include <gtest/gtest.h>

#include <array>

#include "ui/harness.h"
#include "ui/segments.h"

namespace flipside::ui {
namespace {

TEST(Checkbox, TurnsWithEachActivation) {
  bool different = false;
  int changes = 0;
  Harness page([&](Frame& frame) {
    changes += checkbox(frame, "team", "Different team", different) ? 1 : 0;
  });
  EXPECT_FALSE(page.paints("check"));
  page.click(Role::Checkbox, "Different team");
  EXPECT_TRUE(different);
  EXPECT_TRUE(page.get(Role::Checkbox, "Different team").state.checked);
  EXPECT_TRUE(page.paints("check"));
  page.click(Role::Checkbox, "Different team");
  EXPECT_FALSE(different);
  EXPECT_EQ(changes, 2);
}

TEST(Checkbox, TakesItsWholeRowAsTarget) {
  bool value = false;
  Harness page([&](Frame& frame) {
    const PlaceScope place(frame, {16, 16, 300});
    checkbox(frame, "team", "Different team", value);
  });
  EXPECT_EQ(page.get(Role::Checkbox, "Different team").rect, (Rect{16, 16, 300, 32}));
}

TEST(Checkbox, StaysAsItIsWhenDisabled) {
  bool value = false;
  Harness page(
      [&](Frame& frame) { checkbox(frame, "team", "Different team", value, {.disabled = true}); });
  page.send(Activated{page.get(Role::Checkbox, "Different team").id});
  EXPECT_FALSE(value);
}

TEST(Toggle, MovesItsKnobToTheRight) {
  bool share = false;
  Harness page([&](Frame& frame) { toggle(frame, "share", "Share with the pair", share); });
  const Rect row = page.place(page.get(Role::Switch, "Share with the pair"));
  const Rect right{row.x + 20, row.y, 20, row.height};
  const Theme& t = light_theme();
  EXPECT_FALSE(page.paints(t.primary, right));
  page.click(Role::Switch, "Share with the pair");
  EXPECT_TRUE(share);
  EXPECT_TRUE(page.paints(t.primary, right));
  EXPECT_TRUE(page.get(Role::Switch, "Share with the pair").state.checked);
}

constexpr std::array kRoles{Segment{"mentor", "Mentor (junior, teaches)", Side::Mentor},
                            Segment{"mentee", "Mentee (senior, learns)", Side::Mentee},
                            Segment{"both", "Both"}};

// 7 a letter: the widest is 168, and 24 with its mark and its ends.
TEST(Segments, StandBelowEachOtherWhereTheirWordsHaveNoRoomBesideEachOther) {
  float wide = 3 * 192 + 2 * 3 + 2 * 2;
  int role = 0;
  Harness page([&](Frame& frame) {
    const PlaceScope place(frame, {0, 0, wide});
    segments(frame, "role", "Role", kRoles, role);
  });
  const auto place = [&](const Segment& s) { return page.place(page.get(Role::Radio, s.label)); };
  EXPECT_EQ(place(kRoles[0]).y, place(kRoles[1]).y);
  wide -= 1;
  page.settle();
  EXPECT_EQ(place(kRoles[0]).x, place(kRoles[1]).x);
  EXPECT_EQ(place(kRoles[0]).bottom(), place(kRoles[1]).y);
  for (const Segment& s : kRoles) EXPECT_TRUE(page.paints(s.label)) << s.label;
  page.click(Role::Radio, "Both");
  EXPECT_EQ(role, 2);
}

constexpr std::array kAims{Choice{"worst", "Best worst pair"}, Choice{"most", "Most pairs"}};

TEST(RadioGroup, HasOneChosenAndSaysThePlaceOfEach) {
  int aim = 0;
  Harness page([&](Frame& frame) { radio_group(frame, "aim", "Aim", kAims, aim); });
  page.click(Role::Radio, "Most pairs");
  EXPECT_EQ(aim, 1);
  EXPECT_FALSE(page.get(Role::Radio, "Best worst pair").state.checked);
  const Node most = page.get(Role::Radio, "Most pairs");
  EXPECT_TRUE(most.state.checked);
  EXPECT_EQ(most.position, 2);
  EXPECT_EQ(most.set_size, 2);
  EXPECT_EQ(most.parent, page.get(Role::RadioGroup, "Aim").id);
}

TEST(RadioGroup, ChangesNothingWhenTheChosenOneIsPressedAgain) {
  int aim = 1;
  bool changed = false;
  Harness page([&](Frame& frame) { changed |= radio_group(frame, "aim", "Aim", kAims, aim); });
  page.click(Role::Radio, "Most pairs");
  EXPECT_FALSE(changed);
}

TEST(Segments, ShareTheirWidthAndRaiseTheChosenOne) {
  constexpr std::array kSides{Segment{"mentor", "Mentor", Side::Mentor},
                              Segment{"mentee", "Mentee", Side::Mentee}};
  int side = 0;
  Harness page(
      [&](Frame& frame) {
        const PlaceScope place(frame, {0, 0, 308});
        segments(frame, "side", "Role", kSides, side);
      },
      Surface{.dark = true});
  const Rect mentee = page.place(page.get(Role::Radio, "Mentee"));
  EXPECT_FLOAT_EQ(mentee.width, 150);
  EXPECT_FALSE(page.paints(dark_theme().raised, mentee));
  page.click(Role::Radio, "Mentee");
  EXPECT_EQ(side, 1);
  EXPECT_TRUE(page.paints(dark_theme().raised, mentee));
}

}  // namespace
}  // namespace flipside::ui
