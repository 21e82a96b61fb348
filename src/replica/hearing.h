// A change that another tab made of the same workspace, while this one went on: what it wrote is
// merged, as if it were a copy that has nothing else.
#pragma once

#include <span>

#include "programme/change.h"
#include "replica/context.h"
#include "replica/dot.h"
#include "replica/merge.h"
#include "replica/stamp.h"
#include "replica/state.h"

namespace flipside::replica {

// Of what `change` and `decisions` write over, the writes that the mark does not stand for by
// itself; to be asked before they are stamped.
Context seen_beside(const State& state, const Change& change, std::span<const Decision> decisions,
                    Mark mark);

// The change of `author`, whose node our lineage knows, and who had seen no more of ours than
// `author`'s mark and `seen` stand for.
Merged hear(const View& ours, const Change& change, const Author& author, const Context& seen,
            std::span<const Decision> decisions = {});

}  // namespace flipside::replica
