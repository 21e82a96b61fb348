#include "matching/first_in_line.h"

#include <gtest/gtest.h>

#include "matching/people.h"
#include "matching/run.h"

namespace flipside::matching {
namespace {

TEST(FirstInLine, AreBothOfAPairThatEndedOrWasDeclined) {
  for (const PairStage stage : {PairStage::Closed, PairStage::Declined}) {
    Programme programme = with_ranks();
    add_mentor(programme, "ann");
    add_mentee(programme, "cora");
    add_pair(programme, "ann", "cora", stage);
    const std::vector<FirstInLine> both{{id_of<Person>("ann"), Side::Mentor},
                                        {id_of<Person>("cora"), Side::Mentee}};
    EXPECT_EQ(first_in_line(programme, Keep::PairsUnderWay), both);
  }
}

// By the roster that a search reads.
std::vector<FirstInLine> by_roster(const Programme& programme, Keep keep) {
  std::vector<FirstInLine> list;
  const Roster roster = roster_of(programme, keep);
  for (std::size_t i = 0; i < roster.ids.size(); ++i) {
    const Profile& profile = roster.profiles[i];
    if (!profile.available) continue;
    const auto add = [&](const RoleState& role, Side side) {
      if (role.signed_up && role.waiting && role.places > 0) list.push_back({roster.ids[i], side});
    };
    add(profile.as_mentor, Side::Mentor);
    add(profile.as_mentee, Side::Mentee);
  }
  return list;
}

TEST(FirstInLine, AreTheSameAsThoseOfTheSearch) {
  std::size_t found = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Programme programme = random_programme(random, 40);
    for (const Keep keep : {Keep::PairsUnderWay, Keep::ProposalsToo}) {
      const auto expected = by_roster(programme, keep);
      ASSERT_EQ(first_in_line(programme, keep), expected);
      found += expected.size();
    }
  }
  EXPECT_GT(found, 200U);
}

}  // namespace
}  // namespace flipside::matching
