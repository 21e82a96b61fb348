#include "base/date.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace flipside {
namespace {

TEST(Date, counts_days_from_the_first_of_january_1970) {
  struct Case {
    CivilDate civil;
    int days;
  };
  const std::vector<Case> cases{
      {{1970, 1, 1}, 0},     {{1969, 12, 31}, -1}, {{2000, 2, 29}, 11016},   {{2000, 3, 1}, 11017},
      {{2026, 9, 1}, 20697}, {{1, 1, 1}, -719162}, {{9999, 12, 31}, 2932896}};
  for (const Case& c : cases) {
    EXPECT_EQ(date_of(c.civil).days, c.days) << c.civil.year;
    EXPECT_EQ(civil_of({c.days}), c.civil) << c.days;
  }
}

TEST(Date, follows_the_calendar_day_by_day_over_four_centuries) {
  CivilDate expected{1899, 12, 31};
  for (int days = date_of(expected).days; days < date_of({2300, 1, 1}).days; ++days) {
    ASSERT_EQ(civil_of({days}), expected) << days;
    ASSERT_EQ(date_of(expected).days, days);
    ASSERT_EQ(date_from_iso(to_iso({days})), Date{days});
    if (++expected.day > days_in_month(expected.year, expected.month)) {
      expected.day = 1;
      if (++expected.month > 12) {
        expected.month = 1;
        ++expected.year;
      }
    }
  }
}

TEST(Date, refuses_text_that_is_no_day_of_the_calendar) {
  for (const std::string text :
       {"", "2026-9-1", "2026-13-01", "2026-00-10", "2026-01-00", "2026-02-29", "1900-02-29",
        "0000-01-01", "2026/01/01", "2026-01-01T00", "20260101", "2026-01-1x", "-026-01-01"}) {
    EXPECT_FALSE(date_from_iso(text)) << text;
  }
  EXPECT_TRUE(date_from_iso("2024-02-29"));
}

TEST(Date, is_written_within_the_years_that_can_be_read) {
  EXPECT_EQ(to_iso(date_of({33, 4, 3})), "0033-04-03");
  EXPECT_EQ(to_iso({-100'000'000}), "0001-01-01");
  EXPECT_EQ(to_iso({100'000'000}), "9999-12-31");
}

TEST(Date, knows_the_day_of_the_week) {
  EXPECT_EQ(weekday_of({0}), Weekday::Thursday);
  EXPECT_EQ(weekday_of({-1}), Weekday::Wednesday);
  EXPECT_EQ(weekday_of({-4}), Weekday::Sunday);
  EXPECT_EQ(weekday_of(date_of({2026, 9, 1})), Weekday::Tuesday);
}

TEST(Date, moves_by_months_to_the_same_or_the_last_day) {
  struct Case {
    CivilDate from;
    int months;
    CivilDate to;
  };
  const std::vector<Case> cases{{{2026, 1, 31}, 1, {2026, 2, 28}},
                                {{2024, 1, 31}, 1, {2024, 2, 29}},
                                {{2026, 11, 15}, 3, {2027, 2, 15}},
                                {{2026, 3, 31}, -13, {2025, 2, 28}},
                                {{2026, 6, 10}, 0, {2026, 6, 10}}};
  for (const Case& c : cases) EXPECT_EQ(civil_of(add_months(date_of(c.from), c.months)), c.to);
}

TEST(Date, counts_the_days_from_one_to_another) {
  EXPECT_EQ(days_between({10}, {31}), 21);
  EXPECT_EQ(days_between({31}, {10}), -21);
  EXPECT_EQ(add_days({31}, -21), Date{10});
}

}  // namespace
}  // namespace flipside
