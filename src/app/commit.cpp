#include "app/commit.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/backup.h"
#include "app/derived.h"
#include "app/importing.h"
#include "app/pages.h"
#include "app/proposing.h"
#include "app/words.h"
#include "programme/text_limits.h"

namespace flipside::app {
namespace {

// Whether anything was done: it was a change, and is allowed.
bool commit_into(App& app, const Change& change, bool goes_on, Effects& effects) {
  if (!app.workspace || is_empty(change) || !may_write(app, effects)) return false;
  if (const auto problem = long_text(change)) {
    effects = notify(app, words::too_long(change.label, problem->where, problem->what));
    return false;
  }
  History& history = app.history;
  const int number = goes_on ? history.done.back().number : history.next_number++;
  // Before it is kept: a snapshot that is due then has the step.
  if (goes_on) {
    join_last(history, change);
  } else {
    remember(history, Step{number, change, {}, change.label});
  }
  append(effects, apply_and_keep(app, change, {number, archive::Act::Done}));
  return true;
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
  if (app.phase == Phase::Ready && !app.keeping.read_only) return true;
  const std::string_view why = app.phase == Phase::Ready  ? words::ReadOnlyHere
                               : app.phase == Phase::Held ? words::HeldHere
                                                          : words::CopyIsLookedAt;
  append(effects, notify(app, std::string(why)));
  return false;
}

Effects take_snapshot(App& app) {
  if (app.phase != Phase::Ready) return {};
  return {keep_snapshot(app.keeping, kept_form(app.workspace), kept_steps(app.history))};
}

Effects apply_and_keep(App& app, const Change& change, StepMark mark) {
  apply(app.workspace->programme, change);
  derive_after(app.derived, app.workspace->programme, change, app.moment.today);
  app.proposing->outdated = true;
  app.proposing->repeating.reset();
  return keep(app, keep_change(app.keeping, change, mark, app.moment.now_ms));
}

Effects put_and_keep(App& app, std::optional<Workspace> workspace) {
  Effects effects = set_present_aside(app);
  app.workspace = std::move(workspace);
  ++app.replaced;
  *app.proposing = {};
  app.importing.reset();
  append(effects, forget_drafts(app));
  if (app.workspace) append(effects, begin_backups(app));
  derive_again(app.derived, programme_of(app), app.moment.today);
  effects.push_back(keep_workspace(app.keeping, kept_form(app.workspace), app.moment.now_ms));
  append(effects, take_snapshot(app));
  append(effects, go_to(app, Route{}));
  return effects;
}

Effects commit(App& app, Change change) {
  Effects effects;
  commit_into(app, change, false, effects);
  return effects;
}

Effects commit_typed(App& app, Change change, int visit) {
  History& history = app.history;
  const bool goes_on = visit != 0 && !history.done.empty() && history.done.back().visit == visit &&
                       history.undone.empty();
  Effects effects;
  if (commit_into(app, change, goes_on, effects) && !goes_on) history.done.back().visit = visit;
  return effects;
}

Effects commit(App& app, Change change, std::string notice) {
  const int number = app.history.next_number;
  Effects effects;
  if (commit_into(app, change, false, effects)) {
    append(effects, notify(app, std::move(notice), number));
  }
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
  // Before it is kept: the snapshot then has no step of the workspace that goes.
  remember(app.history, Step{number, {}, Replacement{app.workspace, workspace}, std::move(label)});
  append(effects, put_and_keep(app, std::move(workspace)));
  Replacement& replacement = *app.history.done.back().replacement;
  replacement.aside = newest_aside(app, replacement.before);
  if (from_aside) forget_when_kept(app.asides, *from_aside);
  append(effects, notify(app, std::move(notice), number));
  return effects;
}

}  // namespace flipside::app
