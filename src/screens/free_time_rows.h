// Free times as a form lists them: what is the same on every working day stands in one row.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "programme/free_time.h"

namespace flipside::screens {

// What a row is about: every working day, or one day of the week.
inline constexpr int kWorkingDays = 0;
inline constexpr int kMondays = 1;  // and so on to Sundays
inline constexpr int kDayChoices = 8;

// Consecutive free times, one for each day of the row.
struct FreeTimeRow {
  std::size_t first{};
  std::size_t count{1};
  int days{};
};

// In the order of the list; nothing is sorted, so that rows stay where they are while edited.
std::vector<FreeTimeRow> free_time_rows(const std::vector<FreeTime>& times);

void set_days(std::vector<FreeTime>& times, const FreeTimeRow& row, int days);
void set_hours(std::vector<FreeTime>& times, const FreeTimeRow& row, int from, int until);
void remove_row(std::vector<FreeTime>& times, const FreeTimeRow& row);
// With the hours of the last row, 9:00 to 17:00 where there is none.
void add_row(std::vector<FreeTime>& times, int days);

// What a time field says as the end of a free time: 0:00 is the end of the day.
int end_minute(int minute_of_day);
// Whether it ends after it starts; one that does not can not be kept.
bool is_whole(const FreeTime& time);

}  // namespace flipside::screens
