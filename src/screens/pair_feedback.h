// What the two of a pair tell each other: feedback and strengths, and what to do when it is rough.
#pragma once

#include "screens/pair_page.h"
#include "screens/pair_view.h"

namespace flipside::screens {

void feedback_card(Scene& scene, PairScreen& screen, const PairView& view);
// The repair kit, a pause, another match; nothing goes anywhere by itself.
void repair_card(Scene& scene, PairScreen& screen, const PairView& view);
// A new entry of the repair kit.
void open_repair(Scene& scene, PairScreen& screen, const PairView& view);
void feedback_dialog(Scene& scene, PairScreen& screen, const PairView& view);

// What the partner shared and the holder has not acknowledged, the latest; nullptr: nothing.
const Feedback* to_acknowledge(const PairView& view);

}  // namespace flipside::screens
