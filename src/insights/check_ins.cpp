#include "insights/check_ins.h"

#include <tuple>

#include "base/sort.h"

namespace flipside::insights {
namespace {

constexpr int DaysToFirst = 30;
constexpr int LeastDaysBetween = 14;
constexpr int MostLow = 2;

void push(std::vector<CheckIn>& list, Occasion occasion, Date on) {
  if (!list.empty() && days_between(list.back().on, on) < LeastDaysBetween) list.pop_back();
  list.push_back({occasion, on});
}

}  // namespace

std::vector<CheckIn> check_ins_of(const Pair& pair, const Charter& charter) {
  std::vector<CheckIn> list;
  if (!pair.started_on) return list;
  const Date start = *pair.started_on;
  const Date first = add_days(start, DaysToFirst);
  const bool is_long = charter.ends_on && days_between(first, *charter.ends_on) > 0;
  push(list, Occasion::Day30, first);
  if (is_long) {
    const Date midway = add_days(start, days_between(start, *charter.ends_on) / 2);
    if (midway > first) push(list, Occasion::Midway, midway);
    push(list, Occasion::End, *charter.ends_on);
  }
  if (pair.check_in_on) list.push_back({Occasion::Own, *pair.check_in_on});
  sort_list(list, {}, [](const CheckIn& it) { return std::tuple{it.on, it.occasion}; });
  return list;
}

std::vector<ItemApart> to_talk_about(const CheckInAnswer& first, const CheckInAnswer& second) {
  std::vector<ItemApart> list;
  for (std::size_t i = 0; i < CheckInItems.size(); ++i) {
    const auto item = CheckInItems[i];
    if (!(first.*item) || !(second.*item)) continue;
    const ItemApart it{i, *(first.*item), *(second.*item)};
    if (it.apart() > 0 || it.first <= MostLow) list.push_back(it);
  }
  sort_list(list, {}, [](const ItemApart& it) { return std::tuple{-it.apart(), it.item}; });
  return list;
}

}  // namespace flipside::insights
