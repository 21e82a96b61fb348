// When the two of a pair could meet next.
#pragma once

#include <optional>
#include <vector>

#include "base/date.h"
#include "programme/pair.h"

namespace flipside::app {

struct App;

struct OfferedTime {
  Date on{};
  // By the clock of the holder; absent when no hour is usual.
  std::optional<int> start_minute{};
  bool operator==(const OfferedTime&) const = default;
};

struct Offering {
  // In order; at least one.
  std::vector<OfferedTime> times{};
  // All of them lie in free hours of both; else there is one, by the rhythm alone.
  bool both_free{};
};

// Three days from the next interval on, when both are free for as long as a session takes.
Offering offered_times(const App& app, const Pair& pair);

// Whether the clocks of the two would have to be asked for (KnowClocks) to compare their hours.
bool wants_clocks(const App& app, const Pair& pair);

}  // namespace flipside::app
