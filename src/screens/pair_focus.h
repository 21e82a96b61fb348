// What a pair is about, and whom the mentee lets know of it: a card of the pair's page.
#pragma once

#include "screens/pair_page.h"
#include "screens/pair_view.h"

namespace flipside::screens {

void focus_card(Scene& scene, PairScreen& screen, const PairView& view);

}  // namespace flipside::screens
