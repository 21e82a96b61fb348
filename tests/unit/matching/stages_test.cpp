#include "matching/stages.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/crc32c.h"
#include "matching/certificate.h"
#include "matching/random_model.h"

namespace flipside::matching {
namespace {

// What a mode compares, the most important first.
using ModeRank = std::array<std::int64_t, 4>;

ModeRank rank_of(Mode mode, const Totals& totals) {
  switch (mode) {
    case Mode::Balanced:
      return {totals.first_pairs, totals.pairs, totals.worst, totals.score};
    case Mode::BestTotal:
      return {totals.score};
    case Mode::MostPairs:
      break;
  }
  return {totals.pairs, totals.score};
}

Outcome search(const Model& model, Mode mode, int least_score) {
  StageSearch search(model, mode, least_score);
  while (!search.step(NoLimit)) {
  }
  return search.take_outcome();
}

constexpr std::array AllModes = {Mode::Balanced, Mode::BestTotal, Mode::MostPairs};

void expect_best_by_trying_all(const Model& model, int least_score) {
  std::array<ModeRank, AllModes.size()> best{ModeRank{0, 0, HighestScore, 0}, ModeRank{},
                                             ModeRank{}};
  for_each_assignment(model, least_score, [&](const Links& links) {
    const Totals totals = totals_of(model, links);
    for (std::size_t mode = 0; mode < AllModes.size(); ++mode) {
      best[mode] = std::max(best[mode], rank_of(AllModes[mode], totals));
    }
  });
  for (std::size_t mode = 0; mode < AllModes.size(); ++mode) {
    const Outcome outcome = search(model, AllModes[mode], least_score);
    ASSERT_EQ(rank_of(AllModes[mode], outcome.totals), best[mode]) << mode;
    ASSERT_EQ(certify(model, outcome).finding, Finding::Proven) << mode;
  }
}

TEST(Stages, ReachWhatTryingEverythingReachesAndProveIt) {
  for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Model model = random_model(random);
    expect_best_by_trying_all(model, static_cast<int>(random.below(3)));
    if (testing::Test::HasFatalFailure()) return;
  }
}

// Whatever ties by what the mode asks for first, in the order of ModeRank.
ModeRank with_worst(Mode mode, const Totals& totals) {
  ModeRank rank = rank_of(mode, totals);
  rank[2] = totals.worst;
  return rank;
}

TEST(Stages, BreakTiesOfTheOtherModesByTheHighestWorstScore) {
  Model model{ScoreTable::all_absent(2, 2), SideModel::uniform(2, 1), SideModel::uniform(2, 1)};
  model.scores.cells = {10000, 7500, 5000, 2500};
  for (const Mode mode : AllModes) {
    const Outcome outcome = search(model, mode, 0);
    EXPECT_EQ(outcome.links, (Links{{0, 1}, {1, 0}}));
    EXPECT_TRUE(certify(model, outcome).claims.worst);
  }
  int claimed = 0;
  for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
    Random random(seed);
    const Model any = random_model(random);
    for (const Mode mode : {Mode::BestTotal, Mode::MostPairs}) {
      const Outcome outcome = search(any, mode, 0);
      if (!certify(any, outcome).claims.worst) continue;
      claimed += 1;
      for_each_assignment(any, 0, [&](const Links& links) {
        ASSERT_LE(with_worst(mode, totals_of(any, links)), with_worst(mode, outcome.totals))
            << "seed " << seed;
      });
    }
  }
  EXPECT_GT(claimed, 1000);
}

