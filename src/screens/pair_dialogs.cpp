#include "screens/pair_dialogs.h"

#include "base/text.h"
#include "screens/dialog_fields.h"
#include "screens/dialog_foot.h"
#include "screens/words/commitments.h"
#include "screens/words/pair.h"
#include "ui/choice.h"
#include "ui/dialog.h"
#include "ui/field.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace cw = commitment_words;

void send_promise(Scene& scene, const PromiseDraft& d, const PairView& view) {
  const Promise* old = find(scene.programme().promises, d.id);
  Promise promise = old == nullptr ? Promise{} : *old;
  promise.id = d.id;
  promise.pair = view.pair.id;
  promise.by = side_chosen(d.by);
  promise.text = trim(d.text);
  promise.due = date_from_iso(d.due);
  scene.send(app::Save<Promise>{promise});
}

void send_goal(Scene& scene, const GoalDraft& d, const PairView& view) {
  const Goal* old = find(scene.programme().goals, d.id);
  Goal goal = old == nullptr ? Goal{} : *old;
  goal.id = d.id;
  goal.pair = view.pair.id;
  goal.side = side_chosen(d.side);
  goal.statement = trim(d.statement);
  const bool was_shared = goal.visibility != Visibility::Private;
  if (d.shared != was_shared) goal.visibility = d.shared ? Visibility::Pair : Visibility::Private;
  scene.send(app::Save<Goal>{goal});
}

std::string_view promise_day_problem(const PromiseDay& d, Date today) {
  const auto on = date_from_iso(d.on);
  if (!on) return words::WhenMissing;
  return d.kept && *on > today ? cw::KeptInFuture : std::string_view{};
}

}  // namespace

void open_promise(PairScreen& s, const Promise* promise) {
  s.open = PairScreen::Open::Promise;
  PromiseDraft d;
  if (promise != nullptr) {
    d = {promise->id, promise->text, choice_of(promise->by),
         promise->due ? to_iso(*promise->due) : std::string()};
  }
  if (!s.promise.unfinished() || s.promise.now.id != d.id) s.promise.begin(std::move(d));
}

void open_promise_day(Scene& scene, PairScreen& s, const Promise& promise, bool kept) {
  s.open = PairScreen::Open::PromiseDay;
  const Date today = scene.app.moment.today;
  s.promise_day.begin({promise.id, kept, to_iso(kept ? today : promise.due.value_or(today))});
}

void open_goal(PairScreen& s, Side side, const Goal* goal) {
  s.open = PairScreen::Open::Goal;
  GoalDraft d{.id = {}, .statement = {}, .side = choice_of(side)};
  if (goal != nullptr) {
    d = {goal->id, goal->statement, choice_of(goal->side), goal->visibility != Visibility::Private};
  }
  if (s.goal.unfinished() && s.goal.now.id == d.id) {
    s.goal.now.side = d.side;
  } else {
    s.goal.begin(std::move(d));
  }
}

void promise_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  PromiseDraft& d = s.promise.now;
  const bool is_new = d.id.empty();
  const ui::Dialog dialog(f, "promise", is_new ? words::AddPromise : cw::EditPromise, 480);
  side_field(f, "by", words::WhoPromised, view, d.by);
  f.space(16);
  const bool missing = s.promise.tried && is_blank(d.text);
  ui::text_field(f, "text",
                 {.label = words::PromiseText, .error = missing ? words::PromiseMissing : ""},
                 d.text);
  f.space(16);
  dialog_day(scene, "due", {.label = words::Due, .hint = is_new ? "" : cw::DueHint}, d.due);
  const DialogFoot pressed = dialog_foot(f, "save", words::Save);
  if (pressed.go) {
    s.promise.tried = true;
    if (is_blank(d.text)) return f.focus(f.id("text"));
    send_promise(scene, d, view);
  }
  if (pressed.any() || dialog.closed()) close_form(scene, s, s.promise, !pressed.any());
}

void promise_day_dialog(Scene& scene, PairScreen& s, const PairView&) {
  ui::Frame& f = scene.ui;
  PromiseDay& d = s.promise_day.now;
  const ui::Dialog dialog(f, "promise_day", d.kept ? cw::KeptOnADay : cw::MoveToADay, 480);
  if (const Promise* promise = find(scene.programme().promises, d.id)) {
    ui::text(f, promise->text);
    f.space(16);
  }
  const std::string_view problem = promise_day_problem(d, scene.app.moment.today);
  dialog_day(scene, "day",
             {.label = d.kept ? cw::KeptOn : cw::NewDue,
              .error = s.promise_day.tried ? problem : std::string_view{}},
             d.on);
  const DialogFoot pressed = dialog_foot(f, "save", words::Save);
  if (pressed.go) {
    s.promise_day.tried = true;
    if (!problem.empty()) return f.focus(f.id("day"));
    const auto on = date_from_iso(d.on);
    if (d.kept) {
      scene.send(app::SettlePromise{d.id, PromiseState::Kept, {}, on});
    } else {
      scene.send(app::SettlePromise{d.id, PromiseState::Renegotiated, on, {}});
    }
  }
  if (pressed.any() || dialog.closed()) close_form(scene, s, s.promise_day, false);
}

void goal_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  GoalDraft& d = s.goal.now;
  const ui::Dialog dialog(f, "goal", d.id.empty() ? words::AddGoal : cw::EditGoal, 480);
  side_field(f, "side", words::WhoseGoal, view, d.side);
  f.space(16);
  const bool missing = s.goal.tried && is_blank(d.statement);
  ui::text_field(f, "statement",
                 {.label = words::GoalText, .error = missing ? words::GoalMissing : ""},
                 d.statement);
  f.space(12);
  ui::checkbox(f, "share", words::ShareGoal, d.shared);
  const DialogFoot pressed = dialog_foot(f, "save", words::Save);
  if (pressed.go) {
    s.goal.tried = true;
    if (is_blank(d.statement)) return f.focus(f.id("statement"));
    send_goal(scene, d, view);
  }
  if (pressed.any() || dialog.closed()) close_form(scene, s, s.goal, !pressed.any());
}

}  // namespace flipside::screens
