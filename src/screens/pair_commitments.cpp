// The cards for what a pair owes each other and wants to reach.
#include <algorithm>
#include <array>

#include "insights/measures.h"
#include "screens/format.h"
#include "screens/pair_cards.h"
#include "screens/pair_dialogs.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/slider.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr std::size_t kMostPromises = 12;
// A quiet button's words stand in line with the card's text.
constexpr float kQuietInset = 12;

void kept_rates(Scene& scene, const PairView& view) {
  ui::Frame& f = scene.ui;
  ui::Columns row(f, {ui::Width::grow(), ui::Width::grow()}, 12);
  for (const Side side : {Side::Mentee, Side::Mentor}) {
    row.next();
    ui::side_label(f, view.name(side), ui_side(side));
    const auto kept =
        insights::promises_kept(scene.programme(), view.pair.id, side, scene.app.moment.today);
    ui::text(f, words::kept_of(kept.kept, kept.due), {.type = ui::kBodyName});
    if (kept.renegotiated > 0) {
      ui::muted(f, std::to_string(kept.renegotiated) + " moved", ui::kCaption);
    }
  }
}

bool open(const Promise& p) {
  return p.state == PromiseState::Open || p.state == PromiseState::Renegotiated;
}

std::string due_words(const Promise& p, Date today) {
  if (!open(p)) return std::string(words::promise_word(p.state));
  if (!p.due) return std::string(words::NoDate);
  return words::due(near_date(*p.due, today), *p.due < today);
}

void settle_menu(Scene& scene, const Promise& promise) {
  std::vector<ui::MenuEntry> entries;
  if (open(promise)) {
    entries = {{"kept", words::ItIsKept, ui::Icon::Check},
               {"week", words::MoveAWeek, ui::Icon::Calendar},
               {"dropped", words::DropIt, ui::Icon::X}};
  } else {
    entries = {{"reopen", words::OpenAgain, ui::Icon::Undo}};
  }
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
  if (chosen == "remove") scene.send(app::Remove<Promise>{promise.id});
}

void promise_row(Scene& scene, const Promise& promise) {
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
  ui::label(f, due_words(promise, scene.app.moment.today), ui::kCaption,
            late ? f.theme().warning : f.theme().muted);
  f.space(8);
  row.next();
  settle_menu(scene, promise);
}

// −2 to +2 as a line of five places.
void attainment(Scene& scene, const Goal& goal) {
  ui::Frame& f = scene.ui;
  ui::Group group(f, ui::Role::Group, goal.id.value, goal.statement);
  int value = ui::held_value(f, "attained", goal.attainment.value_or(0));
  const bool rated = goal.attainment || f.held(f.id("attained"));
  const auto index = static_cast<std::size_t>(value + 2);
  const bool described = goal.levels.size() == words::Attainments.size();
  const std::string_view words = !rated      ? words::NotRated
                                 : described ? std::string_view(goal.levels[index])
                                             : words::Attainments[index];
  ui::text(f, goal.statement, {});
  const auto event = ui::slider(f, "attained", words::SoFar, value,
                                {.least = -2, .most = 2, .step = 1, .value_text = words});
  if (event.committed && (!goal.attainment || *goal.attainment != value)) {
    scene.send(app::SetAttainment{goal.id, value});
  }
}

}  // namespace

void promises_card(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "promises", words::Promises, {.padding = 20});
  card_head(scene, words::Promises, words::BothRead, false);
  f.space(8);
  kept_rates(scene, view);
  f.space(12);
  if (view.promises.empty()) {
    ui::muted(f, words::NoPromises);
  } else {
    ui::Group list(f, ui::Role::List, "list", words::Promises);
    for (std::size_t i = 0; i < std::min(kMostPromises, view.promises.size()); ++i) {
      ui::divider(f);
      promise_row(scene, *view.promises[i]);
    }
  }
  f.space(8);
  f.place().x -= kQuietInset;
  if (ui::button(f, "add", words::AddPromise,
                 {.kind = ui::ButtonKind::Quiet, .icon = ui::Icon::Plus})) {
    open_promise(s);
  }
}

void goals_card(Scene& scene, PairScreen& s, const PairView& view, Side side) {
  ui::Frame& f = scene.ui;
  const bool mentee = side == Side::Mentee;
  const std::string title =
      view.name(side) + "’s " + std::string(mentee ? words::Goals : words::Growth);
  ui::Card card(f, mentee ? "goals" : "growth", title, {.padding = 20});
  ui::heading(f, 2, title, ui::kBodyStrong);
  f.space(4);
  bool any = false;
  for (const Goal* goal : view.goals) {
    if (goal->side != side) continue;
    any = true;
    f.space(8);
    attainment(scene, *goal);
  }
  if (!any) ui::muted(f, words::NoGoals);
  f.space(8);
  f.place().x -= kQuietInset;
  if (ui::button(f, "add", words::AddGoal,
                 {.kind = ui::ButtonKind::Quiet, .icon = ui::Icon::Plus})) {
    open_goal(s, side);
  }
}

}  // namespace flipside::screens
