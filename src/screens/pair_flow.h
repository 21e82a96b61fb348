// The card of a pair that has not begun: whom to ask, what to write, what they answered.
#pragma once

#include "screens/pair_view.h"
#include "screens/scene.h"

namespace flipside::screens {

// Proposed, reviewed, agreed or declined: sessions and promises are still to come, if ever.
bool is_before_start(const Pair& pair);

// Sessions can be planned and logged: it has begun and is not over.
bool has_sessions_ahead(const Pair& pair);

void flow_card(Scene& scene, const PairView& view);

}  // namespace flipside::screens
