#include "screens/format.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <utility>

#include "base/text.h"
#include "screens/words/days.h"

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

std::optional<int> whole_below(std::string_view digits, int below) {
  int number{};
  const char* end = digits.data() + digits.size();
  const auto [stopped, error] = std::from_chars(digits.data(), end, number);
  const bool is_number = error == std::errc{} && stopped == end && number >= 0;
  return is_number && number < below ? std::optional(number) : std::nullopt;
}

enum class Half { None, Morning, Afternoon };

// Takes "am" or "pm" off the end, in the ways that people write them.
Half take_half(std::string& time) {
  for (const auto& [ending, half] :
       {std::pair{"a.m.", Half::Morning}, std::pair{"p.m.", Half::Afternoon},
        std::pair{"am", Half::Morning}, std::pair{"pm", Half::Afternoon},
        std::pair{"uhr", Half::None}, std::pair{"h", Half::None}}) {
    const std::string_view end = ending;
    if (!time.ends_with(end)) continue;
    time.erase(time.size() - end.size());
    return half;
  }
  return Half::None;
}

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
  if (days == 0) return std::string(days_words::Today);
  if (days == 1) return std::string(days_words::Tomorrow);
  if (days == -1) return std::string(days_words::Yesterday);
  if (std::abs(days) > 14) return short_date(date, today);
  return days > 0 ? days_words::in_days(days) : days_words::days_ago(-days);
}

std::string time_of_day(int minute_of_day) {
  return two_digits(minute_of_day / 60) + ":" + two_digits(minute_of_day % 60);
}

std::optional<int> minute_of_day(std::string_view text) {
  std::string t = fold(trim(text));
  std::erase(t, ' ');
  if (t == "noon") return 12 * 60;
  if (t == "midnight") return 0;
  const Half half = take_half(t);
  const std::size_t mark = std::min(t.find_first_of(":.h"), t.size());
  const std::string_view all = t;
  std::string_view hours = all.substr(0, mark);
  std::string_view minutes = mark == t.size() ? std::string_view() : all.substr(mark + 1);
  // "0930", "930": the last two digits are minutes.
  if (mark == t.size() && (t.size() == 3 || t.size() == 4)) {
    hours = all.substr(0, t.size() - 2);
    minutes = all.substr(t.size() - 2);
  }
  std::optional<int> hour = whole_below(hours, 24);
  const std::optional<int> minute = minutes.empty() ? 0 : whole_below(minutes, 60);
  if (!hour || !minute || minutes.size() == 1) return std::nullopt;
  if (half == Half::None) return *hour * 60 + *minute;
  if (*hour < 1 || *hour > 12) return std::nullopt;
  return (*hour % 12 + (half == Half::Afternoon ? 12 : 0)) * 60 + *minute;
}

DayAndMinute local_time(const app::Moment& now, std::int64_t at_ms) {
  constexpr std::int64_t kDayMinutes = 1440;
  const std::int64_t minute = now.minute_of_day - (now.now_ms - at_ms) / 60'000;
  const std::int64_t days = (minute - (minute < 0 ? kDayMinutes - 1 : 0)) / kDayMinutes;
  return {add_days(now.today, static_cast<int>(days)),
          static_cast<int>(minute - days * kDayMinutes)};
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
