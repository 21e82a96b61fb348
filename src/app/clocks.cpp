#include "app/clocks.h"

#include <algorithm>
#include <utility>

#include "app/app.h"
#include "app/handlers.h"
#include "app/importing.h"
#include "app/proposing.h"
#include "base/sort.h"

namespace flipside::app {
namespace {

constexpr int UsualDays = 26 * 7;
constexpr int MostDays = 3 * 366;

// Whether the clocks of a matching on that day are known; else they are asked for, unless something
// else is being asked.
bool are_known(App& app, Date day, Effects& effects) {
  const Programme& programme = programme_of(app);
  Clocks& clocks = app.clocks;
  std::vector<std::string> names = zones_needed(programme);
  const ClockSpan span = clock_span(programme, day);
  if (knows_all(clocks, names, span)) return true;
  if (clocks.asked) return false;
  clocks.asked = span;
  constexpr std::int64_t SecondsOfDay = 86'400;
  effects.push_back(ReadTimeZones{std::move(names), span.from.days * SecondsOfDay,
                                  (span.until.days + 1) * SecondsOfDay});
  return false;
}

}  // namespace

ClockSpan clock_span(const Programme& programme, Date day) {
  const Charter& charter = charter_of(programme);
  if (!charter.starts_on || !charter.ends_on || *charter.starts_on > *charter.ends_on) {
    return {day, add_days(day, UsualDays - 1)};
  }
  const Date from = *charter.starts_on;
  return {from, std::min(*charter.ends_on, add_days(from, MostDays - 1))};
}

std::vector<std::string> zones_needed(const Programme& programme) {
  std::vector<std::string> names;
  for (const auto& [id, person] : programme.people) {
    if (!person.free_times.empty() && !person.time_zone.empty()) names.push_back(person.time_zone);
  }
  sort_list(names);
  const auto repeated = std::ranges::unique(names);
  names.erase(repeated.begin(), repeated.end());
  return names;
}

const TimeZone* zone_named(const Clocks& clocks, std::string_view name) {
  const auto found = std::ranges::find(clocks.zones, name, &TimeZone::name);
  return found == clocks.zones.end() || found->changes.empty() ? nullptr : &*found;
}

bool knows_all(const Clocks& clocks, const std::vector<std::string>& names, const ClockSpan& span) {
  return names.empty() ||
         (clocks.span == span && std::ranges::all_of(names, [&](const auto& name) {
            return std::ranges::binary_search(clocks.zones, name, {}, &TimeZone::name);
          }));
}

matching::Calendar calendar_of(const Clocks& clocks, const Programme& programme, Date day) {
  const ClockSpan span = clock_span(programme, day);
  return {.from = span.from, .until = span.until, .zones = clocks.zones};
}

Effects go_on_with_clocks(App& app) {
  Proposing& proposing = *app.proposing;
  Effects effects;
  if (proposing.awaits_clocks && are_known(app, app.moment.today, effects)) late::begin_search(app);
  const Run* run = find(programme_of(app).runs, proposing.run_to_repeat);
  if (run != nullptr && are_known(app, run->made_on, effects)) late::begin_repetition(app, *run);
  return effects;
}

Effects on(App& app, const TimeZonesRead& it) {
  app.clocks.span = app.clocks.asked.value_or(app.clocks.span);
  app.clocks.asked.reset();
  app.clocks.zones = it.zones;
  sort_list(app.clocks.zones, {}, &TimeZone::name);
  return go_on_with_clocks(app);
}

Effects on(App& app, const AskTimeZones&) {
  if (app.clocks.list_asked) return {};
  app.clocks.list_asked = true;
  return {ListTimeZones{}};
}

Effects on(App& app, const KnowClocks&) {
  Effects effects;
  are_known(app, app.moment.today, effects);
  return effects;
}

Effects on(App& app, const TimeZonesListed& it) {
  app.clocks.listed = it.names;
  return app.importing ? late::know_zones(app) : Effects{};
}

}  // namespace flipside::app
