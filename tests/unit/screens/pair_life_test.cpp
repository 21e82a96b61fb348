// What the two of a pair keep between sessions: questions, what was tried, how they like to work, a
// private pulse, what changed. Each through the screen, and none of it where it does not belong.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "screens/one_pair.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

const Id<Topic> kCloud{"topic-cloud"};
const Date kNextDay = app::day(2026, 12, 3);

// Charles, who learns from Ada, in his own copy.
struct CharlesLife : OnePair {
  using OnePair::OnePair;

  void book() { put({.on = kNextDay, .minutes = 60}); }
  void held(const std::string& id, Date on, std::vector<AgendaItem> agenda = {}) {
    act(app::Save<Session>{{.id = Id<Session>{id},
                            .pair = pair,
                            .on = on,
                            .minutes = 60,
                            .state = SessionState::Held,
                            .agenda = std::move(agenda)}});
  }
  void be_ada() {
    app::hold_as(stage, Holder::Mentor, Id<Person>{"person-ada"});
    stage.app.history = {};  // what Charles did
    page.settle();
  }
  void be_organiser() {
    stage.app.history = {};
    OnePair::be_organiser();
  }
  void be_charles() {
    app::hold_as(stage, Holder::Mentee, Id<Person>{"person-charles"});
    page.settle();
  }
  // What goes to that person.
  std::string copy_for(const std::string& person) {
    act(app::PrepareParcel{Id<Person>{person}});
    std::string text = stage.app.parcel->text;
    act(app::LeaveParcel{});
    return text;
  }
  std::string copy() { return copy_for("person-ada"); }
  void ask(std::string_view text) {
    page.click(Role::Button, "Ask about …");
    page.enter(Role::TextField, "Your question", text);
    page.click(Role::Button, "Keep it");
  }
  const Question& question() const { return programme().questions.begin()->second; }
  bool paper_says(std::string_view part) {
    const Paper printed = paper();
    return std::ranges::any_of(printed.pieces(), [&](const PaperPiece& piece) {
      return piece.words.find(part) != std::string::npos;
    });
  }
};

TEST(LifeOfAPair, AQuestionIsCaughtOnAnyPageInTwoPresses) {
  for (const ui::Surface& surface : {ui::Surface{}, phone()}) {
    CharlesLife visit(surface);
    visit.go(Page::Training);
    visit.page.click(Role::Button, "Ask about …");
    EXPECT_TRUE(visit.says("Ask Ada about …"));
    visit.page.click(Role::Button, "Keep it");
    EXPECT_TRUE(visit.says("Write the question")) << "an empty one is none";
    visit.page.enter(Role::TextField, "Your question", "canary-what is a pull request?");
    visit.page.click(Role::Button, "Keep it");
    EXPECT_FALSE(visit.page.has(Role::TextField, "Your question"));
    ASSERT_EQ(visit.programme().questions.size(), 1U);
    EXPECT_EQ(visit.question().by, Side::Mentee);
    EXPECT_EQ(visit.copy().find("canary"), std::string::npos);
  }
}

TEST(LifeOfAPair, AnOpenQuestionLeadsTheNextAgendaAndOnePressPutsItThere) {
  CharlesLife visit;
  visit.ask("canary-pull requests");
  visit.go(Page::Pair, visit.pair.value);
  EXPECT_TRUE(visit.says("First, what you want to ask"));
  visit.book();
  visit.put({.on = kNextDay,
             .minutes = 60,
             .agenda = {{.id = Id<AgendaItem>{"item-warm"},
                         .title = "Hello",
                         .kind = AgendaKind::WarmUp,
                         .minutes = 5},
                        {.id = Id<AgendaItem>{"item-topic"}, .title = "Cloud", .minutes = 30}}});
  visit.page.click(Role::Button, "Put on the agenda");
  ASSERT_EQ(visit.session().agenda.size(), 3U);
  EXPECT_EQ(visit.session().agenda[1].title, "canary-pull requests");
  EXPECT_EQ(visit.session().agenda[1].author, Side::Mentee);
  EXPECT_NE(visit.copy().find("canary"), std::string::npos) << "now the partner has it";
  EXPECT_FALSE(visit.says("First, what you want to ask"));
  visit.part("sessions");
  EXPECT_TRUE(visit.says("On the agenda of 3 December"));
  visit.act(app::Undo{});
  EXPECT_EQ(visit.session().agenda.size(), 2U);
  EXPECT_EQ(visit.copy().find("canary"), std::string::npos);
}

