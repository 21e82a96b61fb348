// The clock of a time zone over a span of time, as data: neither compiler knows time zones, the
// browser does.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace flipside {

// From this moment on, until the next one, clocks are so much ahead of UTC.
struct ClockChange {
  // Seconds since 1970-01-01 UTC.
  std::int64_t at_utc{};
  int ahead_minutes{};
  bool operator==(const ClockChange&) const = default;
};

struct TimeZone {
  // An IANA name such as "Europe/Vienna".
  std::string name{};
  // In the order of time; the first is what holds when the span begins. None: the name is not
  // known.
  std::vector<ClockChange> changes{};
  bool operator==(const TimeZone&) const = default;
};

}  // namespace flipside
