// When a pair could meet next, and its sessions in a calendar.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "app/cast.h"
#include "app/offering.h"
#include "app/session_texts.h"
#include "app/stage.h"

namespace flipside::app {
namespace {

// Charles's copy of the pair of Ada and Charles, who began on Tuesday 24 November 2026.
struct OwnPair {
  OwnPair() {
    pair = add_pair(stage).pair;
    hold_as(stage, Holder::Mentee, Id<Person>{"person-charles"});
  }
  void free(const std::string& id, const std::string& zone, FreeTime time) {
    Person person = stage.programme().people.at(Id<Person>{id});
    person.time_zone = zone;
    person.free_times = {time};
    stage.act(Save<Person>{person});
  }
  Offering offered() const { return offered_times(stage.app, stage.programme().pairs.at(pair)); }
  std::string calendar() {
    const Effects effects = stage.act(DownloadCalendar{pair});
    const Download* file = find_effect<Download>(effects);
    return file == nullptr ? std::string() : file->text;
  }
  Id<Session> plan(Date on, int start) {
    stage.act(PlanSession{{.pair = pair, .on = on, .start_minute = start, .minutes = 45}});
    return records_of(stage.app.derived.pairs, pair).figures.next;
  }

  Stage stage = Stage::with_programme();
  Id<Pair> pair{};
};

TEST(Offering, IsTheDayOfTheRhythmWhereHoursAreNotKnown) {
  OwnPair own;
  EXPECT_EQ(own.offered().times, (std::vector<OfferedTime>{{day(2026, 12, 8), {}}}));
  EXPECT_FALSE(own.offered().both_free);
  own.stage.act(LogSession{
      {.pair = own.pair, .on = day(2026, 11, 21), .start_minute = 600, .minutes = 60}, {}});
  // Two weeks later is a Saturday.
  EXPECT_EQ(own.offered().times, (std::vector<OfferedTime>{{day(2026, 12, 7), 600}}));
}

TEST(Offering, IsThreeDaysOnWhichBothAreFreeForTheWholeSession) {
  OwnPair own;
  own.free("person-charles", "", {Weekday::Thursday, 8 * 60, 12 * 60});
  own.free("person-ada", "", {Weekday::Thursday, 10 * 60 + 15, 12 * 60});
  EXPECT_TRUE(own.offered().both_free);
  EXPECT_EQ(own.offered().times,
            (std::vector<OfferedTime>{
                {day(2026, 12, 10), 630}, {day(2026, 12, 17), 630}, {day(2026, 12, 24), 630}}));
  own.free("person-ada", "", {Weekday::Thursday, 11 * 60 + 30, 12 * 60});
  EXPECT_FALSE(own.offered().both_free);
}

TEST(Offering, ComparesHoursByBothClocks) {
  OwnPair own;
  own.free("person-charles", "Zone/Own", {Weekday::Thursday, 8 * 60, 12 * 60});
  own.free("person-ada", "Zone/Other", {Weekday::Thursday, 8 * 60, 9 * 60});
  EXPECT_TRUE(wants_clocks(own.stage.app, own.stage.programme().pairs.at(own.pair)));
  EXPECT_FALSE(own.offered().both_free);
  // Two hours ahead of hers.
  own.stage.app.clocks.zones = {{"Zone/Other", {{0, 0}}}, {"Zone/Own", {{0, 120}}}};
  ASSERT_TRUE(own.offered().both_free);
  EXPECT_EQ(own.offered().times.front(), (OfferedTime{day(2026, 12, 10), 600}));
}

TEST(Calendar, HasTheSeriesAndAnExceptionForWhatIsMoved) {
  OwnPair own;
  const Id<Session> id = own.plan(day(2026, 12, 3), 570);
  const std::string text = own.calendar();
  EXPECT_NE(text.find("DTSTART:20261203T093000\r\n"), std::string::npos) << text;
  EXPECT_NE(text.find("RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=12\r\n"), std::string::npos);
  EXPECT_NE(text.find("SUMMARY:Meeting\r\n"), std::string::npos);
  EXPECT_EQ(text.find("Ada"), std::string::npos);
  EXPECT_EQ(text.find("RECURRENCE-ID"), std::string::npos);
  Session moved = own.stage.programme().sessions.at(id);
  moved.state = SessionState::Moved;
  own.stage.act(ChangeSession{moved, day(2026, 12, 4)});
  const std::string later = own.calendar();
  EXPECT_NE(later.find("RECURRENCE-ID:20261203T093000\r\nDTSTART:20261204T093000\r\n"),
            std::string::npos)
      << later;
  EXPECT_NE(later.find("\r\nDTSTART:20261203T093000\r\n"), std::string::npos);
  const std::string uid = "UID:" + own.pair.value + "@flipside\r\n";
  EXPECT_NE(text.find(uid), std::string::npos);
  EXPECT_NE(later.find(uid), std::string::npos);
}

TEST(Calendar, LeavesOutWhatIsCancelledAndNamesTheClock) {
  OwnPair own;
  own.free("person-charles", "Zone/Own", {Weekday::Thursday, 8 * 60, 12 * 60});
  own.stage.app.clocks.zones = {{"Zone/Own", {{0, 60}, {1'774'746'000, 120}, {1'792'893'600, 60}}}};
  own.plan(day(2026, 12, 3), 570);
  own.stage.act(Save<Session>{{.id = Id<Session>{"session-9"},
                               .pair = own.pair,
                               .on = day(2026, 12, 17),
                               .start_minute = 570,
                               .state = SessionState::Cancelled}});
  const std::string text = own.calendar();
  EXPECT_NE(text.find("EXDATE;TZID=Zone/Own:20261217T093000\r\n"), std::string::npos) << text;
  EXPECT_NE(text.find("BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\n"
                      "TZOFFSETTO:+0200\r\n"),
            std::string::npos)
      << text;
}

TEST(Calendar, FoldsLongLinesBetweenCharactersAndEscapes) {
  OwnPair own;
  Session session{.pair = own.pair, .on = day(2026, 12, 3), .start_minute = 570, .minutes = 45};
  session.place = "Room 4, north; ";
  for (int i = 0; i < 60; ++i) session.place += "é";
  own.stage.act(PlanSession{session});
  Pair pair = own.stage.programme().pairs.at(own.pair);
  pair.agreement.place = session.place;
  own.stage.act(Save<Pair>{pair});
  const std::string text = own.calendar();
  EXPECT_NE(text.find("LOCATION:Room 4\\, north\\; é"), std::string::npos) << text;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = text.find("\r\n", begin);
    EXPECT_LE(end - begin, 75U);
    EXPECT_NE(static_cast<unsigned char>(text[begin]) & 0xC0U, 0x80U);
    begin = end + 2;
  }
}

TEST(SessionTexts, AreFetchedOnceWhenWantedAndAreComplete) {
  Stage stage = Stage::with_programme();
  const Effects effects = stage.act(ReadSessionTexts{});
  ASSERT_NE(find_effect<FetchAsset>(effects), nullptr);
  EXPECT_EQ(find_effect<FetchAsset>(effects)->path, "sessions.json");
  EXPECT_TRUE(stage.act(ReadSessionTexts{}).empty());
  stage.act(AssetFailed{"sessions.json", "no connection"});
  EXPECT_NE(last_toast(stage.app).find("no connection"), std::string::npos);
  stage.act(ReadSessionTexts{});
  std::ifstream file(std::string(FLIPSIDE_TEST_DATA) + "/../../assets/sessions.json");
  stage.act(AssetFetched{"sessions.json", {std::istreambuf_iterator<char>(file), {}}});
  ASSERT_TRUE(stage.app.session_texts);
  const SessionTexts& texts = *stage.app.session_texts;
  EXPECT_EQ(texts.templates.size(), 8U);
  EXPECT_EQ(texts.questions.size(), 30U);
  for (const SessionTemplate& it : texts.templates) {
    int minutes = 0;
    for (const AgendaItem& item : it.agenda) minutes += item.minutes;
    EXPECT_LE(minutes, 60) << it.name;
    EXPECT_GE(minutes, 55) << it.name;
  }
}

}  // namespace
}  // namespace flipside::app