TEST(LifeOfAPair, AQuestionGoesAlongWithAMovedSessionAndIsAskedAboutAfterIt) {
  CharlesLife visit;
  visit.ask("Pull requests");
  visit.book();
  visit.act(app::PutOnAgenda{visit.question().id});
  Session moved = visit.session();
  moved.state = SessionState::Moved;
  visit.act(app::ChangeSession{moved, app::day(2026, 12, 10)});
  const Id<Session> other = visit.question().session;
  ASSERT_NE(other, kOneSession);
  Session done = visit.programme().sessions.at(other);
  done.state = SessionState::Held;
  done.on = app::day(2026, 11, 23);
  visit.act(app::Save<Session>{done});
  visit.go(Page::Pair, visit.pair.value);
  EXPECT_TRUE(visit.says("Was it answered?"));
  visit.page.click(Role::Button, "Not yet");
  EXPECT_TRUE(visit.question().session.empty());
  EXPECT_EQ(visit.question().visibility, Visibility::Pair) << "the partner has read it";
  visit.part("sessions");
  visit.choose("Change the question Pull requests", "It is answered");
  EXPECT_EQ(visit.question().answered_on, app::day(2026, 11, 24));
  EXPECT_TRUE(visit.says("Answered on 24 November"));
}

TEST(LifeOfAPair, WithSeveralPairsAQuestionIsAskedOfOne) {
  CharlesLife visit;
  visit.be_organiser();
  app::add_person(visit.stage, "person-grace", "Grace Hopper", flipside::Role::Mentor,
                  {.rank = visit.programme().ranks.begin()->first});
  visit.act(app::AddPairByHand{{Id<Person>{"person-grace"}, Id<Person>{"person-charles"}}});
  visit.be_charles();
  visit.go(Page::Home);
  visit.page.click(Role::Button, "Ask about …");
  EXPECT_TRUE(visit.page.has(Role::Select, "Whom"));
  visit.page.enter(Role::TextField, "Your question", "Compilers");
  visit.page.click(Role::Button, "Keep it");
  EXPECT_EQ(visit.programme().questions.size(), 1U);
}

TEST(LifeOfAPair, TheOrganiserHasNobodyToAsk) {
  CharlesLife visit;
  visit.be_organiser();
  visit.go(Page::Home);
  EXPECT_FALSE(visit.page.has(Role::Button, "Ask about …"));
  visit.act(app::RunCommand{"ask"});
  EXPECT_FALSE(visit.page.has(Role::TextField, "Your question"));
  visit.be_charles();
  visit.act(app::RunCommand{"ask"});
  EXPECT_TRUE(visit.page.has(Role::TextField, "Your question"));
}

TEST(LifeOfAPair, TheQuestionOfTheOtherIsNotShownBeforeItIsOnAnAgenda) {
  CharlesLife visit;
  visit.ask("canary-private");
  visit.be_ada();
  visit.part("sessions");
  EXPECT_FALSE(visit.says("canary"));
  EXPECT_FALSE(visit.paper_says("canary"));
}

TEST(LifeOfAPair, AnItemToExploreShowsPromptsAndTheShareOfBothIsShown) {
  for (const ui::Surface& surface : {ui::Surface{}, phone()}) {
    CharlesLife visit(surface);
    visit.put({.on = kNextDay,
               .minutes = 60,
               .agenda = {{.id = Id<AgendaItem>{"item-one"}, .title = "Cloud", .minutes = 30}}});
    EXPECT_FALSE(visit.says("What have you tried"));
    visit.page.click(Role::Button, "Change the agenda");
    visit.page.choose("Explore or advise", "Explore first");
    visit.page.click(Role::Button, "Save");
    EXPECT_EQ(visit.session().agenda.front().approach, Approach::Explore);
    EXPECT_TRUE(visit.says("What have you tried"));
    EXPECT_TRUE(visit.says("What would be your first step"));
    EXPECT_TRUE(visit.paper_says("Explore first"));
    visit.held("session-a", app::day(2026, 11, 2),
               {{.id = Id<AgendaItem>{"item-a"}, .minutes = 30, .approach = Approach::Explore}});
    visit.held("session-b", app::day(2026, 11, 16),
               {{.id = Id<AgendaItem>{"item-b"}, .minutes = 10, .approach = Approach::Advice}});
    visit.part("how-it-goes");
    EXPECT_TRUE(
        visit.says("Exploring took 75 %, advice 25 % of the 40 minutes that you marked, in "
                   "2 sessions."));
  }
}

