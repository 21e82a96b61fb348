#include "screens/free_time_rows.h"

#include <gtest/gtest.h>

#include <random>

namespace flipside::screens {
namespace {

std::vector<FreeTime> week() {
  std::vector<FreeTime> times;
  add_row(times, kWorkingDays);
  return times;
}

TEST(FreeTimeRows, ShowAWholeWorkingWeekAsOneRow) {
  std::vector<FreeTime> times = week();
  add_row(times, kMondays + 5);
  const auto rows = free_time_rows(times);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].days, kWorkingDays);
  EXPECT_EQ(rows[1].days, kMondays + 5);
  EXPECT_EQ(times.back(), (FreeTime{Weekday::Saturday, 9 * 60, 17 * 60}));
}

TEST(FreeTimeRows, ShowDaysOfDifferentHoursEachOnItsOwn) {
  std::vector<FreeTime> times = week();
  times[2].until_minute = 12 * 60;
  EXPECT_EQ(free_time_rows(times).size(), 5U);
}

TEST(FreeTimeRows, TurnAWeekIntoADayAndBackWithItsHours) {
  std::vector<FreeTime> times = week();
  set_hours(times, free_time_rows(times)[0], 600, 700);
  set_days(times, free_time_rows(times)[0], kMondays + 6);
  EXPECT_EQ(times, (std::vector<FreeTime>{{Weekday::Sunday, 600, 700}}));
  set_days(times, free_time_rows(times)[0], kWorkingDays);
  ASSERT_EQ(times.size(), 5U);
  EXPECT_EQ(times[4], (FreeTime{Weekday::Friday, 600, 700}));
}

TEST(FreeTimeRows, EndADayAtMidnight) {
  EXPECT_EQ(end_minute(0), 1440);
  EXPECT_EQ(end_minute(1), 1);
  EXPECT_TRUE(is_whole({Weekday::Monday, 0, 1440}));
  EXPECT_FALSE(is_whole({Weekday::Monday, 60, 60}));
}

// Whatever is done to them, rows cover the list without gap or overlap, and each row's free times
// have the same hours.
TEST(FreeTimeRows, CoverTheListWhateverIsDone) {
  for (unsigned seed = 1; seed <= 200; ++seed) {
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const auto below = [&](std::size_t n) { return random() % n; };
    std::vector<FreeTime> times;
    for (int step = 0; step < 30; ++step) {
      const auto rows = free_time_rows(times);
      if (rows.empty() || below(3) == 0) {
        add_row(times, static_cast<int>(below(kDayChoices)));
        continue;
      }
      const FreeTimeRow row = rows[below(rows.size())];
      const int from = static_cast<int>(below(1000));
      if (below(3) == 0)
        remove_row(times, row);
      else if (below(2) == 0)
        set_days(times, row, static_cast<int>(below(kDayChoices)));
      else
        set_hours(times, row, from, from + 60);
    }
    std::size_t next = 0;
    for (const FreeTimeRow& row : free_time_rows(times)) {
      EXPECT_EQ(row.first, next);
      next += row.count;
      for (std::size_t i = row.first; i < next; ++i) {
        EXPECT_EQ(times[i].from_minute, times[row.first].from_minute);
      }
    }
    EXPECT_EQ(next, times.size());
  }
}

}  // namespace
}  // namespace flipside::screens
