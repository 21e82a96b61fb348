#include "matching/preparation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "matching/certificate.h"
#include "matching/people.h"
#include "matching/random_model.h"
#include "matching/stages.h"

namespace flipside::matching {
namespace {

std::unique_ptr<Prepared> prepared(const Programme& programme, const Policy& policy,
                                   std::int64_t most_cells_kept) {
  Preparation preparation(programme, policy, Keep::PairsUnderWay, spring_2026(), most_cells_kept);
  while (!preparation.step(NoLimit)) {
  }
  EXPECT_EQ(preparation.progress_thousandths(), 1000);
  return preparation.take();
}

void expect_same_scores(const ScoreTable& kept, const ScoreTable& made) {
  std::vector<std::int16_t> column(static_cast<std::size_t>(made.mentors));
  for (int mentor = 0; mentor < made.mentors; ++mentor) {
    for (int mentee = 0; mentee < made.mentees; ++mentee) {
      ASSERT_EQ(made.at(mentor, mentee), kept.at(mentor, mentee));
    }
    EXPECT_TRUE(std::ranges::equal(made.row(mentor), kept.row(mentor)));
  }
  for (int mentee = 0; mentee < made.mentees; ++mentee) {
    made.read_column(mentee, column);
    for (int mentor = 0; mentor < made.mentors; ++mentor) {
      ASSERT_EQ(column[static_cast<std::size_t>(mentor)], kept.at(mentor, mentee));
    }
  }
}

Outcome found(StageSearch search) {
  while (!search.step(NoLimit)) {
  }
  return search.take_outcome();
}

// The second size is large enough for a shortlist.
TEST(Preparation, GivesTheSamePairsWhereScoresAreMadeAsTheyAreRead) {
  for (const int people : {0, 1, 20, 300}) {
    Random random(static_cast<std::uint64_t>(people) + 1);
    const Programme programme = random_programme(random, people);
    const Policy policy = random_policy(random);
    const auto kept = prepared(programme, policy, MostCellsKept);
    const auto made = prepared(programme, policy, -1);
    EXPECT_TRUE(made->model.scores.cells.empty());
    expect_same_scores(kept->model.scores, made->model.scores);
    for (const Mode mode : {Mode::Balanced, Mode::BestTotal, Mode::MostPairs}) {
      const Outcome of_kept = found({kept->model, mode, 0});
      const Outcome of_made = found({made->model, mode, 0});
      EXPECT_EQ(of_made.links, of_kept.links) << people;
      EXPECT_EQ(of_made.proof, of_kept.proof);
      EXPECT_EQ(certify(made->model, of_made).finding, Finding::Proven);
      EXPECT_EQ(found({made->model, of_made}).totals, of_kept.totals);
    }
  }
}

}  // namespace
}  // namespace flipside::matching