TEST(LifeOfAPair, AnItemNamesAFocusTopicAndDriftIsSaidKindly) {
  CharlesLife visit;
  visit.act(app::Save<Topic>{{kCloud, "Cloud basics"}});
  Pair focused = visit.programme().pairs.at(visit.pair);
  focused.agreement.focus = {kCloud};
  visit.act(app::Save<Pair>{focused});
  visit.put({.on = kNextDay,
             .minutes = 60,
             .agenda = {{.id = Id<AgendaItem>{"item-one"}, .title = "Files", .minutes = 30}}});
  visit.page.click(Role::Button, "Change the agenda");
  visit.page.choose("Focus topic", "Cloud basics");
  visit.page.click(Role::Button, "Save");
  EXPECT_EQ(visit.session().agenda.front().topic, kCloud);
  EXPECT_TRUE(visit.says("Cloud basics"));
  for (const int day : {2, 16}) {
    const std::string n = std::to_string(day);
    visit.held("session-x" + n, app::day(2026, 11, day),
               {{.id = Id<AgendaItem>{"item-x" + n}, .minutes = 10, .topic = kCloud},
                {.id = Id<AgendaItem>{"item-y" + n}, .minutes = 30}});
  }
  visit.part("now");
  EXPECT_TRUE(visit.says("In the last 2 sessions, 75 % of the time went to something other"));
  visit.page.click(Role::Button, "Look at the focus");
  EXPECT_EQ(visit.stage.app.route.query.at("part"), "agreement");
}

TEST(LifeOfAPair, WaysOfWorkingOpenWhenBothHaveSharedAndOnlyDifferencesAreSpokenOf) {
  for (const ui::Surface& surface : {ui::Surface{}, phone()}) {
    CharlesLife visit(surface);
    visit.part("how-it-goes");
    visit.act(app::Save<WaysOfWorking>{{.id = Id<WaysOfWorking>{"ways-ada1"},
                                        .pair = visit.pair,
                                        .side = Side::Mentor,
                                        .visibility = Visibility::Pair,
                                        .directness = 5,
                                        .formality = 2,
                                        .pace = 5}});
    EXPECT_TRUE(visit.says("Ada has shared. Both open when you have, too."));
    EXPECT_FALSE(visit.says("straight out"));
    visit.page.click(Role::Button, "Say how you like to work");
    visit.page.slide("How I say things", "2");
    visit.page.slide("Tone", "3");
    visit.page.slide("Pace", "4");
    visit.page.click(Role::Button, "Save");
    EXPECT_TRUE(visit.says("How I say things: rather by hints"));
    const auto own_id = std::ranges::find_if(visit.programme().ways, [](const auto& it) {
                          return it.second.side == Side::Mentee;
                        })->first.value;
    EXPECT_EQ(visit.copy().find(own_id), std::string::npos);
    visit.page.click(Role::Button, "Share with Ada");
    EXPECT_NE(visit.copy().find(own_id), std::string::npos);
    EXPECT_TRUE(visit.says("You like it differently in 1 point."));
    EXPECT_TRUE(visit.says("How I say things. You: rather by hints; Ada: straight out. Agree on"));
    EXPECT_FALSE(visit.says("Pace. You"));
  }
}

TEST(LifeOfAPair, APulseStaysWithItsHolderAndGuidesBeforeTheKit) {
  for (const ui::Surface& surface : {ui::Surface{}, phone()}) {
    CharlesLife visit(surface);
    visit.part("how-it-goes");
    EXPECT_TRUE(visit.says("Next: I can say here what I do not know, after 2 more sessions."));
    visit.held("session-a", app::day(2026, 11, 2));
    visit.held("session-b", app::day(2026, 11, 16));
    visit.go(Page::Home);
    EXPECT_TRUE(visit.says("I can say here what I do not know?"));
    visit.go(Page::Pair, visit.pair.value);
    visit.part("how-it-goes");
    visit.page.slide("I can say here what I do not know", "2");
    EXPECT_TRUE(visit.programme().pulses.empty()) << "keys pass through 1 on their way";
    visit.page.click(Role::Button, "Done");
    ASSERT_EQ(visit.programme().pulses.size(), 1U);
    const Pulse& pulse = visit.programme().pulses.begin()->second;
    EXPECT_EQ(pulse.rating, 2);
    EXPECT_TRUE(visit.says("Begin the next session with something that each of you"));
    EXPECT_TRUE(visit.page.has(Role::Button, "Open the repair kit"));
    EXPECT_EQ(visit.copy().find("pulse"), std::string::npos);
    EXPECT_EQ(visit.copy().find(pulse.id.value), std::string::npos);
    visit.page.click(Role::Button, "I will try that");
    EXPECT_FALSE(visit.says("Begin the next session with"));
    EXPECT_TRUE(visit.says("Next: I feel respected in our sessions, after 2 more sessions."));
    EXPECT_FALSE(visit.paper_says("2 of 5"));
  }
}

