// From a proposal to the first day: whom to ask, what they answer, and that nobody sees who said
// no.
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

#include "app/proposals.h"
#include "app/proposing.h"
#include "app/words.h"

namespace flipside::app {
namespace {

// All three pairs of the proposal wait for their mentees.
Stage asking() {
  Stage stage = with_six();
  find_pairs(stage);
  stage.act(AskMentees{});
  return stage;
}

Id<Pair> first_pair(const Stage& stage) { return pair_of(stage, couple(0)).id; }
PairStage stage_of_first(const Stage& stage) { return pair_of(stage, couple(0)).stage; }

void start_first(Stage& stage) {
  stage.act(SayYes{first_pair(stage), Side::Mentee});
  stage.act(SayYes{first_pair(stage), Side::Mentor});
  stage.act(SetStage{first_pair(stage), PairStage::Active});
}

TEST(AskingTheMentees, IsOneStepThatStartsNothingAndLeadsToThePairs) {
  Stage stage = with_six();
  find_pairs(stage);
  const auto before = stage.app.workspace;
  stage.act(AskMentees{});
  ASSERT_EQ(stage.programme().pairs.size(), 3U);
  for (const auto& [id, pair] : stage.programme().pairs) {
    EXPECT_EQ(pair.stage, PairStage::Proposed);
    EXPECT_EQ(pair.started_on, std::nullopt);
    EXPECT_EQ(pair.asked_on, std::nullopt);
    EXPECT_FALSE(pair.manual);
  }
  EXPECT_EQ(fragment_of(stage.app.route), "#/pairs?stage=to-ask");
  EXPECT_EQ(stage.app.history.done.back().label, "Ask the 3 mentees first");
  stage.act(Undo{});
  EXPECT_EQ(stage.app.workspace, before);
}

TEST(AskingTheMentees, OfOnePairLeavesTheOthersProposed) {
  Stage stage = with_six();
  find_pairs(stage);
  stage.act(AskMentees{{couple(1)}});
  EXPECT_EQ(stage.programme().pairs.size(), 1U);
  EXPECT_EQ(proposed(stage), (std::set<Couple>{couple(0), couple(2)}));
}

TEST(Asking, CopiesTheMessageAndRemembersTheDay) {
  Stage stage = asking();
  const Effects effects = stage.act(AskNow{first_pair(stage), "Dear Mentee 0"});
  ASSERT_NE(find_effect<Copy>(effects), nullptr);
  EXPECT_EQ(find_effect<Copy>(effects)->text, "Dear Mentee 0");
  EXPECT_EQ(pair_of(stage, couple(0)).asked_on, day(2026, 11, 24));
  EXPECT_EQ(stage.app.history.done.back().label, "Mark Mentee 0 as asked");
  stage.act(Undo{});
  EXPECT_EQ(pair_of(stage, couple(0)).asked_on, std::nullopt);
}

TEST(Asking, GoesFromTheMenteeToTheMentorToTheFirstDay) {
  Stage stage = asking();
  const Id<Pair> id = first_pair(stage);
  stage.act(AskNow{id, "Dear"});
  stage.act(SayYes{id, Side::Mentee});
  EXPECT_EQ(stage_of_first(stage), PairStage::Reviewed);
  EXPECT_EQ(pair_of(stage, couple(0)).asked_on, std::nullopt);
  EXPECT_EQ(last_toast(stage.app), "Mentee 0 said yes. Now Mentor 0 is asked.");
  stage.act(SayYes{id, Side::Mentor});
  EXPECT_EQ(stage_of_first(stage), PairStage::Agreed);
  stage.go_to_day(day(2026, 11, 30));
  stage.act(SetStage{id, PairStage::Active});
  EXPECT_EQ(pair_of(stage, couple(0)).started_on, day(2026, 11, 30));
  for (int step = 0; step < 4; ++step) stage.act(Undo{});
  EXPECT_EQ(stage_of_first(stage), PairStage::Proposed);
}

TEST(Asking, LetsEveryAgreedPairStartInOneStep) {
  Stage stage = asking();
  for (int i = 0; i < 2; ++i) {
    stage.act(SayYes{pair_of(stage, couple(i)).id, Side::Mentee});
    stage.act(SayYes{pair_of(stage, couple(i)).id, Side::Mentor});
  }
  const auto before = stage.app.workspace;
  stage.act(StartAgreed{});
  EXPECT_EQ(pair_of(stage, couple(0)).stage, PairStage::Active);
  EXPECT_EQ(pair_of(stage, couple(1)).started_on, day(2026, 11, 24));
  EXPECT_EQ(pair_of(stage, couple(2)).stage, PairStage::Proposed);
  EXPECT_EQ(last_toast(stage.app), "2 pairs started");
  stage.act(Undo{});
  EXPECT_EQ(stage.app.workspace, before);
  stage.act(Redo{});
  EXPECT_TRUE(stage.act(StartAgreed{}).empty());
}

// Wherever the pair is on its way: a no leaves the same record, which tells nothing of who it was.
TEST(Declining, LeavesTheSameWhoeverItWasAndWhenever) {
  std::vector<Pair> left;
  for (int yeses = 0; yeses < 3; ++yeses) {
    Stage stage = asking();
    const Id<Pair> id = first_pair(stage);
    if (yeses > 0) stage.act(SayYes{id, Side::Mentee});
    if (yeses > 1) stage.act(SayYes{id, Side::Mentor});
    const auto before = stage.app.workspace;
    stage.act(SayNo{id});
    EXPECT_EQ(stage.app.history.done.back().label, "Decline Mentor 0 and Mentee 0");
    EXPECT_EQ(last_toast(stage.app), "Mentor 0 and Mentee 0 will not be proposed again");
    left.push_back(pair_of(stage, couple(0)));
    stage.act(Undo{});
    EXPECT_EQ(stage.app.workspace, before);
  }
  EXPECT_EQ(left[0].stage, PairStage::Declined);
  EXPECT_EQ(left[1], left[0]);
  EXPECT_EQ(left[2], left[0]);
}

TEST(Declining, PutsBothFirstAndNeverProposesThemAgain) {
  Stage stage = asking();
  stage.act(SayNo{first_pair(stage)});
  stage.act(KeepProposals{false});
  find_pairs(stage);
  EXPECT_FALSE(proposed(stage).contains(couple(0)));
  const matching::Roster& roster = stage.app.proposing->proposal->prepared->roster;
  EXPECT_TRUE(roster.profile(*roster.index_of(couple(0).mentor)).as_mentor.waiting);
  EXPECT_TRUE(roster.profile(*roster.index_of(couple(0).mentee)).as_mentee.waiting);
}

struct Nonsense {
  const char* name;
  std::function<void(Stage&)> before;
  std::string_view notice;
};

class NonsenseAnswer : public ::testing::TestWithParam<Nonsense> {};

TEST_P(NonsenseAnswer, ChangesNothingAndSaysWhy) {
  Stage stage = asking();
  const Id<Pair> id = first_pair(stage);
  GetParam().before(stage);
  const auto before = stage.app.workspace;
  const std::vector<Intent> answers{AskNow{id, "Dear"}, SayYes{id, Side::Mentee},
                                    SayYes{id, Side::Mentor}, SayNo{id}};
  for (const Intent& answer : answers) {
    const Effects effects = stage.act(answer);
    EXPECT_EQ(find_effect<Copy>(effects), nullptr);
    EXPECT_EQ(stage.app.workspace, before);
    EXPECT_EQ(last_toast(stage.app), GetParam().notice);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Pairs, NonsenseAnswer,
    ::testing::Values(
        Nonsense{"active", start_first, words::MovedOn},
        Nonsense{"paused",
                 [](Stage& stage) {
                   start_first(stage);
                   stage.act(SetStage{first_pair(stage), PairStage::Paused});
                 },
                 words::MovedOn},
        Nonsense{"closed",
                 [](Stage& stage) { stage.act(SetStage{first_pair(stage), PairStage::Closed}); },
                 words::MovedOn},
        Nonsense{"declined", [](Stage& stage) { stage.act(SayNo{first_pair(stage)}); },
                 words::MovedOn},
        Nonsense{"gone", [](Stage& stage) { stage.act(Remove<Pair>{first_pair(stage)}); },
                 words::NoPairHere}),
    [](const auto& it) { return it.param.name; });

TEST(SayingYes, OutOfTurnIsRefused) {
  Stage stage = asking();
  const Id<Pair> id = first_pair(stage);
  stage.act(SayYes{id, Side::Mentor});
  EXPECT_EQ(stage_of_first(stage), PairStage::Proposed);
  stage.act(SayYes{id, Side::Mentee});
  stage.act(SayYes{id, Side::Mentee});
  EXPECT_EQ(stage_of_first(stage), PairStage::Reviewed);
  EXPECT_EQ(last_toast(stage.app), words::MovedOn);
}

TEST(OpenProposals, AreKeptByTheNextSearchUnlessTheOrganiserSaysOtherwise) {
  Stage stage = asking();
  find_pairs(stage);
  EXPECT_TRUE(proposed(stage).empty());
  stage.act(KeepProposals{false});
  find_pairs(stage);
  EXPECT_EQ(proposed(stage).size(), 3U);
}

TEST(OpenProposals, ThatSomebodyWasAskedAboutStayInAnyCase) {
  Stage stage = asking();
  stage.act(AskNow{first_pair(stage), "Dear"});
  stage.act(KeepProposals{false});
  find_pairs(stage);
  EXPECT_EQ(proposed(stage), (std::set<Couple>{couple(1), couple(2)}));
}

TEST(OpenProposals, ThatAreFoundAgainBecomeThePairAndNoSecondOne) {
  Stage stage = asking();
  stage.act(KeepProposals{false});
  find_pairs(stage);
  stage.act(AcceptPairs{});
  EXPECT_EQ(stage.programme().pairs.size(), 3U);
  for (const auto& [id, pair] : stage.programme().pairs) EXPECT_EQ(pair.stage, PairStage::Active);
}

TEST(OpenProposals, MakeRoomForThePairsThatTakeTheirPlace) {
  Stage stage = asking();
  stage.act(KeepProposals{false});
  // Only now Mentee 0 wants what Mentor 1 teaches, and Mentee 1 what Mentor 0 does.
  for (int i = 0; i < 2; ++i) {
    Person person = stage.programme().people.at(couple(i).mentee);
    person.wants = {{Id<Topic>{"topic-number-" + std::to_string(1 - i)}, 0, 3}};
    stage.act(Save<Person>{person});
  }
  find_pairs(stage);
  const Couple crossed{couple(0).mentor, couple(1).mentee};
  ASSERT_TRUE(proposed(stage).contains(crossed));
  const auto before = stage.app.workspace;
  stage.act(AskMentees{{crossed}});
  EXPECT_EQ(stage.programme().pairs.size(), 2U);
  EXPECT_EQ(pair_of(stage, crossed).stage, PairStage::Proposed);
  EXPECT_EQ(pair_of(stage, couple(2)).stage, PairStage::Proposed);
  stage.act(Undo{});
  EXPECT_EQ(stage.app.workspace, before);
}

TEST(PairByHand, CanBeAskedFirstAndStaysMarked) {
  Stage stage = with_six();
  stage.act(AddPairByHand{couple(0), true});
  EXPECT_EQ(stage_of_first(stage), PairStage::Proposed);
  EXPECT_EQ(pair_of(stage, couple(0)).started_on, std::nullopt);
  start_first(stage);
  EXPECT_EQ(stage_of_first(stage), PairStage::Active);
  EXPECT_TRUE(pair_of(stage, couple(0)).manual);
}

TEST(PairByHand, OfTwoWhoAreAPairAlreadyOpensThatOne) {
  Stage stage = with_six();
  stage.act(AddPairByHand{couple(0)});
  stage.act(Navigate{});
  stage.act(AddPairByHand{couple(0)});
  EXPECT_EQ(stage.programme().pairs.size(), 1U);
  EXPECT_EQ(last_toast(stage.app), words::PairAlready);
  EXPECT_EQ(stage.app.route.id, first_pair(stage).value);
}

}  // namespace
}  // namespace flipside::app
