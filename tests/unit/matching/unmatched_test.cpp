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
  check(proposal, "cora",
        {Cause::Rule, WayOut::GiveRanks, "“The mentor’s rank is known” rules out 1 of 1 mentor."});
  EXPECT_EQ(way_out_in_words(*find(proposal, "cora")), "Give ranks: the 1 mentor who has none.");
}

TEST(Unmatched, WithoutRanksOnBothSidesIsToldToGiveRanks) {
  Programme programme = with_ranks();
  for (const char* mentor : {"ann", "ben"}) add_mentor(programme, mentor).rank = {};
  for (const char* mentee : {"cora", "dan", "eve"}) add_mentee(programme, mentee).rank = {};
  const Proposal proposal = propose(programme, Policy{}, {});
  check(proposal, "ann",
        {Cause::Rule, WayOut::GiveRanks,
         "This person has no rank, and neither have 3 of 3 mentees."});
  EXPECT_EQ(way_out_in_words(*find(proposal, "ann")),
            "Give ranks: this mentor, and the 3 mentees who have none.");
}

// What the first rule leaves is told too, and the words are those of the switch.
TEST(Unmatched, ByRulesThatTogetherExcludeAll) {
  Programme programme = with_ranks();
  add_mentor(programme, "ann").team = "Sales";
  for (const char* mate : {"cora", "dan", "eve"}) add_mentee(programme, mate).team = "Sales";
  add_person(programme, "peer", Role::Mentee, 0);
  const Proposal proposal = propose(programme, Policy{}, {});
  check(proposal, "ann",
        {Cause::Rule, WayOut::SwitchRuleOff,
         "“The two are in different teams” rules out 3 of 4 mentees, “The mentor ranks below the "
         "mentee” the other 1."});
  EXPECT_EQ(way_out_in_words(*find(proposal, "ann")), "Switch off “Different teams only”.");
}

// Ann may have two, and by the scores alone that is best; Bob's place costs nobody theirs.
TEST(Unmatched, ByTheModeWherePlacesAreThere) {
  Programme programme = with_ranks();
  programme.topics[id_of<Topic>("ai")] = {id_of<Topic>("ai"), "AI"};
  Person& ann = add_mentor(programme, "ann");
  ann.capacity = 2;
  ann.offers = {{id_of<Topic>("ai"), 4}};
  add_mentor(programme, "bob").offers = {{id_of<Topic>("ai"), 2}};
  for (const char* mentee : {"cora", "dan"}) {
    add_mentee(programme, mentee).wants = {{id_of<Topic>("ai"), 0, 1}};
  }
  const Proposal proposal = propose(programme, Policy{}, {.mode = Mode::BestTotal});
  check(proposal, "bob",
        {Cause::ByMode, WayOut::UseBalanced,
         "“Best total” counts scores, not people: there is a place that would cost nobody their "
         "only pair."});
  EXPECT_EQ(way_out_in_words(*find(proposal, "bob")),
            "Choose “Balanced”, which finds as many people as possible a pair.");
  EXPECT_TRUE(propose(programme, Policy{}, {}).unmatched.empty());
}

TEST(Unmatched, CountsWhoeverHasAPairInTheOtherRoleAsPaired) {
  Programme programme = with_ranks();
  add_mentor(programme, "ann");
  add_person(programme, "both", Role::Both, 2);
  const Proposal proposal = propose(programme, Policy{}, {});
  ASSERT_EQ(proposal.pairs.size(), 1U);
  ASSERT_NE(find(proposal, "both"), nullptr);
  EXPECT_TRUE(find(proposal, "both")->paired_otherwise);
  EXPECT_EQ(without_a_pair(proposal.unmatched), 0U);
  programme.people.erase(id_of<Person>("ann"));
  const Proposal alone = propose(programme, Policy{}, {});
  EXPECT_EQ(alone.unmatched.size(), 2U);
  EXPECT_EQ(without_a_pair(alone.unmatched), 1U);
}

TEST(Unmatched, ByTheRuleThatRemovesMostAndTheOneThatIsNearestToMend) {
  Programme programme = with_ranks();
  add_mentor(programme, "ann").team = "Sales";
  for (const char* peer : {"cora", "dora"}) add_person(programme, peer, Role::Mentee, 0);
  add_mentee(programme, "eve").team = "Sales";
  const Proposal proposal = propose(programme, Policy{}, {});
  check(proposal, "ann",
        {Cause::Rule, WayOut::InvitePeople,
         "“The mentor ranks below the mentee” rules out 2 of 3 mentees, “The two are in different "
         "teams” the other 1."});
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
         "The best possible pair scores 25, less than the least acceptable score."});
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

// In every mode: where a shortage is told, there are more people than places; where the mode is
// told, another one has more people with a pair, and the balanced one never is.
TEST(Unmatched, CausesAreTrueInEveryMode) {
  int shortages = 0;
  int modes = 0;
  for (std::uint64_t seed = 1; seed <= 120; ++seed) {
    Random random(seed);
    const Programme programme = random_programme(random, 40);
    const Policy policy{.weights = random_weights(random)};
    const Proposal balanced = propose(programme, policy, {.mode = Mode::Balanced});
    for (const Mode mode : {Mode::Balanced, Mode::BestTotal, Mode::MostPairs}) {
      const Proposal proposal = propose(programme, policy, {.mode = mode});
      for (const Unmatched& unmatched : proposal.unmatched) {
        if (unmatched.cause == Cause::Shortage) {
          shortages += 1;
          EXPECT_GT(unmatched.competition.people, unmatched.competition.places) << "seed " << seed;
        }
        if (unmatched.cause != Cause::ByMode) continue;
        modes += 1;
        EXPECT_NE(mode, Mode::Balanced) << "seed " << seed;
        EXPECT_GT(balanced.outcome.totals.first_pairs, proposal.outcome.totals.first_pairs)
            << "seed " << seed;
      }
    }
  }
  EXPECT_GT(shortages, 100);
  EXPECT_GT(modes, 5);
}

TEST(Unmatched, ByRulesAccountsForEveryPartnerOnce) {
  int told = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    const Proposal proposal = propose(random_programme(random, 40), Policy{}, {});
    for (const Unmatched& unmatched : proposal.unmatched) {
      if (unmatched.cause != Cause::Rule) continue;
      told += 1;
      int partners = 0;
      for (const Removal& removal : unmatched.removals) partners += removal.partners;
      EXPECT_EQ(partners, unmatched.partners) << "seed " << seed;
    }
  }
  EXPECT_GT(told, 30);
}

}  // namespace
}  // namespace flipside::matching
