#include "matching/kept_run.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "matching/people.h"

namespace flipside::matching {
namespace {

// Ann and Ben teach, Cora and Dan learn.
Programme two_alike_and_two() {
  Programme programme = with_ranks();
  for (const char* name : {"ann", "ben"}) {
    add_mentor(programme, name).offers = {{id_of<Topic>("ai"), 3}};
  }
  for (const char* name : {"cora", "dan"}) {
    add_mentee(programme, name).wants = {{id_of<Topic>("ai"), 0, 3}};
  }
  return programme;
}

Person& person(Programme& programme, const char* name) {
  return programme.people.at(id_of<Person>(name));
}

struct Difference {
  const char* name;
  std::function<void(Programme&, Policy&, Request&)> make;
  bool tells{true};
};

class Inputs : public ::testing::TestWithParam<Difference> {};

TEST_P(Inputs, TellAllThatTheSearchReadAndNothingElse) {
  Programme programme = two_alike_and_two();
  Policy policy;
  Request request;
  const std::string before = inputs_of(propose(programme, policy, request));
  GetParam().make(programme, policy, request);
  EXPECT_EQ(inputs_of(propose(programme, policy, request)) != before, GetParam().tells);
}

INSTANTIATE_TEST_SUITE_P(
    Differences, Inputs,
    ::testing::Values(
        Difference{"none", [](auto&, auto&, auto&) {}, false},
        Difference{"a_name", [](auto& it, auto&, auto&) { person(it, "ann").name = "Anna"; },
                   false},
        Difference{"a_person", [](auto& it, auto&, auto&) { add_mentee(it, "eve"); }},
        Difference{"a_level",
                   [](auto& it, auto&, auto&) { person(it, "ann").offers.front().level = 4; }},
        Difference{"a_place", [](auto& it, auto&, auto&) { person(it, "ann").capacity = 2; }},
        Difference{"somebody_waiting",
                   [](auto& it, auto&, auto&) {
                     add_pair(it, "ann", "dan", PairStage::Closed);
                     it.pairs.begin()->second.mentee = id_of<Person>("gone");
                     add_mentee(it, "gone").status = PersonStatus::Left;
                   }},
        Difference{"a_block",
                   [](auto& it, auto&, auto&) {
                     const auto id = id_of<Block>("one");
                     it.blocks[id] = {id, id_of<Person>("ann"), id_of<Person>("dan")};
                   }},
        Difference{"the_mode", [](auto&, auto&, auto& it) { it.mode = Mode::BestTotal; }},
        Difference{"the_least_score", [](auto&, auto& it, auto&) { it.least_score = 100; }}),
    [](const auto& it) { return it.param.name; });

// Pairs that came of a run change what a search finds; without them it finds the run again.
TEST(KeptRun, ComesOutTheSameAgainAfterItsPairsWereTaken) {
  std::size_t pairs = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    Programme programme = random_programme(random, 24);
    Policy policy;
    policy.weights = random_weights(random);
    policy.mode = static_cast<MatchingMode>(seed % 3);
    const Request request{policy.mode, static_cast<Keep>(seed % 2)};
    const auto run = run_of(propose(programme, policy, request), Date{100});
    ASSERT_EQ(request_of(run), request);
    for (const RunPair& pair : run.pairs) {
      const auto id = id_of<Pair>("run_" + pair.mentor.value + pair.mentee.value);
      programme.pairs[id] = {.id = id,
                             .mentor = pair.mentor,
                             .mentee = pair.mentee,
                             .stage = static_cast<PairStage>(random.below(7))};
    }
    const Proposal again = propose(without_pairs_of(programme, run), run.policy, request_of(run));
    const Repetition expected{true, run.pairs.size(), run.pairs.size(), true, true};
    ASSERT_EQ(compare(run, again), expected);
    pairs += run.pairs.size();
  }
  EXPECT_GT(pairs, 40U);
}

TEST(KeptRun, LeavesPairsThatDidNotComeOfIt) {
  Programme programme = two_alike_and_two();
  const auto run = run_of(propose(programme, Policy{}, {}), Date{100});
  ASSERT_EQ(run.pairs.size(), 2U);
  const auto id = id_of<Pair>("one");
  Pair pair{.id = id, .mentor = run.pairs[0].mentor, .mentee = run.pairs[0].mentee};
  pair.manual = true;
  programme.pairs[id] = pair;
  EXPECT_TRUE(without_pairs_of(programme, run).pairs.contains(id));
  programme.pairs[id].manual = false;
  programme.pairs[id].closed_on = Date{99};
  EXPECT_TRUE(without_pairs_of(programme, run).pairs.contains(id));
  programme.pairs[id].closed_on = Date{101};
  EXPECT_FALSE(without_pairs_of(programme, run).pairs.contains(id));
}

TEST(KeptRun, CountsOnlyPairsWithTheSameScoreAsTheSame) {
  Programme programme = two_alike_and_two();
  const auto run = run_of(propose(programme, Policy{}, {}), Date{100});
  person(programme, "ann").offers.front().level = 1;
  const Repetition found = compare(run, propose(programme, Policy{}, {}));
  EXPECT_FALSE(found.same_inputs);
  EXPECT_EQ(found.pairs, 2U);
  EXPECT_EQ(found.same_pairs, 1U);
}

}  // namespace
}  // namespace flipside::matching
