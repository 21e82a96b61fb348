// The days of what the shelf remembers, by the person's own calendar.
#pragma once

#include <cstdint>

#include "app/moment.h"
#include "base/date.h"

namespace flipside::screens {

// The day on which something happened at `at_ms`.
inline Date day_of(const app::Moment& now, std::int64_t at_ms) {
  constexpr std::int64_t kDayMinutes = 1440;
  const std::int64_t minute = now.minute_of_day + (at_ms - now.now_ms) / 60'000;
  const std::int64_t days =
      minute >= 0 ? minute / kDayMinutes : (minute - kDayMinutes + 1) / kDayMinutes;
  return add_days(now.today, static_cast<int>(days));
}

}  // namespace flipside::screens
