// What of the stamps goes into a copy for somebody else.
#pragma once

#include "programme/programme.h"
#include "record/visibility.h"
#include "replica/state.h"

namespace flipside::replica {

// The stamps of `records`, of fields that the class `least` may read, and word that those of
// `removed` are gone, without what they held. Nothing tells of any other record or field: no value,
// no time, no node that wrote nothing else. The new copy begins a line of nodes of its own.
//
// `records` are chosen among those of the copy's programme, `removed` among its state's unseen
// ones, both by the rules of who holds what (archive/share.h).
State copy_for(const State& state, const Programme& records, const Programme& removed,
               Visibility least);

}  // namespace flipside::replica