TEST(Stages, TakeMorePlacesThanATotalThatIsOutweighedFits) {
  Model model{ScoreTable::all_absent(2, 2), SideModel::uniform(2, 26'000),
              SideModel::uniform(2, 26'000)};
  model.mentors.first_pair_weights = {2, 1};
  model.mentees.first_pair_weights = {1, 2};
  model.scores.cells = {10000, 7500, 5000, Absent};
  ASSERT_TRUE(fits_in_32_bits(model));
  for (const Mode mode : AllModes) {
    const Outcome outcome = search(model, mode, 0);
    EXPECT_EQ(outcome.totals.pairs, 3);
    EXPECT_EQ(certify(model, outcome).finding, Finding::Proven);
  }
}

// Every table of that many people whose cells are among `values`, with one place and with two.
void expect_best_of_every_table(int mentors, int mentees, const std::vector<std::int16_t>& values) {
  Model model{ScoreTable::all_absent(mentors, mentees), {}, {}};
  std::vector<std::size_t> choice(model.scores.cells.size(), 0);
  for (bool is_last = false; !is_last && !testing::Test::HasFatalFailure();) {
    for (std::size_t at = 0; at < choice.size(); ++at) model.scores.cells[at] = values[choice[at]];
    for (const int places : {1, 2}) {
      model.mentors = SideModel::uniform(mentors, places);
      model.mentees = SideModel::uniform(mentees, 3 - places);
      expect_best_by_trying_all(model, 0);
    }
    std::size_t digit = 0;
    while (digit < choice.size() && ++choice[digit] == values.size()) choice[digit++] = 0;
    is_last = digit == choice.size();
  }
}

TEST(Stages, AreTheBestOfEverySmallTable) {
  expect_best_of_every_table(2, 2, {Absent, 0, 4000, 9000});
  expect_best_of_every_table(2, 3, {Absent, 0, 7000});
  expect_best_of_every_table(3, 3, {Absent, 5000});
}

// In every build the same to the last price: native, with 128-bit vectors and without.
TEST(Stages, GiveTheSamePairsAndPricesInEveryBuild) {
  std::string all;
  const auto write = [&](std::int64_t number) { all += std::to_string(number) + ' '; };
  for (std::uint64_t seed = 1; seed <= 120; ++seed) {
    Random random(seed);
    const Model model = random_large_model(random, {below(random, 70), below(random, 130), 2});
    const Outcome outcome = search(model, AllModes[seed % AllModes.size()], below(random, 2000));
    for (const auto& [mentor, mentee] : outcome.links) {
      write(mentor);
      write(mentee);
    }
    const Proof& proof = outcome.proof;
    for (const Prices* prices : {&proof.over_all, &proof.above_worst, &proof.at_worst}) {
      std::ranges::for_each(prices->mentors, write);
      std::ranges::for_each(prices->mentees, write);
    }
  }
  EXPECT_EQ(crc32c(all), 1570732396U);
}

TEST(Stages, LargeModelsAreProven) {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    Random random(seed);
    const Model model = random_large_model(random, {40 + 5 * static_cast<int>(seed), 60, 3});
    for (const Mode mode : AllModes) {
      EXPECT_EQ(certify(model, search(model, mode, 500)).finding, Finding::Proven) << seed;
    }
  }
}

TEST(Stages, ReachTheSameInAnyOrderOfPeople) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    const Model model = random_large_model(random, {12, 15, 2});
    const Model other = reordered(model, random_order(random, model));
    for (const Mode mode : AllModes) {
      const Totals one = search(model, mode, 0).totals;
      const Totals two = search(other, mode, 0).totals;
      EXPECT_EQ(rank_of(mode, one), rank_of(mode, two)) << seed;
    }
  }
}

TEST(Stages, EverybodyGetsOneBeforeAnybodyGetsTwo) {
  // Two mentees want the same mentor, who is much better with the first; the other mentor may take
  // only the first.
  Model model{ScoreTable::all_absent(2, 2), SideModel::uniform(2, 1), SideModel::uniform(2, 2)};
  model.scores.cells = {9000, 100, 200, Absent};
  const Outcome balanced = search(model, Mode::Balanced, 0);
  EXPECT_EQ(balanced.links, (Links{{0, 1}, {1, 0}}));
  EXPECT_EQ(balanced.totals.first_pairs, 4);
  EXPECT_EQ(search(model, Mode::BestTotal, 0).links, (Links{{0, 0}, {1, 0}}));
}

TEST(Stages, WhoWaitedComesFirst) {
  Model model{ScoreTable::all_absent(1, 2), SideModel::uniform(1, 1), SideModel::uniform(2, 1)};
  model.scores.cells = {9000, 100};
  EXPECT_EQ(search(model, Mode::Balanced, 0).links, (Links{{0, 0}}));
  model.mentees.first_pair_weights = {1, 2};
  EXPECT_EQ(search(model, Mode::Balanced, 0).links, (Links{{0, 1}}));
}

