// What the prices of a proof say of one person: what one more place of theirs would be worth.
//
// The bound of certificate.h holds for any number of places, so by how much it rises with one more
// place is the most that the place can be worth (Ahuja, Magnanti, Orlin 1993, on prices as rates).
#pragma once

#include <cstdint>
#include <vector>

#include "base/id.h"
#include "matching/run.h"
#include "programme/pair.h"
#include "programme/person.h"

namespace flipside::matching {

// At most this much more, of what comes first in the mode: people and pairs before the total.
struct PlaceWorth {
  Id<Person> person{};
  Side role = Side::Mentor;
  // More people with a pair (by their weights) and more pairs, together. 0 in Mode::BestTotal.
  std::int64_t people_and_pairs = 0;
  // More of the total, of 0…HighestScore a pair; less (below 0) only where people_and_pairs is
  // more.
  std::int64_t score = 0;
  bool operator==(const PlaceWorth&) const = default;
};

// By how much the bound rises with one more place of this person.
std::int64_t worth_of_place(const Objective& objective, const SideModel& side, int person,
                            std::int64_t price);

// Everybody in the model: the most worth first, ties mentors first, by id. From the prices of the
// last stage; empty when they are missing.
std::vector<PlaceWorth> place_worths(const Prepared& prepared, const Outcome& outcome);

}  // namespace flipside::matching
