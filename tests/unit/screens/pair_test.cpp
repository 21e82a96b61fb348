// The page of one pair, and the list of pairs, as people use them: by role and name.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "screens/one_pair.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

TEST(SessionDialog, SavedWithoutAChangeLeavesTheSessionAsItIs) {
  for (const auto& state : names_of(SessionState{})) {
    if (state.value == SessionState::Planned) continue;
    SCOPED_TRACE(state.name);
    OnePair visit;
    visit.put({.on = app::day(2026, 11, 20),
               .start_minute = 570,
               .minutes = 45,
               .state = state.value,
               .changed_by =
                   state.value == SessionState::Held ? std::nullopt : std::optional(Side::Mentor),
               .place = "Room 4",
               .agenda = {{.id = Id<AgendaItem>{"item-one"}, .title = "Clips", .minutes = 5}},
               .note = "Two lines"});
    const Session before = visit.session();
    visit.part("sessions");
    const auto buttons = visit.names(Role::Button);
    const auto edit = std::ranges::find_if(
        buttons, [](const std::string& name) { return name.starts_with("Edit the session"); });
    ASSERT_NE(edit, buttons.end());
    visit.page.click(Role::Button, *edit);
    visit.page.click(Role::Button, "Save");
    EXPECT_EQ(visit.session(), before);
  }
}

TEST(SessionDialog, CancelsMissesAndMovesByWhom) {
  OnePair visit;
  visit.put({.on = app::day(2026, 11, 20)});
  visit.choose("Change or cancel it", "Change its details");
  visit.page.choose("What became of it", "It was cancelled");
  visit.page.choose("Who cancelled it", "You");
  visit.page.click(Role::Button, "Save");
  EXPECT_EQ(visit.session().state, SessionState::Cancelled);
  EXPECT_EQ(visit.session().changed_by, Side::Mentee);
  visit.part("sessions");
  EXPECT_TRUE(visit.says("20 Nov, cancelled by you"));
  EXPECT_TRUE(visit.says("Sessions: none held yet"));
  visit.page.click(Role::Button, "Edit the session of 20 Nov, cancelled by you on 24 Nov");
  visit.page.choose("What became of it", "It was moved");
  visit.page.enter(Role::DateField, "New day (optional)", "2026-12-04");
  visit.page.click(Role::Button, "Save");
  EXPECT_TRUE(visit.says("20 Nov, moved by you"));
  visit.part("now");
  EXPECT_TRUE(visit.page.has(Role::Heading, "Friday 4 December"));
}

TEST(SessionDialog, DeletesASessionWithAWayBack) {
  OnePair visit;
  visit.put({.on = app::day(2026, 11, 20), .state = SessionState::Held});
  visit.part("sessions");
  visit.page.click(Role::Button, "Edit the session of 20 Nov");
  visit.page.click(Role::Button, "Delete this session");
  EXPECT_TRUE(visit.programme().sessions.empty());
  visit.act(app::Undo{});
  EXPECT_EQ(visit.programme().sessions.size(), 1U);
}

TEST(SessionDialog, TakesOnlyMinutesThatAreNumbersAndNoBlankItem) {
  OnePair visit;
  visit.page.click(Role::Button, "Book another day");
  visit.page.click(Role::Button, "Add to the agenda");
  visit.page.enter(Role::TextField, "What", "Clips");
  visit.page.enter(Role::NumberField, "Minutes", "abc");
  visit.page.click(Role::Button, "Save");
  EXPECT_TRUE(visit.programme().sessions.empty());
  EXPECT_EQ(visit.page.focused_name(), "Minutes");
  visit.page.enter(Role::NumberField, "Minutes", "75");
  EXPECT_TRUE(visit.says("75 of 60 min are planned: 15 too many"));
  visit.page.enter(Role::NumberField, "Minutes", "25");
  visit.page.click(Role::Button, "Add to the agenda");
  visit.page.click(Role::Button, "Save");
  ASSERT_EQ(visit.programme().sessions.size(), 1U);
  const Session& session = visit.programme().sessions.begin()->second;
  ASSERT_EQ(session.agenda.size(), 1U);
  EXPECT_EQ(session.agenda.front().minutes, 25);
  EXPECT_EQ(session.agenda.front().author, Side::Mentee);
}

