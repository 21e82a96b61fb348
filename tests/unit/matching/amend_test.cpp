// A proposal after a change, repaired, against one found from the beginning.
#include "matching/amend.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "matching/people.h"
#include "matching/random_model.h"
#include "matching/run.h"

namespace flipside::matching {
namespace {

Proposal amended(const Programme& programme, const Policy& policy, const Proposal& before) {
  Matching matching(programme, policy, before.request, {}, &before);
  while (!matching.step(2000)) {
  }
  return matching.result();
}

// What a mode compares, the most important first.
std::array<std::int64_t, 4> rank_of(const Proposal& proposal) {
  const Totals& totals = proposal.outcome.totals;
  switch (proposal.request.mode) {
    case Mode::Balanced:
      return {totals.first_pairs, totals.pairs, totals.worst, totals.score};
    case Mode::BestTotal:
      return {totals.score};
    case Mode::MostPairs:
      break;
  }
  return {totals.pairs, totals.score};
}

template <class Map>
auto& some(Random& random, Map& map) {
  return std::next(map.begin(), below(random, static_cast<int>(map.size())))->second;
}

void make_pair(Programme& programme, const ProposedPair& proposed, PairStage stage) {
  Pair pair;
  pair.id = id_of<Pair>("made" + std::to_string(programme.pairs.size()));
  pair.mentor = proposed.mentor;
  pair.mentee = proposed.mentee;
  pair.stage = stage;
  programme.pairs[pair.id] = pair;
}

// What an organiser does to a programme beside its proposal.
void change(Random& random, Programme& programme, const Proposal& proposal) {
  Person& person = some(random, programme.people);
  const Person& other = some(random, programme.people);
  const ProposedPair any{person.id, other.id};
  const bool has_pairs = !proposal.pairs.empty();
  const ProposedPair& proposed = has_pairs ? proposal.pairs[static_cast<std::size_t>(below(
                                                 random, static_cast<int>(proposal.pairs.size())))]
                                           : any;
  switch (below(random, 8)) {
    case 0:
      return make_pair(programme, proposed, PairStage::Declined);
    case 1:
      return make_pair(programme, proposed, PairStage::Active);
    case 2:
      if (&person != &other) make_pair(programme, any, PairStage::Agreed);
      return;
    case 3:
      person.status = PersonStatus::Left;
      return;
    case 4: {
      const std::string name = "new" + std::to_string(programme.people.size());
      const Role role = below(random, 2) == 0 ? Role::Mentor : Role::Mentee;
      add_person(programme, name, role, below(random, 5)).offers = other.offers;
      return;
    }
    case 5:
      person.offers.push_back({id_of<Topic>("topic1"), 4});
      person.capacity = below(random, 4);
      return;
    case 6:
      programme.people.erase(person.id);
      return;
    default: {
      const auto block = id_of<Block>("made" + std::to_string(programme.blocks.size()));
      programme.blocks[block] = {block, proposed.mentor, proposed.mentee};
    }
  }
}

std::vector<Unmatched> unmatched_of(const Proposal& proposal) {
  UnmatchedReport report(*proposal.prepared, proposal.outcome.links, proposal.request.mode);
  while (!report.step(1'000'000)) {
  }
  return report.take();
}

// Twenty changes, each to what came out of the one before.
void change_in_turn(Random& random, Programme programme, const Request& request,
                    const Policy& policy) {
  Proposal proposal = propose(programme, policy, request);
  for (int turn = 0; turn < 20; ++turn) {
    change(random, programme, proposal);
    proposal = amended(programme, policy, proposal);
    ASSERT_EQ(proposal.certificate.finding, Finding::Proven) << turn;
    ASSERT_EQ(rank_of(proposal), rank_of(propose(programme, policy, request))) << turn;
    ASSERT_EQ(proposal.pairs.size(), proposal.outcome.links.size()) << turn;
    ASSERT_EQ(proposal.unmatched, unmatched_of(proposal)) << turn;
  }
}

TEST(Amend, IsWorthInEveryStageWhatANewSearchFindsThroughChainsOfChanges) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Programme programme = random_programme(random, 8 + below(random, 50));
    const Request request{static_cast<Mode>(seed % 3), static_cast<Keep>(below(random, 2))};
    Policy policy;
    if (below(random, 2) == 0) policy.least_score = below(random, 3000);
    if (below(random, 3) > 0) policy.weights = random_weights(random);
    change_in_turn(random, programme, request, policy);
    if (testing::Test::HasFatalFailure()) return;
  }
}

