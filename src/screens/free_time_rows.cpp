#include "screens/free_time_rows.h"

#include <algorithm>
#include <cstddef>

namespace flipside::screens {
namespace {

constexpr std::size_t kWorkingDayCount = 5;
constexpr int kDay = 1440;
constexpr FreeTime kUsual{Weekday::Monday, 9 * 60, 17 * 60};

bool same_hours(const FreeTime& a, const FreeTime& b) {
  return a.from_minute == b.from_minute && a.until_minute == b.until_minute;
}

// Whether the free times from there on are one for each working day, with the same hours.
bool is_working_week(const std::vector<FreeTime>& times, std::size_t first) {
  if (times.size() - first < kWorkingDayCount) return false;
  for (std::size_t day = 0; day < kWorkingDayCount; ++day) {
    const FreeTime& time = times[first + day];
    if (static_cast<std::size_t>(time.weekday) != day || !same_hours(time, times[first]))
      return false;
  }
  return true;
}

std::vector<FreeTime> row_times(int days, FreeTime hours) {
  std::vector<FreeTime> times;
  const int first = days == kWorkingDays ? 0 : days - kMondays;
  const int last = days == kWorkingDays ? static_cast<int>(kWorkingDayCount) - 1 : first;
  for (int day = first; day <= last; ++day) {
    hours.weekday = static_cast<Weekday>(day);
    times.push_back(hours);
  }
  return times;
}

auto at(std::vector<FreeTime>& times, std::size_t index) {
  return times.begin() + static_cast<std::ptrdiff_t>(index);
}

}  // namespace

std::vector<FreeTimeRow> free_time_rows(const std::vector<FreeTime>& times) {
  std::vector<FreeTimeRow> rows;
  for (std::size_t i = 0; i < times.size();) {
    FreeTimeRow row{.first = i, .days = kMondays + static_cast<int>(times[i].weekday)};
    if (is_working_week(times, i)) row = {i, kWorkingDayCount, kWorkingDays};
    rows.push_back(row);
    i += row.count;
  }
  return rows;
}

void set_days(std::vector<FreeTime>& times, const FreeTimeRow& row, int days) {
  const std::vector<FreeTime> next = row_times(days, times[row.first]);
  remove_row(times, row);
  times.insert(at(times, row.first), next.begin(), next.end());
}

void set_hours(std::vector<FreeTime>& times, const FreeTimeRow& row, int from, int until) {
  for (std::size_t i = row.first; i < row.first + row.count; ++i) {
    times[i].from_minute = from;
    times[i].until_minute = until;
  }
}

void remove_row(std::vector<FreeTime>& times, const FreeTimeRow& row) {
  times.erase(at(times, row.first), at(times, row.first + row.count));
}

void add_row(std::vector<FreeTime>& times, int days) {
  const std::vector<FreeTime> next = row_times(days, times.empty() ? kUsual : times.back());
  times.insert(times.end(), next.begin(), next.end());
}

int end_minute(int minute_of_day) { return minute_of_day == 0 ? kDay : minute_of_day; }

bool is_whole(const FreeTime& time) { return time.from_minute < time.until_minute; }

}  // namespace flipside::screens