TEST(ClosedPair, SaysSinceWhenAndOffersNoSession) {
  OnePair visit;
  visit.stage.go_to_day(app::day(2026, 12, 8));
  visit.act(app::SetStage{visit.pair, PairStage::Closed});
  EXPECT_TRUE(visit.says("Closed on 8 Dec"));
  EXPECT_FALSE(visit.page.has(Role::Button, "Log a session"));
  EXPECT_FALSE(visit.page.has(Role::Button, "Plan a session"));
  EXPECT_TRUE(visit.page.has(Role::Heading, "This pair is closed"));
}

TEST(ClosedPair, OfAnIndividualIsWhatTheirHomeTells) {
  OnePair visit;
  visit.act(app::SetStage{visit.pair, PairStage::Closed});
  visit.stage.app.workspace->holder = Holder::Individual;
  visit.go(Page::Home);
  EXPECT_FALSE(visit.says("Enjoy your day"));
  visit.page.click(Role::Button, "Open the pair");
  EXPECT_EQ(visit.stage.app.route.page, Page::Pair);
}

TEST(Home, CountsThePairsThatMet) {
  OnePair visit;
  visit.be_organiser();
  const Id<Person> grace =
      app::add_person(visit.stage, "person-grace", "Grace Hopper", flipside::Role::Mentor);
  visit.act(app::AddPairByHand{{grace, Id<Person>{"person-charles"}}});
  visit.act(app::LogMeetings{{visit.pair}, app::day(2026, 11, 23)});
  visit.go(Page::Home);
  EXPECT_TRUE(visit.says("in the last 4 weeks, by 1 pair"));
}

TEST(Promise, NamesWhoseItIsAndIsKeptMovedAndEdited) {
  for (const ui::Surface& surface : {ui::Surface{}, phone()}) {
    OnePair visit(surface);
    const Id<Promise> id{"promise-1"};
    visit.act(app::Save<Promise>{{.id = id,
                                  .pair = visit.pair,
                                  .by = Side::Mentee,
                                  .text = "Three clips",
                                  .due = app::day(2026, 11, 25)}});
    const auto promise = [&] { return visit.programme().promises.at(id); };
    EXPECT_TRUE(visit.says("You: Due tomorrow"));
    visit.part("sessions");
    const char* menu = "Change the promise “Three clips”";
    visit.choose(menu, "Move to another day");
    visit.page.enter(Role::DateField, "Due on", "2026-12-19");
    visit.page.click(Role::Button, "Save");
    EXPECT_EQ(promise().due, app::day(2026, 12, 19));
    EXPECT_EQ(promise().renegotiations, 1);
    visit.choose(menu, "Kept on another day");
    visit.page.enter(Role::DateField, "Kept on", "2026-11-30");
    visit.page.click(Role::Button, "Save");
    EXPECT_EQ(promise().kept_on, std::nullopt);
    visit.page.enter(Role::DateField, "Kept on", "2026-11-21");
    visit.page.click(Role::Button, "Save");
    EXPECT_EQ(promise().kept_on, app::day(2026, 11, 21));
    visit.choose(menu, "Edit");
    visit.page.enter(Role::TextField, "What was promised", "Four clips");
    visit.page.click(Role::Radio, "Ada");
    visit.page.click(Role::Button, "Save");
    EXPECT_EQ(promise().text, "Four clips");
    EXPECT_EQ(promise().by, Side::Mentor);
    EXPECT_EQ(promise().kept_on, app::day(2026, 11, 21));
  }
}

TEST(Promises, CanAllBeSeen) {
  OnePair visit;
  for (int i = 0; i < 14; ++i) {
    visit.act(app::Save<Promise>{{.pair = visit.pair, .text = "Clip " + std::to_string(i)}});
  }
  visit.page.click(Role::Button, "Show all 14");
  for (int i = 0; i < 14; ++i) {
    EXPECT_TRUE(visit.page.has(Role::Text, "Clip " + std::to_string(i)));
  }
}

