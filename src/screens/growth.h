// What a pair's work led to: changes, and people met. In the late part (late_cards.h).
#pragma once

#include "screens/pair_page.h"
#include "screens/pair_view.h"

namespace flipside::screens::late {

// The ledger of what changed because of what was learned.
void influence_card(Scene& scene, PairScreen& screen, const PairView& view);
void influence_dialog(Scene& scene, PairScreen& screen, const PairView& view);
void introductions_card(Scene& scene, PairScreen& screen, const PairView& view);
void introduction_dialog(Scene& scene, PairScreen& screen, const PairView& view);

}  // namespace flipside::screens::late
