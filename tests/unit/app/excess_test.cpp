#include "app/excess.h"

#include <gtest/gtest.h>

#include <string>

#include "app/cast.h"
#include "app/stage.h"

namespace flipside::app {
namespace {

// An organiser's programme with one pair, and what the two would keep to themselves.
Stage with_too_much() {
  Stage stage = Stage::with_programme();
  const Id<Pair> pair = add_pair(stage).pair;
  stage.act(Save<Session>{{.id = Id<Session>{"session-1"},
                           .pair = pair,
                           .on = day(2026, 11, 20),
                           .minutes = 45,
                           .state = SessionState::Held,
                           .agenda = {{.id = Id<AgendaItem>{"item-one"}, .title = "Clips"}},
                           .note = "Ours"}});
  stage.act(Save<Session>{{.id = Id<Session>{"session-2"}, .pair = pair, .on = day(2026, 11, 6)}});
  stage.act(Save<Promise>{{.id = Id<Promise>{"promise-1"}, .pair = pair, .text = "Clips"}});
  stage.act(Save<Goal>{{.id = Id<Goal>{"goal-one"}, .pair = pair, .statement = "Cut"}});
  stage.act(Save<Goal>{{.id = Id<Goal>{"goal-two"},
                        .pair = pair,
                        .statement = "Told",
                        .visibility = Visibility::Programme}});
  stage.act(Save<Question>{{.id = Id<Question>{"question-1"}, .pair = pair, .text = "Why"}});
  stage.act(Save<Pulse>{{.id = Id<Pulse>{"pulse-one"}, .pair = pair, .rating = 2}});
  stage.act(Save<Influence>{{.id = Id<Influence>{"change-one"}, .pair = pair, .change = "Ours"}});
  stage.act(Save<Influence>{{.id = Id<Influence>{"change-two"},
                             .pair = pair,
                             .change = "Told",
                             .visibility = Visibility::Programme}});
  return stage;
}

TEST(Excess, OfAnOrganiserIsCountedByKind) {
  EXPECT_EQ(excess_of(with_too_much().app), (Excess{.between = {.notes = 1,
                                                                .agendas = 1,
                                                                .details = 1,
                                                                .promises = 1,
                                                                .goals = 1,
                                                                .kept = 2,
                                                                .climate = 1}}));
  EXPECT_EQ(excess_of(Stage::with_programme().app), Excess{});
}

TEST(Excess, OfAnOrganiserIsLeftOutInOneStepAndComesBack) {
  Stage stage = with_too_much();
  const auto before = stage.app.workspace;
  EXPECT_TRUE(asks_about_excess(stage.app));
  stage.act(LeaveOutExcess{});
  EXPECT_EQ(excess_of(stage.app), Excess{});
  EXPECT_FALSE(asks_about_excess(stage.app));
  EXPECT_EQ(stage.programme().sessions.size(), 2U);
  EXPECT_EQ(stage.programme().goals.size(), 1U);
  EXPECT_EQ(stage.programme().influence.size(), 1U);
  EXPECT_TRUE(stage.programme().questions.empty());
  EXPECT_TRUE(stage.programme().promises.empty());
  stage.act(Undo{});
  EXPECT_EQ(stage.app.workspace, before);
  EXPECT_TRUE(asks_about_excess(stage.app));
}

TEST(Excess, ThatIsKeptIsNotAskedAboutAgain) {
  Stage stage = with_too_much();
  stage.act(KeepExcess{});
  EXPECT_FALSE(asks_about_excess(stage.app));
  EXPECT_NE(excess_of(stage.app), Excess{});
}

TEST(Excess, OfAMentorIsWhatBelongsToOthers) {
  Stage stage = with_too_much();
  add_person(stage, "person-grace", "Grace Hopper", Role::Mentor);
  stage.app.workspace->holder = Holder::Mentor;
  stage.app.workspace->person = stage.programme().pairs.begin()->second.mentor;
  EXPECT_EQ(excess_of(stage.app).people, 1U);
  EXPECT_EQ(excess_of(stage.app).between, BetweenTwo{});
  stage.act(LeaveOutExcess{});
  EXPECT_EQ(excess_of(stage.app), Excess{});
  EXPECT_EQ(stage.programme().people.size(), 2U);
  EXPECT_EQ(stage.programme().promises.size(), 1U);
}

TEST(Excess, OfAnIndividualIsNone) {
  Stage stage = with_too_much();
  stage.app.workspace->holder = Holder::Individual;
  EXPECT_EQ(excess_of(stage.app), Excess{});
}

}  // namespace
}  // namespace flipside::app