TEST(Goal, IsEditedSharedAndRemovedAndSaysWhoReadsIt) {
  OnePair visit;
  const Id<Goal> id{"goal-one"};
  visit.act(app::Save<Goal>{{.id = id, .pair = visit.pair, .statement = "Judge a clip"}});
  visit.part("goals");
  EXPECT_TRUE(visit.says("Only you can read this"));
  const char* menu = "Change the goal “Judge a clip”";
  visit.choose(menu, "Share it with the other one");
  EXPECT_EQ(visit.programme().goals.at(id).visibility, Visibility::Pair);
  EXPECT_TRUE(visit.says("Both of the pair can read this"));
  visit.choose(menu, "Edit");
  visit.page.enter(Role::TextField, "Goal", "Cut a clip");
  visit.page.click(Role::Button, "Save");
  EXPECT_EQ(visit.programme().goals.at(id).statement, "Cut a clip");
  EXPECT_EQ(visit.programme().goals.at(id).visibility, Visibility::Pair);
  visit.choose("Change the goal “Cut a clip”", "Remove");
  EXPECT_TRUE(visit.programme().goals.empty());
}

TEST(Sessions, StandInTheOrderOfTheirDays) {
  OnePair visit;
  for (const int day : {20, 6, 13}) {
    visit.act(app::LogSession{{.pair = visit.pair, .on = app::day(2026, 11, day)}, {}});
  }
  for (const int day : {11, 4}) {
    visit.act(app::PlanSession{{.pair = visit.pair, .on = app::day(2026, 12, day)}});
  }
  visit.part("sessions");
  std::vector<std::string> edits = visit.names(Role::Button);
  std::erase_if(edits, [](const std::string& name) { return !name.starts_with("Edit the"); });
  EXPECT_EQ(edits, (std::vector<std::string>{
                       "Edit the session of 4 Dec, planned", "Edit the session of 11 Dec, planned",
                       "Edit the session of 20 Nov", "Edit the session of 13 Nov",
                       "Edit the session of 6 Nov"}));
}

TEST(Now, SaysWhoBooksAndThatItsDayIsOver) {
  OnePair visit;
  EXPECT_TRUE(visit.page.has(Role::Button, "Book another day"));
  app::hold_as(visit.stage, Holder::Mentor, Id<Person>{"person-ada"});
  visit.page.settle();
  EXPECT_FALSE(visit.page.has(Role::Button, "Book another day"));
  EXPECT_TRUE(visit.says("Booking is Charles’s, who learns"));
  visit.put({.on = app::day(2026, 11, 20)});
  EXPECT_TRUE(visit.says("Its day is over. Did you meet?"));
}

TEST(Now, SpeaksKindlyOfTwoInARowThatOneSideCalledOff) {
  OnePair visit;
  visit.put(
      {.on = app::day(2026, 11, 20), .state = SessionState::Cancelled, .changed_by = Side::Mentee});
  EXPECT_FALSE(visit.says("called off"));
  visit.act(app::Save<Session>{{.id = Id<Session>{"session-2"},
                                .pair = visit.pair,
                                .on = app::day(2026, 11, 6),
                                .state = SessionState::Missed,
                                .changed_by = Side::Mentee}});
  EXPECT_TRUE(visit.says("The last 2 sessions were called off by you."));
  visit.page.click(Role::Button, "Look at the agreement");
  EXPECT_TRUE(visit.page.has(Role::Heading, "Agreement"));
}

TEST(Now, ShowsOpenPromisesAndWhatWasKeptLateStandsAmongSessions) {
  OnePair visit;
  visit.act(app::Save<Promise>{{.pair = visit.pair,
                                .by = Side::Mentor,
                                .text = "Old clips",
                                .due = app::day(2026, 11, 10),
                                .state = PromiseState::Kept,
                                .kept_on = app::day(2026, 11, 22)}});
  EXPECT_FALSE(visit.page.has(Role::Text, "Old clips"));
  EXPECT_TRUE(visit.says("None is open."));
  visit.part("sessions");
  EXPECT_TRUE(visit.says("Ada: Kept late, 2 days ago"));
}

