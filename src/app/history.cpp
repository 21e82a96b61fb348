#include "app/history.h"

#include <algorithm>
#include <string>
#include <utility>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/words.h"

namespace flipside::app {
namespace {

std::string_view last_label(const std::vector<Step>& steps) {
  return steps.empty() ? std::string_view{} : std::string_view(steps.back().label);
}

bool replaces(const Step& step) { return step.replacement.has_value(); }

// Takes the step's work back, or, for a step that was taken back, takes it up again; `step` becomes
// the way there and back.
Effects reverse(App& app, Step& step, std::string done) {
  Effects effects;
  if (step.replacement) {
    Replacement& replacement = *step.replacement;
    std::swap(replacement.before, replacement.after);
    replacement.before = {app.workspace, app.stamps};
    const std::optional<std::int64_t> back = replacement.aside;
    effects = put_and_keep(app, replacement.after.workspace, replacement.after.stamps);
    replacement.aside = newest_aside(app, replacement.before.workspace);
    if (back) forget_when_kept(app.asides, *back);
  } else if (step.stamps && step.seq == app.keeping.last_seq) {
    step.change = inverse(std::move(step.change));
    replica::State stamps = std::exchange(*step.stamps, app.stamps);
    effects = apply_with_stamps(app, step.change, std::move(stamps), Stamping::GoBack);
    step.seq = app.keeping.last_seq;
  } else {
    step.stamps.reset();
    step.change = rebase_inverse(step.change, programme_of(app));
    if (is_empty(step.change)) return notify(app, std::string(words::NothingToUndo));
    effects = apply_and_keep(app, step.change);
  }
  effects.push_back(Announce{std::move(done)});
  return effects;
}

using Steps = std::vector<Step>;

Effects move_step(App& app, Steps& from, Steps::iterator at, Steps& to, std::string done) {
  Step step = std::move(*at);
  from.erase(at);
  Effects effects = reverse(app, step, std::move(done));
  to.push_back(std::move(step));
  return effects;
}

}  // namespace

std::string_view undo_label(const History& history) { return last_label(history.done); }

std::string_view redo_label(const History& history) { return last_label(history.undone); }

Effects on(App& app, const Undo&) {
  if (app.history.done.empty()) return {};
  return on(app, UndoStep{app.history.done.back().number});
}

Effects on(App& app, const Redo&) {
  History& history = app.history;
  Effects effects;
  if (history.undone.empty() || !may_write(app, effects)) return effects;
  std::string done = words::done_again(redo_label(history));
  return move_step(app, history.undone, history.undone.end() - 1, history.done, std::move(done));
}

Effects on(App& app, const UndoStep& it) {
  History& history = app.history;
  const auto step = std::ranges::find(history.done, it.step, &Step::number);
  Effects effects;
  if (step == history.done.end() || !may_write(app, effects)) return effects;
  if (std::any_of(step + 1, history.done.end(), replaces)) {
    return notify(app, std::string(words::OtherProgrammeNow));
  }
  for (Toast& toast : app.toasts.list) {
    if (toast.step == it.step) toast.shown = false;
  }
  std::string done = words::undone(step->label);
  return move_step(app, history.done, step, history.undone, std::move(done));
}

}  // namespace flipside::app
