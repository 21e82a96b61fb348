#include "matching/why_not.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

#include "matching/model_proposal.h"
#include "matching/people.h"
#include "matching/random_model.h"

namespace flipside::matching {
namespace {

WhyNotAnswer ask(const Proposal& proposal, const Couple& couple) {
  WhyNot why_not(proposal, couple);
  while (!why_not.step(1000)) {
  }
  return why_not.answer();
}

std::tuple<std::int64_t, std::int64_t, int, std::int64_t> in_stage_order(const Totals& totals) {
  return {totals.first_pairs, totals.pairs, totals.worst, totals.score};
}

TEST(WhyNot, TellsTheCostAndWhoWouldMove) {
  const Proposal proposal = propose(three_and_three(), topics_alone(), {});
  const WhyNotAnswer answer = ask(proposal, couple("ann", "eve"));
  EXPECT_EQ(answer.obstacle, Obstacle::None);
  ASSERT_TRUE(answer.cost);
  EXPECT_EQ(answer.cost->before, proposal.outcome.totals);
  EXPECT_EQ(answer.cost->before.score - answer.cost->after.score, 10'000);
  EXPECT_EQ(answer.cost->lost, (std::vector{couple("ann", "dan"), couple("ben", "eve")}));
  EXPECT_EQ(answer.cost->gained, (std::vector{couple("ben", "dan")}));
}

TEST(WhyNot, NamesWhatStandsInTheWay) {
  Programme programme = three_and_three();
  add_pair(programme, "ann", "dan", PairStage::Active);
  add_mentor(programme, "gus").rank = {};
  add_mentor(programme, "hal").status = PersonStatus::Away;
  const Proposal proposal = propose(programme, topics_alone(), {});
  EXPECT_EQ(ask(proposal, couple("ann", "eve")).obstacle, Obstacle::NoPlace);
  EXPECT_EQ(ask(proposal, couple("ben", "eve")).obstacle, Obstacle::IsProposed);
  EXPECT_TRUE(ask(proposal, couple("gus", "eve")).rules.only(Rule::MentorRankUnknown));
  EXPECT_TRUE(ask(proposal, couple("hal", "eve")).rules.only(Rule::NotAvailable));
  EXPECT_TRUE(ask(proposal, couple("ann", "dan")).rules.only(Rule::NotPairedAlready));
  EXPECT_TRUE(ask(proposal, couple("nobody", "eve")).rules.only(Rule::NotAvailable));
}

TEST(WhyNot, TellsTheCostOfAPairBelowTheLeastScore) {
  Policy policy = topics_alone();
  policy.least_score = 100;
  const Proposal proposal = propose(three_and_three(), policy, {});
  const WhyNotAnswer answer = ask(proposal, couple("ann", "eve"));
  EXPECT_TRUE(answer.below_least_score);
  ASSERT_TRUE(answer.cost);
  EXPECT_EQ(answer.cost->after.pairs, 2);
}

void check_every_pair(const Model& model) {
  const Proposal proposal = proposal_of(model, Mode::Balanced);
  for (int mentor = 0; mentor < model.scores.mentors; ++mentor) {
    for (int mentee = 0; mentee < model.scores.mentees; ++mentee) {
      const Roster& roster = proposal.prepared->roster;
      if (!model.scores.allows(mentor, mentee)) continue;
      const WhyNotAnswer answer =
          ask(proposal, {roster.ids[static_cast<std::size_t>(mentor)],
                         roster.ids[static_cast<std::size_t>(model.scores.mentors + mentee)]});
      if (!answer.cost) continue;
      auto best = std::tuple<std::int64_t, std::int64_t, int, std::int64_t>{};
      for_each_assignment(model, 0, [&](const Links& links) {
        if (!std::ranges::binary_search(links, Link{mentor, mentee})) return;
        best = std::max(best, in_stage_order(totals_beside(model, links, {mentor, mentee})));
      });
      std::get<2>(best) = std::min(std::get<2>(best), model.scores.at(mentor, mentee));
      ASSERT_EQ(in_stage_order(answer.cost->after), best);
    }
  }
}

TEST(WhyNot, CostsAreThoseThatTryingEverythingFinds) {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    check_every_pair(random_model(random));
  }
}

}  // namespace
}  // namespace flipside::matching
