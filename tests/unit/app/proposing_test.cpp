#include "app/proposing.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "app/proposals.h"
#include "app/stage.h"
#include "matching/certificate.h"

namespace flipside::app {
namespace {

TEST(Proposing, FindsTheProvenBestInSlices) {
  Stage stage = Stage::with_programme();
  add_six(stage);
  find_pairs(stage);
  const matching::Proposal& proposal = *stage.app.proposing->proposal;
  EXPECT_EQ(proposal.certificate.finding, matching::Finding::Proven);
  ASSERT_EQ(proposal.pairs.size(), 3U);
  for (int i = 0; i < 3; ++i) {
    const matching::ProposedPair& pair = proposal.pairs[static_cast<std::size_t>(i)];
    EXPECT_EQ((Couple{pair.mentor, pair.mentee}), couple(i));
  }
  EXPECT_EQ(stage.app.route.page, Page::Matching);
}

TEST(Proposing, CanBeCancelledAndLeavesNothingBehind) {
  Stage stage = Stage::with_programme();
  add_six(stage);
  stage.act(StartMatching{});
  EXPECT_TRUE(progress_thousandths(*stage.app.proposing).has_value());
  stage.act(CancelMatching{});
  stage.act(Tick{});
  EXPECT_FALSE(progress_thousandths(*stage.app.proposing).has_value());
  EXPECT_FALSE(stage.app.proposing->proposal.has_value());
}

TEST(Accepting, AllPairsIsOneStepAndLeadsToThem) {
  Stage stage = Stage::with_programme();
  add_six(stage);
  find_pairs(stage);
  const auto before = stage.app.workspace;
  stage.act(AcceptPairs{});
  EXPECT_EQ(stage.programme().pairs.size(), 3U);
  for (const auto& [id, pair] : stage.programme().pairs) {
    EXPECT_EQ(pair.stage, PairStage::Active);
    EXPECT_EQ(pair.started_on, day(2026, 11, 24));
    EXPECT_FALSE(pair.manual);
  }
  EXPECT_EQ(stage.app.route.page, Page::Pairs);
  EXPECT_EQ(last_toast(stage.app), "3 pairs started");
  stage.act(Undo{});
  EXPECT_EQ(stage.app.workspace, before);
}

TEST(Accepting, OnePairLeavesTheOthersProposed) {
  Stage stage = Stage::with_programme();
  add_six(stage);
  find_pairs(stage);
  stage.act(AcceptPairs{{couple(1)}});
  EXPECT_EQ(stage.programme().pairs.size(), 1U);
  EXPECT_EQ(stage.app.proposing->proposal->pairs.size(), 2U);
  EXPECT_FALSE(stage.app.proposing->outdated);
  EXPECT_TRUE(stage.act(AcceptPairs{{couple(1)}}).empty());
}

TEST(Accepting, LeavesOutWhoIsGone) {
  Stage stage = Stage::with_programme();
  add_six(stage);
  find_pairs(stage);
  stage.act(Remove<Person>{couple(0).mentor});
  EXPECT_TRUE(stage.app.proposing->outdated);
  stage.act(AcceptPairs{});
  EXPECT_EQ(stage.programme().pairs.size(), 2U);
}

TEST(Accepting, LeavesOutWhoIsAPairAlready) {
  Stage stage = Stage::with_programme();
  add_six(stage);
  find_pairs(stage);
  stage.act(AddPairByHand{couple(0)});
  stage.act(AcceptPairs{});
  EXPECT_EQ(stage.programme().pairs.size(), 3U);
}

TEST(Declining, IsRememberedByTheNextSearch) {
  Stage stage = Stage::with_programme();
  add_six(stage);
  find_pairs(stage);
  stage.act(DeclinePair{couple(2)});
  EXPECT_EQ(stage.app.proposing->proposal->pairs.size(), 2U);
  ASSERT_EQ(stage.programme().pairs.size(), 1U);
  EXPECT_EQ(stage.programme().pairs.begin()->second.stage, PairStage::Declined);
  find_pairs(stage);
  for (const matching::ProposedPair& pair : stage.app.proposing->proposal->pairs) {
    EXPECT_NE((Couple{pair.mentor, pair.mentee}), couple(2));
  }
}

TEST(Proposing, WithNobodyToPairProposesNothing) {
  Stage stage = Stage::with_programme();
  find_pairs(stage);
  EXPECT_TRUE(stage.app.proposing->proposal->pairs.empty());
  EXPECT_TRUE(stage.act(AcceptPairs{}).empty());
}

void work_out(Stage& stage) {
  ASSERT_NE(stage.app.proposing->question, nullptr);
  for (int slice = 0; slice < 1000 && !stage.app.proposing->question->search.done(); ++slice) {
    ASSERT_LE(*next_tick(stage.app), stage.app.moment.now_ms);
    stage.act(Tick{});
  }
  ASSERT_TRUE(stage.app.proposing->question->search.done());
}

TEST(WhyNotTheseTwo, IsWorkedOutInSlicesAndLeavesTheProposal) {
  Stage stage = Stage::with_programme();
  add_six(stage);
  find_pairs(stage);
  const auto proposed = stage.app.proposing->proposal->pairs;
  stage.act(AskWhyNot{{couple(0).mentor, couple(1).mentee}});
  work_out(stage);
  const matching::WhyNotAnswer& answer = stage.app.proposing->question->search.answer();
  ASSERT_TRUE(answer.cost.has_value());
  EXPECT_LE(answer.cost->after.score, answer.cost->before.score);
  EXPECT_EQ(stage.app.proposing->proposal->pairs, proposed);
  stage.act(CloseWhyNot{});
  EXPECT_EQ(stage.app.proposing->question, nullptr);
}

TEST(WhyNotTheseTwo, StaysAnsweredWhenPairsAreAcceptedMeanwhile) {
  Stage stage = Stage::with_programme();
  add_six(stage);
  find_pairs(stage);
  stage.act(AskWhyNot{{couple(0).mentor, couple(1).mentee}});
  stage.act(AcceptPairs{{couple(2)}});
  work_out(stage);
  EXPECT_TRUE(stage.app.proposing->question->search.answer().cost.has_value());
}

TEST(WhyNotTheseTwo, GoesWithTheProposal) {
  Stage stage = Stage::with_programme();
  add_six(stage);
  find_pairs(stage);
  stage.act(AskWhyNot{{couple(0).mentor, couple(1).mentee}});
  stage.act(DiscardProposal{});
  EXPECT_EQ(stage.app.proposing->question, nullptr);
  stage.act(AskWhyNot{{couple(0).mentor, couple(1).mentee}});
  EXPECT_EQ(stage.app.proposing->question, nullptr);
}

TEST(PairingAnyway, IsOneStepMarkedAsMadeByHandAndMatchesTheOthersAnew) {
  Stage stage = Stage::with_programme();
  add_six(stage);
  find_pairs(stage);
  const auto before = stage.app.workspace;
  const Couple chosen{couple(0).mentor, couple(1).mentee};
  stage.act(PairAnyway{chosen});
  ASSERT_EQ(stage.programme().pairs.size(), 1U);
  const Pair& pair = stage.programme().pairs.begin()->second;
  EXPECT_TRUE(pair.manual);
  EXPECT_EQ(pair.mentor, chosen.mentor);
  EXPECT_EQ(pair.mentee, chosen.mentee);
  EXPECT_NE(stage.app.proposing->search, nullptr);
  stage.act(Undo{});
  EXPECT_EQ(stage.app.workspace, before);
}

}  // namespace
}  // namespace flipside::app
