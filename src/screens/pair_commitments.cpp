// The cards for what a pair owes each other and wants to reach.
#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "insights/goal_attainment.h"
#include "insights/measures.h"
#include "screens/format.h"
#include "screens/pair_cards.h"
#include "screens/pair_dialogs.h"
#include "screens/record_list.h"
#include "screens/words/commitments.h"
#include "screens/words/own_pair.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/slider.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace cw = commitment_words;

constexpr std::size_t kPromises = 12;  // shown at first

void kept_rates(ui::Frame& f, const PairView& view) {
  ui::Columns row(f, {ui::Width::grow(), ui::Width::grow()}, 12);
  for (const Side side : {Side::Mentee, Side::Mentor}) {
    row.next();
    ui::side_label(f, view.called(side), ui_side(side));
    const insights::PromisesKept& kept =
        side == Side::Mentor ? view.figures.mentor_promises : view.figures.mentee_promises;
    ui::text(f, words::kept_of(kept.kept, kept.due), {.type = ui::kBodyName});
    if (kept.renegotiated > 0) {
      ui::muted(f, cw::moved(kept.renegotiated), ui::kCaption);
    }
  }
}

bool open(const Promise& p) {
  return p.state == PromiseState::Open || p.state == PromiseState::Renegotiated;
}

std::string due_words(const Promise& p, Date today) {
  if (p.state == PromiseState::Kept && p.kept_on) {
    const bool late = p.due && *p.kept_on > *p.due;
    return late ? cw::kept_late(near_date(*p.kept_on, today))
                : cw::kept_on(near_date(*p.kept_on, today));
  }
  if (!open(p)) return std::string(words::promise_word(p.state));
  if (!p.due) return std::string(words::NoDate);
  return words::due(near_date(*p.due, today), *p.due < today);
}

void settle_menu(Scene& scene, PairScreen& s, const PairView& view, const Promise& promise) {
  std::vector<ui::MenuEntry> entries;
  if (open(promise)) {
    entries = {{"kept", words::ItIsKept, ui::Icon::Check},
               {"kept_on", cw::KeptOnADay, ui::Icon::Calendar},
               {"week", words::MoveAWeek, ui::Icon::Calendar},
               {"move", cw::MoveToADay, ui::Icon::Calendar},
               {"dropped", words::DropIt, ui::Icon::X}};
  } else {
    entries = {{"reopen", words::OpenAgain, ui::Icon::Undo}};
  }
  entries.push_back({"edit", cw::Edit, ui::Icon::Pencil});
  entries.push_back({"remove", words::Remove, ui::Icon::Trash, true});
  const auto chosen =
      ui::menu_button(scene.ui, "settle", words::change_promise(promise.text), entries);
  const Date from = promise.due.value_or(scene.app.moment.today);
  if (chosen == "kept") scene.send(app::SettlePromise{promise.id, PromiseState::Kept, {}});
  if (chosen == "dropped") scene.send(app::SettlePromise{promise.id, PromiseState::Dropped, {}});
  if (chosen == "reopen") scene.send(app::SettlePromise{promise.id, PromiseState::Open, {}});
  if (chosen == "week") {
    scene.send(app::SettlePromise{promise.id, PromiseState::Renegotiated, add_days(from, 7)});
  }
  if (chosen == "kept_on") open_promise_day(scene, s, promise, true);
  if (chosen == "move") open_promise_day(scene, s, promise, false);
  if (chosen == "edit") open_promise(scene, s, view, &promise);
  if (chosen == "remove") scene.send(app::Remove<Promise>{promise.id});
}

void promise_row(Scene& scene, PairScreen& s, const PairView& view, const Promise& promise) {
  ui::Frame& f = scene.ui;
  ui::Group item(f, ui::Role::ListItem, promise.id.value);
  f.space(8);
  ui::Columns row(
      f, {ui::Width::fixed(12), ui::Width::grow(), ui::Width::fixed(f.control_height())}, 6);
  const ui::Rect mark = row.next();
  ui::paint_side(f, ui_side(promise.by), {mark.x + 4, mark.y + 10});
  row.next();
  ui::text(f, promise.text, {.role = ui::Role::Text});
  const bool late = open(promise) && promise.due && *promise.due < scene.app.moment.today;
  const std::string due = due_words(promise, scene.app.moment.today);
  ui::text(f, cw::of_whom(view.called(promise.by), due),
           {.type = ui::kCaption,
            .color = late ? f.theme().warning : f.theme().muted,
            .role = ui::Role::Text});
  f.space(8);
  row.next();
  settle_menu(scene, s, view, promise);
}

