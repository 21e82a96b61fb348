#include "app/commit.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/backup.h"
#include "app/derived.h"
#include "app/importing.h"
#include "app/merging.h"
#include "app/pages.h"
#include "app/proposing.h"
#include "app/words.h"
#include "archive/journal.h"
#include "programme/text_limits.h"
#include "replica/form.h"
#include "replica/merge.h"

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
    remember(history, {.number = number, .change = change, .label = change.label});
  }
  append(effects, apply_and_keep(app, change, {number, archive::Act::Done}));
  return true;
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
  if (app.phase == Phase::Ready && !app.keeping.outdated) return true;
  const std::string_view why = app.phase == Phase::Ready  ? words::OutdatedHere
                               : app.phase == Phase::Held ? words::HeldHere
                                                          : words::CopyIsLookedAt;
  append(effects, notify(app, std::string(why)));
  return false;
}

Effects take_snapshot(App& app) {
  if (app.phase != Phase::Ready || app.keeping.outdated) return {};
  return {
      keep_snapshot(app.keeping, kept_form(app.workspace), app.stamps, kept_steps(app.history))};
}

Effects apply_and_keep(App& app, const Change& change, StepMark mark,
                       std::vector<archive::DecidedField> decided) {
  apply_change(app, change);
  archive::JournalEntry entry = next_entry(app.keeping, app.stamps.clock, app.moment.now_ms, mark);
  entry.change = change;
  entry.decided = std::move(decided);
  archive::write(app.stamps, entry, app.workspace->person);
  if (const auto settled = replica::settle({app.workspace->programme, app.stamps}, change)) {
    app.stamps = settled->state;
    apply_change(app, settled->change);
  }
  // Writing makes no conflict, but may decide some.
  std::erase_if(app.open_conflicts, [&](const replica::Conflict& it) {
    return !replica::is_open({app.workspace->programme, app.stamps}, it);
  });
  look_again(app);
  return keep(app, keep_entry(app.keeping, entry, app.moment.now_ms));
}

Effects apply_with_stamps(App& app, const Change& change, StepMark mark, replica::State stamps,
                          Stamping way) {
  apply_change(app, change);
  const std::int64_t latest = std::max(app.stamps.clock, stamps.clock);
  archive::JournalEntry entry = next_entry(app.keeping, latest, app.moment.now_ms, mark);
  entry.change = change;
  entry.replica = replica::form_of({app.workspace->programme, stamps});
  if (way == Stamping::GoBack) {
    app.keeping.begun = entry.seq;
  } else {
    entry.joined = app.workspace;
  }
  app.stamps = std::move(stamps);
  find_conflicts(app);
  look_again(app);
  return keep(app, keep_entry(app.keeping, entry, app.moment.now_ms));
}

Effects put_and_keep(App& app, std::optional<Workspace> workspace,
                     std::optional<replica::State> stamps) {
  Effects effects;
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
  if (app.workspace) append(effects, begin_backups(app));
  derive_again(app.derived, programme_of(app), app.moment.today);
  effects.push_back(keep_entry(app.keeping, entry, app.moment.now_ms));
  append(effects, take_snapshot(app));
  append(effects, go_to(app, Route{}));
  return effects;
}

void keep_way_back(App& app, int number, replica::State before) {
  History& history = app.history;
  // Two that undo each other are no step.
  if (history.done.empty() || history.done.back().number != number) return;
  history.done.back().stamps = std::move(before);
  history.done.back().seq = app.keeping.last_seq;
  forget_oldest_stamps(history);
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

}  // namespace flipside::app
