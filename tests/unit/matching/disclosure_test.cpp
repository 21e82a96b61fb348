#include "matching/disclosure.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "matching/explanation.h"
#include "matching/people.h"
#include "matching/run.h"
#include "matching/wording.h"

namespace flipside::matching {
namespace {

const auto HiddenGroup = id_of<ResourceGroup>("women");
const Policy Hidden{.weights = {.groups = 20}, .groups_hidden = true};
const Policy Shown{.weights = {.groups = 20}, .groups_hidden = false};

TEST(Disclosure, CutsScoresIntoFourBands) {
  const std::vector<std::pair<int, const char*>> examples = {
      {0, "weak"},    {2499, "weak"}, {2500, "fair"},      {4999, "fair"},
      {5000, "good"}, {7499, "good"}, {7500, "very good"}, {10000, "very good"}};
  for (const auto& [score, words] : examples) EXPECT_EQ(in_words(band_of(score)), words) << score;
}

TEST(Disclosure, HidesGroupsThatCountAndAreNotToBeShown) {
  EXPECT_TRUE(hides_groups(Hidden));
  EXPECT_FALSE(hides_groups(Shown));
  EXPECT_FALSE(hides_groups(Policy{.groups_hidden = true}));
  EXPECT_TRUE(names_groups(Shown));
  EXPECT_FALSE(names_groups(Hidden));
  EXPECT_FALSE(is_large_loss(2499));
  EXPECT_TRUE(is_large_loss(2500));
}

// All that a screen tells of a pair.
std::vector<std::string> told(const Programme& programme, const Roster& roster, int mentor,
                              int mentee) {
  const Policy& policy = policy_of(programme);
  std::vector<std::string> texts;
  for (const Rule rule : AllRules) {
    if (rules_against(roster, policy, mentor, mentee).contains(rule)) {
      texts.emplace_back(exclusion_in_words(rule));
    }
  }
  const int score = breakdown_of(roster, policy, mentor, mentee).score;
  texts.push_back(hides_groups(policy) ? std::string(in_words(band_of(score)))
                                       : std::to_string(score));
  const PairExplanation why = explain_pair(programme, programme.people.at(roster.id(mentor)),
                                           programme.people.at(roster.id(mentee)), spring_2026());
  for (const Shared& each : why.in_common) texts.push_back(in_words(each));
  for (const Difference& each : why.differences) texts.push_back(in_words(each));
  texts.push_back(in_words(why.opener));
  return texts;
}

struct Changed {
  int pairs = 0;
  int scores = 0;
  int texts = 0;
};

// How much differs between two programmes, and whether a text differs though its band does not.
Changed compare(const Programme& one, const Programme& other) {
  Changed changed;
  const Roster before = roster_of(one, Keep::PairsUnderWay, spring_2026());
  const Roster after = roster_of(other, Keep::PairsUnderWay, spring_2026());
  for (const int mentor : before.mentors) {
    for (const int mentee : before.mentees) {
      const int old_score = breakdown_of(before, policy_of(one), mentor, mentee).score;
      const int new_score = breakdown_of(after, policy_of(other), mentor, mentee).score;
      const bool same_texts =
          told(one, before, mentor, mentee) == told(other, after, mentor, mentee);
      changed.pairs += 1;
      changed.scores += old_score != new_score ? 1 : 0;
      if (band_of(old_score) == band_of(new_score)) changed.texts += same_texts ? 0 : 1;
    }
  }
  return changed;
}

TEST(Disclosure, TellsTheSameOfTwoProgrammesThatDifferInOneHiddenMembership) {
  int scores = 0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    Random random(seed);
    Programme programme = random_programme(random, 20);
    programme.policies[id_of<Policy>("p")] = Hidden;
    Programme with_one_more = programme;
    auto& person = std::next(with_one_more.people.begin(), static_cast<int>(seed % 20))->second;
    person.memberships.push_back({HiddenGroup, true});
    const Changed changed = compare(programme, with_one_more);
    EXPECT_EQ(changed.texts, 0) << "seed " << seed;
    scores += changed.scores;
  }
  EXPECT_GT(scores, 0);
}

TEST(Disclosure, OfAMembershipWithoutConsentIsNothingAtAll) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Random random(seed);
    Programme programme = random_programme(random, 20);
    programme.policies[id_of<Policy>("p")] = seed % 2 == 0 ? Hidden : Shown;
    Programme silent = programme;
    for (auto& [id, person] : silent.people) {
      std::erase_if(person.memberships, [](const Membership& each) { return !each.consent; });
    }
    const Changed changed = compare(programme, silent);
    EXPECT_EQ(changed.texts + changed.scores, 0) << "seed " << seed;
    const Proposal one = propose(programme, policy_of(programme), {}, spring_2026());
    const Proposal other = propose(silent, policy_of(silent), {}, spring_2026());
    EXPECT_EQ(one.pairs, other.pairs) << "seed " << seed;
    EXPECT_EQ(one.unmatched, other.unmatched) << "seed " << seed;
    EXPECT_EQ(one.prepared->model.scores.cells, other.prepared->model.scores.cells);
  }
}

TEST(Disclosure, OfTheUnmatchedHasNoScore) {
  Unmatched alone;
  alone.cause = Cause::BelowLeastScore;
  alone.way_out = WayOut::LowerLeastScore;
  alone.best_score = 4300;
  EXPECT_EQ(cause_told(alone, Shown),
            "The best possible pair scores 43, less than the least acceptable score.");
  EXPECT_EQ(cause_told(alone, Hidden),
            "The best possible pair scores less than the least acceptable score.");
  EXPECT_EQ(way_out_told(alone, Shown), "Set “Least acceptable score” to 43.");
  EXPECT_EQ(way_out_told(alone, Hidden), "Set “Least acceptable score” lower.");
  alone.cause = Cause::NoPlace;
  EXPECT_EQ(cause_told(alone, Hidden), cause_in_words(alone));
}

}  // namespace
}  // namespace flipside::matching
