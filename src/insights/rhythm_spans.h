// The agreed intervals of a pair one after another, as rhythm_kept (measures.h) counts them.
#pragma once

#include <cstddef>
#include <vector>

#include "base/date.h"
#include "insights/measures.h"

namespace flipside::insights {

struct RhythmSpan {
  Date from{};
  // The first day of the next one; a pause inside makes it longer.
  Date until{};
  bool is_held{};
  // Before today, so that it counts.
  bool is_over{};
  bool operator==(const RhythmSpan&) const = default;
};

// In order: the last of those that are over, at most `most`; then, of a pair that runs, the one
// that today is in and the next, as far as no pause without an end stands before them. Empty for a
// pair that has not started or has no rhythm yet.
std::vector<RhythmSpan> rhythm_spans(const Pair& pair, Sessions sessions, Date today,
                                     std::size_t most);

}  // namespace flipside::insights
