// The sessions of a pair as a calendar file (RFC 5545): the series by its rhythm, where the hours
// of sessions that are booked otherwise, or were called off, are exceptions.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/app.h"
#include "app/file_name.h"
#include "app/handlers.h"
#include "app/offering.h"
#include "app/words.h"

namespace flipside::app {
namespace {

constexpr int MinutesADay = 1440;
constexpr int SeriesWithoutEnd = 12;    // occurrences, where the cohort has no last day
constexpr std::size_t MostOctets = 75;  // of a line

std::string zero_filled(int number, std::size_t wide) {
  std::string text = std::to_string(number);
  return text.size() < wide ? std::string(wide - text.size(), '0') + text : text;
}

std::string day_digits(Date day) {
  const CivilDate civil = civil_of(day);
  return zero_filled(civil.year, 4) + zero_filled(civil.month, 2) + zero_filled(civil.day, 2);
}

// Minutes may lie before or after the day.
std::string time_digits(Date day, int minutes) {
  const int days = minutes >= 0 ? minutes / MinutesADay : (minutes - MinutesADay + 1) / MinutesADay;
  const int rest = minutes - days * MinutesADay;
  return day_digits(add_days(day, days)) + "T" + zero_filled(rest / 60, 2) +
         zero_filled(rest % 60, 2) + "00";
}

std::string offset_digits(int minutes) {
  const int size = minutes < 0 ? -minutes : minutes;
  return (minutes < 0 ? "-" : "+") + zero_filled(size / 60, 2) + zero_filled(size % 60, 2);
}

// Text is escaped, and long lines are folded between characters.
class CalendarText {
 public:
  void line(std::string_view line) {
    std::size_t octets = 0;
    for (std::size_t i = 0; i < line.size();) {
      std::size_t end = i + 1;
      while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80) ++end;
      if (octets + end - i > MostOctets) text_ += "\r\n ", octets = 1;
      text_ += line.substr(i, end - i);
      octets += end - i;
      i = end;
    }
    text_ += "\r\n";
  }
  void words(std::string_view name, std::string_view value) {
    std::string escaped(name);
    for (const char c : value) {
      if (c == '\\' || c == ';' || c == ',') escaped += '\\';
      c == '\n' ? escaped += "\\n" : escaped += c;
    }
    line(escaped);
  }
  std::string take() && { return std::move(text_); }

 private:
  std::string text_;
};

struct SeriesStart {
  Date on{};
  std::optional<int> start{};
};

struct CalendarOf {
  const App& app;
  const Pair& pair;
  // The clock that hours go by; nullptr: that of whoever opens the file.
  const TimeZone* zone{};
  CalendarText text{};

  void when(std::string_view name, Date on, std::optional<int> start) {
    if (!start) return text.line(std::string(name) + ";VALUE=DATE:" + day_digits(on));
    const std::string by = zone == nullptr ? "" : ";TZID=" + zone->name;
    text.line(std::string(name) + by + ":" + time_digits(on, *start));
  }

