// How well two people fit, in integers: what each criterion says, and the weighted score.
//
// Each criterion is worth 0…1000 for a pair, or absent when an answer it needs is missing; an
// absent criterion leaves both the sum and the weights that divide it, so nobody loses by not
// having been asked. Everything is rounded down, once for each criterion and once for the score.
//
//   topics         Σ priority × min(max(offered − current, 0), 4) / 4 over what the mentee wants,
//                  of the priorities in all. Absent when the mentee wants or the mentor offers
//                  nothing.
//   complementary  Topics where the mentor is at 3 or more and the mentee says 1 or less, three at
//                  most; and one topic the other way, because the return gift is bounded. Of as
//                  many as could be had with any partner. Absent when there could be none.
//   aims           Those shared, of those of the mentee. Absent when either names none.
//   interests      The same.
//   languages      500 when the best shared language is at working level on one side, 1000 when
//                  both are fluent. Absent when either names none or none is shared.
//   hours          Common free time in a week (free_weeks.h), of the length of a session, at most
//                  all of it. Absent when either names no free time or the clocks are not known.
//   preferences    For each of the two who names the other: 1000 for would like, 0 for would
//                  rather avoid; their mean. Absent when neither names the other.
//   groups         For each of the two who wishes for a partner of the same resource groups or of
//                  different ones: 1000 when it is so, else 0; their mean. The same: they share a
//                  group. Absent without a wish, and where either has no group that may count.
//   openness       The lesser of both, of 4. Absent unless both have answered.
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

struct Breakdown {
  // By criterion: 0…FullWorth, or absent.
  std::array<std::optional<int>, AllCriteria.size()> worths{};
  // 0…HighestScore. 0 when every criterion with a weight is absent.
  int score = 0;

  [[nodiscard]] std::optional<int> worth(Criterion criterion) const {
    return worths[static_cast<std::size_t>(criterion)];
  }
  bool operator==(const Breakdown&) const = default;
};

// What two profiles have to do with each other; all that the criteria read.
struct PairFacts {
  // Σ priority × levels gained (0–4) over what the mentee wants, and Σ priority.
  int gain = 0;
  int priorities = 0;
  bool mentor_offers = false;
  // Topics from the mentor's strength to the mentee's need, and how many needs there are.
  int forward = 0;
  int needs = 0;
  // Whether a topic goes the other way, and whether one could.
  bool back = false;
  bool back_possible = false;
  int shared_aims = 0;
  int mentor_aims = 0;
  int mentee_aims = 0;
  int shared_interests = 0;
  int mentor_interests = 0;
  int mentee_interests = 0;
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

  bool operator==(const PairFacts&) const = default;
};

// A level at which somebody can teach a topic well, and one at which somebody has yet to learn it.
inline constexpr int StrengthLevel = 3;
inline constexpr int NeedLevel = 1;
inline constexpr int MostLevels = 4;

bool has_strength(const Profile& profile);
int count_needs(const Profile& profile);

Breakdown breakdown_from(const PairFacts& facts, const Policy& policy);

// One pair, read from its two profiles. Indices of the roster.
PairFacts facts_of(const Roster& roster, int mentor, int mentee);
Breakdown breakdown_of(const Roster& roster, const Policy& policy, int mentor, int mentee);

}  // namespace flipside::matching
