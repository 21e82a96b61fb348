// The clocks of the people's time zones over the cohort's span: asked of the browser, kept while
// they hold.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/time_zone.h"
#include "programme/programme.h"

namespace flipside::matching {
struct Calendar;
}

namespace flipside::app {

// Days by UTC, both included.
struct ClockSpan {
  Date from{};
  Date until{};
  bool operator==(const ClockSpan&) const = default;
};

struct Clocks {
  // In the order of names, and the span that they are known for.
  std::vector<TimeZone> zones{};
  ClockSpan span{};
  // What the browser was asked for and has not answered. It is asked one thing at a time.
  std::optional<ClockSpan> asked{};
  // Names of all zones that the browser knows, the person's own first; empty until asked for.
  std::vector<std::string> listed{};
  bool list_asked{};
};

// From the charter's first day to its last, three years at most; where a day is missing
// or they are not in order, 26 weeks from the day of the matching.
ClockSpan clock_span(const Programme& programme, Date day);

// The zones of all who said when they are free; in order, each once.
std::vector<std::string> zones_needed(const Programme& programme);

// Its changes in the known span; nullptr where they are not known.
const TimeZone* zone_named(const Clocks& clocks, std::string_view name);

bool knows_all(const Clocks& clocks, const std::vector<std::string>& names, const ClockSpan& span);

// What matching on that day compares free times by, with what is known of the clocks.
matching::Calendar calendar_of(const Clocks& clocks, const Programme& programme, Date day);

}  // namespace flipside::app
