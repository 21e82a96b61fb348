// Intents about proposals of pairs.
#pragma once

#include <vector>

#include "app/programme_intents.h"

namespace flipside::app {

// Searches for the best pairs among the people who wait; in slices, on Tick.
struct StartMatching {
  using Late = void;
};
struct CancelMatching {
  using Late = void;
};
// Drops the proposal without a trace.
struct DiscardProposal {};

// Makes pairs of the proposal, active from today, as one step. None named: all of them.
struct AcceptPairs {
  using Late = void;
  std::vector<Couple> couples{};
};

// Takes one pair out of the proposal and remembers that it was declined; no reason is asked.
struct DeclinePair {
  Couple couple{};
};

// "Why not these two?": works out, in slices, what the proposal would become with this pair.
struct AskWhyNot {
  Couple couple{};
};
// The answer is read, or no longer wanted.
struct CloseWhyNot {};
// Pairs the two whatever the proposal says, marked as made by hand, and finds the best pairs for
// all others anew. Where a rule that protects one of the two is overruled
// (matching/rules_between.h), they are proposed, to be asked first; else active from today.
struct PairAnyway {
  Couple couple{};
};

// Hands the person a table of all whom the proposal leaves without a pair, with cause and advice.
struct ExportWithoutPair {};

}  // namespace flipside::app
