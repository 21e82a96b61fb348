#include "app/merging.h"

#include <algorithm>
#include <utility>

#include "app/checking_in.h"
#include "app/commit.h"
#include "app/handed.h"
#include "app/handlers.h"
#include "app/merge_intents.h"
#include "app/pages.h"
#include "app/signing_up.h"
#include "app/words.h"
#include "archive/journal.h"
#include "replica/verdict.h"

namespace flipside::app {
namespace {

replica::View here(const App& app) { return {app.workspace->programme, app.stamps}; }

bool is_own(const App& app, const replica::Mark& mark) {
  return app.stamps.own && app.stamps.lineage.covers(*app.stamps.own, mark);
}

MergeFinding why_nothing(const App& app, const MergeLook& look) {
  const bool told = look.origin == archive::Stamps::Told;
  if (told && look.stamps.own == app.stamps.own) return MergeFinding::Own;
  if (told && look.stamps.own && is_own(app, *look.stamps.own)) return MergeFinding::OwnBefore;
  if (told && look.stamps.clock < app.stamps.clock) return MergeFinding::Older;
  return MergeFinding::Nothing;
}

MergeFinding finding_of(const App& app, const MergeLook& look) {
  const replica::Merged& merged = look.merged;
  if (!is_empty(merged.change) || !merged.report.conflicts.empty()) return MergeFinding::News;
  if (merged.state.stamps != app.stamps.stamps) return MergeFinding::Settled;
  return why_nothing(app, look);
}

std::vector<Choosing> choosings_of(const App& app, const replica::Merged& merged,
                                   const std::vector<Choosing>& before) {
  std::vector<Choosing> choices;
  for (const replica::Conflict& it : merged.report.conflicts) {
    Choosing choosing{it};
    for (const replica::Dot& dot : it.versions) {
      if (is_own(app, dot.mark)) choosing.mine = dot.mark;
    }
    for (const Choosing& other : before) {
      const bool is_same = other.conflict.record == it.record && other.conflict.field == it.field;
      if (is_same && replica::value_of(merged.state, it, other.chosen.value_or(replica::Mark{}))) {
        choosing.chosen = other.chosen;
      }
    }
    choices.push_back(std::move(choosing));
  }
  return choices;
}

bool is_named(const replica::Conflict& conflict, const DecideConflict& it) {
  return conflict.record.kind->key == it.kind && conflict.record.id == it.id &&
         conflict.field == it.field;
}

std::vector<archive::DecidedField> fields_of(const replica::Verdict& verdict) {
  std::vector<archive::DecidedField> fields;
  for (const replica::Decision& it : verdict.decisions) {
    fields.push_back({.kind = std::string(it.kind->key),
                      .id = Id<replica::StampedRecord>(it.id),
                      .field = it.field});
  }
  return fields;
}

bool is_empty(const replica::Verdict& verdict) {
  return flipside::is_empty(verdict.change) && verdict.decisions.empty();
}

// Of the file, or whose it is that came as a link or a text.
std::string copy_name(const MergeLook& look) {
  const std::string sender = look.name.empty() ? sender_of(look) : std::string();
  return sender.empty() ? look.name : words::sent_by(sender);
}

// The writes themselves; answers the step that they are.
int take_in(App& app, MergeLook look, Effects& effects) {
  Change change = std::move(look.merged.change);
  change.label = words::merge_file(copy_name(look));
  const StepMark mark{app.history.next_number++};
  // Before it is kept: a snapshot that is due then has the step.
  remember(app.history, {.number = mark.step, .change = change, .label = change.label});
  append(effects,
         apply_with_stamps(app, change, mark, std::move(look.merged.state), Stamping::GoOn));
  replica::Verdict verdict;
  verdict.change = keep_seals(app, change);
  for (const Choosing& it : look.choices) {
    if (it.chosen) replica::decide(verdict, here(app), it.conflict, *it.chosen);
  }
  if (is_empty(verdict)) return mark.step;
  verdict.change.label = change.label;
  join_last(app.history, verdict.change);
  append(effects, apply_and_keep(app, verdict.change, mark, fields_of(verdict)));
  return mark.step;
}

Effects decide_now(App& app, const DecideConflict& it) {
  Effects effects;
  const auto found = std::ranges::find_if(
      app.open_conflicts, [&](const replica::Conflict& other) { return is_named(other, it); });
  if (found == app.open_conflicts.end() || !it.version || !may_write(app, effects)) return effects;
  replica::Verdict verdict;
  replica::decide(verdict, here(app), *found, *it.version);
  if (is_empty(verdict)) return effects;
  const Programme& programme = app.workspace->programme;
  const TableKind& kind = *found->record.kind;
  const std::string what =
      words::called(programme, kind, kind.codec.find(kind.table(programme), found->record.id));
  verdict.change.label = words::decide_field(it.field, what);
  replica::State before = app.stamps;
  const StepMark mark{app.history.next_number++};
  remember(app.history,
           {.number = mark.step, .change = verdict.change, .label = verdict.change.label});
  append(effects, apply_and_keep(app, verdict.change, mark, fields_of(verdict)));
  keep_way_back(app, mark.step, std::move(before));
  append(effects, notify(app, words::decided_field(it.field, what), mark.step));
  return effects;
}

}  // namespace

std::string sender_of(const MergeLook& look) {
  if (!look.sender) return {};
  if (look.sender->holder == Holder::Organiser) return std::string(words::TheOrganiser);
  const Programme& theirs = look.theirs.programme;
  const Person* person = find(theirs.people, look.sender->person);
  return person == nullptr ? std::string() : words::called(theirs, *person);
}

bool has_news(MergeFinding finding) {
  return finding == MergeFinding::News || finding == MergeFinding::Settled;
}

Effects look_at_copy(App& app, Arrival arrival) {
  if (!app.workspace) return {};
  MergeLook look{.name = std::move(arrival.name),
                 .theirs = std::move(arrival.workspace),
                 .stamps = std::move(arrival.stamps),
                 .origin = arrival.origin,
                 .sender = std::move(arrival.sender)};
  if (look.origin != archive::Stamps::Told) {
    look.stamps = archive::state_of_content(here(app), look.theirs.programme);
  }
  app.merge = std::move(look);
  look_again(app);
  return go_to(app, {Page::Merge});
}

void look_again(App& app) {
  look_at_replies_again(app);
  if (!app.merge || !app.workspace) return;
  MergeLook& look = *app.merge;
  look.merged = replica::merge(here(app), {look.theirs.programme, look.stamps}, app.moment.now_ms);
  look.choices = choosings_of(app, look.merged, look.choices);
  look.finding = finding_of(app, look);
  look.settled = 0;
  if (look.finding != MergeFinding::Settled || app.open_conflicts.empty()) return;
  const replica::View after{app.workspace->programme, look.merged.state};
  look.settled = app.open_conflicts.size() - replica::open_conflicts(after).size();
}

void find_conflicts(App& app) {
  app.open_conflicts.clear();
  if (app.workspace) app.open_conflicts = replica::open_conflicts(here(app));
}

Effects on(App& app, const DecideConflict& it) {
  if (!app.workspace) return {};
  if (!app.merge) return decide_now(app, it);
  for (Choosing& choosing : app.merge->choices) {
    if (is_named(choosing.conflict, it)) choosing.chosen = it.version;
  }
  return {};
}

Effects on(App& app, const TakeMerge& it) {
  Effects effects;
  if (!app.merge || !has_news(app.merge->finding) || !may_write(app, effects)) return effects;
  const replica::Report& report = app.merge->merged.report;
  if (!report.ahead.empty() && !it.although_ahead) {
    return notify(app, std::string(words::MergeIsAhead));
  }
  MergeLook look = std::move(*app.merge);
  app.merge.reset();
  append(effects, remember_sender(app, look));
  std::string notice = words::merged_file(copy_name(look), look.merged.change);
  replica::State before = app.stamps;
  const int number = take_in(app, std::move(look), effects);
  keep_way_back(app, number, std::move(before));
  append(effects, notify(app, std::move(notice), number));
  if (app.open_conflicts.empty()) append(effects, go_to(app, Route{}));
  append(effects, open_next_file(app));
  return effects;
}

Effects on(App& app, const LeaveMerge&) {
  if (!app.merge) return {};
  app.merge.reset();
  Effects effects = go_to(app, Route{});
  append(effects, open_next_file(app));
  return effects;
}

}  // namespace flipside::app
