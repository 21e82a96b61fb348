#include "matching/place_worth.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "matching/certificate.h"
#include "matching/model_proposal.h"
#include "matching/random_model.h"

namespace flipside::matching {
namespace {

std::int64_t best_value(const Model& model, const Objective& objective) {
  std::int64_t best = 0;
  for_each_assignment(model, objective.least_score, [&](const Links& links) {
    best = std::max(best, value_of(objective, totals_of(model, links)));
  });
  return best;
}

void check_nobody_is_worth_more(const Model& model, Mode mode) {
  const Proposal proposal = proposal_of(model, mode);
  const Objective objective = last_objective(model, proposal.outcome);
  const std::int64_t before = best_value(model, objective);
  const Prices& prices = proposal.outcome.proof.at_worst;
  for (const auto& [side, priced] :
       {std::pair{&Model::mentors, &prices.mentors}, std::pair{&Model::mentees, &prices.mentees}}) {
    for (std::size_t person = 0; person < priced->size(); ++person) {
      Model larger = model;
      (larger.*side).places[person] += 1;
      const std::int64_t worth =
          worth_of_place(objective, model.*side, static_cast<int>(person), (*priced)[person]);
      ASSERT_LE(best_value(larger, objective) - before, worth);
      ASSERT_GE(worth, 0);
    }
  }
}

TEST(PlaceWorth, IsNeverLessThanWhatOneMorePlaceBrings) {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Model model = random_model(random);
    for (const Mode mode : {Mode::Balanced, Mode::BestTotal, Mode::MostPairs}) {
      check_nobody_is_worth_more(model, mode);
    }
  }
}

// One mentor, two mentees at 80 and 50: another place of the mentor's makes a pair of 50 more, and
// serves somebody new; another place of the served mentee's brings nothing.
TEST(PlaceWorth, TellsOfPairsBeforeScores) {
  const Model model{.scores = {1, 2, {8000, 5000}},
                    .mentors = SideModel::uniform(1, 1),
                    .mentees = SideModel::uniform(2, 1)};
  const Proposal total = proposal_of(model, Mode::BestTotal);
  const auto worths = place_worths(*total.prepared, total.outcome);
  ASSERT_EQ(worths.size(), 3U);
  EXPECT_EQ(worths[0].role, Side::Mentor);
  EXPECT_EQ(worths[0].people_and_pairs, 0);
  EXPECT_GE(worths[0].score, 5000);
  const Proposal pairs = proposal_of(model, Mode::MostPairs);
  const auto first = place_worths(*pairs.prepared, pairs.outcome)[0];
  EXPECT_EQ(first.role, Side::Mentor);
  EXPECT_EQ(first.people_and_pairs, 1);
}

TEST(PlaceWorth, ListsNobodyWithoutPrices) {
  Random random(5);
  Proposal proposal = proposal_of(random_large_model(random, {5, 5, 1}), Mode::Balanced);
  EXPECT_EQ(place_worths(*proposal.prepared, proposal.outcome).size(), 10U);
  proposal.outcome.proof.at_worst = {};
  EXPECT_TRUE(place_worths(*proposal.prepared, proposal.outcome).empty());
}

}  // namespace
}  // namespace flipside::matching
