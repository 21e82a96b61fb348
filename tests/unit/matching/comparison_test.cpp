#include "matching/comparison.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <string>

#include "matching/model_proposal.h"
#include "matching/people.h"
#include "matching/random_model.h"

namespace flipside::matching {
namespace {

std::vector<ModeResult> compare(const Proposal& proposal) {
  Comparison comparison(proposal);
  int progress = 0;
  while (!comparison.step(1000)) {
    EXPECT_GE(comparison.progress_thousandths(), progress);
    progress = comparison.progress_thousandths();
  }
  EXPECT_EQ(comparison.progress_thousandths(), 1000);
  return comparison.results();
}

TEST(Comparison, GivesWhatASearchInEachModeGives) {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Model model = random_model(random);
    std::vector<ModeResult> expected;
    for (const Mode mode : AllModes) {
      const Proposal proposal = proposal_of(model, mode);
      expected.push_back(result_of(*proposal.prepared, proposal.outcome, Finding::Proven));
    }
    for (const Mode mode : AllModes) ASSERT_EQ(compare(proposal_of(model, mode)), expected);
  }
}

// Each is the best by its own measure.
TEST(Comparison, ShowsWhatEachModeIsFor) {
  Random random(11);
  const auto results =
      compare(proposal_of(random_large_model(random, {30, 40, 2}), Mode::MostPairs));
  for (const ModeResult& result : results) {
    EXPECT_EQ(result.finding, Finding::Proven);
    EXPECT_LE(result.people_with_a_pair, results[0].people_with_a_pair);
    EXPECT_LE(result.totals.score, results[1].totals.score);
    EXPECT_LE(result.totals.pairs, results[2].totals.pairs);
    EXPECT_TRUE(std::ranges::is_sorted(result.scores));
    EXPECT_EQ(std::accumulate(result.scores.begin(), result.scores.end(), std::int64_t{0}),
              result.totals.score);
    EXPECT_EQ(result.people_with_a_pair + result.unmatched, 70);
  }
}

TEST(Comparison, CountsThoseWithoutAPairAsTheProposalDoes) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    const Programme programme = random_programme(random, 20);
    const Proposal proposal = propose(programme, Policy{}, {});
    const ModeResult result =
        result_of(*proposal.prepared, proposal.outcome, proposal.certificate.finding);
    ASSERT_EQ(result.unmatched, static_cast<int>(without_a_pair(proposal.unmatched)))
        << "seed " << seed;
    std::set<Id<Person>> paired;
    for (const ProposedPair& pair : proposal.pairs) paired.insert({pair.mentor, pair.mentee});
    ASSERT_EQ(result.people_with_a_pair, static_cast<int>(paired.size())) << "seed " << seed;
  }
}

TEST(Comparison, HasOneMedian) {
  EXPECT_EQ(median_of({}), std::nullopt);
  EXPECT_EQ(median_of({700}), 700);
  EXPECT_EQ(median_of({100, 200}), 150);
  EXPECT_EQ(median_of({100, 200, 900}), 200);
  EXPECT_EQ(median_of({100, 200, 301, 900}), 251);
}

}  // namespace
}  // namespace flipside::matching
