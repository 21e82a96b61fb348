// Figures that follow from the programme and the day, worked out once when either changes.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "base/date.h"
#include "programme/change.h"
#include "programme/programme.h"

namespace flipside::app {

struct Counts {
  std::size_t people{};
  std::size_t mentors{};
  std::size_t mentees{};
  // Have signed up, are there, and have a place free but no running pair.
  std::size_t waiting{};
  // Active or paused.
  std::size_t running_pairs{};
  bool operator==(const Counts&) const = default;
};

struct Derived {
  // Goes up by one each time something below changes.
  int revision{};
  Date today{};
  Counts counts{};
  // Folded name, e-mail, team, rank and topics, for the filter.
  std::map<Id<Person>, std::string> search_texts{};
  // By folded name, then id.
  std::vector<Id<Person>> people_by_name{};
  // Newest pair first.
  std::map<Id<Person>, std::vector<Id<Pair>>> pairs_of_person{};
};

}  // namespace flipside::app
