#include "insights/check_ins.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace flipside::insights {
namespace {

constexpr int FirstDay = 20'000;

// "day_30 30, midway 90": the days since the start.
std::string days_of(std::optional<int> cohort_days, std::optional<int> own_days = {}) {
  Pair pair{.started_on = Date{FirstDay}};
  Charter charter;
  if (cohort_days) charter.ends_on = Date{FirstDay + *cohort_days};
  if (own_days) pair.check_in_on = Date{FirstDay + *own_days};
  std::string words;
  for (const CheckIn& it : check_ins_of(pair, charter)) {
    if (!words.empty()) words += ", ";
    words += std::string(name_of(it.occasion)) + " " + std::to_string(it.on.days - FirstDay);
  }
  return words;
}

TEST(CheckIns, are_after_30_days_midway_and_at_the_end) {
  struct Case {
    std::optional<int> cohort;
    std::optional<int> own;
    std::string days;
  };
  for (const Case& it : {Case{180, {}, "day_30 30, midway 90, end 180"},
                         {{}, {}, "day_30 30"},
                         {{}, 12, "own 12, day_30 30"},
                         // In the fortnight before the next: only that one.
                         {70, {}, "midway 35, end 70"},
                         {40, {}, "end 40"},
                         {50, {}, "day_30 30, end 50"},
                         {30, {}, "day_30 30"},
                         {-10, {}, "day_30 30"}}) {
    EXPECT_EQ(days_of(it.cohort, it.own), it.days);
  }
  EXPECT_TRUE(check_ins_of(Pair{}, Charter{.ends_on = Date{FirstDay}}).empty());
}

TEST(CheckIns, talk_about_what_is_furthest_apart_and_about_what_is_low) {
  const CheckInAnswer mine{.progress = 4, .useful = 5, .safe = 2, .respected = 5, .roles = 2};
  const CheckInAnswer theirs{.progress = 3, .useful = 5, .safe = 5, .worth = 1, .roles = 2};
  const std::vector<ItemApart> list = to_talk_about(mine, theirs);
  ASSERT_EQ(list.size(), 3U);
  EXPECT_EQ(list[0].item, 2U);
  EXPECT_EQ(list[0].apart(), 3);
  EXPECT_EQ(list[1].item, 0U);
  EXPECT_EQ(list[2].item, 5U);
  EXPECT_EQ(list[2].apart(), 0);
}

}  // namespace
}  // namespace flipside::insights
