#include "matching/run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "matching/people.h"
#include "matching/rules.h"

namespace flipside::matching {
namespace {

std::vector<std::string> couples(const Proposal& proposal) {
  std::vector<std::string> names;
  for (const ProposedPair& pair : proposal.pairs) {
    names.push_back(pair.mentor.value.substr(5) + "-" + pair.mentee.value.substr(5));
  }
  return names;
}

using Names = std::vector<std::string>;

void teach(Person& mentor, const char* topic, int level) {
  mentor.offers.push_back({id_of<Topic>(topic), level});
}
void learn(Person& mentee, const char* topic) {
  mentee.wants.push_back({id_of<Topic>(topic), 0, 3});
}

// Ann teaches ai, Ben teaches video; Cora wants ai, Dan wants video.
Programme two_and_two() {
  Programme programme = with_ranks();
  teach(add_mentor(programme, "ann"), "ai", 4);
  teach(add_mentor(programme, "ben"), "video", 4);
  learn(add_mentee(programme, "cora"), "ai");
  learn(add_mentee(programme, "dan"), "video");
  return programme;
}

TEST(Matching, ProposesTheObviousPairsWithTheirScores) {
  const Proposal proposal = propose(two_and_two(), topics_alone(), {});
  EXPECT_EQ(couples(proposal), (Names{"ann-cora", "ben-dan"}));
  EXPECT_EQ(proposal.pairs[0].breakdown.score, HighestScore);
  EXPECT_EQ(proposal.certificate.finding, Finding::Proven);
  EXPECT_TRUE(proposal.unmatched.empty());
}

TEST(Matching, KeepsThePairsThatAreUnderWay) {
  Programme programme = two_and_two();
  add_pair(programme, "ann", "dan", PairStage::Active);
  EXPECT_EQ(couples(propose(programme, topics_alone(), {})), (Names{"ben-cora"}));
  programme.people.at(id_of<Person>("ann")).capacity = 2;
  programme.people.at(id_of<Person>("ben")).status = PersonStatus::Away;
  EXPECT_EQ(couples(propose(programme, topics_alone(), {})), (Names{"ann-cora"}));
}

TEST(Matching, KeepsProposalsWhenTheOrganiserWantsIt) {
  Programme programme = two_and_two();
  add_pair(programme, "ann", "dan", PairStage::Proposed);
  EXPECT_EQ(couples(propose(programme, topics_alone(), {})), (Names{"ann-cora", "ben-dan"}));
  const Request keeping{.keep = Keep::ProposalsToo};
  EXPECT_EQ(couples(propose(programme, topics_alone(), keeping)), (Names{"ben-cora"}));
  programme.pairs.begin()->second.manual = true;
  EXPECT_EQ(couples(propose(programme, topics_alone(), {})), (Names{"ben-cora"}));
}

TEST(Matching, PutsPeopleFirstWhosePairEnded) {
  Programme programme = with_ranks();
  teach(add_mentor(programme, "ann"), "ai", 4);
  add_mentor(programme, "zoe").status = PersonStatus::Left;
  learn(add_mentee(programme, "cora"), "ai");
  learn(add_mentee(programme, "dan"), "video");
  EXPECT_EQ(couples(propose(programme, topics_alone(), {})), (Names{"ann-cora"}));
  add_pair(programme, "zoe", "dan", PairStage::Closed);
  EXPECT_EQ(couples(propose(programme, topics_alone(), {})), (Names{"ann-dan"}));
}

TEST(Matching, ProposesNothingBelowTheLeastScore) {
  Programme programme = two_and_two();
  programme.people.at(id_of<Person>("ben")).offers = {{id_of<Topic>("video"), 1}};
  Policy strict = topics_alone();
  strict.least_score = 3000;
  EXPECT_EQ(couples(propose(programme, strict, {})), (Names{"ann-cora"}));
}

TEST(Matching, SaysBeforeThatItCanNotTakeSoManyPlaces) {
  Programme programme = with_ranks();
  for (int i = 0; i < 240; ++i) {
    add_mentor(programme, "mentor" + std::to_string(i)).capacity = 240;
    add_mentee(programme, "mentee" + std::to_string(i)).capacity = 240;
  }
  Matching matching(programme, Policy{}, {});
  EXPECT_FALSE(matching.can_be_taken());
  EXPECT_TRUE(matching.done());
  for (auto& [id, person] : programme.people) person.capacity = 3;
  EXPECT_TRUE(Matching(programme, Policy{}, {}).can_be_taken());
}

// In steps of equal work the bar never stands still for long: not while it is checked either.
TEST(Matching, TellsOfItsProgressInEveryPart) {
  Random random(5);
  for (const Mode mode : {Mode::Balanced, Mode::BestTotal, Mode::MostPairs}) {
    Matching matching(random_programme(random, 200), Policy{}, {.mode = mode});
    int steps = 0;
    int still = 0;
    int longest = 0;
    int before = 0;
    while (!matching.step(500)) {
      still = matching.progress_thousandths() > before ? 0 : still + 1;
      before = matching.progress_thousandths();
      longest = std::max(longest, still);
      ++steps;
    }
    EXPECT_GT(steps, 100);
    EXPECT_LT(longest, steps / 8);
  }
}

TEST(Matching, IsTheSameEachTimeAndInStepsOfAnySize) {
  Random random(5);
  const Programme programme = random_programme(random, 60);
  const Proposal once = propose(programme, Policy{}, {});
  ASSERT_FALSE(once.pairs.empty());
  for (const std::int64_t cells : {1, 100, 5000}) {
    Matching matching(programme, Policy{}, {});
    int before = 0;
    while (!matching.step(cells)) {
      EXPECT_GE(matching.progress_thousandths(), before);
      EXPECT_LT(matching.progress_thousandths(), 1000);
      before = matching.progress_thousandths();
    }
    EXPECT_EQ(matching.progress_thousandths(), 1000);
    EXPECT_EQ(matching.result().pairs, once.pairs);
    EXPECT_EQ(matching.result().unmatched, once.unmatched);
    EXPECT_EQ(matching.result().outcome, once.outcome);
  }
}

TEST(Matching, IsTheSameInWhateverOrderPeopleCame) {
  Random random(11);
  const Programme programme = random_programme(random, 50);
  Programme other = programme;
  other.people.clear();
  for (auto entry = programme.people.rbegin(); entry != programme.people.rend(); ++entry) {
    other.people[entry->first] = entry->second;
  }
  EXPECT_EQ(propose(other, Policy{}, {}).pairs, propose(programme, Policy{}, {}).pairs);
}

TEST(Matching, CanBeDroppedAtAnyStep) {
  Random random(6);
  const Programme programme = random_programme(random, 30);
  for (int steps = 0; steps < 120; steps += 3) {
    Matching dropped(programme, Policy{}, {});
    for (int step = 0; step < steps; ++step) dropped.step(10);
  }
}

TEST(Matching, OutlivesTheProgrammeItBeganWith) {
  auto programme = std::make_unique<Programme>(two_and_two());
  Matching matching(*programme, Policy{}, {});
  programme.reset();
  while (!matching.step(1)) {
  }
  EXPECT_EQ(couples(matching.result()), (Names{"ann-cora", "ben-dan"}));
}

TEST(Matching, OfNobodyIsEmptyAndProven) {
  const Proposal proposal = propose(with_ranks(), Policy{}, {});
  EXPECT_TRUE(proposal.pairs.empty());
  EXPECT_EQ(proposal.certificate.finding, Finding::Proven);
}

// How many pairs each person has in a role, kept and proposed.
std::map<Id<Person>, int> loads(const Programme& programme, const Proposal& proposal,
                                bool teaching) {
  std::map<Id<Person>, int> counts;
  for (const ProposedPair& pair : proposal.pairs) ++counts[teaching ? pair.mentor : pair.mentee];
  for (const auto& [id, pair] : programme.pairs) {
    if (stays(pair, proposal.request.keep)) ++counts[teaching ? pair.mentor : pair.mentee];
  }
  return counts;
}

TEST(Matching, NeverBreaksARuleOrTakesMoreThanAPersonOffers) {
  for (std::uint64_t seed = 1; seed <= 80; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Programme programme = random_programme(random, 30);
    const Request request{static_cast<Mode>(seed % 3), static_cast<Keep>(seed % 2)};
    const Proposal proposal = propose(programme, Policy{}, request);
    ASSERT_EQ(proposal.certificate.finding, Finding::Proven);
    const Roster& roster = proposal.prepared->roster;
    std::set<std::pair<Id<Person>, Id<Person>>> together;
    for (const ProposedPair& pair : proposal.pairs) {
      const int mentor = *roster.index_of(pair.mentor);
      const int mentee = *roster.index_of(pair.mentee);
      ASSERT_TRUE(rules_against(roster, Policy{}, mentor, mentee).empty());
      ASSERT_TRUE(together.insert(std::minmax(pair.mentor, pair.mentee)).second);
    }
    for (const bool teaching : {true, false}) {
      const auto counts = loads(programme, proposal, teaching);
      for (const ProposedPair& pair : proposal.pairs) {
        const auto& id = teaching ? pair.mentor : pair.mentee;
        ASSERT_LE(counts.at(id), capacity_of(programme.people.at(id)));
      }
    }
  }
}

}  // namespace
}  // namespace flipside::matching
