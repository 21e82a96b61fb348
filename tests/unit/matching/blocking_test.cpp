#include "matching/blocking.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "matching/model_proposal.h"
#include "matching/random_model.h"

namespace flipside::matching {
namespace {

std::int64_t count(const Model& model, const Outcome& outcome) {
  BlockingCouples couples(model, outcome);
  while (!couples.step(3)) {
  }
  return couples.count();
}

// From the definition: a place is free, or one of the partners scores less.
bool would_rather(const Model& model, const Outcome& outcome, Link couple, bool mentor) {
  const auto own = [&](Link link) { return mentor ? link.mentor : link.mentee; };
  const SideModel& side = mentor ? model.mentors : model.mentees;
  const int places = side.places[static_cast<std::size_t>(own(couple))];
  if (places == 0) return false;
  const int score = model.scores.at(couple.mentor, couple.mentee);
  int load = 0;
  bool better = false;
  for (const Link& link : outcome.links) {
    if (own(link) != own(couple)) continue;
    load += 1;
    better = better || model.scores.at(link.mentor, link.mentee) < score;
  }
  return load < places || better;
}

std::int64_t counted_one_by_one(const Model& model, const Outcome& outcome) {
  std::int64_t found = 0;
  for (int mentor = 0; mentor < model.scores.mentors; ++mentor) {
    for (int mentee = 0; mentee < model.scores.mentees; ++mentee) {
      const Link couple{mentor, mentee};
      if (!model.scores.allows(mentor, mentee)) continue;
      if (model.scores.at(mentor, mentee) < outcome.least_score) continue;
      if (std::ranges::binary_search(outcome.links, couple)) continue;
      found +=
          would_rather(model, outcome, couple, true) && would_rather(model, outcome, couple, false)
              ? 1
              : 0;
    }
  }
  return found;
}

TEST(BlockingCouples, AreThoseThatTheDefinitionNames) {
  int with_some = 0;
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Model model = random_model(random);
    const int least_score = static_cast<int>(random.below(3));
    for (const Mode mode : {Mode::Balanced, Mode::BestTotal, Mode::MostPairs}) {
      const Outcome outcome = proposal_of(model, mode, least_score).outcome;
      const std::int64_t expected = counted_one_by_one(model, outcome);
      ASSERT_EQ(count(model, outcome), expected);
      with_some += expected > 0 ? 1 : 0;
    }
  }
  EXPECT_GT(with_some, 100);
}

// Two mentors, two mentees: 90 and 80 in the first row, 85 and 0 in the second. The best total is
// 80 + 85, though the first two would rather have each other.
TEST(BlockingCouples, ExistInABestTotalThatAsksTwoPeopleToGiveWay) {
  Model model{.scores = {2, 2, {9000, 8000, 8500, 0}},
              .mentors = SideModel::uniform(2, 1),
              .mentees = SideModel::uniform(2, 1)};
  const Outcome outcome = proposal_of(model, Mode::BestTotal).outcome;
  ASSERT_EQ(outcome.totals.score, 16'500);
  EXPECT_EQ(count(model, outcome), 1);
  model.scores.cells = {9000, 0, 0, 8500};
  EXPECT_EQ(count(model, proposal_of(model, Mode::BestTotal).outcome), 0);
}

}  // namespace
}  // namespace flipside::matching
