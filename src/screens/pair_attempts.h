// What the two of a pair tried of what they learn, as its page shows it.
#pragma once

#include <vector>

#include "screens/pair_page.h"
#include "screens/pair_view.h"

namespace flipside::screens {

void attempts_card(Scene& scene, PairScreen& screen, const PairView& view);
void attempt_dialog(Scene& scene, PairScreen& screen, const PairView& view);
// Before the agenda: those that were not talked about yet.
void attempts_first(Scene& scene, const PairView& view);

// Those that the holder may read, the open ones first.
std::vector<const Attempt*> readable_attempts(const PairView& view);

}  // namespace flipside::screens
