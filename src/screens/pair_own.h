// The page of a pair for those who are in it: what the two work on, in parts with an address each.
#pragma once

#include "screens/pair_page.h"
#include "screens/pair_view.h"

namespace flipside::screens {

void own_pair_page(Scene& scene, PairScreen& screen, const PairView& view);

// What most weeks need.
void now_part(Scene& scene, PairScreen& screen, const PairView& view);

}  // namespace flipside::screens
