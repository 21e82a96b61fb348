#include "matching/alternatives.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

#include "matching/model_proposal.h"
#include "matching/random_model.h"

namespace flipside::matching {
namespace {

using TotalsInOrder = std::tuple<std::int64_t, std::int64_t, int, std::int64_t>;

TotalsInOrder rank_of(const Totals& totals) {
  return {totals.first_pairs, totals.pairs, totals.worst, totals.score};
}

std::vector<Alternative> ask(const Proposal& proposal, const Id<Person>& person, Side role) {
  Alternatives alternatives(proposal, person, role);
  while (!alternatives.step(1000)) {
  }
  return alternatives.list();
}

// The best of all sets of pairs that have this one.
TotalsInOrder best_with(const Model& model, Link wanted) {
  TotalsInOrder best{};
  for_each_assignment(model, 0, [&](const Links& links) {
    if (!std::ranges::binary_search(links, wanted)) return;
    best = std::max(best, rank_of(totals_beside(model, links, wanted)));
  });
  std::get<2>(best) = std::min(std::get<2>(best), model.scores.at(wanted.mentor, wanted.mentee));
  return best;
}

// All partners that a mentor could have instead, the highest score first.
std::vector<std::pair<int, int>> others_for(const Proposal& proposal, int mentor) {
  const Model& model = proposal.prepared->model;
  std::vector<std::pair<int, int>> others;
  if (model.mentors.places[static_cast<std::size_t>(mentor)] == 0) return others;
  for (int mentee = 0; mentee < model.scores.mentees; ++mentee) {
    if (!model.scores.allows(mentor, mentee)) continue;
    if (model.mentees.places[static_cast<std::size_t>(mentee)] == 0) continue;
    if (std::ranges::binary_search(proposal.outcome.links, Link{mentor, mentee})) continue;
    others.emplace_back(-model.scores.at(mentor, mentee), mentee);
  }
  std::ranges::sort(others);
  return others;
}

void check_every_mentor(const Model& model) {
  const Proposal proposal = proposal_of(model, Mode::Balanced);
  for (int mentor = 0; mentor < model.scores.mentors; ++mentor) {
    const auto expected = others_for(proposal, mentor);
    const auto found = ask(proposal, mentor_id(proposal, mentor), Side::Mentor);
    ASSERT_EQ(found.size(), std::min(expected.size(), MostAlternatives));
    for (std::size_t i = 0; i < found.size(); ++i) {
      const auto [minus_score, mentee] = expected[i];
      ASSERT_EQ(found[i].couple.mentee, mentee_id(proposal, mentee));
      ASSERT_EQ(found[i].score, -minus_score);
      ASSERT_TRUE(found[i].cost);
      ASSERT_EQ(rank_of(found[i].cost->after), best_with(model, {mentor, mentee}));
    }
  }
}

TEST(Alternatives, AreTheHighestScoresAtTheCostThatTryingEverythingFinds) {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    check_every_mentor(random_model(random));
  }
}

TEST(Alternatives, AreTheSameCouplesFromEitherSide) {
  Random random(7);
  const Proposal proposal = proposal_of(random_large_model(random, {6, 6, 1}), Mode::Balanced);
  for (const Alternative& one : ask(proposal, mentor_id(proposal, 2), Side::Mentor)) {
    const auto others = ask(proposal, one.couple.mentee, Side::Mentee);
    for (const Alternative& other : others) {
      if (other.couple == one.couple) {
        EXPECT_EQ(other.cost, one.cost);
      }
      EXPECT_EQ(other.couple.mentee, one.couple.mentee);
    }
  }
}

TEST(Alternatives, OfManyAreAFewAndTellHowManyThereAre) {
  Random random(3);
  Model model = random_large_model(random, {40, 50, 1});
  model.mentors.places[5] = 1;
  const Proposal proposal = proposal_of(model, Mode::Balanced);
  const Alternatives alternatives(proposal, mentor_id(proposal, 5), Side::Mentor);
  EXPECT_EQ(alternatives.list().size(), MostAlternatives);
  EXPECT_GT(alternatives.possible(), MostAlternatives);
}

TEST(Alternatives, AreNoneForSomebodyWhoIsNotThere) {
  Random random(3);
  const Proposal proposal = proposal_of(random_large_model(random, {4, 4, 1}), Mode::Balanced);
  Alternatives alternatives(proposal, id_of<Person>("stranger"), Side::Mentee);
  EXPECT_TRUE(alternatives.step(1));
  EXPECT_TRUE(alternatives.list().empty());
}

}  // namespace
}  // namespace flipside::matching
