// Another match for a running pair: the wish for it, and what somebody's absence asks for.
#pragma once

#include "screens/pair_page.h"
#include "screens/pair_view.h"

namespace flipside::screens {

// Whether one of the two can ask for another match in this copy now.
bool can_ask_for_rematch(const Scene& scene, const Pair& pair);
// Asks at once in the copy of one of the two; else opens the dialog that asks which.
void ask_for_rematch(Scene& scene, PairScreen& screen, const Pair& pair);
void rematch_dialog(Scene& scene, PairScreen& screen, const PairView& view);

// Cards for a wish and for somebody who is away or has left; nothing where there is neither.
void change_cards(Scene& scene, const PairView& view);

}  // namespace flipside::screens
