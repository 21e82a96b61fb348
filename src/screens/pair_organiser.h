// The organiser's page of a pair: how it runs, not what is said in it.
#pragma once

#include "screens/pair_page.h"
#include "screens/pair_view.h"

namespace flipside::screens {

void organisers_pair(Scene& scene, PairScreen& screen, const PairView& view);

}  // namespace flipside::screens
