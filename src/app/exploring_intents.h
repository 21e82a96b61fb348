// Intents of somebody who looks more closely at a proposal; none changes the proposal by itself.
#pragma once

#include "base/id.h"
#include "programme/pair.h"
#include "programme/person.h"
#include "programme/policy.h"

namespace flipside::app {

// Other partners for this person, who takes this part, with the cost of each; in slices, on Tick.
struct AskPartners {
  Id<Person> person{};
  Side role{};
};
struct ClosePartners {};

// The proposal beside those of the other modes; in slices, on Tick. To be cancelled by closing.
struct CompareModes {};
struct CloseModes {};
// Makes this the programme's mode, and searches anew.
struct UseMode {
  MatchingMode mode{};
};

// Hands the person the proof of the proposal as a file. Nothing where it may not be made.
struct SaveProof {
  bool with_names{};
};

}  // namespace flipside::app
