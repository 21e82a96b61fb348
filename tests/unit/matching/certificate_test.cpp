#include "matching/certificate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <string>

#include "matching/random_model.h"
#include "matching/stages.h"

namespace flipside::matching {
namespace {

Outcome search(const Model& model, Mode mode) {
  StageSearch search(model, mode, 0);
  while (!search.step(1'000'000)) {
  }
  return search.take_outcome();
}

// Ten mentors and twelve mentees whose worst pair was raised by the third stage.
struct Sample {
  Model model{};
  Outcome outcome{};
};

Sample sample(std::uint64_t seed = 1) {
  for (;; seed += 1000) {
    Random random(seed);
    Model model = random_large_model(random, {10, 12, 2});
    Outcome outcome = search(model, Mode::Balanced);
    if (outcome.totals.worst > 0) return {model, outcome};
  }
}

struct Damage {
  std::string what;
  std::function<void(Outcome&)> apply;
  Finding expected;
};

const Damage AllDamage[] = {
    {"a pair is left out", [](Outcome& it) { it.links.pop_back(); }, Finding::TotalsDiffer},
    {"a pair is there twice", [](Outcome& it) { it.links.push_back(it.links.back()); },
     Finding::PairNotAllowed},
    {"a pair is out of order", [](Outcome& it) { std::swap(it.links[0], it.links[1]); },
     Finding::PairNotAllowed},
    {"a mentor does not exist", [](Outcome& it) { it.links.back().mentor = 10; },
     Finding::PairNotAllowed},
    {"a mentee does not exist", [](Outcome& it) { it.links.front().mentee = -1; },
     Finding::PairNotAllowed},
    {"the total is flattered", [](Outcome& it) { it.totals.score += 1; }, Finding::TotalsDiffer},
    {"the worst is flattered", [](Outcome& it) { it.totals.worst += 1; }, Finding::TotalsDiffer},
    {"the pairs are flattered", [](Outcome& it) { it.totals.pairs += 1; }, Finding::TotalsDiffer},
    {"the people are flattered", [](Outcome& it) { it.totals.first_pairs += 1; },
     Finding::TotalsDiffer},
    {"the threshold is above a pair", [](Outcome& it) { it.least_score = it.totals.worst + 1; },
     Finding::PairNotAllowed},
    {"prices over all are missing", [](Outcome& it) { it.proof.over_all = {}; },
     Finding::Unreadable},
    {"prices above the worst are missing", [](Outcome& it) { it.proof.above_worst = {}; },
     Finding::Unreadable},
    {"prices at the worst are missing", [](Outcome& it) { it.proof.at_worst = {}; },
     Finding::Unreadable},
    {"a price is beyond all sums", [](Outcome& it) { it.proof.at_worst.mentors[3] = INT64_MAX; },
     Finding::Unreadable},
    {"prices that together overflow",
     [](Outcome& it) {
       for (auto& price : it.proof.at_worst.mentors) price = std::int64_t{1} << 60;
     },
     Finding::Unreadable},
    {"prices over all are too high",
     [](Outcome& it) { it.proof.over_all.mentees[0] += std::int64_t{1} << 40; },
     Finding::MorePairsPossible},
    {"prices above the worst are those of the last stage",
     [](Outcome& it) { it.proof.above_worst = it.proof.at_worst; }, Finding::WorstCanRise},
    {"a price at the worst is too high",
     [](Outcome& it) { it.proof.at_worst.mentors[0] += 1'000'000'000; },
     Finding::BetterTotalPossible},
};

TEST(Certificate, RejectsEveryDamage) {
  const auto [model, outcome] = sample();
  ASSERT_EQ(certify(model, outcome).finding, Finding::Proven);
  for (const Damage& damage : AllDamage) {
    Outcome damaged = outcome;
    damage.apply(damaged);
    EXPECT_EQ(certify(model, damaged).finding, damage.expected) << damage.what;
  }
}

TEST(Certificate, ProvesNothingThatWasDamaged) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const auto [model, outcome] = sample(seed);
    for (const Damage& damage : AllDamage) {
      Outcome damaged = outcome;
      damage.apply(damaged);
      EXPECT_NE(certify(model, damaged).finding, Finding::Proven) << seed << ": " << damage.what;
    }
  }
}

// The loop that reads eight cells at a time, against one cell after the other.
TEST(Certificate, BoundsAreWhatTheirDefinitionSays) {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    Random random(seed);
    const int mentees = 1 + static_cast<int>(random.below(90));
    const Model model = random_large_model(random, {7, mentees, 1});
    const Objective objective{static_cast<int>(random.below(5000)), random.below(3) > 0,
                              static_cast<std::int64_t>(random.below(9000)), 0};
    const auto price = [&] { return static_cast<std::int64_t>(random.below(9000)); };
    Prices prices;
    for (int i = 0; i < 7; ++i) prices.mentors.push_back(price());
    for (int i = 0; i < mentees; ++i) prices.mentees.push_back(price());
    if (seed % 4 == 0) prices.mentees[0] = std::int64_t{1} << 40;
    if (seed % 5 == 0) prices.mentors[3] = std::int64_t{1} << 40;
    std::int64_t bound = 0;
    for (const auto& side : {prices.mentors, prices.mentees}) {
      for (const std::int64_t each : side) bound += each;
    }
    for (int mentor = 0; mentor < 7; ++mentor) {
      for (int mentee = 0; mentee < mentees; ++mentee) {
        const int score = model.scores.at(mentor, mentee);
        if (score < objective.least_score) continue;
        const std::int64_t weight = objective.participation + (objective.counts_scores ? score : 0);
        bound +=
            std::max<std::int64_t>(0, weight - prices.mentors[static_cast<std::size_t>(mentor)] -
                                          prices.mentees[static_cast<std::size_t>(mentee)]);
      }
    }
    ASSERT_EQ(price_bound(model, objective, prices), bound) << "seed " << seed;
  }
}