  void begin_event(std::string_view id) {
    const std::int64_t minute = app.moment.now_ms / 60'000;
    text.line("BEGIN:VEVENT");
    text.line("UID:" + std::string(id) + "@flipside");
    text.line("DTSTAMP:" +
              time_digits(Date{static_cast<int>(minute / MinutesADay)},
                          static_cast<int>(minute % MinutesADay)) +
              "Z");
    // Rises with every file, so that the latest holds.
    text.line("SEQUENCE:" + std::to_string(minute - std::int64_t{20'000} * MinutesADay));
  }

  void end_event(Date on, std::optional<int> start, int minutes, std::string_view place) {
    when("DTSTART", on, start);
    if (start) text.line("DURATION:PT" + std::to_string(minutes) + "M");
    text.words("SUMMARY:", words::CalendarTitle);
    if (!place.empty()) text.words("LOCATION:", place);
    text.line("BEGIN:VALARM");
    text.line("ACTION:DISPLAY");
    text.words("DESCRIPTION:", words::CalendarTitle);
    text.line("TRIGGER:-PT30M");
    text.line("END:VALARM");
    text.line("END:VEVENT");
  }
};

void write_zone(CalendarText& text, const TimeZone& zone) {
  const auto least = std::ranges::min(zone.changes, {}, &ClockChange::ahead_minutes);
  text.line("BEGIN:VTIMEZONE");
  text.line("TZID:" + zone.name);
  int before = zone.changes.front().ahead_minutes;
  for (const ClockChange& change : zone.changes) {
    const bool summer = change.ahead_minutes > least.ahead_minutes;
    const std::string part = summer ? "DAYLIGHT" : "STANDARD";
    const std::int64_t minute = change.at_utc / 60 + before;
    const Date day{static_cast<int>(minute / MinutesADay)};
    text.line("BEGIN:" + part);
    text.line("DTSTART:" + time_digits(day, static_cast<int>(minute % MinutesADay)));
    text.line("TZOFFSETFROM:" + offset_digits(before));
    text.line("TZOFFSETTO:" + offset_digits(change.ahead_minutes));
    text.line("END:" + part);
    before = change.ahead_minutes;
  }
  text.line("END:VTIMEZONE");
}

const TimeZone* own_zone(const App& app) {
  const Person* own = find(programme_of(app).people, app.workspace->person);
  return own == nullptr ? nullptr : zone_named(app.clocks, own->time_zone);
}

std::string rule_of(const Agreement& agreement, std::optional<Date> last) {
  std::string rule;
  switch (agreement.rhythm) {
    case Rhythm::Weekly:
      rule = "FREQ=WEEKLY";
      break;
    case Rhythm::TwoWeekly:
      rule = "FREQ=WEEKLY;INTERVAL=2";
      break;
    case Rhythm::Monthly:
    case Rhythm::Own:
      rule = "FREQ=DAILY;INTERVAL=" + std::to_string(interval_days(agreement));
      break;
  }
  return "RRULE:" + rule +
         (last ? ";UNTIL=" + day_digits(*last) + "T235959Z"
               : ";COUNT=" + std::to_string(SeriesWithoutEnd));
}

// The day of the series that is nearest; absent where that lies before its first.
std::optional<Date> nearest_in_series(Date first, int interval, Date on) {
  const int away = days_between(first, on);
  if (away < -interval / 2) return std::nullopt;
  return add_days(first, (away + interval / 2) / interval * interval);
}

void write_exceptions(CalendarOf& out, const std::vector<const Session*>& sessions,
                      SeriesStart first, int interval, int minutes) {
  for (const Session* it : sessions) {
    if (it->state != SessionState::Planned) continue;
    const auto instead = nearest_in_series(first.on, interval, it->on);
    if (instead == it->on && it->start_minute == first.start) continue;
    out.begin_event(instead ? out.pair.id.value : it->id.value);
    if (instead) out.when("RECURRENCE-ID", *instead, first.start);
    out.end_event(it->on, it->start_minute, it->minutes.value_or(minutes), it->place);
  }
}

// The day that the next session was moved from stays in the series, so that one alone is moved.
SeriesStart start_of(const std::vector<const Session*>& sessions, const Session& next,
                     int interval) {
  const Session* from = nullptr;
  for (const Session* it : sessions) {
    const int away = std::abs(days_between(it->on, next.on));
    if (it->state != SessionState::Moved || away > interval / 2) continue;
    if (from == nullptr || it->on > from->on) from = it;
  }
  if (from == nullptr) from = &next;
  return {from->on, from->start_minute};
}

void write_series(CalendarOf& out, const std::vector<const Session*>& sessions) {
  const Agreement& agreed = out.pair.agreement;
  const int interval = interval_days(agreed);
  const PairFigures& figures = records_of(out.app.derived.pairs, out.pair.id).figures;
  const OfferedTime offered = offered_times(out.app, out.pair).times.front();
  const Session* next = find(programme_of(out.app).sessions, figures.next);
  SeriesStart first{offered.on, offered.start_minute};
  if (next != nullptr) first = start_of(sessions, *next, interval);
  if (interval == 0) return write_exceptions(out, sessions, {Date{1 << 24}, {}}, 1, 60);
  out.begin_event(out.pair.id.value);
  out.text.line(rule_of(agreed, charter_of(programme_of(out.app)).ends_on));
  for (const Session* it : sessions) {
    if (it->state != SessionState::Cancelled || it->on < first.on) continue;
    if (nearest_in_series(first.on, interval, it->on) == it->on) {
      out.when("EXDATE", it->on, first.start);
    }
  }
  out.end_event(first.on, first.start, agreed.session_minutes, agreed.place);
  write_exceptions(out, sessions, first, interval, agreed.session_minutes);
}

}  // namespace

Effects on(App& app, const DownloadCalendar& it) {
  const Pair* pair = find(programme_of(app).pairs, it.pair);
  if (pair == nullptr) return {};
  CalendarOf out{app, *pair, own_zone(app)};
  out.text.line("BEGIN:VCALENDAR");
  out.text.line("VERSION:2.0");
  out.text.line("PRODID:-//Flipside//EN");
  if (out.zone != nullptr) write_zone(out.text, *out.zone);
  write_series(
      out, found_in(programme_of(app).sessions, records_of(app.derived.pairs, it.pair).sessions));
  out.text.line("END:VCALENDAR");
  return {Download{file_name(words::CalendarFile, app.moment.today, ".ics"), "text/calendar",
                   std::move(out.text).take()}};
}

}  // namespace flipside::app
