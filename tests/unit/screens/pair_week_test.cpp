// What the two of a pair do around a session: book, call off, prepare, say how it was.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "app/session_texts.h"
#include "screens/one_pair.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

// Charles, who learns from Ada, in his own copy.
struct CharlesWeek : OnePair {
  using OnePair::OnePair;

  void hears(SessionAnswer answer) {
    answer.id = Id<SessionAnswer>{"answer-ada"};
    answer.pair = pair;
    answer.session = kOneSession;
    answer.side = Side::Mentor;
    answer.visibility = Visibility::Pair;
    act(app::Save<SessionAnswer>{answer});
  }
};

TEST(AroundASession, IsBookedInOnePressAndCalledOffInTwo) {
  CharlesWeek visit(phone());
  visit.page.click(Role::Button, "Book Tuesday 8 December");
  ASSERT_EQ(visit.programme().sessions.size(), 1U);
  const Session& booked = visit.programme().sessions.begin()->second;
  EXPECT_EQ(booked.on, app::day(2026, 12, 8));
  visit.choose("Change or cancel it", "Ada cancels it");
  EXPECT_EQ(booked.state, SessionState::Cancelled);
  EXPECT_EQ(booked.changed_by, Side::Mentor);
  EXPECT_EQ(booked.changed_on, app::day(2026, 11, 24));
  visit.act(app::Undo{});
  EXPECT_EQ(booked.state, SessionState::Planned);
}

TEST(AroundASession, ThatIsOverWasMissedAndOneToComeIsMoved) {
  CharlesWeek visit;
  visit.put({.on = app::day(2026, 11, 20)});
  visit.choose("Change or cancel it", "You missed it");
  EXPECT_EQ(visit.session().state, SessionState::Missed);
  visit.put({.on = app::day(2026, 12, 1), .start_minute = 570});
  visit.choose("Change or cancel it", "Move it to another day");
  visit.page.click(Role::Button, "Save");
  EXPECT_EQ(visit.session().state, SessionState::Planned);
  visit.page.enter(Role::DateField, "New day", "2026-12-03");
  visit.page.click(Role::Button, "Save");
  EXPECT_EQ(visit.session().state, SessionState::Moved);
  EXPECT_EQ(visit.session().changed_by, Side::Mentee);
  EXPECT_TRUE(visit.page.has(Role::Heading, "Thursday 3 December, 09:30"));
}

TEST(AroundASession, AgendaIsPutInOrderByButtons) {
  CharlesWeek visit;
  visit.put({.on = app::day(2026, 12, 1),
             .minutes = 30,
             .agenda = {{.id = Id<AgendaItem>{"item-one"}, .title = "One", .minutes = 20},
                        {.id = Id<AgendaItem>{"item-two"}, .title = "Two", .minutes = 20}}});
  EXPECT_TRUE(visit.says("40 of 30 min are planned: 10 too many"));
  visit.page.click(Role::Button, "Change the agenda");
  visit.page.click(Role::Button, "Earlier: Two");
  visit.page.click(Role::Button, "Save");
  ASSERT_EQ(visit.session().agenda.size(), 2U);
  EXPECT_EQ(visit.session().agenda.front().title, "Two");
  EXPECT_EQ(visit.session().agenda.back().minutes, 20);
}

TEST(AroundASession, WhatWasPromisedLeadsTheAgenda) {
  CharlesWeek visit;
  visit.put({.on = app::day(2026, 12, 1)});
  visit.act(app::Save<Promise>{{.pair = visit.pair, .by = Side::Mentor, .text = "A guide"}});
  EXPECT_TRUE(visit.page.has(Role::List, "First, what was promised"));
  EXPECT_TRUE(visit.page.has(Role::Text, "Ada: A guide"));
}

TEST(AroundASession, TemplatesAndQuestionsGoOnTheAgenda) {
  CharlesWeek visit;
  visit.put({.on = app::day(2026, 12, 1), .minutes = 60});
  visit.page.click(Role::Button, "From a template");
  EXPECT_TRUE(visit.says("Loading"));
  std::ifstream file(FLIPSIDE_TEST_DATA "/../../assets/sessions.json");
  visit.act(app::AssetFetched{"sessions.json", {std::istreambuf_iterator<char>(file), {}}});
  visit.page.click(Role::Button, "First meeting");
  EXPECT_EQ(visit.session().agenda.size(), 5U);
  visit.page.click(Role::Button, "A question to ask");
  visit.page.click(Role::Button, "Another one");
  visit.page.click(Role::Button, "Put it on the agenda");
  ASSERT_EQ(visit.session().agenda.size(), 6U);
  EXPECT_EQ(visit.session().agenda.back().author, Side::Mentee);
  EXPECT_FALSE(visit.page.has(Role::Dialog, "A question to ask"));
}

