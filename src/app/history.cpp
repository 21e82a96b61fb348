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
Effects reverse(App& app, Step& step) {
  if (step.replacement) {
    std::swap(step.replacement->before, step.replacement->after);
    step.replacement->before = app.workspace;
    return put_and_keep(app, step.replacement->after);
  }
  step.change = rebase_inverse(step.change, programme_of(app));
  if (is_empty(step.change)) return notify(app, std::string(words::NothingToUndo));
  return apply_and_keep(app, step.change);
}

Effects move_step(App& app, std::vector<Step>& from, std::vector<Step>::iterator at,
                  std::vector<Step>& to) {
  Effects effects;
  if (!may_write(app, effects)) return effects;
  Step step = std::move(*at);
  from.erase(at);
  append(effects, reverse(app, step));
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
  if (history.undone.empty()) return {};
  const std::string label(redo_label(history));
  Effects effects = move_step(app, history.undone, history.undone.end() - 1, history.done);
  effects.push_back(Announce{words::done_again(label)});
  return effects;
}

Effects on(App& app, const UndoStep& it) {
  History& history = app.history;
  const auto step = std::ranges::find(history.done, it.step, &Step::number);
  if (step == history.done.end()) return {};
  if (std::any_of(step + 1, history.done.end(), replaces)) {
    return notify(app, std::string(words::OtherProgrammeNow));
  }
  const std::string label = step->label;
  for (Toast& toast : app.toasts.list) {
    if (toast.step == it.step) toast.shown = false;
  }
  Effects effects = move_step(app, history.done, step, history.undone);
  effects.push_back(Announce{words::undone(label)});
  return effects;
}

}  // namespace flipside::app
