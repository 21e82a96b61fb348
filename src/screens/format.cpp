#include "screens/format.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

#include "base/text.h"

namespace flipside::screens {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> kWeekdays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                    "Friday", "Saturday", "Sunday"};

std::string_view month_name(int month) { return kMonths[static_cast<std::size_t>(month - 1)]; }

std::string with_year(std::string text, Date date, Date today) {
  const int year = civil_of(date).year;
  if (year != civil_of(today).year) text += " " + std::to_string(year);
  return text;
}

std::string two_digits(int n) { return (n < 10 ? "0" : "") + std::to_string(n); }

}  // namespace

std::string day_and_month(Date date, Date today) {
  const CivilDate c = civil_of(date);
  return with_year(std::to_string(c.day) + " " + std::string(month_name(c.month)), date, today);
}

std::string long_date(Date date, Date today) {
  const auto weekday = static_cast<std::size_t>(weekday_of(date));
  return std::string(kWeekdays[weekday]) + " " + day_and_month(date, today);
}

std::string full_date(Date date) {
  const CivilDate c = civil_of(date);
  return std::to_string(c.day) + " " + std::string(month_name(c.month)) + " " +
         std::to_string(c.year);
}

std::string short_date(Date date, Date today) {
  const CivilDate c = civil_of(date);
  const std::string month(month_name(c.month).substr(0, 3));
  return with_year(std::to_string(c.day) + " " + month, date, today);
}

std::string near_date(Date date, Date today) {
  const int days = days_between(today, date);
  if (days == 0) return "today";
  if (days == 1) return "tomorrow";
  if (days == -1) return "yesterday";
  if (std::abs(days) > 14) return short_date(date, today);
  return days > 0 ? "in " + std::to_string(days) + " days" : std::to_string(-days) + " days ago";
}

std::string time_of_day(int minute_of_day) {
  return two_digits(minute_of_day / 60) + ":" + two_digits(minute_of_day % 60);
}

std::optional<int> minute_of_day(std::string_view text) {
  const std::string_view t = trim(text);
  const std::size_t mark = std::min(t.find_first_of(":."), t.size());
  const auto part = [](std::string_view digits, int below) -> std::optional<int> {
    int number{};
    const char* end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, number);
    const bool is_number = error == std::errc{} && stopped == end && number >= 0;
    return is_number && number < below ? std::optional(number) : std::nullopt;
  };
  const std::optional<int> hour = part(t.substr(0, mark), 24);
  const std::optional<int> minute = mark == t.size() ? 0 : part(t.substr(mark + 1), 60);
  if (!hour || !minute) return std::nullopt;
  return *hour * 60 + *minute;
}

std::string score_of_100(int score) {
  const int tenths = (score + 5) / 10;
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::string total_of_scores(std::int64_t total) {
  const std::int64_t tenths = (total + 5) / 10;
  return grouped(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::string change_of_score(std::int64_t change) {
  const std::string size = total_of_scores(change < 0 ? -change : change);
  if (size == "0.0") return size;
  return (change < 0 ? "\u2212" : "+") + size;
}

std::string percent(int whole) { return grouped(whole) + "\u202F%"; }

}  // namespace flipside::screens