TEST(AroundASession, PreparationsOpenWhenBothAreReady) {
  CharlesWeek visit;
  visit.put({.on = app::day(2026, 12, 1)});
  visit.hears({.moment = AnswerMoment::Before, .bring = "canary-clips"});
  EXPECT_FALSE(visit.says("canary"));
  EXPECT_TRUE(visit.says("Ada is ready. Both notes open when you are, too."));
  visit.page.click(Role::Button, "Write what you bring");
  visit.page.enter(Role::TextArea, "What you bring", "My first clip");
  visit.page.click(Role::Checkbox, "I am ready");
  visit.page.click(Role::Button, "Save");
  EXPECT_FALSE(visit.says("canary"));
  visit.page.click(Role::Button, "Change what you bring");
  visit.page.click(Role::Checkbox, "I am ready");
  visit.page.click(Role::Button, "Save");
  EXPECT_TRUE(visit.says("Brings: canary-clips"));
  EXPECT_TRUE(visit.says("Brings: My first clip"));
}

TEST(AroundASession, AnswersOpenWhenBothHaveGivenThem) {
  CharlesWeek visit(phone());
  visit.put({.on = app::day(2026, 11, 20), .state = SessionState::Held});
  visit.hears({.moment = AnswerMoment::After, .take_away = "canary-line"});
  EXPECT_FALSE(visit.says("canary"));
  visit.page.click(Role::Button, "Answer");
  visit.page.click(Role::Radio, "Both");
  visit.page.enter(Role::TextField, "One line you take away", "Cut less");
  visit.page.click(Role::Button, "Done");
  EXPECT_TRUE(visit.says("“canary-line”"));
  EXPECT_TRUE(visit.says("“Cut less”"));
  const auto& answers = visit.programme().session_answers;
  ASSERT_EQ(answers.size(), 2U);
  for (const auto& [id, answer] : answers) {
    EXPECT_EQ(answer.taught,
              answer.side == Side::Mentee ? std::optional(Taught::Both) : std::nullopt);
    // Untouched, so not said.
    EXPECT_EQ(answer.mentor_talk, std::nullopt);
    EXPECT_EQ(answer.useful, std::nullopt);
  }
}

TEST(AroundASession, IsNotAskedAboutAgainWhenItIsPutAside) {
  CharlesWeek visit;
  visit.put({.on = app::day(2026, 11, 20), .state = SessionState::Held});
  visit.page.click(Role::Button, "Not this time");
  EXPECT_FALSE(visit.says("How was the session"));
  visit.go(Page::Home);
  EXPECT_FALSE(visit.says("How was the session"));
}

TEST(HomeOfOneOfAPair, SaysWhatWaitsAndNothingOfProgrammes) {
  CharlesWeek visit(phone());
  visit.put({.on = app::day(2026, 11, 20), .state = SessionState::Held});
  visit.act(app::Save<Promise>{
      {.pair = visit.pair, .by = Side::Mentor, .text = "A guide", .due = app::day(2026, 11, 21)}});
  visit.go(Page::Home);
  EXPECT_TRUE(visit.page.has(Role::Heading, "3 things wait for you"));
  EXPECT_TRUE(visit.says("How was the session of 20 November?"));
  EXPECT_TRUE(visit.says("Book the next session with Ada"));
  EXPECT_TRUE(visit.says("Ada promised “A guide”"));
  EXPECT_TRUE(visit.page.has(Role::Heading, "With Ada"));
  EXPECT_FALSE(visit.says("Waiting for a pair"));
  EXPECT_FALSE(visit.says("intervals"));
}

TEST(Roles, AreShownOnceBothSaidItOfTwoSessionsAndASuggestionGoesOnTheAgenda) {
  CharlesWeek visit;
  const auto session = [&](const std::string& name, int day) {
    const Id<Session> id{"session-" + name};
    visit.act(app::Save<Session>{{.id = id,
                                  .pair = visit.pair,
                                  .on = app::day(2026, 11, day),
                                  .state = SessionState::Held}});
    for (const Side side : {Side::Mentor, Side::Mentee}) {
      visit.act(app::Save<SessionAnswer>{{.pair = visit.pair,
                                          .session = id,
                                          .side = side,
                                          .moment = AnswerMoment::After,
                                          .visibility = Visibility::Pair,
                                          .taught = Taught::Mentee}});
    }
  };
  session("one", 10);
  visit.part("sessions");
  EXPECT_TRUE(visit.says("both of you said who taught: 1 so far."));
  session("two", 17);
  EXPECT_TRUE(visit.says("Lately it is you who teach. 1.00, over 2 sessions."));
  visit.put({.on = app::day(2026, 12, 1)});
  visit.page.click(Role::Button, "Try it next time");
  ASSERT_EQ(visit.session().agenda.size(), 1U);
  EXPECT_EQ(visit.session().agenda[0].title, "Ada shows something first, and the other asks");
  EXPECT_FALSE(visit.page.has(Role::Button, "Try it next time"));
  visit.be_organiser();
  EXPECT_FALSE(visit.says("Are the roles holding"));
}

}  // namespace
}  // namespace flipside::screens
