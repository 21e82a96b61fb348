#include "matching/scoring.h"

#include <gtest/gtest.h>

#include "matching/people.h"

namespace flipside::matching {
namespace {

Offer offer(const char* topic, int level) { return {id_of<Topic>(topic), level}; }
Want want(const char* topic, int current, int priority) {
  return {id_of<Topic>(topic), current, priority};
}

// What the two answered, and what each criterion must then say.
struct ScoreExample {
  std::string what;
  Person mentor{};
  Person mentee{};
  Criterion criterion;
  std::optional<int> worth;
};

Breakdown breakdown(const Person& mentor_answers, const Person& mentee_answers,
                    const Weights& weights) {
  Programme programme = with_ranks();
  Person& mentor = add_mentor(programme, "mentor");
  Person& mentee = add_mentee(programme, "mentee");
  for (auto [person, answers] : {std::pair{&mentor, &mentor_answers}, {&mentee, &mentee_answers}}) {
    person->offers = answers->offers;
    person->wants = answers->wants;
    person->interests = answers->interests;
    person->languages = answers->languages;
    person->would_like = answers->would_like;
    person->would_avoid = answers->would_avoid;
    person->aims = answers->aims;
    person->time_zone = answers->time_zone;
    person->free_times = answers->free_times;
    person->memberships = answers->memberships;
    person->group_wish = answers->group_wish;
    person->openness = answers->openness;
  }
  const Roster roster = roster_of(programme, Keep::PairsUnderWay, spring_2026());
  return breakdown_of(roster, {.weights = weights}, roster.mentors.at(0), roster.mentees.at(0));
}

const Id<Person> TheMentor = id_of<Person>("mentor");
const Id<Person> TheMentee = id_of<Person>("mentee");
const auto Chess = id_of<Interest>("chess");
const auto Hiking = id_of<Interest>("hiking");
const auto Music = id_of<Interest>("music");
const auto Growth = id_of<Aim>("growth");
const auto Network = id_of<Aim>("network");
const auto Change = id_of<Aim>("change");
const auto Women = id_of<ResourceGroup>("women");
const auto Parents = id_of<ResourceGroup>("parents");
constexpr auto Basic = LanguageLevel::Basic;
constexpr auto Working = LanguageLevel::Working;
constexpr auto Fluent = LanguageLevel::Fluent;

const ScoreExample ScoreExamples[] = {
    {"four levels gained are all that can be",
     {.offers = {offer("ai", 4)}},
     {.wants = {want("ai", 0, 1)}},
     Criterion::Topics,
     1000},
    {"levels gained count by priority: (3×(4−1) + 1×0) / (4×4)",
     {.offers = {offer("ai", 4)}},
     {.wants = {want("ai", 1, 3), want("video", 0, 1)}},
     Criterion::Topics,
     562},
    {"nobody teaches who is not ahead",
     {.offers = {offer("ai", 2)}},
     {.wants = {want("ai", 3, 3)}},
     Criterion::Topics,
     0},
    {"a mentor who offers nothing teaches nothing of it",
     {},
     {.wants = {want("ai", 0, 1)}},
     Criterion::Topics,
     0},
    {"a mentee who wants nothing has not answered",
     {.offers = {offer("ai", 4)}},
     {},
     Criterion::Topics,
     std::nullopt},
    {"one of two needs meets a strength",
     {.offers = {offer("ai", 3), offer("video", 2)}},
     {.wants = {want("ai", 1, 1), want("video", 0, 1)}},
     Criterion::Complementary,
     500},
    {"three needs are all that count",
     {.offers = {offer("a", 3), offer("b", 4), offer("c", 3)}},
     {.wants = {want("a", 1, 1), want("b", 0, 1), want("c", 0, 1), want("d", 0, 1)}},
     Criterion::Complementary,
     1000},
    {"the return gift counts once, however much there is",
     {.offers = {offer("a", 3)}, .wants = {want("b", 0, 1), want("c", 1, 1)}},
     {.offers = {offer("b", 4), offer("c", 3)},
      .wants = {want("a", 1, 1), want("d", 1, 1), want("e", 0, 1)}},
     Criterion::Complementary,
     666},
    {"a return gift is none where nothing flows forward",
     {.offers = {offer("z", 3)}, .wants = {want("b", 0, 1)}},
     {.offers = {offer("b", 4)}, .wants = {want("a", 1, 1)}},
     Criterion::Complementary,
     0},
    {"with the return gift it is never more than all",
     {.offers = {offer("a", 3)}, .wants = {want("b", 0, 1)}},
     {.offers = {offer("b", 4)}, .wants = {want("a", 1, 1)}},
     Criterion::Complementary,
     1000},
    {"who needs nothing has nothing to complement",
     {.offers = {offer("a", 4)}},
     {.wants = {want("a", 2, 1)}},
     Criterion::Complementary,
     std::nullopt},
    {"two of the mentee's three interests",
     {.interests = {Chess, Hiking}},
     {.interests = {Music, Hiking, Chess}},
     Criterion::Interests,
     666},
    {"no interests named on one side",
     {.interests = {Chess}},
     {},
     Criterion::Interests,
     std::nullopt},
    {"both fluent in one language",
     {.languages = {{"German", Working}, {"English", Fluent}}},
     {.languages = {{"english ", Fluent}}},
     Criterion::Languages,
     1000},
    {"one of them at working level",
     {.languages = {{"English", Working}}},
     {.languages = {{"English", Fluent}}},
     Criterion::Languages,
     500},
    {"a basic language is none",
     {.languages = {{"English", Basic}}},
     {.languages = {{"English", Fluent}}},
     Criterion::Languages,
     0},
    {"one has named no language",
     {},
     {.languages = {{"English", Fluent}}},
     Criterion::Languages,
     std::nullopt},
    {"the mentee would like this mentor",
     {},
     {.would_like = {TheMentor}},
     Criterion::Preferences,
     1000},
    {"the mentor would rather avoid this mentee",
     {.would_avoid = {TheMentee}},
     {},
     Criterion::Preferences,
     0},
    {"one would like, one would rather not",
     {.would_avoid = {TheMentee}},
     {.would_like = {TheMentor}},
     Criterion::Preferences,
     500},
    {"avoiding outweighs liking in one answer",
     {.would_like = {TheMentee}, .would_avoid = {TheMentee}},
     {},
     Criterion::Preferences,
     0},
    {"nobody names the other", {}, {}, Criterion::Preferences, std::nullopt},
    {"one of the mentee's two aims",
     {.aims = {Growth, Network}},
     {.aims = {Change, Growth}},
     Criterion::Aims,
     500},
    {"no aims named by the mentor", {}, {.aims = {Change}}, Criterion::Aims, std::nullopt},
    {"an hour in common is all that a session of an hour needs",
     {.free_times = {{Weekday::Monday, 540, 720}}},
     {.free_times = {{Weekday::Monday, 600, 1000}}},
     Criterion::Hours,
     1000},
    {"twenty minutes of sixty",
     {.free_times = {{Weekday::Monday, 540, 620}}},
     {.free_times = {{Weekday::Monday, 600, 1000}}},
     Criterion::Hours,
     333},
    {"one has not said when",
     {.free_times = {{Weekday::Monday, 540, 620}}},
     {},
     Criterion::Hours,
     std::nullopt},
    {"only one has said where",
     {.time_zone = "Europe/Vienna", .free_times = {{Weekday::Monday, 540, 620}}},
     {.free_times = {{Weekday::Monday, 540, 620}}},
     Criterion::Hours,
     std::nullopt},
    {"both wish for the same groups, and share one",
     {.memberships = {{Women, true}}, .group_wish = GroupWish::Same},
     {.memberships = {{Parents, true}, {Women, true}}, .group_wish = GroupWish::Same},
     Criterion::Groups,
     1000},
    {"one wishes for the same, one for different ones",
     {.memberships = {{Women, true}}, .group_wish = GroupWish::Same},
     {.memberships = {{Parents, true}}, .group_wish = GroupWish::Different},
     Criterion::Groups,
     500},
    {"nobody wishes for anything",
     {.memberships = {{Women, true}}},
     {.memberships = {{Women, true}}},
     Criterion::Groups,
     std::nullopt},
    {"one has no group that may count",
     {.memberships = {{Women, true}}, .group_wish = GroupWish::Same},
     {.memberships = {{Women, false}}, .group_wish = GroupWish::Same},
     Criterion::Groups,
     std::nullopt},
    {"the less open of the two decides",
     {.openness = 4},
     {.openness = 1},
     Criterion::Openness,
     250},
    {"openness of one is not known", {.openness = 4}, {}, Criterion::Openness, std::nullopt},
};

TEST(Scoring, FollowsTheWorkedExamples) {
  for (const ScoreExample& example : ScoreExamples) {
    const Breakdown made = breakdown(example.mentor, example.mentee, Weights{});
    EXPECT_EQ(made.worth(example.criterion), example.worth) << example.what;
  }
}

TEST(Scoring, CountsWhatIsMissingAsLow) {
  const Person mentor{.offers = {offer("ai", 4)}, .interests = {Chess}};
  const Person mentee{.wants = {want("ai", 2, 1)}, .interests = {Chess, Music}};
  const Weights weights{.topics = 3,
                        .complementary = 0,
                        .aims = 0,
                        .interests = 1,
                        .languages = 0,
                        .hours = 0,
                        .preferences = 0};
  EXPECT_EQ(breakdown(mentor, mentee, weights).score, 5000);
  const Person bored{.wants = {want("ai", 2, 1)}, .interests = {Music}};
  EXPECT_EQ(breakdown(mentor, bored, weights).score, 3750);
  const Person silent{.wants = {want("ai", 2, 1)}};
  EXPECT_EQ(breakdown(mentor, silent, weights).score, 4375);
  EXPECT_EQ(answers_of(breakdown(mentor, silent, weights), {.weights = weights}),
            (AnswerCount{.known = 1, .counted = 2}));
}

TEST(Scoring, IsNothingBesideSomebodyWhoAnsweredNothingOrWhereNothingCounts) {
  EXPECT_EQ(breakdown({}, {}, Weights{}).score, 0);
  const Person mentor{.offers = {offer("ai", 4)}};
  const Person mentee{.wants = {want("ai", 0, 1)}};
  EXPECT_EQ(breakdown(mentor, {}, Weights{}).score, 0);
  EXPECT_EQ(breakdown(mentor, mentee, {0, 0, 0, 0, 0, 0, 0, 0, 0}).score, 0);
  const Weights only_topics{.topics = 40,
                            .complementary = 20,
                            .aims = 0,
                            .interests = 0,
                            .languages = 0,
                            .hours = 0,
                            .preferences = 0};
  EXPECT_EQ(breakdown(mentor, mentee, only_topics).score, HighestScore);
}

// Whether they are known would tell that both belong to a group.
TEST(Scoring, CountsNoHiddenGroupsAmongTheAnswers) {
  const Person one{.memberships = {{Women, true}}, .group_wish = GroupWish::Same};
  const Weights weights{0, 0, 0, 0, 0, 0, 0, 5, 5};
  const Breakdown made = breakdown(one, one, weights);
  EXPECT_EQ(answers_of(made, {.weights = weights, .groups_hidden = true}),
            (AnswerCount{.known = 0, .counted = 1}));
  EXPECT_EQ(answers_of(made, {.weights = weights, .groups_hidden = false}),
            (AnswerCount{.known = 1, .counted = 2}));
}

}  // namespace
}  // namespace flipside::matching
