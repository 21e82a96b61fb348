#include "matching/free_weeks.h"

#include <algorithm>
#include <cstdint>

#include "matching/index.h"

namespace flipside::matching {

namespace {

constexpr int MinutesOfDay = 24 * 60;
constexpr std::int64_t SecondsOfDay = 24 * 60 * 60;

const TimeZone* find_zone(const Calendar& calendar, const std::string& name) {
  const auto found = std::ranges::find(calendar.zones, name, &TimeZone::name);
  return found == calendar.zones.end() || found->changes.empty() ? nullptr : &*found;
}

int ahead_at(const TimeZone& zone, std::int64_t moment) {
  int ahead = zone.changes.front().ahead_minutes;
  for (const ClockChange& change : zone.changes) {
    if (change.at_utc <= moment) ahead = change.ahead_minutes;
  }
  return ahead;
}

// Of two spans on the circle, the second by a clock that many minutes behind.
int common(WeekSpan one, WeekSpan other, int difference) {
  int minutes = 0;
  for (const int week : {-MinutesOfWeek, 0, MinutesOfWeek}) {
    const int from = std::max(one.from, other.from + difference + week);
    const int until = std::min(one.until, other.until + difference + week);
    minutes += std::max(0, until - from);
  }
  return minutes;
}

int common(const FreeWeek& one, const FreeWeek& other, int difference) {
  int minutes = 0;
  for (const WeekSpan span : one.spans) {
    for (const WeekSpan each : other.spans) minutes += common(span, each, difference);
  }
  return minutes;
}

// How much of a week is free before each of its minutes.
class FreeBefore {
 public:
  explicit FreeBefore(const FreeWeek& week) : before_(MinutesOfWeek + 1, 0) {
    int minute = 0;
    int free = 0;
    for (const WeekSpan span : week.spans) {
      while (minute <= span.from) before_[at(minute++)] = free;
      while (minute <= span.until) before_[at(minute++)] = ++free;
    }
    while (minute <= MinutesOfWeek) before_[at(minute++)] = free;
  }

  [[nodiscard]] int within(const FreeWeek& other, int difference) const {
    int minutes = 0;
    for (const WeekSpan span : other.spans) {
      minutes += before(span.until + difference) - before(span.from + difference);
    }
    return minutes;
  }

 private:
  // Of the weeks before and after, too.
  [[nodiscard]] int before(int minute) const {
    const int whole = before_.back();
    if (minute < 0) return before_[at(minute + MinutesOfWeek)] - whole;
    if (minute > MinutesOfWeek) return before_[at(minute - MinutesOfWeek)] + whole;
    return before_[at(minute)];
  }

  std::vector<int> before_;
};

// None when nothing can be said.
std::vector<int> differences(const Calendar& calendar, const std::string& one,
                             const std::string& other) {
  if (one == other) return {0};
  const TimeZone* first = find_zone(calendar, one);
  const TimeZone* second = find_zone(calendar, other);
  if (first == nullptr || second == nullptr) return {};
  return clock_differences(calendar, *first, *second);
}

template <class MinutesAt>
std::optional<int> least(const std::vector<int>& differences, MinutesAt minutes_at) {
  if (differences.empty()) return std::nullopt;
  int minutes = MinutesOfWeek;
  for (const int difference : differences) minutes = std::min(minutes, minutes_at(difference));
  return minutes;
}

}  // namespace

FreeWeek free_week_of(const Person& person) {
  FreeWeek week{person.time_zone, {}};
  for (const FreeTime& time : person.free_times) {
    const int midnight = static_cast<int>(time.weekday) * MinutesOfDay;
    const int from = std::clamp(time.from_minute, 0, MinutesOfDay);
    const int until = std::clamp(time.until_minute, 0, MinutesOfDay);
    if (from < until) week.spans.push_back({midnight + from, midnight + until});
  }
  std::ranges::sort(week.spans);
  std::vector<WeekSpan> merged;
  for (const WeekSpan span : week.spans) {
    if (merged.empty() || merged.back().until < span.from) {
      merged.push_back(span);
    } else {
      merged.back().until = std::max(merged.back().until, span.until);
    }
  }
  week.spans = std::move(merged);
  return week;
}

std::vector<int> clock_differences(const Calendar& calendar, const TimeZone& one,
                                   const TimeZone& other) {
  const std::int64_t begin = calendar.from.days * SecondsOfDay;
  const std::int64_t end = (calendar.until.days + 1) * SecondsOfDay;
  std::vector<int> found;
  const auto add = [&](std::int64_t moment) {
    const int difference = ahead_at(one, moment) - ahead_at(other, moment);
    if (std::ranges::find(found, difference) == found.end()) found.push_back(difference);
  };
  add(begin);
  for (const TimeZone* zone : {&one, &other}) {
    for (const ClockChange& change : zone->changes) {
      if (change.at_utc > begin && change.at_utc < end) add(change.at_utc);
    }
  }
  return found;
}

std::optional<int> common_minutes(const Calendar& calendar, const FreeWeek& one,
                                  const FreeWeek& other) {
  if (one.spans.empty() || other.spans.empty()) return std::nullopt;
  return least(differences(calendar, one.zone, other.zone),
               [&](int difference) { return common(one, other, difference); });
}

std::optional<int> FreeWeeks::number_of(const Person& person) {
  FreeWeek week = free_week_of(person);
  if (week.spans.empty()) return std::nullopt;
  const auto [found, is_new] = numbers_.try_emplace(std::move(week), size());
  if (is_new) weeks_.push_back(found->first);
  return found->second;
}

std::vector<std::optional<int>> FreeWeeks::common_with_all(int one) const {
  const FreeWeek& first = week(one);
  const FreeBefore free(first);
  std::map<std::string, std::vector<int>> differences_to;
  std::vector<std::optional<int>> row;
  row.reserve(weeks_.size());
  for (const FreeWeek& other : weeks_) {
    const auto [found, is_new] = differences_to.try_emplace(other.zone);
    if (is_new) found->second = differences(calendar_, first.zone, other.zone);
    row.push_back(
        least(found->second, [&](int difference) { return free.within(other, difference); }));
  }
  return row;
}

}  // namespace flipside::matching
