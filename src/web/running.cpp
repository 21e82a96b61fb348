#include "web/running.h"

#include <emscripten.h>

#include <algorithm>
#include <utility>

#include "screens/scene.h"
#include "web/effects.h"
#include "web/host.h"

namespace flipside::web {

app::Moment moment_now() {
  HostMoment at{};
  host_moment(&at);
  app::Moment moment{.now_ms = static_cast<std::int64_t>(at.now_ms),
                     .today = date_of({at.year, at.month, at.day}),
                     .minute_of_day = at.minute_of_day,
                     .seed = std::uint64_t{at.chance[0]} << 32U | at.chance[1]};
  std::ranges::copy(at.secret, moment.secret.begin());
  return moment;
}

void Running::send(const app::Intent& intent) {
  carry_out(app::update(app_, intent, moment_now()));
}

bool Running::draw(ui::Frame& frame) {
  screens::Scene scene{.ui = frame, .app = app_, .intents = intents_};
  shell_.draw(scene);
  const std::vector<app::Intent> intents = std::exchange(intents_, {});
  for (const app::Intent& intent : intents) send(intent);
  return !intents.empty();
}

std::optional<double> Running::next_due_ms() const {
  const auto due = app::next_tick(app_);
  if (!due) return std::nullopt;
  return static_cast<double>(*due - moment_now().now_ms);
}

void Running::tick() {
  if (const auto due = next_due_ms(); due && *due <= 0) send(app::Tick{});
}

Running::Worked Running::work(double budget_ms) {
  Worked worked{.more = app::is_working(app_)};
  const double until = emscripten_get_now() + budget_ms;
  while (worked.more) {
    send(app::Tick{});
    worked = {.any = true, .more = app::is_working(app_)};
    if (emscripten_get_now() >= until) break;
  }
  return worked;
}

}  // namespace flipside::web