TEST(Certificate, IsTheSameInStepsOfAnySize) {
  const auto [model, outcome] = sample();
  for (const std::int64_t cells : {1, 13, 50, 1000}) {
    Certification certification(model, outcome);
    int steps = 0;
    while (!certification.step(cells)) ++steps;
    EXPECT_GT(steps, 1);
    EXPECT_EQ(certification.result().finding, Finding::Proven);
    EXPECT_EQ(certification.result().bound, certify(model, outcome).bound);
  }
}

TEST(Certificate, RejectsPairsThatAreNotAllowedOrTakeMorePlacesThanThereAre) {
  const auto [model, outcome] = sample();
  Model forbidding = model;
  forbidding.scores.cells[model.scores.index(outcome.links[0].mentor, outcome.links[0].mentee)] =
      Absent;
  EXPECT_EQ(certify(forbidding, outcome).finding, Finding::PairNotAllowed);
  for (SideModel Model::* side : {&Model::mentors, &Model::mentees}) {
    Model smaller = model;
    (smaller.*side).places.assign((smaller.*side).places.size(), 0);
    EXPECT_EQ(certify(smaller, outcome).finding, Finding::PairNotAllowed);
  }
}

// Value and bound of every stage: equal where that proves it, and less for the cut.
TEST(Certificate, TellsTheFiguresOfEveryStage) {
  const auto [model, outcome] = sample();
  const Certificate found = certify(model, outcome);
  const std::int64_t reached = outcome.totals.first_pairs + outcome.totals.pairs;
  EXPECT_EQ(found.over_all.value, reached);
  EXPECT_EQ(found.over_all.bound, reached);
  EXPECT_EQ(found.above_worst.value, reached);
  EXPECT_LT(found.above_worst.bound, reached);
  EXPECT_EQ(found.value, found.bound);
  EXPECT_EQ(found.value, value_of(last_objective(model, outcome), outcome.totals));
}

// Whatever the prices are: a set of pairs that is not the best is never proven.
TEST(Certificate, NeverProvesAWorseOutcome) {
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    Random random(seed);
    const Model model = random_model(random);
    const Outcome best = search(model, Mode::Balanced);
    for_each_assignment(model, 0, [&](const Links& links) {
      Outcome other = best;
      other.links = links;
      other.totals = totals_of(model, links);
      const bool proven = certify(model, other).finding == Finding::Proven;
      ASSERT_EQ(proven, other.totals == best.totals) << "seed " << seed;
    });
  }
}

TEST(Certificate, ABoundHoldsForAnyPrices) {
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    Random random(seed);
    const Model model = random_model(random);
    const Objective objective = people_then_pairs_then_total(model, 0);
    Prices prices;
    const auto price = [&] {
      return static_cast<std::int64_t>(random.below(4'000'000)) - 2'000'000;
    };
    for (int i = 0; i < model.scores.mentors; ++i) prices.mentors.push_back(price());
    for (int i = 0; i < model.scores.mentees; ++i) prices.mentees.push_back(price());
    const auto bound = price_bound(model, objective, prices);
    ASSERT_TRUE(bound);
    for_each_assignment(model, 0, [&](const Links& links) {
      ASSERT_LE(value_of(objective, totals_of(model, links)), *bound) << "seed " << seed;
    });
  }
}

TEST(Certificate, RefusesAModelWhoseSumsDoNotFit) {
  Model model{ScoreTable::all_absent(2, 2), SideModel::uniform(2, 100'000),
              SideModel::uniform(2, 100'000)};
  EXPECT_FALSE(fits_in_32_bits(model));
  EXPECT_EQ(certify(model, {}).finding, Finding::Unreadable);
  model.mentors = SideModel::uniform(2, 8'000);
  EXPECT_TRUE(fits_in_32_bits(model));
}

}  // namespace
}  // namespace flipside::matching
