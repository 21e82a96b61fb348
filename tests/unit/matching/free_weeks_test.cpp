#include "matching/free_weeks.h"

#include <gtest/gtest.h>

#include <string>
#include <tuple>
#include <vector>

#include "matching/people.h"

namespace flipside::matching {
namespace {

using enum Weekday;

constexpr int hour(int hours) { return 60 * hours; }

Person free_in(const char* zone, std::vector<FreeTime> times) {
  Person person;
  person.time_zone = zone;
  person.free_times = std::move(times);
  return person;
}

const char* const Vienna = "Europe/Vienna";
const char* const NewYork = "America/New_York";
const char* const Kolkata = "Asia/Kolkata";
const char* const Sydney = "Australia/Sydney";

struct HoursExample {
  std::string what;
  Person one{};
  Person other{};
  std::optional<int> minutes{};
};

const HoursExample HoursExamples[] = {
    {"the same hour by one clock", free_in(Vienna, {{Monday, hour(9), hour(10)}}),
     free_in(Vienna, {{Monday, hour(9), hour(12)}}), 60},
    {"six hours apart as a rule, five in the weeks when only New York has changed: 15 to 17 in "
     "Vienna is 9 to 11, and 10 to 12 for three weeks",
     free_in(Vienna, {{Tuesday, hour(15), hour(17)}}),
     free_in(NewYork, {{Tuesday, hour(9), hour(11)}}), 60},
    {"a longer stay at the desk covers the odd weeks too",
     free_in(Vienna, {{Tuesday, hour(15), hour(17)}}),
     free_in(NewYork, {{Tuesday, hour(9), hour(12)}}), 120},
    {"Kolkata is half an hour off: 14 to 15 there is 9:30 to 10:30 in Vienna, later 10:30 to 11:30",
     free_in(Vienna, {{Friday, hour(9), hour(11)}}),
     free_in(Kolkata, {{Friday, hour(14), hour(15)}}), 30},
    {"Sydney goes back as Vienna goes forward: ten hours ahead, then nine, then eight",
     free_in(Vienna, {{Monday, hour(8), hour(11)}}),
     free_in(Sydney, {{Monday, hour(18), hour(19)}}), 60},
    {"and what fits only two of the three is nothing",
     free_in(Vienna, {{Monday, hour(8), hour(10)}}),
     free_in(Sydney, {{Monday, hour(18), hour(19)}}), 0},
    {"Monday's early morning in Kolkata is New York's Sunday, past the week's end",
     free_in(NewYork, {{Sunday, hour(14), hour(24)}}), free_in(Kolkata, {{Monday, 0, hour(6)}}),
     330},
    {"a Monday of Sydney begins in New York's Sunday",
     free_in(Sydney, {{Monday, hour(6), hour(12)}}),
     free_in(NewYork, {{Sunday, hour(15), hour(20)}}), 240},
    {"windows that overlap or touch are counted once",
     free_in(
         "",
         {{Monday, hour(9), hour(11)}, {Monday, hour(10), hour(12)}, {Monday, hour(12), hour(13)}}),
     free_in("", {{Monday, hour(8), hour(18)}, {Monday, hour(9), hour(10)}}), 240},
    {"past midnight is two windows and one hour",
     free_in("", {{Sunday, hour(23) + 30, hour(24)}, {Monday, 0, 30}}),
     free_in("", {{Sunday, hour(23), hour(24)}, {Monday, 0, hour(1)}}), 60},
    {"one zone is not named", free_in("", {{Monday, 0, hour(24)}}),
     free_in(Vienna, {{Monday, 0, hour(24)}}), std::nullopt},
    {"a zone that the calendar does not know", free_in("Moon/Base", {{Monday, 0, hour(24)}}),
     free_in(Vienna, {{Monday, 0, hour(24)}}), std::nullopt},
    {"the same unknown zone is one clock", free_in("Moon/Base", {{Monday, 0, hour(24)}}),
     free_in("Moon/Base", {{Monday, 0, hour(1)}}), 60},
    {"no free time named", free_in(Vienna, {}), free_in(Vienna, {{Monday, 0, hour(24)}}),
     std::nullopt},
};

TEST(FreeWeeks, FollowTheWorkedExamples) {
  const Calendar calendar = spring_2026();
  for (const HoursExample& example : HoursExamples) {
    const FreeWeek one = free_week_of(example.one);
    const FreeWeek other = free_week_of(example.other);
    EXPECT_EQ(common_minutes(calendar, one, other), example.minutes) << example.what;
    EXPECT_EQ(common_minutes(calendar, other, one), example.minutes) << example.what;
  }
}

TEST(FreeWeeks, OfACohortThatEndsBeforeTheClocksChangeKnowOneDifference) {
  Calendar calendar = spring_2026();
  calendar.until = date_of({2026, 3, 7});
  const auto& [new_york, kolkata, sydney, vienna] =
      std::tie(calendar.zones[0], calendar.zones[1], calendar.zones[2], calendar.zones[3]);
  EXPECT_EQ(clock_differences(calendar, vienna, new_york), (std::vector<int>{360}));
  calendar.until = date_of({2026, 3, 8});
  EXPECT_EQ(clock_differences(calendar, vienna, new_york), (std::vector<int>{360, 300}));
  calendar.from = date_of({2026, 3, 10});
  EXPECT_EQ(clock_differences(calendar, vienna, new_york), (std::vector<int>{300}));
  EXPECT_EQ(clock_differences(spring_2026(), sydney, vienna), (std::vector<int>{600, 480, 540}));
  EXPECT_EQ(clock_differences(spring_2026(), kolkata, kolkata), (std::vector<int>{0}));
}

TEST(FreeWeeks, AreComparedAloneAndAllAtOnceAlike) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Random random(seed);
    const Programme programme = random_programme(random, 30);
    FreeWeeks weeks(spring_2026());
    for (const auto& [id, person] : programme.people) weeks.number_of(person);
    for (int one = 0; one < weeks.size(); ++one) {
      const auto row = weeks.common_with_all(one);
      for (int other = 0; other < weeks.size(); ++other) {
        ASSERT_EQ(row[static_cast<std::size_t>(other)], weeks.common_minutes(one, other))
            << "seed " << seed;
      }
    }
  }
}

TEST(FreeWeeks, OfTheSameZoneAndTimesAreOne) {
  FreeWeeks weeks;
  const auto early = free_in(Vienna, {{Monday, 0, 60}, {Tuesday, 0, 60}});
  const auto same = free_in(Vienna, {{Tuesday, 0, 60}, {Monday, 0, 30}, {Monday, 30, 60}});
  EXPECT_EQ(weeks.number_of(early), weeks.number_of(same));
  EXPECT_NE(weeks.number_of(early), weeks.number_of(free_in(Sydney, same.free_times)));
  EXPECT_EQ(weeks.size(), 2);
  EXPECT_EQ(weeks.number_of(free_in(Vienna, {})), std::nullopt);
}

}  // namespace
}  // namespace flipside::matching
