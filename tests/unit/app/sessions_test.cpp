#include <gtest/gtest.h>

#include <string>

#include "app/app.h"
#include "app/cast.h"
#include "app/palette.h"
#include "app/stage.h"
#include "app/words.h"

namespace flipside::app {
namespace {

// The only session there is.
const Session& only_session(const Stage& stage) {
  EXPECT_EQ(stage.programme().sessions.size(), 1U);
  return stage.programme().sessions.begin()->second;
}

TEST(ChangedSession, StaysWhatItBecame) {
  for (const SessionState state :
       {SessionState::Moved, SessionState::Cancelled, SessionState::Missed}) {
    Stage stage = Stage::with_programme();
    const Id<Pair> pair = add_pair(stage).pair;
    stage.act(PlanSession{{.pair = pair, .on = day(2026, 11, 20)}});
    Session session = only_session(stage);
    session.state = state;
    session.changed_by = Side::Mentor;
    stage.act(ChangeSession{session, {}});
    session.note = "Fever";
    stage.act(ChangeSession{session, {}});
    EXPECT_EQ(only_session(stage).state, state);
    EXPECT_EQ(only_session(stage).changed_by, Side::Mentor);
    EXPECT_EQ(only_session(stage).note, "Fever");
  }
}

TEST(ChangedSession, ThatWasHeldNamesNobodyWhoChangedIt) {
  Stage stage = Stage::with_programme();
  const Id<Pair> pair = add_pair(stage).pair;
  stage.act(LogSession{{.pair = pair, .on = day(2026, 11, 20), .changed_by = Side::Mentee}, {}});
  EXPECT_EQ(only_session(stage).changed_by, std::nullopt);
}

TEST(ChangedSession, MovedToAnotherDayIsPlannedThereInTheSameStep) {
  Stage stage = Stage::with_programme();
  const Id<Pair> pair = add_pair(stage).pair;
  stage.act(PlanSession{
      {.pair = pair, .on = day(2026, 11, 25), .agenda = {{.title = "Clips"}}, .note = "Ours"}});
  Session session = only_session(stage);
  const auto before = stage.app.workspace;
  session.state = SessionState::Moved;
  session.changed_by = Side::Mentee;
  stage.act(ChangeSession{session, day(2026, 12, 2)});
  ASSERT_EQ(stage.programme().sessions.size(), 2U);
  EXPECT_EQ(stage.programme().sessions.at(session.id).state, SessionState::Moved);
  const Session& next =
      stage.programme().sessions.at(records_of(stage.app.derived.pairs, pair).figures.next);
  EXPECT_EQ(next.on, day(2026, 12, 2));
  EXPECT_EQ(next.changed_by, std::nullopt);
  EXPECT_EQ(next.note, "");
  ASSERT_EQ(next.agenda.size(), 1U);
  EXPECT_NE(next.agenda.front().id, session.agenda.front().id);
  stage.act(Undo{});
  EXPECT_EQ(stage.app.workspace, before);
}

TEST(Meetings, AreLoggedForManyPairsInOneStep) {
  Stage stage = Stage::with_programme();
  const TwoPeople two = add_pair(stage);
  const Id<Person> grace = add_person(stage, "person-grace", "Grace Hopper", Role::Mentor);
  stage.act(AddPairByHand{{grace, two.charles}});
  std::vector<Id<Pair>> pairs;
  for (const auto& [id, pair] : stage.programme().pairs) pairs.push_back(id);
  stage.act(
      PlanSession{{.pair = two.pair, .on = day(2026, 11, 20), .agenda = {{.title = "Clips"}}}});
  const auto before = stage.app.workspace;
  stage.act(LogMeetings{pairs, day(2026, 11, 23)});
  EXPECT_EQ(last_toast(stage.app), "Sessions of 2 pairs are logged");
  ASSERT_EQ(stage.programme().sessions.size(), 2U);
  for (const auto& [id, session] : stage.programme().sessions) {
    EXPECT_EQ(session.state, SessionState::Held);
    EXPECT_EQ(session.on, day(2026, 11, 23));
    EXPECT_EQ(session.agenda.size(), session.pair == two.pair ? 1U : 0U);
  }
  stage.act(Undo{});
  EXPECT_EQ(stage.app.workspace, before);
}

TEST(Meetings, AreNotLoggedTwiceForADay) {
  Stage stage = Stage::with_programme();
  const Id<Pair> pair = add_pair(stage).pair;
  stage.act(LogMeetings{{pair}, day(2026, 11, 23)});
  EXPECT_EQ(last_toast(stage.app), "A session of Ada Lovelace and Charles Babbage is logged");
  stage.act(LogMeetings{{pair}, day(2026, 11, 23)});
  EXPECT_EQ(last_toast(stage.app), words::MetAlready);
  EXPECT_EQ(stage.programme().sessions.size(), 1U);
}

TEST(Meetings, OfAClosedPairAreNotLogged) {
  Stage stage = Stage::with_programme();
  const Id<Pair> pair = add_pair(stage).pair;
  stage.act(SetStage{pair, PairStage::Closed});
  stage.act(LogMeetings{{pair}, day(2026, 11, 23)});
  EXPECT_TRUE(stage.programme().sessions.empty());
}

TEST(Meetings, AreLoggedFromThePalette) {
  struct Typed {
    const char* query;
    Date on;
  };
  for (const Typed& typed :
       {Typed{"log ada", day(2026, 11, 24)}, Typed{"Log  babbage yesterday", day(2026, 11, 23)}}) {
    Stage stage = Stage::with_programme();
    add_pair(stage);
    const std::vector<Found> found = find_anything(stage.app, typed.query, 5);
    ASSERT_FALSE(found.empty()) << typed.query;
    EXPECT_TRUE(found.front().label.starts_with("Log that Ada Lovelace and Charles Babbage met"));
    stage.act(found.front().intent);
    EXPECT_EQ(only_session(stage).on, typed.on);
  }
}

TEST(Promises, AreKeptOnTheDayThatIsSaid) {
  Stage stage = Stage::with_programme();
  const Id<Pair> pair = add_pair(stage).pair;
  const Id<Promise> id{"promise-1"};
  stage.act(Save<Promise>{{.id = id, .pair = pair, .text = "Clips", .due = day(2026, 11, 20)}});
  EXPECT_TRUE(stage.app.derived.pairs.late.contains(pair));
  stage.act(SettlePromise{id, PromiseState::Kept, {}, day(2026, 11, 19)});
  EXPECT_FALSE(stage.app.derived.pairs.late.contains(pair));
  EXPECT_EQ(records_of(stage.app.derived.pairs, pair).figures.mentor_promises,
            (insights::PromisesKept{.due = 1, .kept = 1}));
}

}  // namespace
}  // namespace flipside::app
