// What is not known never wins: laws of the scores, over many programmes.
#include <gtest/gtest.h>

#include <vector>

#include "matching/people.h"
#include "matching/random_model.h"
#include "matching/rules.h"
#include "matching/run.h"
#include "matching/scoring.h"

namespace flipside::matching {
namespace {

constexpr std::uint64_t Seeds = 150;
constexpr int People = 14;

// Answers of one kind at a time; each takes `from`'s into `to`.
using Take = void (*)(Profile& to, const Profile& from);
constexpr Take Answers[] = {
    [](Profile& to, const Profile& from) { to.offers = from.offers; },
    [](Profile& to, const Profile& from) { to.wants = from.wants; },
    [](Profile& to, const Profile& from) { to.aims = from.aims; },
    [](Profile& to, const Profile& from) { to.interests = from.interests; },
    [](Profile& to, const Profile& from) { to.languages = from.languages; },
    [](Profile& to, const Profile& from) { to.free_week = from.free_week; },
    [](Profile& to, const Profile& from) { to.openness = from.openness; },
    [](Profile& to, const Profile& from) { to.groups = from.groups; },
    [](Profile& to, const Profile& from) { to.would_like = from.would_like; },
};

template <class Use>
void for_each_pair(const Roster& roster, Use use) {
  for (const int mentor : roster.mentors) {
    for (const int mentee : roster.mentees) {
      if (mentor != mentee) use(mentor, mentee);
    }
  }
}

// Whether what the answer tells, in each criterion that it changes, is worth the prior at least.
bool tells_enough(const Breakdown& before, const Breakdown& after) {
  for (const Criterion criterion : AllCriteria) {
    if (before.worth(criterion) == after.worth(criterion)) continue;
    if (before.worth(criterion) || after.counted(criterion) < PriorWorth) return false;
  }
  return true;
}

bool shares_anything(const PairFacts& facts) {
  return facts.gain > 0 || facts.shared_aims > 0 || facts.shared_interests > 0 ||
         facts.shared_language > LanguageLevel::Basic || facts.common_minutes.value_or(0) > 0;
}

Roster roster_for(std::uint64_t seed, Policy& policy) {
  Random random(seed);
  const Programme programme = random_programme(random, People);
  policy = random_policy(random);
  return roster_of(programme, Keep::PairsUnderWay, spring_2026());
}

TEST(Silence, AnAnswerWorthThePriorNeverLowersAPair) {
  int told = 0;
  for (std::uint64_t seed = 1; seed <= Seeds; ++seed) {
    Policy policy;
    Roster roster = roster_for(seed, policy);
    for_each_pair(roster, [&](int mentor, int mentee) {
      const Breakdown all = breakdown_of(roster, policy, mentor, mentee);
      for (const int person : {mentor, mentee}) {
        const Profile whole = roster.profile(person);
        for (const Take take : Answers) {
          Profile& profile = roster.profiles[static_cast<std::size_t>(person)];
          take(profile, Profile{});
          const Breakdown silent = breakdown_of(roster, policy, mentor, mentee);
          profile = whole;
          if (silent == all || !tells_enough(silent, all)) continue;
          told += 1;
          ASSERT_GE(all.score, silent.score) << "seed " << seed;
        }
      }
    });
  }
  EXPECT_GT(told, 500);
}

TEST(Silence, WhoTeachesSomethingWantedStandsAboveWhoDoesNot) {
  int taught = 0;
  for (std::uint64_t seed = 1; seed <= Seeds; ++seed) {
    Policy policy;
    Roster roster = roster_for(seed, policy);
    policy.weights = {};
    for_each_pair(roster, [&](int mentor, int mentee) {
      if (facts_of(roster, mentor, mentee).gain == 0) return;
      const int teaches = breakdown_of(roster, policy, mentor, mentee).score;
      Profile& profile = roster.profiles[static_cast<std::size_t>(mentor)];
      const Profile whole = profile;
      const auto is_wanted = [&](const OfferedLevel& offer) {
        return teaches_what_is_wanted({.offers = {offer}}, roster.profile(mentee));
      };
      std::erase_if(profile.offers, is_wanted);
      const int alike = breakdown_of(roster, policy, mentor, mentee).score;
      profile = whole;
      taught += 1;
      ASSERT_GT(teaches, alike) << "seed " << seed;
    });
  }
  EXPECT_GT(taught, 500);
}

TEST(Silence, ABlankProfileIsNeverAboveOneThatSharesAnything) {
  int shared = 0;
  for (std::uint64_t seed = 1; seed <= Seeds; ++seed) {
    Policy policy;
    Roster roster = roster_for(seed, policy);
    for_each_pair(roster, [&](int mentor, int mentee) {
      if (!shares_anything(facts_of(roster, mentor, mentee))) return;
      const int filled = breakdown_of(roster, policy, mentor, mentee).score;
      for (const int person : {mentor, mentee}) {
        Profile& profile = roster.profiles[static_cast<std::size_t>(person)];
        const Profile whole = profile;
        profile = {};
        profile.would_like = whole.would_like;
        profile.would_avoid = whole.would_avoid;
        const int blank = breakdown_of(roster, policy, mentor, mentee).score;
        profile = whole;
        shared += 1;
        ASSERT_GE(filled, blank) << "seed " << seed;
      }
    });
  }
  EXPECT_GT(shared, 500);
}

TEST(Silence, WhoSaidNothingDoesNotTakeThePlaceOfWhoTeachesWhatIsWanted) {
  Programme programme = with_ranks();
  const Language english{"English", LanguageLevel::Fluent};
  add_mentor(programme, "nil").languages = {english};
  Person& sue = add_mentor(programme, "sue");
  sue.languages = {english};
  sue.offers = {{id_of<Topic>("sheets"), 3}};
  Person& xia = add_mentee(programme, "xia");
  xia.languages = {english};
  xia.wants = {{id_of<Topic>("sheets"), 0, 1}, {id_of<Topic>("a"), 0, 1}};
  for (const bool rule : {true, false}) {
    const Proposal found = propose(programme, {.teaches_what_is_wanted = rule}, {});
    ASSERT_EQ(found.pairs.size(), 1U);
    EXPECT_EQ(found.pairs[0].mentor, sue.id);
  }
}

// The same people under other ids, and in another order of a list.
TEST(Silence, TheSameListGivesTheSamePairs) {
  const char* names[] = {"Ann", "ben", "Cat", "Dan", "eve", "Fay"};
  std::vector<std::vector<std::pair<std::string, std::string>>> runs;
  for (int run = 0; run < 6; ++run) {
    Programme programme = with_ranks();
    for (int i = 0; i < 12; ++i) {
      const std::string id = "id" + std::to_string((i * 7 + run * 5) % 13);
      Person& person = i < 6 ? add_mentor(programme, id) : add_mentee(programme, id);
      person.name = names[i % 6] + std::string(i < 6 ? " Junior" : " Senior");
      if (i % 2 == 0) person.email = person.name + "@example.org";
      person.languages = {{"English", LanguageLevel::Fluent}};
    }
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const ProposedPair& pair : propose(programme, {}, {}).pairs) {
      pairs.emplace_back(programme.people.at(pair.mentor).name,
                         programme.people.at(pair.mentee).name);
    }
    runs.push_back(pairs);
  }
  for (const auto& run : runs) {
    EXPECT_EQ(run.size(), 6U);
    EXPECT_EQ(run, runs.front());
  }
}

}  // namespace
}  // namespace flipside::matching
