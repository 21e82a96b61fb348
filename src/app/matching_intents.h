// Intents about proposals of pairs.
#pragma once

#include <vector>

#include "app/programme_intents.h"

namespace flipside::app {

// Searches for the best pairs among the people who wait; in slices, on Tick.
struct StartMatching {};
struct CancelMatching {};
// Drops the proposal without a trace.
struct DiscardProposal {};

// Makes pairs of the proposal, active from today, as one step. None named: all of them.
struct AcceptPairs {
  std::vector<Couple> couples{};
};

// Takes one pair out of the proposal and remembers that it was declined; no reason is asked.
struct DeclinePair {
  Couple couple{};
};

}  // namespace flipside::app
