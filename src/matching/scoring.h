// How well two people fit, in integers: what each criterion says, and the weighted score.
//
// Each criterion is worth 0…1000 for a pair. Where an answer it needs is missing it counts with a
// fixed low prior, so that silence never wins: in all, the weights are always the same. Beside
// somebody who has not answered anything at all, what is missing counts nothing. Everything is
// rounded down, once for each criterion and once for the score.
//
//   topics         Σ priority × min(max(offered − current, 0), 4) / 4 over what the mentee wants,
//                  of the priorities in all: nothing when the mentor offers none of it. Missing
//                  when the mentee wants nothing.
//   complementary  Topics where the mentor is at 3 or more and the mentee says 1 or less, and one
//                  topic the other way, because the return gift is bounded; it is none where
//                  nothing flows forward. Of the mentee's needs, three at most. Missing without a
//                  need.
//   aims           Those shared, of those of the mentee. Missing when either names none.
//   interests      The same.
//   languages      500 when the best shared language is at working level on one side, 1000 when
//                  both are fluent. Missing when either names none.
//   hours          Common free time in a week (free_weeks.h), of the length of a session, at most
//                  all of it. Missing when either names no free time or the clocks are not known.
//   preferences    For each of the two who names the other: 1000 for would like, 0 for would
//                  rather avoid; their mean. Missing when neither names the other.
//   groups         For each of the two who wishes for a partner of the same resource groups or of
//                  different ones: 1000 when it is so, else 0; their mean. The same: they share a
//                  group. Missing without a wish, and where either has no group that may count.
//   openness       The lesser of both, of 4. Missing unless both have answered.
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "matching/model.h"
#include "matching/roster.h"
#include "programme/policy.h"

namespace flipside::matching {

// Topics of a mentor's strength that count as complementary, at most.
inline constexpr int MostStrengths = 3;

enum class Criterion {
  Topics,
  Complementary,
  Aims,
  Interests,
  Languages,
  Hours,
  Preferences,
  Groups,
  Openness,
};
inline constexpr std::array AllCriteria = {
    Criterion::Topics,      Criterion::Complementary, Criterion::Aims,
    Criterion::Interests,   Criterion::Languages,     Criterion::Hours,
    Criterion::Preferences, Criterion::Groups,        Criterion::Openness};

inline constexpr int FullWorth = 1000;

int weight_of(const Weights& weights, Criterion criterion);

// Of FullWorth: low, because who answers mostly shares more than this.
inline constexpr int PriorWorth = FullWorth / 4;

struct Breakdown {
  // By criterion: 0…FullWorth, or absent where an answer is missing.
  std::array<std::optional<int>, AllCriteria.size()> worths{};
  // What counts in place of what is missing: PriorWorth, or nothing beside somebody who has not
  // answered anything.
  int prior = PriorWorth;
  // 0…HighestScore.
  int score = 0;

  [[nodiscard]] std::optional<int> worth(Criterion criterion) const {
    return worths[static_cast<std::size_t>(criterion)];
  }
  // What the criterion counts with.
  [[nodiscard]] int counted(Criterion criterion) const { return worth(criterion).value_or(prior); }
  bool operator==(const Breakdown&) const = default;
};

// On how many answers a score rests: the criteria with a weight of which something is known, and
// all with a weight. Hidden resource groups are in neither: whether they are known would tell.
struct AnswerCount {
  int known = 0;
  int counted = 0;
  bool operator==(const AnswerCount&) const = default;
};
AnswerCount answers_of(const Breakdown& breakdown, const Policy& policy);

// Whether the profile says anything that a criterion reads, but for wishes about single people.
bool says_anything(const Profile& profile);

// What two profiles have to do with each other; all that the criteria read.
struct PairFacts {
  // Σ priority × levels gained (0–4) over what the mentee wants, and Σ priority.
  int gain = 0;
  int priorities = 0;
  // Topics from the mentor's strength to the mentee's need, and how many needs there are.
  int forward = 0;
  int needs = 0;
  // Whether a topic goes the other way.
  bool back = false;
  int shared_aims = 0;
  int mentor_aims = 0;
  int mentee_aims = 0;
  int shared_interests = 0;
  int mentor_interests = 0;
  int mentee_interests = 0;
  bool both_name_languages = false;
  // The level both have in their best shared language: Basic when none is at working level.
  LanguageLevel shared_language = LanguageLevel::Basic;
  // How many of the two name the other, and how many of those would like to.
  int voices = 0;
  int likes = 0;
  std::optional<int> common_minutes{};
  // How many of the two have a wish that can be judged, and how many of those wishes are met.
  int group_voices = 0;
  int group_wishes_met = 0;
  // The lesser of both.
  std::optional<int> openness{};
  // Neither has answered nothing at all.
  bool both_say_anything = false;

  bool operator==(const PairFacts&) const = default;
};

// A level at which somebody can teach a topic well, and one at which somebody has yet to learn it.
inline constexpr int StrengthLevel = 3;
inline constexpr int NeedLevel = 1;
inline constexpr int MostLevels = 4;

int count_needs(const Profile& profile);

Breakdown breakdown_from(const PairFacts& facts, const Policy& policy);

// One pair, read from its two profiles. Indices of the roster.
PairFacts facts_of(const Roster& roster, int mentor, int mentee);
Breakdown breakdown_of(const Roster& roster, const Policy& policy, int mentor, int mentee);

}  // namespace flipside::matching
