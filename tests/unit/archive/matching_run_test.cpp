#include "archive/matching_run.h"

#include <gtest/gtest.h>

#include "archive/file.h"

namespace flipside::archive {
namespace {

MatchingRun one_pair() {
  MatchingRun run{.mode = MatchingMode::BestTotal, .least_score = 10};
  run.mentors = {{Id<Person>{"mentor_1"}, {}, 2, 1}};
  run.mentees = {{Id<Person>{"mentee_1"}, "Ada", 1, 0}, {Id<Person>{"mentee_2"}}};
  run.scores = {{8000, -1}};
  run.pairs = {{0, 0}};
  run.totals = {1, 1, 8000, 8000};
  run.stages = {{.name = "total",
                 .least_score = 10,
                 .per_score = 1,
                 .value = 8000,
                 .bound = 8000,
                 .mentor_prices = {0},
                 .mentee_prices = {8000, 0}}};
  return run;
}

TEST(MatchingRun, IsWrittenAsTheReadmeSays) {
  EXPECT_EQ(write_matching_run(one_pair()),
            R"({"format":"flipside","version":1,"kind":"matching_run","mode":"best_total",)"
            R"("least_score":10,"mentors":[{"id":"mentor_1","places":2}],)"
            R"("mentees":[{"id":"mentee_1","name":"Ada","first_pair_weight":0},{"id":"mentee_2"}],)"
            R"("scores":[[8000,-1]],"pairs":[[0,0]],)"
            R"("totals":{"first_pairs":1,"pairs":1,"score":8000,"worst":8000},)"
            R"("stages":[{"name":"total","least_score":10,"per_score":1,"value":8000,)"
            R"("bound":8000,"mentor_prices":[0],"mentee_prices":[8000,0]}]})");
}

TEST(MatchingRun, IsRefusedWhereAProgrammeIsWanted) {
  const Result<File> opened = read_file(write_matching_run(one_pair()));
  ASSERT_FALSE(opened.has_value());
  EXPECT_EQ(opened.error().where, "/kind");
}

}  // namespace
}  // namespace flipside::archive
