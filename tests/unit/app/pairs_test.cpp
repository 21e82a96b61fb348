#include <gtest/gtest.h>

#include <string>

#include "app/app.h"
#include "app/cast.h"
#include "app/stage.h"
#include "app/words.h"

namespace flipside::app {
namespace {

const Pair& only_pair(const Stage& stage) { return stage.programme().pairs.begin()->second; }

TEST(PairByHand, IsMarkedStartsTodayAndIsOpened) {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  EXPECT_TRUE(only_pair(stage).manual);
  EXPECT_EQ(only_pair(stage).stage, PairStage::Active);
  EXPECT_EQ(only_pair(stage).started_on, day(2026, 11, 24));
}

TEST(PairByHand, NeedsTwoPeopleOfTheProgramme) {
  Stage stage = Stage::with_programme();
  const TwoPeople two = add_two_people(stage);
  stage.act(AddPairByHand{{two.ada, two.ada}});
  EXPECT_EQ(last_toast(stage.app), words::PairBesideItself);
  stage.act(AddPairByHand{{two.ada, Id<Person>{"person-none"}}});
  EXPECT_EQ(last_toast(stage.app), words::NoSuchPair);
  EXPECT_TRUE(stage.programme().pairs.empty());
}

TEST(Stages, SetTheDatesThatBelongToThem) {
  Stage stage = Stage::with_programme();
  const Id<Pair> pair = add_pair(stage).pair;
  stage.go_to_day(day(2026, 12, 1));
  stage.act(SetStage{pair, PairStage::Paused});
  EXPECT_EQ(only_pair(stage).pauses, (std::vector<Pause>{{day(2026, 12, 1), {}}}));
  stage.go_to_day(day(2026, 12, 8));
  stage.act(SetStage{pair, PairStage::Active});
  EXPECT_EQ(only_pair(stage).pauses, (std::vector<Pause>{{day(2026, 12, 1), day(2026, 12, 8)}}));
  EXPECT_EQ(only_pair(stage).started_on, day(2026, 11, 24));
  stage.go_to_day(day(2026, 12, 9));
  stage.act(SetStage{pair, PairStage::Closed});
  EXPECT_EQ(only_pair(stage).closed_on, day(2026, 12, 9));
  stage.act(SetStage{pair, PairStage::Active});
  EXPECT_EQ(only_pair(stage).closed_on, std::nullopt);
}

TEST(Stages, PausedUntilADayGoOnByThemselves) {
  Stage stage = Stage::with_programme();
  const Id<Pair> pair = add_pair(stage).pair;
  stage.act(SetStage{pair, PairStage::Paused, day(2026, 12, 24)});
  EXPECT_EQ(only_pair(stage).pauses, (std::vector<Pause>{{day(2026, 11, 24), day(2026, 12, 24)}}));
  stage.go_to_day(day(2026, 12, 23));
  stage.act(Tick{});
  EXPECT_EQ(stage.app.derived.states.begin()->second, PersonState::Paused);
  stage.go_to_day(day(2027, 1, 21));
  stage.act(Tick{});
  EXPECT_EQ(stage.app.derived.states.begin()->second, PersonState::Stalled);
  stage.act(SetStage{pair, PairStage::Paused, day(2027, 2, 1)});
  EXPECT_EQ(stage.app.derived.states.begin()->second, PersonState::Paused);
}

TEST(Stages, ThatAreReachedAlreadyAreNoStep) {
  Stage stage = Stage::with_programme();
  const Id<Pair> pair = add_pair(stage).pair;
  EXPECT_TRUE(stage.act(SetStage{pair, PairStage::Active}).empty());
}

TEST(Session, IsLoggedWithItsPromisesInOneStep) {
  Stage stage = Stage::with_programme();
  const Id<Pair> pair = add_pair(stage).pair;
  const auto before = stage.app.workspace;
  stage.act(LogSession{{.pair = pair, .on = day(2026, 11, 23), .agenda = {{.title = "Clips"}}},
                       {{.text = "Send three clips"}, {.by = Side::Mentee, .text = "Watch"}}});
  ASSERT_EQ(stage.programme().sessions.size(), 1U);
  const Session& session = stage.programme().sessions.begin()->second;
  EXPECT_EQ(session.state, SessionState::Held);
  EXPECT_TRUE(is_id(session.agenda.front().id.value));
  ASSERT_EQ(stage.programme().promises.size(), 2U);
  for (const auto& [id, promise] : stage.programme().promises) {
    EXPECT_EQ(promise.pair, pair);
    EXPECT_EQ(promise.session, session.id);
  }
  stage.act(Undo{});
  EXPECT_EQ(stage.app.workspace, before);
}

TEST(Session, OfNoPairIsNotLogged) {
  Stage stage = Stage::with_programme();
  EXPECT_TRUE(stage.act(LogSession{{.on = day(2026, 11, 23)}, {}}).empty());
  EXPECT_TRUE(stage.act(PlanSession{{.on = day(2026, 11, 23)}}).empty());
}

TEST(Session, PlannedOneIsHeldOnceItIsLogged) {
  Stage stage = Stage::with_programme();
  const Id<Pair> pair = add_pair(stage).pair;
  stage.act(PlanSession{{.pair = pair, .on = day(2026, 12, 1)}});
  Session session = stage.programme().sessions.begin()->second;
  EXPECT_EQ(session.state, SessionState::Planned);
  stage.act(LogSession{session, {}});
  ASSERT_EQ(stage.programme().sessions.size(), 1U);
  EXPECT_EQ(stage.programme().sessions.begin()->second.state, SessionState::Held);
}

struct Settling {
  const char* name;
  std::optional<Date> due;
  PromiseState state;
  int renegotiations;
  std::optional<Date> kept_on;
};

class SettledPromise : public ::testing::TestWithParam<Settling> {};

TEST_P(SettledPromise, KeepsWhenAndHowOften) {
  Stage stage = Stage::with_programme();
  const Id<Pair> pair = add_pair(stage).pair;
  const Id<Promise> id{"promise-1"};
  stage.act(Save<Promise>{{.id = id, .pair = pair, .text = "Clips", .due = GetParam().due}});
  stage.act(SettlePromise{id, GetParam().state, {}});
  const Promise& promise = stage.programme().promises.at(id);
  EXPECT_EQ(promise.state, GetParam().state);
  EXPECT_EQ(promise.renegotiations, GetParam().renegotiations);
  EXPECT_EQ(promise.kept_on, GetParam().kept_on);
}

INSTANTIATE_TEST_SUITE_P(
    Settlings, SettledPromise,
    ::testing::Values(
        Settling{"kept", day(2026, 11, 30), PromiseState::Kept, 0, day(2026, 11, 24)},
        Settling{"moved_in_time", day(2026, 11, 24), PromiseState::Renegotiated, 1, {}},
        Settling{"moved_too_late", day(2026, 11, 23), PromiseState::Renegotiated, 0, {}},
        Settling{"dropped", std::nullopt, PromiseState::Dropped, 0, {}}),
    [](const auto& it) { return it.param.name; });

TEST(Goal, IsRatedFromMinusTwoToPlusTwo) {
  Stage stage = Stage::with_programme();
  const Id<Pair> pair = add_pair(stage).pair;
  const Id<Goal> id{"goal-one"};
  stage.act(Save<Goal>{{.id = id, .pair = pair, .statement = "Judge a clip"}});
  stage.act(SetAttainment{id, 5});
  EXPECT_EQ(stage.programme().goals.at(id).attainment, 2);
  stage.act(SetAttainment{id, {}});
  EXPECT_EQ(stage.programme().goals.at(id).attainment, std::nullopt);
}

}  // namespace
}  // namespace flipside::app
