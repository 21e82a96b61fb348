// When a pair looks at how it goes, and where its two answers are apart.
#pragma once

#include <vector>

#include "programme/charter.h"
#include "programme/check_in.h"
#include "programme/pair.h"

namespace flipside::insights {

// The check-ins of a pair by their days, the first first: 30 days after its start, midway and on
// the last day of the cohort, of those in the fortnight before the next only that one; and its own.
// None before it started.
std::vector<CheckIn> check_ins_of(const Pair& pair, const Charter& charter);

// One of CheckInItems in two answers.
struct ItemApart {
  std::size_t item{};
  int first{};
  int second{};
  int apart() const { return first < second ? second - first : first - second; }
};
// Of the items that both rated, those that say something to talk about: rated differently, the
// furthest apart first, then those that both rated low.
std::vector<ItemApart> to_talk_about(const CheckInAnswer& first, const CheckInAnswer& second);

}  // namespace flipside::insights