// What must not be read by an organiser, even where their copy still holds it.
TEST(OrganisersPair, SaysHowItRunsAndNothingOfWhatIsSaid) {
  for (const ui::Surface& surface : {ui::Surface{}, phone()}) {
    OnePair visit(surface);
    visit.put({.on = app::day(2026, 11, 20),
               .state = SessionState::Held,
               .place = "canary-place",
               .agenda = {{.id = Id<AgendaItem>{"item-one"}, .title = "canary-item"}},
               .note = "canary-note",
               .private_note = "canary-private"});
    visit.act(app::Save<Promise>{{.pair = visit.pair, .text = "canary-promise"}});
    visit.act(app::Save<Goal>{{.pair = visit.pair, .statement = "canary-goal"}});
    visit.act(app::Save<Goal>{
        {.pair = visit.pair, .statement = "A shared goal", .visibility = Visibility::Programme}});
    Pair pair = visit.programme().pairs.at(visit.pair);
    pair.agreement.ground_rules = "canary-rules";
    visit.act(app::Save<Pair>{pair});
    visit.be_organiser();
    EXPECT_FALSE(visit.says("canary"));
    EXPECT_TRUE(visit.says("Session on 20 November"));
    EXPECT_TRUE(visit.says("A shared goal"));
    EXPECT_TRUE(visit.says("This copy still holds some of it"));
    const Paper paper = visit.paper();
    for (const PaperPiece& piece : paper.pieces()) {
      EXPECT_EQ(piece.words.find("canary"), std::string::npos) << piece.words;
    }
    visit.go(Page::Home);
    EXPECT_FALSE(visit.says("canary"));
    EXPECT_TRUE(visit.says("Notes of 1 session, agendas of 1 session"));
    visit.page.click(Role::Button, "Leave it out");
    EXPECT_TRUE(visit.programme().promises.empty());
    EXPECT_FALSE(visit.page.has(Role::Button, "Leave it out"));
    visit.go(Page::Pair, visit.pair.value);
    EXPECT_TRUE(visit.says("are not in your copy"));
  }
}

TEST(OrganisersPair, LogsPausesAndClosesWithAWayBack) {
  OnePair visit;
  visit.be_organiser();
  const auto pair = [&] { return visit.programme().pairs.at(visit.pair); };
  visit.page.click(Role::Button, "Log that they met");
  visit.page.enter(Role::DateField, "They met on", "2026-12-24");
  visit.page.click(Role::Button, "Log");
  EXPECT_TRUE(visit.programme().sessions.empty());
  visit.page.enter(Role::DateField, "They met on", "2026-11-23");
  visit.page.click(Role::Button, "Log");
  ASSERT_EQ(visit.programme().sessions.size(), 1U);
  visit.page.click(Role::Button, "Correct a date");
  visit.page.click(Role::Button, "Remove the session of 23 Nov");
  EXPECT_TRUE(visit.programme().sessions.empty());
  visit.act(app::Undo{});
  EXPECT_EQ(visit.programme().sessions.size(), 1U);
  visit.page.click(Role::Button, "Pause until a date");
  visit.page.enter(Role::DateField, "Until", "2026-12-24");
  visit.page.click(Role::Button, "Pause");
  EXPECT_EQ(pair().stage, PairStage::Paused);
  EXPECT_TRUE(visit.says("Paused until 24 Dec"));
  visit.stage.go_to_day(app::day(2027, 1, 20));
  visit.act(app::Tick{});
  EXPECT_TRUE(visit.says("Quiet.") || visit.says("Stalled."));
  visit.page.click(Role::Button, "Go on again");
  EXPECT_EQ(pair().pauses.back().until, app::day(2026, 12, 24));
  visit.page.click(Role::Button, "Close without fault");
  EXPECT_EQ(pair().stage, PairStage::Closed);
  visit.page.click(Role::Button, "Start the pair again");
  EXPECT_EQ(pair().stage, PairStage::Active);
}

TEST(OrganisersPair, DraftsAMessageToBothWithANeutralSubject) {
  OnePair visit;
  for (const auto& [id, mail] : {std::pair{"person-ada", "ada@example.org"},
                                 std::pair{"person-charles", "charles@example.org"}}) {
    Person person = visit.programme().people.at(Id<Person>{id});
    person.email = mail;
    visit.act(app::Save<Person>{person});
  }
  visit.be_organiser();
  visit.stage.go_to_day(app::day(2027, 1, 8));
  visit.act(app::Tick{});
  EXPECT_TRUE(visit.says("Stalled. 45 days since they began; they agreed on one every 14 days"));
  visit.page.click(Role::Button, "Draft a message to both");
  const auto* mail = app::find_effect<app::OpenMail>(visit.effects);
  ASSERT_NE(mail, nullptr);
  EXPECT_TRUE(mail->link.starts_with(
      "mailto:ada@example.org,charles@example.org?subject=A%20short%20question&body=Hello%20Ada"));
}

