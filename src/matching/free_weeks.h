// When people are free in a week, and how much of it two of them have in common.
//
// Weeks are circular: Sunday's midnight is Monday's. Minutes count from Monday's midnight by the
// clock of the person's own zone. People of the same zone and the same free times share a number.
//
// Two people's clocks may be several amounts apart during a cohort, because daylight-saving time
// begins and ends on different days, or on one side only. What they have in common is the least
// over all of these. People whose zones have the same name, or who both name none, are taken to
// live by one clock. Where one zone is named and the other is not, or the calendar does not know
// one of two zones, nothing can be said.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "matching/calendar.h"
#include "programme/person.h"

namespace flipside::matching {

inline constexpr int MinutesOfWeek = 7 * 24 * 60;

// From the first minute up to the second, which is not part of it.
struct WeekSpan {
  int from = 0;
  int until = 0;
  auto operator<=>(const WeekSpan&) const = default;
};

struct FreeWeek {
  std::string zone{};
  // In order, neither overlapping nor touching, within one week.
  std::vector<WeekSpan> spans{};
  auto operator<=>(const FreeWeek&) const = default;
};

FreeWeek free_week_of(const Person& person);
// Minutes a week, the least during the calendar; absent when it can not be said.
std::optional<int> common_minutes(const Calendar& calendar, const FreeWeek& one,
                                  const FreeWeek& other);

// By how many minutes the first zone's clock is ahead of the second's: every amount that occurs
// during the calendar, each once.
std::vector<int> clock_differences(const Calendar& calendar, const TimeZone& one,
                                   const TimeZone& other);

class FreeWeeks {
 public:
  FreeWeeks() = default;
  explicit FreeWeeks(Calendar calendar) : calendar_(std::move(calendar)) {}

  // The number of the person's week; absent when they name no free time.
  std::optional<int> number_of(const Person& person);
  [[nodiscard]] int size() const { return static_cast<int>(weeks_.size()); }

  [[nodiscard]] std::optional<int> common_minutes(int one, int other) const {
    return matching::common_minutes(calendar_, week(one), week(other));
  }
  // The same of one week with each in turn; found by other means, much faster.
  [[nodiscard]] std::vector<std::optional<int>> common_with_all(int one) const;

 private:
  [[nodiscard]] const FreeWeek& week(int number) const {
    return weeks_[static_cast<std::size_t>(number)];
  }

  Calendar calendar_{};
  std::vector<FreeWeek> weeks_{};
  std::map<FreeWeek, int> numbers_{};
};

}  // namespace flipside::matching
