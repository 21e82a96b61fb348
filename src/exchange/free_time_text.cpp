#include "exchange/free_time_text.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/text.h"

namespace flipside::exchange {
namespace {

constexpr int DayMinutes = 1440;
constexpr int Days = 7;
constexpr std::array<std::string_view, Days> DayNames{"monday", "tuesday",  "wednesday", "thursday",
                                                      "friday", "saturday", "sunday"};
// Between days or hours, without a meaning of their own.
constexpr std::array<std::string_view, 8> Fillers{"and", "on",   "from", "every",
                                                  "day", "days", "h",    "uhr"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

// Folded, with every dash as '-' and no spaces around it.
std::string plain(std::string_view text) {
  std::string folded = fold(text);
  for (const std::string_view dash : {"\u2013", "\u2014", "\u2212", " to ", " till "}) {
    for (std::size_t at = folded.find(dash); at != folded.npos; at = folded.find(dash)) {
      folded.replace(at, dash.size(), "-");
    }
  }
  for (const std::string_view spaced : {" -", "- "}) {
    for (std::size_t at = folded.find(spaced); at != folded.npos; at = folded.find(spaced)) {
      folded.replace(at, spaced.size(), "-");
    }
  }
  return folded;
}

std::optional<int> day_named(std::string_view word) {
  for (std::size_t day = 0; day < DayNames.size(); ++day) {
    if (word.size() >= 2 && DayNames[day].starts_with(word)) return static_cast<int>(day);
  }
  return std::nullopt;
}

// Adds the days from the last one on; past Sunday it goes on with Monday.
void add_span(std::vector<int>& days, int last) {
  for (int day = (days.back() + 1) % Days; day != last; day = (day + 1) % Days) days.push_back(day);
  days.push_back(last);
}

void add_days(std::vector<int>& days, int count) {
  for (int day = 0; day < count; ++day) days.push_back(day);
}

// "mon-wed, fri"
std::optional<std::vector<int>> days_in(std::string_view text) {
  std::vector<int> days;
  bool is_span = false;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_letter(text[i])) {
      if (text[i] == '-')
        is_span = !days.empty();
      else if (!std::string_view(" ,.;:/&\n\t\r").contains(text[i]))
        return std::nullopt;
      ++i;
      continue;
    }
    const std::size_t from = i;
    while (i < text.size() && is_letter(text[i])) ++i;
    const std::string_view word = text.substr(from, i - from);
    if (const auto day = day_named(word)) {
      is_span ? add_span(days, *day) : days.push_back(*day);
      is_span = false;
    } else if (word == "weekdays" || word == "workdays" || word == "working") {
      add_days(days, 5);
    } else if (word == "daily") {
      add_days(days, Days);
    } else if (std::ranges::find(Fillers, word) == Fillers.end()) {
      return std::nullopt;
    }
  }
  return is_span ? std::nullopt : std::optional(days);
}

// "9", "9:30", "9.30"; up to 24:00.
std::optional<int> minute_in(std::string_view text) {
  const std::size_t mark = std::min(text.find_first_of(":."), text.size());
  const auto number = [](std::string_view digits, std::size_t least) -> std::optional<int> {
    if (digits.size() < least || digits.size() > 2 || !std::ranges::all_of(digits, is_digit)) {
      return std::nullopt;
    }
    int value = 0;
    for (const char c : digits) value = 10 * value + (c - '0');
    return value;
  };
  const auto hour = number(text.substr(0, mark), 1);
  const auto minute = mark == text.size() ? 0 : number(text.substr(mark + 1), 2);
  if (!hour || !minute || *minute > 59 || *hour * 60 + *minute > DayMinutes) return std::nullopt;
  return *hour * 60 + *minute;
}

// "9-12, 14-17" as free times of no day yet.
std::optional<std::vector<FreeTime>> hours_in(std::string_view text) {
  std::vector<FreeTime> hours;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" ,;&\n\t\r", i), text.size());
    const std::string_view chunk = text.substr(i, end - i);
    i = end + 1;
    if (chunk.empty()) continue;
    const std::size_t dash = chunk.find('-');
    if (dash == chunk.npos) return std::nullopt;
    const auto from = minute_in(chunk.substr(0, dash));
    const auto until = minute_in(chunk.substr(dash + 1));
    if (!from || !until || *from >= *until) return std::nullopt;
    hours.push_back({Weekday::Monday, *from, *until});
  }
  return hours;
}

bool same_hours(const FreeTime& a, const FreeTime& b) {
  return a.from_minute == b.from_minute && a.until_minute == b.until_minute;
}

std::string clock_text(int minute) {
  const int rest = minute % 60;
  return std::to_string(minute / 60) + (rest < 10 ? ":0" : ":") + std::to_string(rest);
}

std::string day_text(Weekday day) {
  std::string name(DayNames[static_cast<std::size_t>(day)].substr(0, 3));
  name.front() = static_cast<char>(name.front() - 'a' + 'A');
  return name;
}

}  // namespace

std::optional<std::vector<FreeTime>> free_times_in(std::string_view text) {
  const std::string plain_text = plain(trim(text));
  const std::string_view rest = plain_text;
  std::vector<FreeTime> times;
  for (std::size_t i = 0; i < rest.size();) {
    const auto digit = std::ranges::find_if(rest.substr(i), is_digit) - rest.begin();
    const auto first = static_cast<std::size_t>(digit);
    const auto letter = std::ranges::find_if(rest.substr(first), is_letter) - rest.begin();
    const auto end = static_cast<std::size_t>(letter);
    const auto days = days_in(rest.substr(i, first - i));
    const auto hours = hours_in(rest.substr(first, end - first));
    // Hours may end in a unit, which then stands before the end or the next days.
    const bool is_unit = days && days->empty() && first == rest.size() && !times.empty();
    if (is_unit) break;
    if (!days || !hours || days->empty() || hours->empty()) return std::nullopt;
    for (const int day : *days) {
      for (FreeTime time : *hours) {
        time.weekday = static_cast<Weekday>(day);
        times.push_back(time);
      }
    }
    i = end;
  }
  if (times.empty()) return std::nullopt;
  return times;
}

std::string free_times_text(const std::vector<FreeTime>& times) {
  std::string text;
  for (std::size_t i = 0; i < times.size();) {
    std::size_t last = i;
    while (last + 1 < times.size() && same_hours(times[last + 1], times[i]) &&
           static_cast<int>(times[last + 1].weekday) == static_cast<int>(times[last].weekday) + 1) {
      ++last;
    }
    if (!text.empty()) text += "; ";
    text += day_text(times[i].weekday);
    if (last > i) text += "-" + day_text(times[last].weekday);
    text += " " + clock_text(times[i].from_minute) + "-" + clock_text(times[i].until_minute);
    i = last + 1;
  }
  return text;
}

}  // namespace flipside::exchange
