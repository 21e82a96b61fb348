// The time that a cohort is about, and the clocks of its people during it.
#pragma once

#include <vector>

#include "base/date.h"
#include "base/time_zone.h"

namespace flipside::matching {

struct Calendar {
  // The first and the last day of the cohort, both included, by UTC.
  Date from{};
  Date until{};
  // By name. Common free time between a zone that is missing here and another one is not known.
  std::vector<TimeZone> zones{};
  bool operator==(const Calendar&) const = default;
};

}  // namespace flipside::matching
