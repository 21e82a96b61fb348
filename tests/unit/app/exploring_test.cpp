#include "app/exploring.h"

#include <gtest/gtest.h>

#include <string>

#include "app/cast.h"
#include "app/proof_file.h"
#include "app/proposals.h"
#include "app/proposing.h"
#include "app/stage.h"
#include "matching/certificate.h"

namespace flipside::app {
namespace {

// Four assistants and three directors; the topics decide.
Stage with_proposal(const Policy& policy = {}) {
  Stage stage = Stage::with_programme();
  const Id<Rank> low = add_rank(stage, "Assistant", 1);
  const Id<Rank> high = add_rank(stage, "Director", 5);
  add_topics_of_six(stage, 4);
  for (int i = 0; i < 4; ++i) {
    add_person(stage, "mentor-" + std::to_string(i), "Mentor " + std::to_string(i), Role::Mentor,
               {.rank = low, .offers = offers_of_six(i, 3, 4)});
    if (i == 3) break;
    add_person(stage, "mentee-" + std::to_string(i), "Mentee " + std::to_string(i), Role::Mentee,
               {.rank = high, .wants = {{topic_of_six(i), 2, 3}}});
  }
  stage.act(Save<Policy>{policy});
  stage.act(StartMatching{});
  return stage;
}

// Lets it work until there is nothing left to do.
void settle(Stage& stage) {
  for (int slice = 0; slice < 1000; ++slice) {
    if (*next_tick(stage.app) > stage.app.moment.now_ms) return;
    stage.act(Tick{});
  }
  FAIL() << "never done";
}

Couple mixed_couple(int mentor, int mentee) {
  return {Id<Person>{"mentor-" + std::to_string(mentor)},
          Id<Person>{"mentee-" + std::to_string(mentee)}};
}

TEST(Exploring, CountsTheCouplesWhoWouldRatherHaveEachOther) {
  Stage stage = with_proposal();
  settle(stage);
  EXPECT_EQ(stage.app.proposing->exploring.blocking_couples, 0);
}

TEST(Exploring, GivesOtherPartnersInSlicesAndForgetsThem) {
  Stage stage = with_proposal();
  settle(stage);
  stage.act(AskPartners{mixed_couple(0, 0).mentee, Side::Mentee});
  settle(stage);
  const auto& partners = stage.app.proposing->exploring.partners;
  ASSERT_NE(partners, nullptr);
  ASSERT_EQ(partners->search.list().size(), 3U);
  for (const matching::Alternative& other : partners->search.list()) {
    EXPECT_TRUE(other.cost.has_value());
    EXPECT_NE(other.couple.mentor, mixed_couple(0, 0).mentor);
  }
  stage.act(ClosePartners{});
  EXPECT_EQ(stage.app.proposing->exploring.partners, nullptr);
}

TEST(Exploring, ComparesModesAndUsesTheChosenOne) {
  Stage stage = with_proposal();
  settle(stage);
  stage.act(CompareModes{});
  settle(stage);
  const auto& modes = stage.app.proposing->exploring.modes;
  ASSERT_NE(modes, nullptr);
  ASSERT_EQ(modes->search.results().size(), 3U);
  for (const matching::ModeResult& result : modes->search.results()) {
    EXPECT_EQ(result.finding, matching::Finding::Proven);
  }
  stage.act(UseMode{MatchingMode::BestTotal});
  EXPECT_EQ(policy_of(stage.programme()).mode, MatchingMode::BestTotal);
  settle(stage);
  EXPECT_EQ(stage.app.proposing->proposal->outcome.mode, MatchingMode::BestTotal);
}

TEST(Exploring, CanBeCancelledAtAnyStep) {
  Stage stage = with_proposal();
  settle(stage);
  stage.act(CompareModes{});
  stage.act(AskPartners{mixed_couple(0, 0).mentor, Side::Mentor});
  stage.act(CloseModes{});
  stage.act(ClosePartners{});
  EXPECT_GT(*next_tick(stage.app), stage.app.moment.now_ms);
  stage.act(CompareModes{});
  stage.act(DiscardProposal{});
  EXPECT_EQ(stage.app.proposing->exploring.modes, nullptr);
}

TEST(SavingTheProof, HandsOverAFileWithoutNamesUnlessTheyAreWanted) {
  Stage stage = with_proposal();
  settle(stage);
  const Effects plain = stage.act(SaveProof{});
  const Download* file = find_effect<Download>(plain);
  ASSERT_NE(file, nullptr);
  EXPECT_TRUE(file->name.ends_with("-proof.json")) << file->name;
  EXPECT_NE(file->text.find("\"kind\":\"matching_run\""), std::string::npos);
  EXPECT_NE(file->text.find("mentor-2"), std::string::npos);
  EXPECT_EQ(file->text.find("Mentor 2"), std::string::npos);
  const Effects named = stage.act(SaveProof{.with_names = true});
  EXPECT_NE(find_effect<Download>(named)->text.find("Mentor 2"), std::string::npos);
}

TEST(SavingTheProof, IsRefusedWhileHiddenGroupsCount) {
  Policy policy;
  policy.weights.groups = 10;
  Stage hidden = with_proposal(policy);
  settle(hidden);
  EXPECT_EQ(proof_file_state(*hidden.app.proposing->proposal), ProofFile::GroupsHidden);
  EXPECT_TRUE(hidden.act(SaveProof{}).empty());
  policy.groups_hidden = false;
  Stage open = with_proposal(policy);
  settle(open);
  EXPECT_EQ(proof_file_state(*open.app.proposing->proposal), ProofFile::Ready);
}

TEST(SavingTheProof, IsRefusedForAResultThatIsNotProven) {
  Stage stage = with_proposal();
  settle(stage);
  stage.app.proposing->proposal->certificate.finding = matching::Finding::BetterTotalPossible;
  EXPECT_TRUE(stage.act(SaveProof{}).empty());
}

bool proposes(const Stage& stage, const Couple& wanted) {
  for (const matching::ProposedPair& pair : stage.app.proposing->proposal->pairs) {
    if (Couple{pair.mentor, pair.mentee} == wanted) return true;
  }
  return false;
}

void expect_up_to_date(const Stage& stage) {
  const Proposing& proposing = *stage.app.proposing;
  EXPECT_FALSE(proposing.outdated);
  const Policy& policy = policy_of(stage.programme());
  const auto afresh = matching::propose(stage.programme(), policy, {.mode = policy.mode});
  EXPECT_EQ(proposing.proposal->outcome.totals, afresh.outcome.totals);
  EXPECT_EQ(proposing.proposal->certificate.finding, matching::Finding::Proven);
}

TEST(AProposal, FollowsADeclinedPair) {
  Stage stage = with_proposal();
  settle(stage);
  stage.act(DeclinePair{mixed_couple(0, 0)});
  settle(stage);
  expect_up_to_date(stage);
  EXPECT_FALSE(proposes(stage, mixed_couple(0, 0)));
  EXPECT_EQ(stage.app.proposing->proposal->pairs.size(), 3U);
  // The mentor's new pair, and that of the mentor who gave way.
  EXPECT_EQ(stage.app.proposing->fresh_pairs, 2U);
}

TEST(AProposal, FollowsSomebodyWhoGoesAwayAndComesBack) {
  Stage stage = with_proposal();
  settle(stage);
  Person person = stage.programme().people.at(mixed_couple(1, 1).mentor);
  person.status = PersonStatus::Away;
  stage.act(Save<Person>{person});
  settle(stage);
  expect_up_to_date(stage);
  EXPECT_FALSE(proposes(stage, mixed_couple(1, 1)));
  stage.act(Undo{});
  settle(stage);
  expect_up_to_date(stage);
  EXPECT_TRUE(proposes(stage, mixed_couple(1, 1)));
}

TEST(AProposal, FollowsOnlyWhileItIsLookedAt) {
  Stage stage = with_proposal();
  settle(stage);
  stage.act(Navigate{{.page = Page::People}});
  stage.act(Remove<Person>{mixed_couple(2, 2).mentor});
  EXPECT_GT(*next_tick(stage.app), stage.app.moment.now_ms);
  stage.act(Navigate{{.page = Page::Matching}});
  settle(stage);
  expect_up_to_date(stage);
}

TEST(AProposal, StaysAsItWasWhenFollowingIsCancelled) {
  Stage stage = with_proposal();
  settle(stage);
  stage.act(Remove<Person>{mixed_couple(2, 2).mentor});
  stage.act(Tick{});
  stage.act(CancelMatching{});
  EXPECT_TRUE(stage.app.proposing->outdated);
  EXPECT_GT(*next_tick(stage.app), stage.app.moment.now_ms);
}

}  // namespace
}  // namespace flipside::app
