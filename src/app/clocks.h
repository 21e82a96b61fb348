// The clocks of the people's time zones over the cohort's span: asked of the browser, kept while
// they hold.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/time_zone.h"
#include "programme/programme.h"

namespace flipside::app {

// Seconds since 1970-01-01 UTC, `until` excluded.
struct ClockSpan {
  std::int64_t from_utc{};
  std::int64_t until_utc{};
  bool operator==(const ClockSpan&) const = default;
};

struct Clocks {
  // In the order of names, and the span that they were asked for.
  std::vector<TimeZone> zones{};
  ClockSpan span{};
  // Names of all zones that the browser knows, the person's own first; empty until asked for.
  std::vector<std::string> listed{};
  bool list_asked{};
};

// From the charter's first day to the end of its last, three years at most; where a day is missing
// or they are not in order, 26 weeks from today.
ClockSpan clock_span(const Programme& programme, Date today);

// The zones of all who said when they are free; in order, each once.
std::vector<std::string> zones_needed(const Programme& programme);

bool knows_all(const Clocks& clocks, const std::vector<std::string>& names, const ClockSpan& span);

}  // namespace flipside::app
