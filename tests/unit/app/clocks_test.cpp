#include "app/clocks.h"

#include <gtest/gtest.h>

#include "app/cast.h"
#include "app/proposing.h"
#include "app/stage.h"

namespace flipside::app {
namespace {

constexpr std::int64_t SecondsOfDay = 86'400;

Stage free_people() {
  Stage stage = Stage::with_programme();
  const TwoPeople two = add_two_people(stage);
  for (const auto& [id, zone] :
       {std::pair{two.ada, "Europe/Vienna"}, std::pair{two.charles, "America/New_York"}}) {
    Person person = stage.programme().people.at(id);
    person.time_zone = zone;
    person.free_times = {{Weekday::Monday, 540, 1020}};
    stage.act(Save<Person>{person});
  }
  return stage;
}

TimeZonesRead clocks_of(const ReadTimeZones& asked) {
  TimeZonesRead read;
  for (const std::string& name : asked.names) {
    read.zones.push_back({name, {{asked.from_utc, 60}}});
  }
  return read;
}

TEST(Clocks, AreAskedForBeforeTheSearchStarts) {
  Stage stage = free_people();
  const Effects effects = stage.act_alone(StartMatching{});
  const auto* asked = find_effect<ReadTimeZones>(effects);
  ASSERT_NE(asked, nullptr);
  EXPECT_EQ(asked->names, (std::vector<std::string>{"America/New_York", "Europe/Vienna"}));
  EXPECT_EQ(stage.app.proposing->search, nullptr);
  EXPECT_EQ(stage.app.route.page, Page::Matching);
  stage.act_alone(clocks_of(*asked));
  EXPECT_NE(stage.app.proposing->search, nullptr);
}

TEST(Clocks, AreAskedForOnceWhileTheyHold) {
  Stage stage = free_people();
  stage.act(StartMatching{});
  EXPECT_EQ(find_effect<ReadTimeZones>(stage.act_alone(StartMatching{})), nullptr);
  Charter charter = charter_of(stage.programme());
  charter.starts_on = day(2026, 9, 1);
  charter.ends_on = day(2027, 2, 28);
  stage.act(Save<Charter>{charter});
  const Effects effects = stage.act_alone(StartMatching{});
  const auto* asked = find_effect<ReadTimeZones>(effects);
  ASSERT_NE(asked, nullptr);
  EXPECT_EQ(asked->from_utc, day(2026, 9, 1).days * SecondsOfDay);
  EXPECT_EQ(asked->until_utc, day(2027, 3, 1).days * SecondsOfDay);
}

TEST(Clocks, StartNothingTwiceAndNothingThatWasCancelled) {
  Stage stage = free_people();
  const Effects first = stage.act_alone(StartMatching{});
  stage.act_alone(StartMatching{});
  const TimeZonesRead read = clocks_of(*find_effect<ReadTimeZones>(first));
  stage.act_alone(read);
  const auto* begun = stage.app.proposing->search.get();
  stage.act_alone(read);
  EXPECT_EQ(stage.app.proposing->search.get(), begun);
  Stage other = free_people();
  other.act_alone(StartMatching{});
  other.act_alone(CancelMatching{});
  other.act_alone(read);
  EXPECT_EQ(other.app.proposing->search, nullptr);
}

TEST(Clocks, OfNobodyNeedNoAsking) {
  Stage stage = Stage::with_programme();
  add_two_people(stage);
  EXPECT_EQ(find_effect<ReadTimeZones>(stage.act_alone(StartMatching{})), nullptr);
  EXPECT_NE(stage.app.proposing->search, nullptr);
}

TEST(ClockSpan, IsTheCohortsOrHalfAYearFromToday) {
  Programme programme;
  const Date today = day(2026, 11, 24);
  const auto days = [&] {
    const ClockSpan span = clock_span(programme, today);
    return days_between(span.from, span.until) + 1;
  };
  EXPECT_EQ(days(), 182);
  EXPECT_EQ(clock_span(programme, today).from, today);
  Charter charter{.id = Id<Charter>{"charter-one"}};
  charter.starts_on = today;
  programme.charters.emplace(charter.id, charter);
  EXPECT_EQ(days(), 182);
  programme.charters.begin()->second.ends_on = today;
  EXPECT_EQ(days(), 1);
  programme.charters.begin()->second.ends_on = day(2100, 1, 1);
  EXPECT_EQ(days(), 3 * 366);
}

TEST(TimeZoneNames, AreAskedForOnce) {
  Stage stage = Stage::with_programme();
  EXPECT_NE(find_effect<ListTimeZones>(stage.act(AskTimeZones{})), nullptr);
  EXPECT_EQ(find_effect<ListTimeZones>(stage.act(AskTimeZones{})), nullptr);
  stage.act(TimeZonesListed{{"Europe/Vienna"}});
  EXPECT_EQ(stage.app.clocks.listed.size(), 1U);
}

}  // namespace
}  // namespace flipside::app
