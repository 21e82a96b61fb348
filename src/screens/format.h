// Dates, times and counts as people read them, in English.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/moment.h"
#include "base/date.h"

namespace flipside::screens {

// "Thursday 26 November"; with the year when it is not `today`'s.
std::string long_date(Date date, Date today);
// "26 November", "26 November 2027".
std::string day_and_month(Date date, Date today);
// "26 November 2026": for paper, which outlives the year.
std::string full_date(Date date);
// "26 Nov", "26 Nov 2027".
std::string short_date(Date date, Date today);
// "today", "tomorrow", "yesterday", "in 3 days", "5 days ago"; beyond a fortnight the short date.
std::string near_date(Date date, Date today);
// "09:30".
std::string time_of_day(int minute_of_day);
// The minute after midnight that "9:30", "09.30" or "9" says; absent where it says none.
std::optional<int> minute_of_day(std::string_view text);
// A moment in milliseconds since 1970, by the clock that `now` goes by.
struct DayAndMinute {
  Date day{};
  int minute{};
};
DayAndMinute local_time(const app::Moment& now, std::int64_t at_ms);
// A score of 0…10000 as 0.0…100.0: "91.2".
std::string score_of_100(int score);
// A sum of scores: "2,041.6".
std::string total_of_scores(std::int64_t total);
// A change of a score or of a sum: "+5.1", "−3.1" (U+2212), "0.0".
std::string change_of_score(std::int64_t change);
// "87 %" with a narrow no-break space.
std::string percent(int whole);

}  // namespace flipside::screens
