// Figures that follow from the programme and the day, worked out once when either changes.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "app/pair_index.h"
#include "base/date.h"
#include "programme/change.h"
#include "programme/programme.h"

namespace flipside::app {

// What there is to say about a person in one word; the first that holds.
enum class PersonState {
  Left,
  Away,
  // A pair of theirs, active or paused.
  Stalled,
  Quiet,
  Active,
  Paused,
  // A pair of theirs is proposed, reviewed or agreed.
  Proposed,
  // Has signed up and has no pair.
  Waiting,
  NotSignedUp,
};

struct Counts {
  std::size_t people{};
  // Signed up for the role; who signed up for both counts in both.
  std::size_t mentors{};
  std::size_t mentees{};
  std::size_t waiting{};
  std::size_t waiting_mentors{};
  std::size_t waiting_mentees{};
  // Of those, who is among both.
  std::size_t waiting_both{};
  // Here, signed up and not on the highest rank, with no line manager: their reporting line is not
  // known.
  std::size_t no_manager{};
  // Signed up, and without a rank.
  std::size_t no_rank{};
  // Here and signed up.
  std::size_t signed_up{};
  // Active or paused.
  std::size_t running_pairs{};
  bool operator==(const Counts&) const = default;
};

struct Derived {
  // Another number each time something below may have changed.
  int revision{};
  Date today{};
  Counts counts{};
  std::map<Id<Person>, std::string> folded_names{};
  // Folded name, e-mail, team, rank and topics, for the filter.
  std::map<Id<Person>, std::string> search_texts{};
  // By folded name, then id.
  std::vector<Id<Person>> people_by_name{};
  // In the order of ids. Nobody stands here without a pair.
  std::map<Id<Person>, std::vector<Id<Pair>>> pairs_of_person{};
  std::map<Id<Person>, PersonState> states{};
  PairIndex pairs{};
};

void derive_again(Derived& derived, const Programme& programme, Date today);
// After `change` was applied; costs as much as the people and pairs that it touches.
void derive_after(Derived& derived, const Programme& programme, const Change& change, Date today);

}  // namespace flipside::app
