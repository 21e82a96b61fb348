// Causal contexts: which writes of a field a copy has seen, as few marks as say it.
#pragma once

#include <vector>

#include "replica/dot.h"
#include "replica/lineage.h"

namespace flipside::replica {

// In the order of marks; none covers another.
using Context = std::vector<Mark>;

bool covers(const Context& context, Mark dot, const Lineage& lineage);
// The fewest marks that cover what both do.
Context unite(Context a, const Context& b, const Lineage& lineage);

}  // namespace flipside::replica
