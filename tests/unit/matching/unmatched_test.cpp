#include "matching/unmatched.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "matching/people.h"
#include "matching/run.h"
#include "matching/wording.h"

namespace flipside::matching {
namespace {

const Unmatched* find(const Proposal& proposal, const char* name) {
  const auto found = std::ranges::find(proposal.unmatched, id_of<Person>(name), &Unmatched::person);
  return found == proposal.unmatched.end() ? nullptr : &*found;
}

struct Expected {
  Cause cause;
  WayOut way_out;
  std::string words;
};

void check(const Proposal& proposal, const char* name, const Expected& expected) {
  const Unmatched* unmatched = find(proposal, name);
  ASSERT_NE(unmatched, nullptr) << name;
  EXPECT_EQ(unmatched->cause, expected.cause) << name;
  EXPECT_EQ(unmatched->way_out, expected.way_out) << name;
  EXPECT_EQ(cause_in_words(*unmatched), expected.words) << name;
  EXPECT_FALSE(way_out_in_words(*unmatched).empty()) << name;
}

TEST(Unmatched, WithoutAnybodyOpposite) {
  Programme programme = with_ranks();
  add_mentor(programme, "ann");
  check(propose(programme, Policy{}, {}), "ann",
        {Cause::NobodyOpposite, WayOut::InvitePeople, "Nobody else is signed up as a mentee."});
}

TEST(Unmatched, WithoutAPlace) {
  Programme programme = with_ranks();
  add_mentor(programme, "ann").capacity = 0;
  add_mentee(programme, "cora");
  check(propose(programme, Policy{}, {}), "ann",
        {Cause::NoPlace, WayOut::RaiseCapacity, "This person takes no pairs in this role."});
}

TEST(Unmatched, WithoutARank) {
  Programme programme = with_ranks();
  add_mentor(programme, "ann").rank = {};
  add_mentee(programme, "cora");
  add_mentee(programme, "dan");
  const Proposal proposal = propose(programme, Policy{}, {});
  check(proposal, "ann",
        {Cause::Rule, WayOut::GiveRank, "“The mentor’s rank is known” rules out 2 of 2 mentees."});
  check(
      proposal, "cora",
      {Cause::Rule, WayOut::InvitePeople, "“The mentor’s rank is known” rules out 1 of 1 mentor."});
}

TEST(Unmatched, ByTheRuleThatRemovesMostAndTheOneThatIsNearestToMend) {
  Programme programme = with_ranks();
  add_mentor(programme, "ann").team = "Sales";
  for (const char* peer : {"cora", "dora"}) add_person(programme, peer, Role::Mentee, 0);
  add_mentee(programme, "eve").team = "Sales";
  const Proposal proposal = propose(programme, Policy{}, {});
  check(proposal, "ann",
        {Cause::Rule, WayOut::InvitePeople,
         "“The mentor ranks below the mentee” rules out 2 of 3 mentees."});
  check(proposal, "eve",
        {Cause::Rule, WayOut::SwitchRuleOff,
         "“The two are in different teams” rules out 1 of 1 mentor."});
}

TEST(Unmatched, BelowTheLeastScore) {
  Programme programme = with_ranks();
  add_mentor(programme, "ann").offers = {{id_of<Topic>("ai"), 1}};
  add_mentee(programme, "cora").wants = {{id_of<Topic>("ai"), 0, 1}};
  const Policy policy{.least_score = 4000, .weights = {.complementary = 0}};
  check(propose(programme, policy, {}), "ann",
        {Cause::BelowLeastScore, WayOut::LowerLeastScore,
         "The best possible pair scores 25, below your threshold."});
}

TEST(Unmatched, ByAShortageThatIsCounted) {
  Programme programme = with_ranks();
  for (const char* mentor : {"ann", "ben"}) add_mentor(programme, mentor);
  for (const char* mentee : {"cora", "dan", "eve"}) add_mentee(programme, mentee);
  // A mentor whom none of them may have is no part of it.
  add_person(programme, "peer", Role::Mentor, 4);
  const Proposal proposal = propose(programme, Policy{}, {});
  ASSERT_EQ(proposal.pairs.size(), 2U);
  const Unmatched* left_out = nullptr;
  for (const char* mentee : {"cora", "dan", "eve"}) {
    if (const Unmatched* it = find(proposal, mentee)) left_out = it;
  }
  ASSERT_NE(left_out, nullptr);
  EXPECT_EQ(left_out->competition, (Competition{3, 2, 2}));
  EXPECT_EQ(cause_in_words(*left_out), "3 mentees share 2 mentors who can take 2 pairs.");
}

// Where a shortage is told, there are more people than places: that is why one stays without.
TEST(Unmatched, AShortageIsOne) {
  int shortages = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    const Proposal proposal = propose(random_programme(random, 40), Policy{}, {});
    for (const Unmatched& unmatched : proposal.unmatched) {
      if (unmatched.cause != Cause::Shortage) continue;
      shortages += 1;
      EXPECT_GT(unmatched.competition.people, unmatched.competition.places) << "seed " << seed;
    }
  }
  EXPECT_GT(shortages, 30);
}

}  // namespace
}  // namespace flipside::matching
