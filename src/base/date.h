// Civil dates without time of day or zone, in the Gregorian calendar carried backwards; years
// within ±32,000.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace flipside {

// Days since 1970-01-01.
struct Date {
  int days{};
  auto operator<=>(const Date&) const = default;
};

// month 1–12, day 1–31.
struct CivilDate {
  int year{};
  int month{};
  int day{};
  auto operator<=>(const CivilDate&) const = default;
};

enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

// `civil` must exist (see is_date).
Date date_of(CivilDate civil);
CivilDate civil_of(Date date);
bool is_date(CivilDate civil);

// "YYYY-MM-DD", years 0001–9999; nothing when the text is anything else or no such day exists.
std::optional<Date> date_from_iso(std::string_view text);
// The inverse; dates outside the years 0001–9999 are moved to the nearest day inside.
std::string to_iso(Date date);

Weekday weekday_of(Date date);
int days_in_month(int year, int month);
Date add_days(Date date, int days);
// The same day of a month so many months later, or that month's last day where it has no such day.
Date add_months(Date date, int months);
// Positive when `to` is later than `from`.
int days_between(Date from, Date to);

}  // namespace flipside