// Everybody is as good as anybody, so nothing but a change moves a pair.
Programme all_alike(int mentors, int mentees) {
  Programme programme = with_ranks();
  for (int i = 0; i < mentors; ++i) {
    add_mentor(programme, "mentor" + std::to_string(i)).languages = {{"en", LanguageLevel::Fluent}};
  }
  for (int i = 0; i < mentees; ++i) {
    add_mentee(programme, "mentee" + std::to_string(i)).languages = {{"en", LanguageLevel::Fluent}};
  }
  return programme;
}

std::ptrdiff_t pairs_kept(const Proposal& before, const Proposal& after) {
  return std::ranges::count_if(before.pairs, [&](const ProposedPair& pair) {
    return std::ranges::find(after.pairs, pair) != after.pairs.end();
  });
}

TEST(Amend, KeepsThePairsThatAreShown) {
  for (const Mode mode : {Mode::Balanced, Mode::BestTotal, Mode::MostPairs}) {
    Programme programme = all_alike(12, 10);
    const Proposal before = propose(programme, Policy{}, {.mode = mode});
    ASSERT_EQ(before.pairs.size(), 10U);
    EXPECT_EQ(amended(programme, Policy{}, before).pairs, before.pairs);
    make_pair(programme, before.pairs[4], PairStage::Declined);
    const Proposal declined = amended(programme, Policy{}, before);
    EXPECT_EQ(declined.pairs.size(), 10U);
    EXPECT_GE(pairs_kept(before, declined), 8);
    make_pair(programme, declined.pairs[0], PairStage::Active);
    const Proposal accepted = amended(programme, Policy{}, declined);
    EXPECT_EQ(accepted.pairs.size(), 9U);
    EXPECT_EQ(pairs_kept(declined, accepted), 9);
    add_mentee(programme, "late").languages = {{"en", LanguageLevel::Fluent}};
    const Proposal joined = amended(programme, Policy{}, accepted);
    EXPECT_EQ(joined.pairs.size(), 10U);
    EXPECT_EQ(pairs_kept(accepted, joined), 9);
  }
}

TEST(Amend, OfAnotherPolicyIsANewSearch) {
  Random random(4);
  const Programme programme = random_programme(random, 60);
  const Proposal before = propose(programme, Policy{}, {});
  Policy stricter;
  stricter.least_score = 2500;
  stricter.weights = random_weights(random);
  const Proposal now = amended(programme, stricter, before);
  EXPECT_EQ(now.outcome, propose(programme, stricter, {}).outcome);
}

TEST(Amend, OfAResultThatIsNotProvenIsANewSearch) {
  Random random(5);
  const Programme programme = random_programme(random, 60);
  Proposal before = propose(programme, Policy{}, {});
  const Outcome right = before.outcome;
  before.outcome.links.pop_back();
  before.certificate.finding = Finding::TotalsDiffer;
  EXPECT_EQ(amended(programme, Policy{}, before).outcome, right);
}

TEST(Amend, CanBeDroppedAtAnyStepAndLeavesTheProposalAsItWas) {
  Random random(6);
  Programme programme = random_programme(random, 40);
  const Proposal before = propose(programme, Policy{}, {});
  const Outcome outcome = before.outcome;
  make_pair(programme, before.pairs[0], PairStage::Declined);
  for (int steps = 0; steps < 150; steps += 3) {
    Matching dropped(programme, Policy{}, {}, {}, &before);
    for (int step = 0; step < steps; ++step) dropped.step(10);
  }
  EXPECT_EQ(before.outcome, outcome);
  EXPECT_EQ(amended(programme, Policy{}, before).certificate.finding, Finding::Proven);
}

}  // namespace
}  // namespace flipside::matching