TEST(Stages, TheWorstPairIsRaisedAtTheCostOfTheTotal) {
  Model model{ScoreTable::all_absent(2, 2), SideModel::uniform(2, 1), SideModel::uniform(2, 1)};
  model.scores.cells = {10000, 3000, 3100, 100};
  const Outcome balanced = search(model, Mode::Balanced, 0);
  EXPECT_EQ(balanced.links, (Links{{0, 1}, {1, 0}}));
  EXPECT_EQ(balanced.totals.worst, 3000);
  EXPECT_EQ(search(model, Mode::MostPairs, 0).totals.score, 10100);
}

ModeRank best_with(const Model& model, Mode mode, Link pinned, int least_score) {
  ModeRank best{-1};
  for_each_assignment(model, least_score, [&](const Links& links) {
    if (!std::ranges::binary_search(links, pinned)) return;
    best = std::max(best, rank_of(mode, totals_beside(model, links, pinned)));
  });
  return best;
}

// What each pair that could be made would lead to, found from what is best without it.
void check_every_pin(const Model& model, Mode mode, int least_score) {
  const Outcome found = search(model, mode, least_score);
  for (int mentor = 0; mentor < model.scores.mentors; ++mentor) {
    for (int mentee = 0; mentee < model.scores.mentees; ++mentee) {
      const Link pinned{mentor, mentee};
      const ModeRank best = best_with(model, mode, pinned, least_score);
      if (best == ModeRank{-1}) continue;
      StageSearch beside(model, found, pinned);
      while (!beside.step(NoLimit)) {
      }
      Links links = beside.take_outcome().links;
      links.insert(std::ranges::upper_bound(links, pinned), pinned);
      ASSERT_EQ(rank_of(mode, totals_beside(model, links, pinned)), best)
          << mentor << " " << mentee;
    }
  }
}

TEST(Stages, FindWhatElseIsBestBesideAPinnedPair) {
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Model model = random_model(random);
    for (const Mode mode : AllModes) {
      check_every_pin(model, mode, static_cast<int>(random.below(3)));
      if (testing::Test::HasFatalFailure()) return;
    }
  }
}

// The model after a few changes of any kind that leave the people as many as they were.
Model changed(Random& random, Model model) {
  const auto below = [&](std::size_t bound) { return random.below(static_cast<unsigned>(bound)); };
  for (int changes = 1 + static_cast<int>(below(4)); changes > 0; --changes) {
    SideModel& side = below(2) == 0 ? model.mentors : model.mentees;
    if (!side.places.empty() && below(3) == 0) {
      const std::size_t person = below(side.places.size());
      side.places[person] = static_cast<int>(below(4));
      side.first_pair_weights[person] = static_cast<int>(below(3));
    } else if (!model.scores.cells.empty()) {
      model.scores.cells[below(model.scores.cells.size())] =
          below(3) == 0 ? Absent : static_cast<std::int16_t>(below(4) * below(2501));
    }
  }
  return model;
}

TEST(Stages, RepairWhatWasFoundBeforeAChange) {
  for (std::uint64_t seed = 1; seed <= 900; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Model before =
        seed % 3 == 0 ? random_large_model(random, {20, 25, 3}) : random_model(random);
    const Model after = changed(random, before);
    const int least_score = static_cast<int>(random.below(3));
    for (const Mode mode : AllModes) {
      Outcome found = search(before, mode, least_score);
      if (pairs_then_total(before, 0) != pairs_then_total(after, 0)) found.proof.at_worst = {};
      StageSearch repair(after, found);
      while (!repair.step(NoLimit)) {
      }
      const Outcome repaired = repair.take_outcome();
      ASSERT_EQ(rank_of(mode, repaired.totals),
                rank_of(mode, search(after, mode, least_score).totals));
      ASSERT_EQ(certify(after, repaired).finding, Finding::Proven);
    }
  }
}

TEST(Stages, AreTheSameInSmallStepsAndProgressNeverFalls) {
  Random random(3);
  const Model model = random_large_model(random, {25, 25, 2});
  const Outcome at_once = search(model, Mode::Balanced, 0);
  StageSearch in_steps(model, Mode::Balanced, 0);
  int before = 0;
  while (!in_steps.step(100)) {
    EXPECT_GE(in_steps.progress_thousandths(), before);
    EXPECT_LT(in_steps.progress_thousandths(), 1000);
    before = in_steps.progress_thousandths();
  }
  EXPECT_GT(before, 500);
  EXPECT_EQ(in_steps.progress_thousandths(), 1000);
  EXPECT_EQ(in_steps.take_outcome(), at_once);
}

}  // namespace
}  // namespace flipside::matching
