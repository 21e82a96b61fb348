#include "app/history.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/words.h"

namespace flipside::app {
namespace {

std::string_view last_label(const std::vector<Step>& steps) {
  return steps.empty() ? std::string_view{} : std::string_view(steps.back().label);
}

// Takes the step's work back, or, for a step that was taken back, takes it up again; `step` becomes
// the way there and back.
Effects reverse(App& app, Step& step, archive::Act act, std::string done) {
  Effects effects;
  if (step.stamps && step.seq == app.keeping.last_seq) {
    step.change = inverse(std::move(step.change));
    replica::State stamps = std::exchange(*step.stamps, app.stamps);
    effects = apply_with_stamps(app, step.change, {step.number, act}, std::move(stamps),
                                Stamping::GoBack);
    step.seq = app.keeping.last_seq;
  } else {
    step.stamps.reset();
    step.change = rebase_inverse(step.change, programme_of(app));
    effects = apply_and_keep(app, step.change, {step.number, act});
    if (is_empty(step.change)) {
      append(effects, notify(app, std::string(words::NothingToUndo)));
      return effects;
    }
  }
  effects.push_back(Announce{std::move(done)});
  return effects;
}

using Steps = std::vector<Step>;

Effects move_step(App& app, Steps& from, Steps::iterator at, Steps& to, std::string done) {
  // Before it is kept: a snapshot that is due then has it where it belongs.
  to.push_back(std::move(*at));
  from.erase(at);
  const bool is_undoing = &to == &app.history.undone;
  return reverse(app, to.back(), is_undoing ? archive::Act::Undone : archive::Act::Redone,
                 std::move(done));
}

// Whether nothing is left of it.
bool join_with(Step& step, const Change& change) {
  step.change = then(std::move(step.change), change);
  step.change.label = step.label = change.label;
  return is_empty(step.change);
}

// As commit_typed and commit left it.
void do_again(History& history, const archive::JournalEntry& entry) {
  const int number = static_cast<int>(entry.step);
  const auto at = std::ranges::find(history.done, number, &Step::number);
  if (at == history.done.end()) {
    return remember(history,
                    {.number = number, .change = entry.change, .label = entry.change.label});
  }
  // Of two tabs the steps may stand between each other.
  if (join_with(*at, entry.change)) history.done.erase(at);
}

void move_again(Steps& from, Steps& to, const archive::JournalEntry& entry) {
  const auto at = std::ranges::find(from, static_cast<int>(entry.step), &Step::number);
  if (at == from.end()) return;
  Step step = std::move(*at);
  from.erase(at);
  step.change = entry.change;
  to.push_back(std::move(step));
}

void follow_entry(History& history, const archive::JournalEntry& entry) {
  if (entry.opened) {
    history.done.clear();
    history.undone.clear();
  }
  if (entry.step == 0) return;
  history.next_number = std::max(history.next_number, static_cast<int>(entry.step) + 1);
  switch (entry.act) {
    case archive::Act::Done:
      return do_again(history, entry);
    case archive::Act::Undone:
      return move_again(history.done, history.undone, entry);
    case archive::Act::Redone:
      return move_again(history.undone, history.done, entry);
  }
}

}  // namespace

void remember(History& history, Step step) {
  history.undone.clear();
  history.done.push_back(std::move(step));
  if (history.done.size() > MostSteps) history.done.erase(history.done.begin());
}

void join_last(History& history, const Change& change) {
  if (join_with(history.done.back(), change)) history.done.pop_back();
}

void end_last(History& history) {
  if (!history.done.empty()) history.done.back().visit = 0;
  for (std::vector<Step>* steps : {&history.done, &history.undone}) {
    for (Step& step : *steps) step.stamps.reset();
  }
}

std::vector<archive::JournalEntry> kept_steps(const History& history) {
  std::vector<archive::JournalEntry> kept;
  for (const Step& step : history.done) {
    kept.push_back({.change = step.change, .step = step.number});
  }
  for (const Step& step : history.undone) {
    kept.push_back({.change = step.change, .step = step.number, .act = archive::Act::Undone});
  }
  return kept;
}

History history_of(std::vector<archive::JournalEntry> steps,
                   std::span<const archive::JournalEntry> since) {
  History history;
  for (archive::JournalEntry& it : steps) {
    const int number = static_cast<int>(it.step);
    history.next_number = std::max(history.next_number, number + 1);
    std::string label = it.change.label;
    (it.act == archive::Act::Undone ? history.undone : history.done)
        .push_back({.number = number, .change = std::move(it.change), .label = std::move(label)});
  }
  for (const archive::JournalEntry& entry : since) follow_entry(history, entry);
  return history;
}

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
  for (Toast& toast : app.toasts.list) {
    if (toast.step == it.step) toast.shown = false;
  }
  std::string done = words::undone(step->label);
  return move_step(app, history.done, step, history.undone, std::move(done));
}

}  // namespace flipside::app
