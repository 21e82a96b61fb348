// Who would have whom when a couple is paired after all: the cost of a "why not these two?", person
// by person.
#pragma once

#include <optional>
#include <vector>

#include "base/id.h"
#include "matching/preparation.h"
#include "matching/why_not.h"
#include "programme/person.h"

namespace flipside::matching {

struct Place {
  Id<Person> mentee{};
  // 0…HighestScore.
  int score = 0;
  bool operator==(const Place&) const = default;
};

// One mentor's pair now and instead. Absent: a place that is empty on that side.
struct Move {
  Id<Person> mentor{};
  std::optional<Place> now{};
  std::optional<Place> instead{};
  bool operator==(const Move&) const = default;
};

// The mentor asked about first, the others in the order in which one takes another's mentee; those
// who begin or end a chain of their own follow by id. The scores of `instead` less those of `now`
// are what the total changes by.
std::vector<Move> moves_of(const Prepared& prepared, const Couple& asked, const Cost& cost);

}  // namespace flipside::matching
