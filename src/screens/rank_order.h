// The rank ladder in the order in which people read it: the most senior first.
#pragma once

#include <vector>

#include "programme/programme.h"

namespace flipside::screens {

// Equal positions by their names.
std::vector<Rank> ranks_from_top(const Programme& programme);

}  // namespace flipside::screens
