// The sessions of a pair on a line of time, in the intervals that it agreed on.
#pragma once

#include "screens/pair_view.h"
#include "screens/scene.h"

namespace flipside::screens {

// "3 held, 1 cancelled, 1 missed".
std::string session_counts(const Scene& scene, const PairView& view);

enum class LineOfSessions : std::uint8_t { Whole, Small };
void sessions_over_time(Scene& scene, const PairView& view, LineOfSessions how);

}  // namespace flipside::screens
