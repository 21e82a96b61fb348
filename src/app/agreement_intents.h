// Intents about what a pair agrees. Each is one step to undo.
#pragma once

#include <string>

#include "base/id.h"
#include "programme/pair.h"

namespace flipside::app {

// The holder would have the two agree to this. It takes back a signature under something else.
// `what` names the clause, for undo: "Length".
struct ProposeTerms {
  Id<Pair> pair{};
  Agreement agreement{};
  std::string what{};
};

// The holder signs what both would have: with the second signature it holds. One who tracks a pair
// alone signs for both, what is there.
struct SignTerms {
  Id<Pair> pair{};
};

}  // namespace flipside::app
