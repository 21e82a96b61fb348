// What the two of a pair say to each other, on paper.
#pragma once

#include "screens/pair_view.h"
#include "screens/paper.h"

namespace flipside::screens {

// What has opened for both, or, for one who tracks a pair alone, their own.
void check_ins_on_paper(Paper& paper, const app::App& app, const PairView& view);
// What was shared; what is written for oneself stays away.
// What was tried, as far as both read it.
void attempts_on_paper(Paper& paper, const PairView& view);
// What changed, and who was introduced, as far as both read it.
void growth_on_paper(Paper& paper, const PairView& view);
void feedback_on_paper(Paper& paper, const PairView& view);

}  // namespace flipside::screens
