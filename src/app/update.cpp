#include <algorithm>
#include <variant>

#include "app/app.h"
#include "app/commit.h"
#include "app/derived.h"
#include "app/importing.h"
#include "app/lesson_texts.h"
#include "app/list_reading.h"
#include "app/merging.h"
#include "app/proposing.h"
#include "app/session_texts.h"

namespace flipside::app {

App::App() : imported(ImportReport{}), proposing(Proposing{}) {}
App::App(App&& other) noexcept = default;
App& App::operator=(App&& other) noexcept = default;
App::~App() = default;

Effects update(App& app, const Intent& intent, const Moment& moment) {
  app.moment = moment;
  Effects effects = answer(app, intent);
  for (const Effect& effect : effects) {
    if (const auto* copy = std::get_if<Copy>(&effect)) app.to_copy = copy->text;
  }
  if (app.derived.today != moment.today) derive_again(app.derived, programme_of(app), moment.today);
  if (app.shelf.revision != app.derived.revision && app.phase != Phase::Opening) {
    append(effects, list_present(app));
  }
  return effects;
}

bool is_working(const App& app) {
  return is_busy(*app.proposing, app.route.page == Page::Matching) || is_reading(app);
}

std::optional<std::int64_t> next_tick(const App& app) {
  if (is_working(app)) return app.moment.now_ms;
  constexpr std::int64_t MsOfMinute = 60'000;
  constexpr int MinutesOfDay = 1440;
  std::int64_t next = app.moment.now_ms + (MinutesOfDay - app.moment.minute_of_day) * MsOfMinute;
  const auto snapshot =
      app.phase == Phase::Ready ? next_snapshot(app.keeping) : std::optional<std::int64_t>{};
  for (const auto& time : {next_expiry(app.toasts), snapshot}) {
    if (time) next = std::min(next, *time);
  }
  return next;
}

const Programme& programme_of(const App& app) {
  static const Programme None{};
  return app.workspace ? app.workspace->programme : None;
}

}  // namespace flipside::app
