// What may be told of scores while resource groups count and nothing is to show it.
//
// From an exact score and the other criteria, what a resource group added could be found by
// subtraction. So while the policy counts groups and hides them:
//
//   scores, totals   as bands, by fixed thresholds; never as numbers, in exports neither
//   breakdowns       not at all
//   costs            of a "why not these two?" small or large
//   unmatched        causes and ways out without a score
//   explanations     never name a group (see explain_pair)
//   prices           only in the organiser's full backup, with the answers themselves
//
// What remains: a band changes where a hidden answer moves a score over its threshold, and so do
// the pairs themselves. A membership without consent moves nothing at all.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

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

// Whether a wish costs much: it lowers the total by a quarter of a pair's highest score or more.
bool is_large_loss(std::int64_t loss);

// As cause_in_words and way_out_in_words, without a score while groups are hidden.
std::string cause_told(const Unmatched& unmatched, const Policy& policy);
std::string way_out_told(const Unmatched& unmatched, const Policy& policy);

}  // namespace flipside::matching
