#include "app/commit.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/derived.h"
#include "app/importing.h"
#include "app/pages.h"
#include "app/proposing.h"
#include "app/words.h"
#include "programme/text_limits.h"

namespace flipside::app {
namespace {

void remember(App& app, Step step) {
  app.history.undone.clear();
  app.history.done.push_back(std::move(step));
  if (app.history.done.size() > MostSteps) app.history.done.erase(app.history.done.begin());
}

Effects keep(App& app, Append entry) {
  Effects effects{std::move(entry)};
  if (snapshot_is_due(app.keeping, app.moment.now_ms)) append(effects, take_snapshot(app));
  return effects;
}

// No programme is kept as an empty one.
const Workspace& kept_form(const std::optional<Workspace>& workspace) {
  static const Workspace None{};
  return workspace ? *workspace : None;
}

}  // namespace

void append(Effects& effects, Effects more) {
  effects.insert(effects.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
}

Effects notify(App& app, std::string text, std::optional<int> step) {
  return show_toast(app.toasts, std::move(text), app.moment.now_ms, step);
}

bool may_write(App& app, Effects& effects) {
  const bool is_held = app.phase == Phase::Held;
  if (!is_held && !app.keeping.read_only) return true;
  append(effects, notify(app, std::string(is_held ? words::HeldHere : words::ReadOnlyHere)));
  return false;
}

Effects take_snapshot(App& app) { return {keep_snapshot(app.keeping, kept_form(app.workspace))}; }

Effects apply_and_keep(App& app, const Change& change) {
  apply(app.workspace->programme, change);
  derive_after(app.derived, app.workspace->programme, change, app.moment.today);
  app.proposing->outdated = true;
  app.proposing->repeating.reset();
  return keep(app, keep_change(app.keeping, change, app.moment.now_ms));
}

Effects put_and_keep(App& app, std::optional<Workspace> workspace) {
  Effects effects = set_present_aside(app);
  app.workspace = std::move(workspace);
  ++app.replaced;
  *app.proposing = {};
  app.importing.reset();
  append(effects, forget_drafts(app));
  derive_again(app.derived, programme_of(app), app.moment.today);
  effects.push_back(keep_workspace(app.keeping, kept_form(app.workspace), app.moment.now_ms));
  append(effects, take_snapshot(app));
  append(effects, go_to(app, Route{}));
  return effects;
}

Effects commit(App& app, Change change) {
  Effects effects;
  if (!app.workspace || is_empty(change) || !may_write(app, effects)) return effects;
  if (const auto problem = long_text(change)) {
    return notify(app, words::too_long(change.label, problem->where, problem->what));
  }
  append(effects, apply_and_keep(app, change));
  std::string label = change.label;
  remember(app, Step{app.history.next_number++, std::move(change), {}, std::move(label)});
  return effects;
}

Effects commit_typed(App& app, Change change, int visit) {
  History& history = app.history;
  const int number = history.next_number;
  const bool goes_on = visit != 0 && !history.done.empty() && history.done.back().visit == visit &&
                       history.undone.empty();
  Effects effects = commit(app, std::move(change));
  if (history.next_number == number) return effects;
  Step& step = history.done.back();
  step.visit = visit;
  if (!goes_on) return effects;
  Step& first = *(history.done.end() - 2);
  first.change = then(std::move(first.change), step.change);
  first.change.label = first.label = step.label;
  const bool came_back = is_empty(first.change);
  history.done.erase(history.done.end() - (came_back ? 2 : 1), history.done.end());
  return effects;
}

Effects commit(App& app, Change change, std::string notice) {
  const int number = app.history.next_number;
  Effects effects = commit(app, std::move(change));
  if (app.history.next_number == number) return effects;
  append(effects, notify(app, std::move(notice), number));
  return effects;
}

std::optional<std::int64_t> newest_aside(const App& app, const std::optional<Workspace>& before) {
  if (!before || app.asides.list.empty()) return std::nullopt;
  return app.asides.list.front().number;
}

Effects replace_workspace(App& app, std::optional<Workspace> workspace, std::string label,
                          std::string notice, std::optional<std::int64_t> from_aside) {
  Effects effects;
  if (!may_write(app, effects)) return effects;
  const int number = app.history.next_number++;
  Replacement replacement{app.workspace, workspace};
  append(effects, put_and_keep(app, std::move(workspace)));
  replacement.aside = newest_aside(app, replacement.before);
  if (from_aside) forget_when_kept(app.asides, *from_aside);
  remember(app, Step{number, {}, std::move(replacement), std::move(label)});
  append(effects, notify(app, std::move(notice), number));
  return effects;
}

}  // namespace flipside::app
