#include "matching/row_scoring.h"
#include "matching/random_model.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "matching/people.h"
#include "matching/row_kernels.h"
#include "matching/rules.h"
#include "matching/scoring.h"

namespace flipside::matching {
namespace {

int expected(const Roster& roster, const Policy& policy, int mentor, int mentee) {
  if (!rules_against(roster, policy, mentor, mentee).empty()) return Absent;
  return breakdown_of(roster, policy, mentor, mentee).score;
}

// Cell by cell; the number of cells that are pairs.
int compare(const Programme& programme, const Policy& policy, std::uint64_t seed) {
  const Roster roster = roster_of(programme, Keep::PairsUnderWay, spring_2026());
  RowScoring scoring(roster, policy);
  int pairs = 0;
  for (const int mentor : roster.mentors) {
    std::vector<std::int16_t> row(roster.mentees.size(), 0);
    scoring.score(mentor, row);
    for (std::size_t column = 0; column < row.size(); ++column) {
      const int cell = expected(roster, policy, mentor, roster.mentees[column]);
      EXPECT_EQ(row[column], cell) << "seed " << seed << ", column " << column;
      pairs += cell == Absent ? 0 : 1;
    }
  }
  return pairs;
}

TEST(RowScoring, GivesTheRulesAndScoresOfItsPairs) {
  int pairs = 0;
  for (std::uint64_t seed = 1; seed <= 600 && !testing::Test::HasFailure(); ++seed) {
    Random random(seed);
    const Programme programme = random_programme(random, 6 + below(random, 20));
    pairs += compare(programme, random_policy(random), seed);
  }
  EXPECT_GT(pairs, 1000);
}

TEST(RowScoring, ScoresPeopleWithMoreAnswersThanALaneCounts) {
  for (std::uint64_t seed = 1; seed <= 30 && !testing::Test::HasFailure(); ++seed) {
    Random random(seed);
    Programme programme = random_programme(random, 12);
    for (auto& [id, person] : programme.people) {
      person.rank = id_of<Rank>(person.role == Role::Mentor ? "rank0" : "rank3");
      for (int count = below(random, 3) * 200; count > 0; --count) {
        const std::string name = std::to_string(count);
        person.aims.push_back(id_of<Aim>(name));
        person.interests.push_back(id_of<Interest>(name));
        person.offers.push_back({id_of<Topic>(name), below(random, 5)});
        person.wants.push_back({id_of<Topic>(name), below(random, 5), 3});
      }
    }
    compare(programme, random_policy(random), seed);
  }
}

TEST(RowScoring, WeighsByAnyWeights) {
  for (int Weights::* weight :
       {&Weights::topics, &Weights::languages, &Weights::groups, &Weights::openness}) {
    for (const int value : {0, 1, 1500, 1600, 1601, 9'000, 10'000, 20'000}) {
      Random random(static_cast<std::uint64_t>(value) + 1);
      Policy policy = random_policy(random);
      policy.weights.*weight = value;
      compare(random_programme(random, 60), policy, static_cast<std::uint64_t>(value));
    }
  }
  Random random(7);
  compare(random_programme(random, 25), {.weights = {0, 0, 0, 0, 0, 0, 0, 0, 0}}, 7);
}

TEST(RowScoring, DividesSharesExactly) {
  for (int whole = 1; whole <= 255; ++whole) {
    for (int part = 0; part <= whole; ++part) {
      ASSERT_EQ((part * scale_of(whole)) >> ScaleBits, FullWorth * part / whole)
          << part << " of " << whole;
    }
  }
}

// A row of which nothing counts but hours, whose weight is among others that are present.
TEST(RowScoring, DividesByTheWeightsExactly) {
  const std::vector<std::int16_t> zero(8, 0);
  for (int weight = 1; weight <= MostWeight; ++weight) {
    ColumnBlock block;
    block.standing.fill(2);
    for (int one = 0; one <= weight; one += 1 + weight / 40) {
      block.missing.fill(static_cast<std::int16_t>(one));
      for (const int worth : {1, 250, 333, 500, 666, 999, 1000}) {
        const std::vector<std::int16_t> worths(8, static_cast<std::int16_t>(worth));
        const RowLanes lanes{&block,      zero.data(), zero.data(),  zero.data(),
                             zero.data(), zero.data(), worths.data()};
        std::vector<std::int16_t> row(8, 0);
        score_row(lanes, {.hours = one, .all = weight, .least_standing = 2}, row);
        ASSERT_EQ(row[7], one * worth * 10 / weight) << one << " of " << weight;
      }
    }
  }
}

}  // namespace
}  // namespace flipside::matching
