// Another match: either side may ask, nothing ends by itself, and both come first afterwards.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "app/proposals.h"
#include "app/proposing.h"
#include "app/words.h"
#include "matching/first_in_line.h"
#include "programme/edits.h"

namespace flipside::app {
namespace {

// The three pairs of the proposal run.
Stage running() {
  Stage stage = with_six();
  find_pairs(stage);
  stage.act(AcceptPairs{});
  return stage;
}

Id<Pair> pair_to_move(const Stage& stage) { return pair_of(stage, couple(0)).id; }

class AskingSide : public ::testing::TestWithParam<Side> {};

TEST_P(AskingSide, IsKeptTheSameWayAndThePairGoesOn) {
  Stage stage = running();
  const auto before = stage.app.workspace;
  stage.act(AskForRematch{pair_to_move(stage), GetParam()});
  EXPECT_EQ(pair_of(stage, couple(0)).rematch_asked_by, GetParam());
  EXPECT_EQ(pair_of(stage, couple(0)).stage, PairStage::Active);
  EXPECT_EQ(stage.app.history.done.back().label, "Ask for another match for Mentor 0 and Mentee 0");
  stage.act(WithdrawRematch{pair_to_move(stage)});
  EXPECT_EQ(stage.app.workspace, before);
  stage.act(Undo{});
  EXPECT_EQ(pair_of(stage, couple(0)).rematch_asked_by, GetParam());
}

INSTANTIATE_TEST_SUITE_P(Sides, AskingSide, ::testing::Values(Side::Mentor, Side::Mentee),
                         [](const auto& it) { return std::string(name_of(it.param)); });

TEST(Rematch, OfBothKeepsWhoAskedFirst) {
  Stage stage = running();
  stage.act(AskForRematch{pair_to_move(stage), Side::Mentee});
  stage.act(AskForRematch{pair_to_move(stage), Side::Mentor});
  EXPECT_EQ(pair_of(stage, couple(0)).rematch_asked_by, Side::Mentee);
}

TEST(Rematch, EndsThePairKindlyInOneStepAndSearchesAtOnce) {
  Stage stage = running();
  stage.act(AskForRematch{pair_to_move(stage), Side::Mentor});
  const auto before = stage.app.workspace;
  stage.act(EndAndMatchAgain{pair_to_move(stage)});
  EXPECT_EQ(pair_of(stage, couple(0)).stage, PairStage::Closed);
  EXPECT_EQ(pair_of(stage, couple(0)).closed_on, day(2026, 11, 24));
  EXPECT_EQ(pair_of(stage, couple(0)).rematch_asked_by, std::nullopt);
  EXPECT_EQ(stage.app.route.page, Page::Matching);
  EXPECT_NE(stage.app.proposing->search, nullptr);
  work_on(stage);
  // They were paired before; the others' pairs go on.
  EXPECT_TRUE(proposed(stage).empty());
  EXPECT_EQ(pair_of(stage, couple(1)).stage, PairStage::Active);
  stage.act(Undo{});
  EXPECT_EQ(stage.app.workspace, before);
}

// As a file does, whose pairs may run on though somebody is gone.
void bring(Stage& stage, const Person& person) {
  stage.act(Apply{put(stage.programme(), person, "Edit a person")});
}

TEST(Rematch, PutsBothBeforePeopleWhoNeverHadAPair) {
  Stage stage = running();
  // One more mentor, whom Mentee 0 and a new mentee could have.
  add_person(
      stage, "mentor-new", "New Mentor", Role::Mentor,
      {.rank = Id<Rank>{"rank-1001"}, .offers = {{topic_of_six(0), 4}, {topic_of_six(1), 4}}});
  add_person(stage, "mentee-new", "New Mentee", Role::Mentee,
             {.rank = Id<Rank>{"rank-1005"}, .wants = {{topic_of_six(1), 0, 3}}});
  // Mentor 0 stays away, so that only one place is free.
  Person mentor = stage.programme().people.at(couple(0).mentor);
  mentor.status = PersonStatus::Left;
  bring(stage, mentor);
  stage.act(EndAndMatchAgain{pair_to_move(stage)});
  work_on(stage);
  EXPECT_EQ(proposed(stage), (std::set<Couple>{{Id<Person>{"mentor-new"}, couple(0).mentee}}));
}

struct Absence {
  const char* name;
  PersonStatus status;
};
class Absent : public ::testing::TestWithParam<Absence> {};

TEST_P(Absent, LeavesThePartnerFirstInLineOnceThePairIsClosed) {
  Stage stage = running();
  Person mentor = stage.programme().people.at(couple(0).mentor);
  mentor.status = GetParam().status;
  bring(stage, mentor);
  const auto keep = matching::Keep::PairsUnderWay;
  EXPECT_TRUE(matching::first_in_line(stage.programme(), keep).empty());
  stage.act(EndAndMatchAgain{pair_to_move(stage)});
  const std::vector<matching::FirstInLine> partner{{couple(0).mentee, Side::Mentee}};
  EXPECT_EQ(matching::first_in_line(stage.programme(), keep), partner);
  mentor.status = PersonStatus::Active;
  stage.act(Save<Person>{mentor});
  EXPECT_EQ(matching::first_in_line(stage.programme(), keep).size(), 2U);
}

INSTANTIATE_TEST_SUITE_P(Statuses, Absent,
                         ::testing::Values(Absence{"away", PersonStatus::Away},
                                           Absence{"left", PersonStatus::Left}),
                         [](const auto& it) { return it.param.name; });

TEST(Rematch, OfAPairThatDoesNotRunIsRefused) {
  Stage stage = running();
  const Id<Pair> id = pair_to_move(stage);
  stage.act(SetStage{id, PairStage::Closed});
  const auto before = stage.app.workspace;
  for (const Id<Pair>& pair : {id, Id<Pair>{"pair-nobody"}}) {
    stage.act(AskForRematch{pair, Side::Mentor});
    EXPECT_EQ(last_toast(stage.app), words::MovedOn);
    stage.act(WithdrawRematch{pair});
    stage.act(EndAndMatchAgain{pair});
    EXPECT_EQ(stage.app.workspace, before);
    EXPECT_EQ(stage.app.proposing->search, nullptr);
  }
}

}  // namespace
}  // namespace flipside::app
