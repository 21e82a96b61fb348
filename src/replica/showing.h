// The second half of a merge: which records are shown, and what is shown in their fields. It
// follows from the joined state alone, so that all who know the same see the same.
#pragma once

#include <vector>

#include "replica/leaves.h"
#include "replica/merging.h"
#include "replica/state.h"

namespace flipside::replica {

void show_what_stands(Merging& merging);

// The values of a register that is_aside, the latest first.
std::vector<const void*> values_aside(const State& state, const TableKind& kind,
                                      const std::string& id, const Leaf& leaf,
                                      const Register& field);

}  // namespace flipside::replica
