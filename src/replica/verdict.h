// Deciding between values that do not know each other.
#pragma once

#include <vector>

#include "programme/change.h"
#include "replica/merge.h"
#include "replica/stamp.h"
#include "replica/state.h"

namespace flipside::replica {

// What makes the chosen values stand: changes of what is shown, and decisions for what is shown
// already. To be stamped together.
struct Verdict {
  Change change{};
  std::vector<Decision> decisions{};
};

// What that write said of the field; null when it is none of the conflict's. Lives as long as the
// state.
const void* value_of(const State& state, const Conflict& conflict, Mark version);

// Adds to the verdict that this version is to stand. Ids of what is gone are left out of it.
// Nothing when the record is not shown or the version is none of the conflict's.
void decide(Verdict& verdict, const View& copy, const Conflict& conflict, Mark version);

}  // namespace flipside::replica
