#include "matching/moves.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "matching/people.h"

namespace flipside::matching {
namespace {

Cost cost_of(const Proposal& proposal, const Couple& asked) {
  WhyNot why_not(proposal, asked);
  while (!why_not.step(1'000'000)) {
  }
  return why_not.answer().cost.value_or(Cost{});
}

TEST(Moves, FollowTheChainFromTheMentorAskedAbout) {
  const Proposal proposal = propose(three_and_three(), topics_alone(), {});
  const Couple asked = couple("ann", "eve");
  const auto moves = moves_of(*proposal.prepared, asked, cost_of(proposal, asked));
  ASSERT_EQ(moves.size(), 2U);
  EXPECT_EQ(moves[0].mentor, id_of<Person>("ann"));
  EXPECT_EQ(moves[0].now->mentee, id_of<Person>("dan"));
  EXPECT_EQ(moves[0].instead->mentee, id_of<Person>("eve"));
  EXPECT_EQ(moves[1].mentor, id_of<Person>("ben"));
  EXPECT_EQ(moves[1].now->mentee, id_of<Person>("eve"));
  EXPECT_EQ(moves[1].instead->mentee, id_of<Person>("dan"));
}

TEST(Moves, WhoLosesTheirPairHasNobodyInstead) {
  Programme programme = three_and_three();
  programme.people.erase(id_of<Person>("fay"));
  programme.people.erase(id_of<Person>("dan"));
  const Proposal proposal = propose(programme, topics_alone(), {});
  ASSERT_EQ(proposal.pairs.size(), 1U);
  const Couple asked = couple("cat", "eve");
  const auto moves = moves_of(*proposal.prepared, asked, cost_of(proposal, asked));
  ASSERT_EQ(moves.size(), 2U);
  EXPECT_EQ(moves[0].mentor, id_of<Person>("cat"));
  EXPECT_FALSE(moves[0].now);
  EXPECT_EQ(moves[1].mentor, id_of<Person>("ben"));
  EXPECT_FALSE(moves[1].instead);
}

int score_of(const std::optional<Place>& place) { return place ? place->score : 0; }

// Every couple that was asked about, gained or lost stands in one move, and they add up.
TEST(Moves, AddUpToTheChangeOfTheTotal) {
  Random random(41);
  int asked_about = 0;
  for (int round = 0; round < 30; ++round) {
    const Programme programme = random_programme(random, 40);
    const Proposal proposal = propose(programme, Policy{}, {});
    const Roster& roster = proposal.prepared->roster;
    for (const int mentor : roster.mentors) {
      for (const int mentee : roster.mentees) {
        const Couple asked{roster.id(mentor), roster.id(mentee)};
        WhyNot why_not(proposal, asked);
        while (!why_not.step(1'000'000)) {
        }
        const auto& cost = why_not.answer().cost;
        if (!cost) continue;
        asked_about += 1;
        std::int64_t change = 0;
        std::size_t places = 0;
        const auto moves = moves_of(*proposal.prepared, asked, *cost);
        for (const Move& move : moves) {
          change += score_of(move.instead) - score_of(move.now);
          places += (move.instead ? 1U : 0U) + (move.now ? 1U : 0U);
        }
        ASSERT_EQ(moves.front().mentor, asked.mentor);
        ASSERT_EQ(change, cost->after.score - cost->before.score);
        ASSERT_EQ(places, cost->gained.size() + cost->lost.size() + 1);
      }
    }
  }
  EXPECT_GT(asked_about, 50);
}

}  // namespace
}  // namespace flipside::matching
