#include "base/date.h"

#include <algorithm>
#include <cstddef>

namespace flipside {
namespace {

constexpr int DaysOfEra = 146097;  // 400 years
constexpr int YearsOfEra = 400;
constexpr int EpochOffset = 719468;  // 0000-03-01 to 1970-01-01

int floor_divide(int value, int by) { return (value >= 0 ? value : value - by + 1) / by; }

bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

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

Date date_of(CivilDate civil) {
  const int year = civil.month <= 2 ? civil.year - 1 : civil.year;
  const int era = floor_divide(year, YearsOfEra);
  const int year_of_era = year - era * YearsOfEra;
  const int month_from_march = (civil.month + 9) % 12;
  const int day_of_year = (153 * month_from_march + 2) / 5 + civil.day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return {era * DaysOfEra + day_of_era - EpochOffset};
}

CivilDate civil_of(Date date) {
  const int shifted = date.days + EpochOffset;
  const int era = floor_divide(shifted, DaysOfEra);
  const int day_of_era = shifted - era * DaysOfEra;
  const int year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int month_from_march = (5 * day_of_year + 2) / 153;
  const int day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
  const int month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
  const int year = year_of_era + era * YearsOfEra + (month <= 2 ? 1 : 0);
  return {year, month, day};
}

int days_in_month(int year, int month) {
  if (month == 2) return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool is_date(CivilDate civil) {
  return civil.month >= 1 && civil.month <= 12 && civil.day >= 1 &&
         civil.day <= days_in_month(civil.year, civil.month);
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
  // 1970-01-01 was a Thursday, the fourth day counted from Monday.
  return static_cast<Weekday>(date.days + 3 - floor_divide(date.days + 3, 7) * 7);
}

Date add_days(Date date, int days) { return {date.days + days}; }

Date add_months(Date date, int months) {
  const CivilDate civil = civil_of(date);
  const int month_count = civil.year * 12 + civil.month - 1 + months;
  const int year = floor_divide(month_count, 12);
  const int month = month_count - year * 12 + 1;
  return date_of({year, month, std::min(civil.day, days_in_month(year, month))});
}

int days_between(Date from, Date to) { return to.days - from.days; }

}  // namespace flipside
