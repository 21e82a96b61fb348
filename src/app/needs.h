// What needs the holder of this copy now, the most pressing first.
#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "app/intent.h"
#include "base/date.h"
#include "insights/measures.h"
#include "programme/programme.h"

namespace flipside::app {

// In the order of urgency.
enum class NeedKind {
  // A running pair has not met for two of its intervals, or for one and a half.
  PairStalled,
  PairQuiet,
  // Planned for a day that is over: was it held?
  SessionToLog,
  // Promises of running pairs whose day is over; told once, for the pair with the oldest.
  PromisesLate,
  // The day to look at the agreement again has come.
  ReviewDue,
  // Mentors and mentees without a pair.
  PeopleWait,
  // Signed up, but nobody can say who of two is the junior.
  RanksMissing,
  PurposeMissing,
  NobodyHere,
};

struct Need {
  NeedKind kind{};
  // The pair that it is about; empty when about the programme.
  Id<Pair> pair{};
  int days{};
  int interval_days{};
  // Promises late, people waiting, people without a rank.
  std::size_t count{};
  bool operator==(const Need&) const = default;
};

using MomentumByPair = std::map<Id<Pair>, insights::Momentum>;

// `waiting`: how many people wait while there are some on both sides, otherwise 0.
std::vector<Need> needs_of(const Programme& programme, const MomentumByPair& momentum,
                           std::size_t waiting, Date today);

// What its one button does; the words for title, reason and button are in words.h.
Intent answer_to(const Need& need);

}  // namespace flipside::app