TEST(OrganisersPair, ChangesTheRhythm) {
  OnePair visit;
  visit.be_organiser();
  visit.page.click(Role::Button, "Change");
  visit.page.choose("How often", "Every week");
  visit.page.click(Role::Button, "Save");
  EXPECT_EQ(visit.programme().pairs.at(visit.pair).agreement.rhythm, Rhythm::Weekly);
  EXPECT_TRUE(visit.says("Every week, too early to count"));
}

TEST(Pairs, LogAMeetingFromTheirRowOnAPhoneToo) {
  for (const ui::Surface& surface : {ui::Surface{}, phone()}) {
    OnePair visit(surface);
    visit.be_organiser();
    visit.go(Page::Pairs);
    visit.page.click(Role::Button, "Log that Ada Lovelace and Charles Babbage met today");
    EXPECT_EQ(visit.programme().sessions.size(), 1U);
  }
}

// 100 people, 50 pairs: who met is logged, with a few exceptions, and each pair is looked at.
TEST(Pairs, OfAHundredPeopleAreLoggedInAFewPresses) {
  app::Stage stage = app::Stage::with_programme();
  for (int i = 0; i < 50; ++i) {
    const std::string number = std::to_string(100 + i);
    const Id<Person> mentor =
        app::add_person(stage, "mentor-" + number, "Mentor " + number, flipside::Role::Mentor);
    const Id<Person> mentee =
        app::add_person(stage, "mentee-" + number, "Mentee " + number, flipside::Role::Mentee);
    stage.act(app::AddPairByHand{{mentor, mentee}});
  }
  Visit visit(std::move(stage));
  visit.go(Page::Pairs);
  int presses = 0;
  int fields = 0;
  const auto press = [&](Role role, const std::string& name) {
    ++presses;
    visit.page.click(role, name);
  };
  press(Role::Button, "Log that they met");
  ++fields;
  visit.page.enter(Role::DateField, "They met on", "2026-11-23");
  press(Role::Checkbox, "All 50 pairs");
  for (const int number : {103, 107, 120, 131, 144}) {
    press(Role::Checkbox,
          "Mentor " + std::to_string(number) + " and Mentee " + std::to_string(number));
  }
  press(Role::Button, "Log 45 sessions");
  EXPECT_EQ(visit.programme().sessions.size(), 45U);
  press(Role::Button, "Log that Mentor 103 and Mentee 103 met today");
  EXPECT_EQ(visit.programme().sessions.size(), 46U);
  press(Role::Button, "Mentor 100");
  for (int i = 0; i < 49; ++i) press(Role::Button, "Next pair");
  EXPECT_EQ(visit.stage.app.route.page, Page::Pair);
  EXPECT_LE(presses, 60);
  EXPECT_LE(fields, 10);
}

TEST(Goals, HaveDescribedLevelsAndOneFigureOfAllThatAreRated) {
  OnePair visit;
  visit.part("goals");
  visit.act(app::Save<Goal>{{.pair = visit.pair, .statement = "Cut a clip alone"}});
  visit.choose("Change the goal “Cut a clip alone”", "Edit");
  visit.page.enter(Role::TextField, "0, as expected", "One clip, with a template");
  visit.page.click(Role::Button, "Save");
  ASSERT_EQ(visit.programme().goals.size(), 1U);
  EXPECT_EQ(visit.programme().goals.begin()->second.levels,
            (std::vector<std::string>{"", "", "One clip, with a template", "", ""}));
  EXPECT_FALSE(visit.says("Attained so far"));
  visit.page.slide("So far", "0");
  EXPECT_EQ(visit.page.get(Role::Slider, "So far").value, "One clip, with a template");
  EXPECT_TRUE(visit.says("Attained so far: 50, where 50 is as expected (1 of 1 goal rated)"));
  visit.page.slide("So far", "1");
  EXPECT_TRUE(visit.says("Attained so far: 60"));
  EXPECT_EQ(visit.page.get(Role::Slider, "So far").value, "+1, more than expected");
  visit.choose("Change the goal “Cut a clip alone”", "Edit");
  EXPECT_EQ(visit.page.get(Role::TextField, "0, as expected").value, "One clip, with a template");
  visit.page.enter(Role::TextField, "0, as expected", "");
  visit.page.click(Role::Button, "Save");
  EXPECT_TRUE(visit.programme().goals.begin()->second.levels.empty());
}

}  // namespace
}  // namespace flipside::screens
