// Of how it goes between the two of a pair: what most visits do not need, in the late part
// (late_cards.h).
#pragma once

#include <optional>

#include "insights/pulse.h"
#include "screens/pair_page.h"
#include "screens/pair_view.h"

namespace flipside::screens {

// The question that the holder is asked now; absent: none.
std::optional<PulseTheme> due_pulse(const PairView& view);

namespace late {
// How each likes to work, alone and then side by side.
void ways_card(Scene& scene, PairScreen& screen, const PairView& view);
void ways_dialog(Scene& scene, PairScreen& screen, const PairView& view);
// The private question after every other session.
void pulse_card(Scene& scene, PairScreen& screen, const PairView& view);
// What the time of the sessions goes to.
void time_card(Scene& scene, const PairView& view);
}  // namespace late

}  // namespace flipside::screens