void goal_menu(Scene& scene, PairScreen& s, const PairView& view, const Goal& goal) {
  const bool shared = goal.visibility != Visibility::Private;
  const std::array entries{ui::MenuEntry{"edit", cw::Edit, ui::Icon::Pencil},
                           shared ? ui::MenuEntry{"share", cw::KeepPrivate, ui::Icon::Lock}
                                  : ui::MenuEntry{"share", cw::Share, ui::Icon::Users},
                           ui::MenuEntry{"remove", words::Remove, ui::Icon::Trash, true}};
  const auto chosen = ui::menu_button(scene.ui, "change", cw::change_goal(goal.statement), entries);
  if (chosen == "edit") open_goal(scene, s, view, goal.side, &goal);
  if (chosen == "remove") scene.send(app::Remove<Goal>{goal.id});
  if (chosen != "share") return;
  Goal changed = goal;
  changed.visibility = shared ? Visibility::Private : Visibility::Pair;
  scene.send(app::Save<Goal>{changed});
}

// Who can read it, with its sign.
void goal_readers(ui::Frame& f, const Goal& goal) {
  const ui::Place at = f.place();
  const bool mine = goal.visibility == Visibility::Private;
  f.paint().icon(mine ? ui::Icon::Lock : ui::Icon::Users, {at.x, at.y, 16, 16}, f.theme().muted);
  f.place() = {at.x + 22, at.y, at.width - 22};
  ui::text(f, cw::readers(goal.visibility),
           {.type = ui::kCaption, .color = f.theme().muted, .role = ui::Role::Text});
  f.place() = {at.x, f.place().y, at.width};
}

void goal_head(Scene& scene, PairScreen& s, const PairView& view, const Goal& goal) {
  ui::Frame& f = scene.ui;
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(f.control_height())}, 8);
  row.next();
  ui::text(f, goal.statement, {});
  goal_readers(f, goal);
  f.space(8);
  row.next();
  goal_menu(scene, s, view, goal);
}

// −2 to +2 as a line of five places.
void attainment(Scene& scene, PairScreen& s, const PairView& view, const Goal& goal) {
  ui::Frame& f = scene.ui;
  ui::Group group(f, ui::Role::ListItem, goal.id.value);
  int value = ui::held_value(f, "attained", goal.attainment.value_or(0));
  const bool rated = goal.attainment || f.held(f.id("attained"));
  const auto index = static_cast<std::size_t>(value + 2);
  const bool described =
      goal.levels.size() == words::Attainments.size() && !goal.levels[index].empty();
  const std::string_view words = !rated      ? words::NotRated
                                 : described ? std::string_view(goal.levels[index])
                                             : words::Attainments[index];
  goal_head(scene, s, view, goal);
  const auto event =
      ui::slider(f, "attained", words::SoFar, value,
                 {.least = -2, .most = 2, .step = 1, .value_text = words, .unset = !rated});
  if (event.committed && (!goal.attainment || *goal.attainment != value)) {
    scene.send(app::SetAttainment{goal.id, value});
  }
}

}  // namespace

void promises_card(Scene& scene, PairScreen& s, const PairView& view, WhichPromises which) {
  std::vector<const Promise*> promises = view.promises;
  if (which == WhichPromises::Open) {
    std::erase_if(promises, [](const Promise* promise) { return !open(*promise); });
  }
  const RecordList list{.key = "promises",
                        .title = std::string(words::Promises),
                        .readers = words::BothRead,
                        .empty = view.promises.empty() ? words::NoPromises : cw::NoneOpen,
                        .add = words::AddPromise,
                        .most = kPromises};
  const auto row = [&](std::size_t i) { promise_row(scene, s, view, *promises[i]); };
  const auto above = [&] {
    kept_rates(scene.ui, view);
    scene.ui.space(12);
  };
  if (record_list(scene, list, promises.size(), s.all_promises, row, above)) {
    open_promise(scene, s, view, nullptr);
  }
}

void goals_card(Scene& scene, PairScreen& s, const PairView& view, Side side) {
  const bool mentee = side == Side::Mentee;
  std::vector<const Goal*> goals;
  std::ranges::copy_if(view.goals, std::back_inserter(goals),
                       [&](const Goal* goal) { return goal->side == side; });
  const RecordList list{.key = mentee ? "goals" : "growth",
                        .title = mentee ? own_words::goals_of(view.called(side), side == view.own)
                                        : own_words::growth_of(view.called(side), side == view.own),
                        .empty = words::NoGoals,
                        .add = words::AddGoal,
                        .ruled = false};
  bool all = true;
  const auto row = [&](std::size_t i) { attainment(scene, s, view, *goals[i]); };
  const auto above = [&] {
    const auto attained = insights::goal_attainment(goals);
    if (!attained) return;
    ui::muted(scene.ui, cw::attained(attained->score, attained->rated, goals.size()));
    scene.ui.space(12);
  };
  if (record_list(scene, list, goals.size(), all, row, above)) {
    open_goal(scene, s, view, side, nullptr);
  }
}

}  // namespace flipside::screens
