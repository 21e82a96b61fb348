// Hours of a week in which somebody can meet.
#pragma once

#include <array>
#include <tuple>

#include "base/date.h"
#include "record/field.h"
#include "record/named.h"
#include "record/visibility.h"

namespace flipside {

constexpr auto names_of(Weekday) {
  return std::array{Named{Weekday::Monday, "monday"},       Named{Weekday::Tuesday, "tuesday"},
                    Named{Weekday::Wednesday, "wednesday"}, Named{Weekday::Thursday, "thursday"},
                    Named{Weekday::Friday, "friday"},       Named{Weekday::Saturday, "saturday"},
                    Named{Weekday::Sunday, "sunday"}};
}

// By the clock of the person's own time zone. What goes on past midnight is two of these.
struct FreeTime {
  Weekday weekday{};
  // Minutes after midnight, 0 ≤ from < until ≤ 1440.
  int from_minute{};
  int until_minute{1440};
  static constexpr auto fields() {
    return std::tuple{Field{"weekday", &FreeTime::weekday, Visibility::Programme},
                      Field{"from_minute", &FreeTime::from_minute, Visibility::Programme},
                      Field{"until_minute", &FreeTime::until_minute, Visibility::Programme}};
  }
  bool operator==(const FreeTime&) const = default;
};
static_assert(lists_every_field<FreeTime>);

}  // namespace flipside
