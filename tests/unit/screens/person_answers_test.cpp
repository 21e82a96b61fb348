// What matching asks of a person, given in their form.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "screens/adas_form.h"

namespace flipside::screens {
namespace {

using ui::Role;

struct AdasAnswers : AdasForm {
  using AdasForm::AdasForm;
  void add_free_time(std::string_view days) {
    page.click(Role::Button, "Add free time");
    page.click(Role::MenuItem, days);
  }
};

TEST(PersonAnswers, AddAnAimThatIsNotOnTheListInOneStep) {
  AdasAnswers visit;
  const std::size_t before = visit.steps();
  visit.pick("Add an aim", "Speak up sooner", "Add “Speak up sooner”");
  ASSERT_EQ(visit.ada().aims.size(), 1U);
  EXPECT_EQ(visit.programme().aims.at(visit.ada().aims[0]).name, "Speak up sooner");
  EXPECT_EQ(visit.steps(), before + 1);
  visit.page.click(Role::Button, "Remove Speak up sooner");
  EXPECT_TRUE(visit.ada().aims.empty());
  visit.pick("Add an aim", "speak", "Speak up sooner");
  EXPECT_EQ(visit.ada().aims.size(), 1U);
}

TEST(PersonAnswers, TakeFreeTimesOfAWholeWeekAndOfADay) {
  AdasAnswers visit;
  visit.add_free_time("Every working day");
  EXPECT_EQ(visit.page.focused(), visit.page.get(Role::TimeField, "Every working day from").id);
  visit.page.enter(Role::TimeField, "Every working day from", "10:30");
  visit.page.enter(Role::TimeField, "Every working day until", "12:00");
  ASSERT_EQ(visit.ada().free_times.size(), 5U);
  EXPECT_EQ(visit.ada().free_times[4], (FreeTime{Weekday::Friday, 630, 720}));
  visit.add_free_time("Sunday");
  visit.page.enter(Role::TimeField, "Sunday until", "00:00");
  EXPECT_EQ(visit.ada().free_times[5], (FreeTime{Weekday::Sunday, 630, 1440}));
  visit.page.click(Role::Button, "Remove Every working day");
  EXPECT_EQ(visit.ada().free_times.size(), 1U);
  visit.act(app::Undo{});
  EXPECT_EQ(visit.ada().free_times.size(), 6U);
}

TEST(PersonAnswers, ChangeTheDayOfAFreeTime) {
  AdasAnswers visit;
  visit.add_free_time("Monday");
  visit.page.choose("Day", "Wednesday");
  ASSERT_EQ(visit.ada().free_times.size(), 1U);
  EXPECT_EQ(visit.ada().free_times[0].weekday, Weekday::Wednesday);
  EXPECT_TRUE(visit.page.has(Role::TimeField, "Wednesday from"));
}

TEST(PersonAnswers, KeepTheHoursWhileTheNewOnesMakeNoSense) {
  AdasAnswers visit;
  visit.add_free_time("Monday");
  visit.page.enter(Role::TimeField, "Monday until", "08:00");
  EXPECT_TRUE(visit.page.get(Role::TimeField, "Monday until").state.invalid);
  EXPECT_EQ(visit.ada().free_times[0].until_minute, 17 * 60);
  visit.page.enter(Role::TextField, "Team", "Engines");
  EXPECT_EQ(visit.ada().team, "Engines");
  visit.page.enter(Role::TimeField, "Monday from", "07:00");
  EXPECT_EQ(visit.ada().free_times[0], (FreeTime{Weekday::Monday, 7 * 60, 8 * 60}));
  visit.page.enter(Role::TimeField, "Monday from", "");
  EXPECT_EQ(visit.ada().free_times[0].from_minute, 7 * 60);
}

TEST(PersonAnswers, SayThatHoursNeedATimeZone) {
  AdasAnswers visit;
  const std::string words = "Choose a time zone too: without it these hours can not be compared.";
  visit.add_free_time("Monday");
  EXPECT_TRUE(visit.page.has(Role::Paragraph, words));
  Person ada = visit.ada();
  ada.time_zone = "Europe/Vienna";
  visit.act(app::Save<Person>{ada});
  EXPECT_FALSE(visit.page.has(Role::Paragraph, words));
}

TEST(PersonAnswers, OfferTheTimeZonesThatTheBrowserKnows) {
  AdasAnswers visit;
  visit.act(app::TimeZonesListed{{"Europe/Vienna", "America/New_York", "Europe/Berlin"}});
  visit.page.type(Role::Combobox, "Time zone", "new york");
  EXPECT_FALSE(visit.page.has(Role::ListOption, "Europe/Berlin"));
  visit.page.send(ui::Activated{visit.page.get(Role::ListOption, "America/New_York").id});
  EXPECT_EQ(visit.ada().time_zone, "America/New_York");
  visit.pick("Time zone", "Europe/Elsewhere", "Use “Europe/Elsewhere”");
  EXPECT_EQ(visit.ada().time_zone, "Europe/Elsewhere");
}

TEST(PersonAnswers, LeaveOpennessUnsaidOrSayIt) {
  AdasAnswers visit;
  const std::string question = "How ready for a partner quite unlike them?";
  EXPECT_EQ(visit.page.get(Role::Select, question).value, "none");
  visit.page.choose(question, "4: gladly");
  EXPECT_EQ(visit.ada().openness, 4);
  visit.page.choose(question, "0: rather somebody like them");
  EXPECT_EQ(visit.ada().openness, 0);
  visit.page.choose(question, "Not said");
  EXPECT_EQ(visit.ada().openness, std::nullopt);
}

TEST(PersonAnswers, CountAGroupOnlyOnceConsentIsGiven) {
  AdasAnswers visit;
  EXPECT_FALSE(visit.page.has(Role::Select, "By these groups, a partner who is"));
  visit.pick("Add a resource group", "Pride network", "Add “Pride network”");
  ASSERT_EQ(visit.ada().memberships.size(), 1U);
  EXPECT_FALSE(visit.ada().memberships[0].consent);
  EXPECT_TRUE(visit.page.has(Role::Paragraph, "Kept, and does not count: no consent"));
  visit.page.click(Role::Switch, "Pride network may count in matching");
  EXPECT_TRUE(visit.ada().memberships[0].consent);
  EXPECT_TRUE(visit.page.has(Role::Paragraph, "Counts: they gave their consent"));
  visit.act(app::Undo{});
  EXPECT_FALSE(visit.ada().memberships[0].consent);
  visit.page.choose("By these groups, a partner who is", "rather of the same");
  EXPECT_EQ(visit.ada().group_wish, GroupWish::Same);
  visit.page.click(Role::Button, "Remove Pride network");
  EXPECT_TRUE(visit.ada().memberships.empty());
}

TEST(PersonAnswers, FitAPhone) {
  AdasAnswers visit(phone());
  visit.add_free_time("Friday");
  visit.page.enter(Role::TimeField, "Friday from", "08:15");
  EXPECT_EQ(visit.ada().free_times[0].from_minute, 8 * 60 + 15);
}

}  // namespace
}  // namespace flipside::screens
