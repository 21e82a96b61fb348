// What becomes of a pair when one of the two leaves, or is away for long.
#pragma once

#include <cstddef>

#include "base/date.h"
#include "programme/change.h"
#include "programme/programme.h"

namespace flipside::app {

struct PairsSettled {
  std::size_t ended{};
  std::size_t paused{};
  bool any() const { return ended + paused > 0; }
};

// Adds to a change that makes people leave or be away what follows for their pairs. A leaver's
// running pairs close and those before their start are declined, so that the partners come first in
// the next search; an absent person's active pairs pause. Pairs that the change edits already stay
// as it has them.
PairsSettled settle_pairs(Change& change, const Programme& programme, Date today);

}  // namespace flipside::app
