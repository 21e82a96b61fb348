// Free times of a week as people write them in a cell: "Mon 9:00-12:00; Tue-Thu 14-17, 18-19".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "programme/free_time.h"

namespace flipside::exchange {

// English names of days or their beginnings, from two letters on, as single days, lists and spans
// ("Mon, Wed", "Tue-Thu", "weekdays", "daily"), each followed by hours of a 24-hour clock. Absent
// when anything in it is not understood.
std::optional<std::vector<FreeTime>> free_times_in(std::string_view text);

// What free_times_in reads back exactly; consecutive days of the same hours as a span.
std::string free_times_text(const std::vector<FreeTime>& times);

}  // namespace flipside::exchange
