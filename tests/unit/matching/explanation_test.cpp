#include "matching/explanation.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "matching/people.h"
#include "matching/wording.h"

namespace flipside::matching {
namespace {

template <class Record>
Id<Record> add_named(Table<Record>& table, const char* name) {
  const auto id = id_of<Record>(name);
  table[id].id = id;
  table[id].name = name;
  return id;
}

struct TwoPeople {
  Programme programme = with_ranks();
  Person mentor{};
  Person mentee{};
};

// Two people with much to say to each other.
TwoPeople rich_couple() {
  TwoPeople made;
  const auto ai = add_named(made.programme.topics, "AI");
  const auto video = add_named(made.programme.topics, "Video");
  const auto strategy = add_named(made.programme.topics, "Strategy");
  const auto chess = add_named(made.programme.interests, "Chess");
  const auto hiking = add_named(made.programme.interests, "Hiking");
  const auto music = add_named(made.programme.interests, "Music");
  made.mentor = add_mentor(made.programme, "ann");
  made.mentor.offers = {{video, 2}, {ai, 4}};
  made.mentor.wants = {{strategy, 1, 2}};
  made.mentor.interests = {chess, hiking};
  made.mentor.languages = {{"English", LanguageLevel::Fluent}, {"Thai", LanguageLevel::Fluent}};
  made.mentor.team = "Design";
  made.mentee = add_mentee(made.programme, "cora");
  made.mentee.offers = {{strategy, 4}};
  made.mentee.wants = {{video, 1, 3}, {ai, 1, 2}};
  made.mentee.interests = {music, chess};
  made.mentee.languages = {{"English", LanguageLevel::Working}};
  made.mentee.team = "Finance";
  return made;
}

TEST(Explanation, TellsWhatTwoPeopleShareDifferInAndBring) {
  const TwoPeople couple = rich_couple();
  const PairExplanation reasons = explain_pair(couple.programme, couple.mentor, couple.mentee);
  EXPECT_EQ(reasons.in_common, (std::vector<Shared>{{Shared::Kind::Interest, "Chess"},
                                                    {Shared::Kind::Language, "English"}}));
  EXPECT_EQ(reasons.differences,
            (std::vector<Difference>{{Difference::Kind::TopicLevel, "AI", "4", "1"},
                                     {Difference::Kind::Rank, "", "Rank 0", "Rank 4"},
                                     {Difference::Kind::Team, "", "Design", "Finance"}}));
  ASSERT_EQ(reasons.mentor_brings.size(), 2U);
  EXPECT_EQ(reasons.mentor_brings[0].name, "AI");
  EXPECT_EQ(reasons.mentor_brings[1].name, "Video");
  ASSERT_EQ(reasons.mentee_brings.size(), 1U);
  EXPECT_EQ(reasons.mentee_brings[0].name, "Strategy");
  EXPECT_EQ(reasons.opener, (Opener{Opener::Kind::SharedInterest, "Chess"}));
}

TEST(Explanation, OpensWithWhatThereIs) {
  TwoPeople couple = rich_couple();
  couple.mentor.interests.clear();
  const auto opener = [&] {
    return explain_pair(couple.programme, couple.mentor, couple.mentee).opener;
  };
  EXPECT_EQ(opener(), (Opener{Opener::Kind::WantedTopic, "AI"}));
  couple.mentor.offers.clear();
  EXPECT_EQ(opener(), (Opener{Opener::Kind::DifferentTeams, "Design"}));
  couple.mentor.team = "finance";
  EXPECT_EQ(opener(), (Opener{}));
}

TEST(Explanation, OfTwoPeopleWithoutAnswersIsNearlyEmpty) {
  Programme programme = with_ranks();
  const Person mentor = add_person(programme, "ann", Role::Mentor, -1);
  const Person mentee = add_person(programme, "cora", Role::Mentee, -1);
  EXPECT_EQ(explain_pair(programme, mentor, mentee), PairExplanation{});
}

TEST(Explanation, TellsAimsAndFreeTimeInCommon) {
  TwoPeople couple = rich_couple();
  const auto growth = add_named(couple.programme.aims, "growth");
  couple.mentor.aims = couple.mentee.aims = {growth};
  couple.mentor.free_times = couple.mentee.free_times = {{Weekday::Monday, 540, 630}};
  const auto common = explain_pair(couple.programme, couple.mentor, couple.mentee).in_common;
  ASSERT_EQ(common.size(), 3U);
  EXPECT_EQ(in_words(common[0]), "The same aim: growth.");
  EXPECT_EQ(in_words(common[2]), "1 h 30 min a week in common.");
}

TEST(Explanation, NamesAGroupOnlyWhereItCountsIsNotHiddenAndBothConsent) {
  TwoPeople couple = rich_couple();
  const auto women = add_named(couple.programme.groups, "Women in tech");
  couple.mentor.memberships = couple.mentee.memberships = {{women, true}};
  const Shared named{Shared::Kind::Group, "Women in tech"};
  const auto tells = [&](bool hidden, int weight) {
    couple.programme.policies[id_of<Policy>("p")] = {.weights = {.groups = weight},
                                                     .groups_hidden = hidden};
    const auto told = explain_pair(couple.programme, couple.mentor, couple.mentee).in_common;
    return std::ranges::find(told, named) != told.end();
  };
  EXPECT_TRUE(tells(false, 10));
  EXPECT_FALSE(tells(true, 10));
  EXPECT_FALSE(tells(false, 0));
  couple.mentee.memberships = {{women, false}};
  EXPECT_FALSE(tells(false, 10));
}

TEST(Explanation, NeverTellsMoreThanThreeOfEach) {
  TwoPeople couple = rich_couple();
  for (const char* name : {"a", "b", "c", "d"}) {
    const auto topic = add_named(couple.programme.topics, name);
    const auto interest = add_named(couple.programme.interests, name);
    couple.mentor.offers.push_back({topic, 4});
    couple.mentee.wants.push_back({topic, 0, 3});
    couple.mentor.interests.push_back(interest);
    couple.mentee.interests.push_back(interest);
  }
  const PairExplanation reasons = explain_pair(couple.programme, couple.mentor, couple.mentee);
  EXPECT_EQ(reasons.in_common.size(), MostReasons);
  EXPECT_EQ(reasons.differences.size(), MostReasons);
  EXPECT_EQ(reasons.mentor_brings.size(), MostReasons);
}

TEST(Wording, SaysReasonsInWholeSentences) {
  const TwoPeople couple = rich_couple();
  const PairExplanation reasons = explain_pair(couple.programme, couple.mentor, couple.mentee);
  EXPECT_EQ(in_words(reasons.in_common[0]), "Both like Chess.");
  EXPECT_EQ(in_words(reasons.differences[0]),
            "AI: the mentor is at level 4 of 4, the mentee at 1.");
  EXPECT_EQ(in_words(reasons.differences[2]), "Team. Mentor: Design; mentee: Finance.");
  EXPECT_EQ(in_words(reasons.mentor_brings[1]),
            "Video: can use it, for somebody who has a first idea");
  EXPECT_EQ(in_words(reasons.opener), "You both like Chess: how did each of you come to it?");
}

TEST(Wording, HasDifferentWordsForEveryRule) {
  for (const Rule one : AllRules) {
    for (const Rule other : AllRules) {
      if (one == other) continue;
      EXPECT_NE(rule_in_words(one), rule_in_words(other));
      EXPECT_NE(exclusion_in_words(one), exclusion_in_words(other));
    }
  }
}

}  // namespace
}  // namespace flipside::matching
