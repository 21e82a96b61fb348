#include "matching/rules_between.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "matching/people.h"
#include "matching/roster.h"

namespace flipside::matching {
namespace {

// For every two people of many programmes it is what the whole roster says.
TEST(RulesBetween, AreThoseOfTheWholeProgramme) {
  int broken = 0;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    Random random(seed);
    Programme programme = random_programme(random, 14);
    programme.policies[id_of<Policy>("p")] = random_policy(random);
    const Roster roster = roster_of(programme, Keep::PairsUnderWay);
    for (const auto& [mentor, one] : programme.people) {
      for (const auto& [mentee, other] : programme.people) {
        const RuleSet expected = rules_against(roster, policy_of(programme),
                                               *roster.index_of(mentor), *roster.index_of(mentee));
        ASSERT_EQ(rules_between(programme, mentor, mentee), expected)
            << "seed " << seed << ' ' << mentor.value << ' ' << mentee.value;
        broken += expected.empty() ? 0 : 1;
      }
    }
  }
  EXPECT_GT(broken, 100);
}

TEST(RulesBetween, NameThoseThatProtect) {
  Programme programme = three_and_three();
  const Id<Person> ann = id_of<Person>("ann");
  const Id<Person> dan = id_of<Person>("dan");
  EXPECT_TRUE(protecting(rules_between(programme, ann, dan)).empty());
  programme.people.at(ann).manager = dan;
  EXPECT_TRUE(protecting(rules_between(programme, ann, dan)).contains(Rule::NotInOneReportingLine));
  const Id<Block> block = id_of<Block>("one");
  programme.blocks[block] = {block, dan, ann};
  EXPECT_TRUE(protecting(rules_between(programme, ann, dan)).contains(Rule::NotBlocked));
  programme.people.at(ann).rank = {};
  EXPECT_FALSE(protecting(rules_between(programme, ann, dan)).contains(Rule::MentorRankUnknown));
  EXPECT_TRUE(rules_between(programme, ann, id_of<Person>("nobody")).empty());
}

}  // namespace
}  // namespace flipside::matching
