// What an intent brings along from outside the program: the time, and where chance begins.
#pragma once

#include <array>
#include <cstdint>

#include "base/date.h"

namespace flipside::app {

struct Moment {
  // Milliseconds since 1970-01-01 UTC.
  std::int64_t now_ms{};
  // The day by the person's own calendar, and the minutes after its midnight.
  Date today{};
  int minute_of_day{};
  // Another one for each intent; from it come the ids of new records.
  std::uint64_t seed{};
  // 256 bits of chance that nothing else is made of: for what nobody may guess.
  std::array<std::uint32_t, 8> secret{};
};

}  // namespace flipside::app
