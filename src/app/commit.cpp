#include "app/commit.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/derived.h"
#include "app/importing.h"
#include "app/merging.h"
#include "app/pages.h"
#include "app/proposing.h"
#include "app/words.h"
#include "archive/journal.h"
#include "programme/text_limits.h"
#include "replica/form.h"

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

void apply_change(App& app, const Change& change) {
  apply(app.workspace->programme, change);
  derive_after(app.derived, app.workspace->programme, change, app.moment.today);
  app.proposing->outdated = true;
  app.proposing->repeating.reset();
}

// The states that steps put back are as large as the programme's stamps.
void forget_oldest_stamps(History& history) {
  std::size_t kept = 0;
  for (auto step = history.done.rbegin(); step != history.done.rend(); ++step) {
    if (step->stamps && ++kept > MostStepsWithStamps) step->stamps.reset();
  }
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

Effects take_snapshot(App& app) {
  return {keep_snapshot(app.keeping, kept_form(app.workspace), app.stamps)};
}

Effects apply_and_keep(App& app, const Change& change, std::vector<archive::DecidedField> decided) {
  apply_change(app, change);
  archive::JournalEntry entry = next_entry(app.keeping, app.stamps.clock, app.moment.now_ms);
  entry.change = change;
  entry.decided = std::move(decided);
  archive::stamp(app.stamps, entry, app.workspace->person);
  // Writing makes no conflict, but may decide some.
  std::erase_if(app.open_conflicts, [&](const replica::Conflict& it) {
    return !replica::is_open({app.workspace->programme, app.stamps}, it);
  });
  look_again(app);
  return keep(app, keep_entry(app.keeping, entry, app.moment.now_ms));
}

Effects apply_with_stamps(App& app, const Change& change, replica::State stamps, Stamping way) {
  apply_change(app, change);
  const std::int64_t latest = std::max(app.stamps.clock, stamps.clock);
  archive::JournalEntry entry = next_entry(app.keeping, latest, app.moment.now_ms);
  entry.change = change;
  entry.replica = replica::form_of({app.workspace->programme, stamps});
  if (way == Stamping::GoBack) app.keeping.begun = entry.seq;
  app.stamps = std::move(stamps);
  find_conflicts(app);
  look_again(app);
  return keep(app, keep_entry(app.keeping, entry, app.moment.now_ms));
}

Effects put_and_keep(App& app, std::optional<Workspace> workspace,
                     std::optional<replica::State> stamps) {
  Effects effects = set_present_aside(app);
  archive::JournalEntry entry = next_entry(app.keeping, app.stamps.clock, app.moment.now_ms);
  app.keeping.begun = entry.seq;
  app.workspace = std::move(workspace);
  entry.opened = kept_form(app.workspace);
  if (stamps) entry.replica = replica::form_of({programme_of(app), *stamps});
  app.stamps = stamps ? *std::move(stamps) : archive::state_of_content(programme_of(app));
  ++app.replaced;
  *app.proposing = {};
  app.importing.reset();
  app.merge.reset();
  find_conflicts(app);
  append(effects, forget_drafts(app));
  derive_again(app.derived, programme_of(app), app.moment.today);
  effects.push_back(keep_entry(app.keeping, entry, app.moment.now_ms));
  append(effects, take_snapshot(app));
  append(effects, go_to(app, Route{}));
  return effects;
}

int remember(App& app, Change change, replica::State before) {
  std::string label = change.label;
  const int number = app.history.next_number++;
  Step step{number, std::move(change), {}, std::move(label)};
  step.stamps = std::move(before);
  step.seq = app.keeping.last_seq;
  remember(app, std::move(step));
  forget_oldest_stamps(app.history);
  return number;
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
                          std::string notice, std::optional<std::int64_t> from_aside,
                          std::optional<replica::State> stamps) {
  Effects effects;
  if (!may_write(app, effects)) return effects;
  const int number = app.history.next_number++;
  Replacement replacement{{app.workspace, app.stamps}, {}};
  append(effects, put_and_keep(app, std::move(workspace), std::move(stamps)));
  replacement.after = {app.workspace, app.stamps};
  replacement.aside = newest_aside(app, replacement.before.workspace);
  if (from_aside) forget_when_kept(app.asides, *from_aside);
  remember(app, Step{number, {}, std::move(replacement), std::move(label)});
  append(effects, notify(app, std::move(notice), number));
  return effects;
}

}  // namespace flipside::app
