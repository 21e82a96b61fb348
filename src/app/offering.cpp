#include "app/offering.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/app.h"
#include "matching/free_weeks.h"

namespace flipside::app {
namespace {

constexpr std::size_t Offered = 3;
constexpr int UsualInterval_days = 14;
constexpr int DaysAhead = 28;
constexpr int DayMinutes = 24 * 60;
constexpr int Morning = 9 * 60;
constexpr int HalfHour = 30;

using matching::FreeWeek;

bool is_free(const FreeWeek& week, int minute, int length) {
  return std::ranges::any_of(week.spans, [&](const matching::WeekSpan& span) {
    return std::ranges::any_of(
        std::array{minute - matching::MinutesOfWeek, minute, minute + matching::MinutesOfWeek},
        [&](int from) { return span.from <= from && from + length <= span.until; });
  });
}

// The hours of both, and by how much the first clock can be ahead of the second.
struct SharedHours {
  FreeWeek own{};
  FreeWeek other{};
  std::vector<int> ahead{};

  bool holds(int minute, int length) const {
    return is_free(own, minute, length) &&
           std::ranges::all_of(ahead, [&](int by) { return is_free(other, minute - by, length); });
  }
};

const Person* holder_of(const App& app, const Pair& pair) {
  const bool learns = app.workspace && app.workspace->person == pair.mentee;
  return find(programme_of(app).people, learns ? pair.mentee : pair.mentor);
}

const Person* partner_of(const App& app, const Pair& pair) {
  const bool learns = app.workspace && app.workspace->person == pair.mentee;
  return find(programme_of(app).people, learns ? pair.mentor : pair.mentee);
}

// Absent where one has not said when they are free, or their clocks can not be compared.
std::optional<SharedHours> shared_hours_of(const App& app, const Pair& pair) {
  const Person* own = holder_of(app, pair);
  const Person* other = partner_of(app, pair);
  if (own == nullptr || other == nullptr) return std::nullopt;
  if (own->free_times.empty() || other->free_times.empty()) return std::nullopt;
  SharedHours shared{matching::free_week_of(*own), matching::free_week_of(*other), {0}};
  if (own->time_zone == other->time_zone) return shared;
  const TimeZone* one = zone_named(app.clocks, own->time_zone);
  const TimeZone* two = zone_named(app.clocks, other->time_zone);
  if (one == nullptr || two == nullptr) return std::nullopt;
  const Date today = app.moment.today;
  shared.ahead =
      matching::clock_differences(calendar_of(app.clocks, programme_of(app), today), *one, *two);
  return shared;
}

std::optional<int> usual_start(const App& app, const PairRecords& records) {
  const Session* latest = nullptr;
  for (const Session* session : found_in(programme_of(app).sessions, records.sessions)) {
    if (session->state != SessionState::Held || !session->start_minute) continue;
    if (latest == nullptr || session->on > latest->on) latest = session;
  }
  return latest == nullptr ? std::nullopt : latest->start_minute;
}

// The usual hour where it is free, else the first from the morning on, else the first of the day.
std::optional<int> start_on(const SharedHours& shared, Date day, std::optional<int> usual,
                            int length) {
  const int midnight = static_cast<int>(weekday_of(day)) * DayMinutes;
  const auto fits = [&](int minute) { return shared.holds(midnight + minute, length); };
  if (usual && fits(*usual)) return usual;
  for (int i = 0; i < DayMinutes; i += HalfHour) {
    const int minute = (Morning + i) % DayMinutes;
    if (minute + length <= DayMinutes && fits(minute)) return minute;
  }
  return std::nullopt;
}

Date on_working_day(Date day) {
  while (weekday_of(day) > Weekday::Friday) day = add_days(day, 1);
  return day;
}

}  // namespace

Offering offered_times(const App& app, const Pair& pair) {
  const PairRecords& records = records_of(app.derived.pairs, pair.id);
  const Date tomorrow = add_days(app.moment.today, 1);
  const int agreed = interval_days(pair.agreement);
  const Date last = records.figures.last.value_or(app.moment.today);
  const Date first = std::max(tomorrow, add_days(last, agreed > 0 ? agreed : UsualInterval_days));
  const std::optional<int> usual = usual_start(app, records);
  Offering offering;
  if (const auto shared = shared_hours_of(app, pair)) {
    for (int i = 0; i < DaysAhead && offering.times.size() < Offered; ++i) {
      const Date day = add_days(first, i);
      const auto start = start_on(*shared, day, usual, pair.agreement.session_minutes);
      if (start) offering.times.push_back({day, start});
    }
  }
  offering.both_free = !offering.times.empty();
  if (!offering.both_free) offering.times.push_back({on_working_day(first), usual});
  return offering;
}

bool wants_clocks(const App& app, const Pair& pair) {
  const Person* own = holder_of(app, pair);
  const Person* other = partner_of(app, pair);
  if (own == nullptr || other == nullptr || app.clocks.asked) return false;
  if (own->free_times.empty() || other->free_times.empty()) return false;
  if (own->time_zone.empty() || other->time_zone.empty()) return false;
  if (own->time_zone == other->time_zone) return false;
  const Programme& programme = programme_of(app);
  return !knows_all(app.clocks, zones_needed(programme), clock_span(programme, app.moment.today));
}

}  // namespace flipside::app
