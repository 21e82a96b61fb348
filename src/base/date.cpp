#include "base/date.h"

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace flipside {
namespace {

namespace chrono = std::chrono;

chrono::year_month_day calendar_date(CivilDate civil) {
  return {chrono::year{civil.year}, chrono::month{static_cast<unsigned>(civil.month)},
          chrono::day{static_cast<unsigned>(civil.day)}};
}

chrono::sys_days day_of(Date date) { return chrono::sys_days{chrono::days{date.days}}; }

Date date_on(chrono::sys_days day) { return {static_cast<int>(day.time_since_epoch().count())}; }

// The number written by `text`, all digits, or nothing.
std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::string padded(int value, std::size_t width) {
  std::string text = std::to_string(value);
  return std::string(width - std::min(width, text.size()), '0') + text;
}

}  // namespace

Date date_of(CivilDate civil) { return date_on(calendar_date(civil)); }

CivilDate civil_of(Date date) {
  const chrono::year_month_day found{day_of(date)};
  return {static_cast<int>(found.year()), static_cast<int>(static_cast<unsigned>(found.month())),
          static_cast<int>(static_cast<unsigned>(found.day()))};
}

int days_in_month(int year, int month) {
  const chrono::year_month_day_last last{
      chrono::year{year}, chrono::month_day_last{chrono::month{static_cast<unsigned>(month)}}};
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

bool is_date(CivilDate civil) {
  // A month or day out of these would not fit the calendar's own bytes.
  return civil.month >= 1 && civil.month <= 12 && civil.day >= 1 && civil.day <= 31 &&
         calendar_date(civil).ok();
}

std::optional<Date> date_from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day || *year == 0) return std::nullopt;
  const CivilDate civil{*year, *month, *day};
  if (!is_date(civil)) return std::nullopt;
  return date_of(civil);
}

std::string to_iso(Date date) {
  const Date first = date_of({1, 1, 1});
  const Date last = date_of({9999, 12, 31});
  const CivilDate civil = civil_of(std::clamp(date, first, last));
  return padded(civil.year, 4) + "-" + padded(civil.month, 2) + "-" + padded(civil.day, 2);
}

Weekday weekday_of(Date date) {
  return static_cast<Weekday>(chrono::weekday{day_of(date)}.iso_encoding() - 1);
}

Date add_days(Date date, int days) { return {date.days + days}; }

Date add_months(Date date, int months) {
  const auto later = chrono::year_month_day{day_of(date)} + chrono::months{months};
  return date_on(later.ok() ? later : later.year() / later.month() / chrono::last);
}

int days_between(Date from, Date to) { return to.days - from.days; }

}  // namespace flipside
