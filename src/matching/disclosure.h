// What may be told of scores while resource groups count and nothing is to show it.
//
// From an exact score and the other criteria, what a resource group added could be found by
// subtraction. So while the policy counts groups and hides them:
//
//   scores, totals   as bands, by fixed thresholds; never as numbers, in exports neither
//   breakdowns       each criterion as a band; resource groups are left out
//   costs            of a "why not these two?" small or large
//   unmatched        causes and ways out without a score
//   explanations     never name a group (see explain_pair)
//   prices           only in the organiser's full backup, with the answers themselves
//
// What remains: a band changes where a hidden answer moves a score over its threshold, and so do
// the pairs themselves. A membership without consent moves nothing at all.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "matching/scoring.h"
#include "matching/unmatched.h"
#include "programme/policy.h"

namespace flipside::matching {

// Groups count, and nothing may show it.
bool hides_groups(const Policy& policy);
// Groups count, and what two people share may be named.
bool names_groups(const Policy& policy);

enum class Band { Weak, Fair, Good, VeryGood };

// Of 0…HighestScore: a quarter each.
Band band_of(int score);
// "very good", "good", "fair", "weak".
std::string_view in_words(Band band);

// What may be shown of a pair's score.
struct Told {
  // Absent while groups are hidden: then there is only the band.
  std::optional<int> score{};
  Band band = Band::Weak;
  // To be painted. While groups are hidden, without them, and each part and the score at the middle
  // of its band.
  Breakdown breakdown{};
  bool operator==(const Told&) const = default;
};
Told told_of(const Breakdown& breakdown, const Policy& policy);
// "74 of 100" or "good".
std::string in_words(const Told& told);

// What may be shown of a sum of scores over so many pairs: the sum, or the band of their mean.
struct ToldTotal {
  std::optional<std::int64_t> total{};
  Band band = Band::Weak;
  bool operator==(const ToldTotal&) const = default;
};
ToldTotal told_total(std::int64_t total, std::int64_t pairs, const Policy& policy);

// What a wish costs: how much lower the total becomes, or whether that is large, a quarter of a
// pair's highest score or more.
struct ToldCost {
  std::optional<std::int64_t> loss{};
  bool large = false;
  bool operator==(const ToldCost&) const = default;
};
ToldCost told_cost(std::int64_t loss, const Policy& policy);

// As cause_in_words and way_out_in_words, without a score while groups are hidden.
std::string cause_told(const Unmatched& unmatched, const Policy& policy);
std::string way_out_told(const Unmatched& unmatched, const Policy& policy);

}  // namespace flipside::matching