TEST(LifeOfAPair, APulseCanBePutAside) {
  CharlesLife visit;
  visit.held("session-a", app::day(2026, 11, 2));
  visit.held("session-b", app::day(2026, 11, 16));
  visit.part("how-it-goes");
  visit.page.click(Role::Button, "Not this time");
  EXPECT_EQ(visit.programme().pulses.begin()->second.rating, std::nullopt);
  EXPECT_TRUE(visit.says("Next: I feel respected in our sessions"));
}

TEST(LifeOfAPair, WhatWasTriedIsPrivateUntilSharedAndLeadsTheNextAgenda) {
  for (const ui::Surface& surface : {ui::Surface{}, phone()}) {
    CharlesLife visit(surface);
    visit.book();
    visit.page.click(Role::Button, "I tried something");
    visit.page.click(Role::Button, "Save");
    EXPECT_TRUE(visit.says("Write what you did"));
    visit.page.enter(Role::TextField, "What I did", "canary-one line");
    visit.page.click(Role::Button, "Save");
    EXPECT_TRUE(visit.says("First, what was tried"));
    EXPECT_EQ(visit.copy().find("canary"), std::string::npos);
    visit.page.click(Role::Button, "Say what happened");
    visit.page.enter(Role::TextArea, "What happened", "Twice the readers");
    visit.page.click(Role::Checkbox, "Ada may read it");
    visit.page.click(Role::Button, "Save");
    EXPECT_NE(visit.copy().find("canary"), std::string::npos);
    EXPECT_TRUE(visit.paper_says("canary-one line"));
    visit.be_ada();
    EXPECT_TRUE(visit.says("Charles: canary-one line"));
    visit.page.click(Role::Button, "We talked about it");
    EXPECT_FALSE(visit.says("First, what was tried"));
    EXPECT_TRUE(visit.says("talked about on 24 November"));
  }
}

TEST(LifeOfAPair, WhatChangedGoesUpwardByOnePressAndTheMentorSaysWhetherTheyAreNamed) {
  CharlesLife visit;
  visit.part("goals");
  visit.page.click(Role::Button, "Note a change");
  visit.page.enter(Role::TextField, "What was learned", "Nobody saw the posters");
  visit.page.enter(Role::TextField, "In a few words", "canary-no more posters");
  visit.page.click(Role::Button, "Save");
  EXPECT_EQ(visit.copy().find("canary"), std::string::npos);
  EXPECT_FALSE(visit.page.has(Role::Button, "Add to the organiser’s report"));
  visit.choose("Edit what changed: canary-no more posters", "Edit");
  visit.page.click(Role::Checkbox, "Ada may read it");
  visit.page.click(Role::Button, "Save");
  EXPECT_NE(visit.copy().find("canary"), std::string::npos);
  visit.be_organiser();
  EXPECT_FALSE(visit.says("canary")) << "not before it is handed upward";
  visit.be_charles();
  visit.part("goals");
  visit.page.click(Role::Button, "Add to the organiser’s report");
  visit.be_organiser();
  EXPECT_TRUE(visit.says("Decision: canary-no more posters. Learned: Nobody saw the posters"));
  EXPECT_TRUE(visit.paper_says("canary-no more posters"));
  EXPECT_FALSE(visit.says("Thanks to Ada"));
  visit.be_ada();
  visit.part("goals");
  EXPECT_FALSE(visit.page.has(Role::Button, "Edit what changed: canary-no more posters"));
  visit.page.click(Role::Button, "My name may be told");
  visit.be_organiser();
  EXPECT_TRUE(visit.says("Thanks to Ada Lovelace"));
}

TEST(LifeOfAPair, IntroductionsStayBetweenTheTwo) {
  CharlesLife visit;
  visit.part("goals");
  visit.page.click(Role::Button, "Note an introduction");
  visit.page.enter(Role::TextField, "To whom", "canary-Mary");
  visit.page.enter(Role::TextField, "What came of it", "A first meeting");
  visit.page.click(Role::Button, "Save");
  EXPECT_TRUE(visit.says("Ada introduced you to canary-Mary"));
  EXPECT_EQ(visit.copy().find("canary"), std::string::npos);
  visit.choose("Edit the introduction to canary-Mary", "Edit");
  visit.page.click(Role::Checkbox, "Ada may read it");
  visit.page.click(Role::Button, "Save");
  EXPECT_NE(visit.copy().find("canary"), std::string::npos);
  EXPECT_TRUE(visit.paper_says("Ada Lovelace introduced Charles Babbage to canary-Mary"));
  visit.be_organiser();
  EXPECT_FALSE(visit.says("canary"));
  EXPECT_FALSE(visit.paper_says("canary"));
}

}  // namespace
}  // namespace flipside::screens
