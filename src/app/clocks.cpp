#include "app/clocks.h"

#include <algorithm>
#include <utility>

#include "app/app.h"
#include "app/handlers.h"
#include "app/proposing.h"

namespace flipside::app {
namespace {

constexpr int UsualDays = 26 * 7;
constexpr int MostDays = 3 * 366;

}  // namespace

ClockSpan clock_span(const Programme& programme, Date today) {
  const Charter& charter = charter_of(programme);
  if (!charter.starts_on || !charter.ends_on || *charter.starts_on > *charter.ends_on) {
    return {today, add_days(today, UsualDays - 1)};
  }
  const Date from = *charter.starts_on;
  return {from, std::min(*charter.ends_on, add_days(from, MostDays - 1))};
}

std::vector<std::string> zones_needed(const Programme& programme) {
  std::vector<std::string> names;
  for (const auto& [id, person] : programme.people) {
    if (!person.free_times.empty() && !person.time_zone.empty()) names.push_back(person.time_zone);
  }
  std::ranges::sort(names);
  const auto repeated = std::ranges::unique(names);
  names.erase(repeated.begin(), repeated.end());
  return names;
}

bool knows_all(const Clocks& clocks, const std::vector<std::string>& names, const ClockSpan& span) {
  return names.empty() ||
         (clocks.span == span && std::ranges::all_of(names, [&](const auto& name) {
            return std::ranges::binary_search(clocks.zones, name, {}, &TimeZone::name);
          }));
}

matching::Calendar calendar_of(const Clocks& clocks, const Programme& programme, Date today) {
  const ClockSpan span = clock_span(programme, today);
  return {.from = span.from, .until = span.until, .zones = clocks.zones};
}

Effects ask_for_clocks(App& app) {
  const Programme& programme = programme_of(app);
  std::vector<std::string> names = zones_needed(programme);
  const ClockSpan span = clock_span(programme, app.moment.today);
  if (knows_all(app.clocks, names, span)) return {};
  app.clocks.span = span;
  constexpr std::int64_t SecondsOfDay = 86'400;
  return {ReadTimeZones{std::move(names), span.from.days * SecondsOfDay,
                        (span.until.days + 1) * SecondsOfDay}};
}

Effects on(App& app, const TimeZonesRead& it) {
  app.clocks.zones = it.zones;
  std::ranges::sort(app.clocks.zones, {}, &TimeZone::name);
  if (app.proposing.awaits_clocks) begin_search(app);
  begin_repetition(app);
  return {};
}

Effects on(App& app, const AskTimeZones&) {
  if (app.clocks.list_asked) return {};
  app.clocks.list_asked = true;
  return {ListTimeZones{}};
}

Effects on(App& app, const TimeZonesListed& it) {
  app.clocks.listed = it.names;
  return {};
}

}  // namespace flipside::app
