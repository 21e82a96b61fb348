#include "screens/pair_dialogs.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "screens/climate.h"
#include "screens/form_dialog.h"
#include "screens/growth.h"
#include "screens/pair_attempts.h"
#include "screens/pair_check_in.h"
#include "screens/pair_feedback.h"
#include "screens/pair_questions.h"
#include "screens/pair_rematch.h"
#include "screens/pair_terms.h"
#include "screens/words/commitments.h"
#include "screens/words/pair.h"
#include "ui/choice.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace cw = commitment_words;

std::string_view promise_problem(const Promise& promise) {
  return is_blank(promise.text) ? words::PromiseMissing : std::string_view{};
}

std::string_view kept_problem(const PromiseDay& d, const Scene& scene) {
  return d.kept && d.on > scene.app.moment.today ? cw::KeptInFuture : std::string_view{};
}

std::string_view goal_problem(const Goal& goal) {
  return is_blank(goal.statement) ? words::GoalMissing : std::string_view{};
}

// In the order of Goal::levels.
constexpr std::array kLevels{&GoalDraft::much_less, &GoalDraft::less, &GoalDraft::expected,
                             &GoalDraft::more, &GoalDraft::much_more};

GoalDraft goal_draft(const Goal& goal) {
  GoalDraft draft{.goal = goal};
  for (std::size_t i = 0; i < std::min(goal.levels.size(), kLevels.size()); ++i) {
    draft.*kLevels[i] = goal.levels[i];
  }
  return draft;
}

Goal goal_of(const GoalDraft& draft) {
  Goal goal = draft.goal;
  goal.levels.clear();
  for (const auto level : kLevels) goal.levels.emplace_back(trim(draft.*level));
  if (std::ranges::all_of(goal.levels, &std::string::empty)) goal.levels.clear();
  return goal;
}

void level_fields(Scene& scene, Form& form, GoalDraft& draft) {
  form.gap();
  ui::text(scene.ui, cw::Levels, {.type = ui::kBodyStrong});
  ui::muted(scene.ui, cw::LevelsWhy, ui::kCaption);
  form.below(draft, {field<&GoalDraft::much_more>({.label = words::Attainments[4]}),
                     field<&GoalDraft::more>({.label = words::Attainments[3]}),
                     field<&GoalDraft::expected>({.label = words::Attainments[2]}),
                     field<&GoalDraft::less>({.label = words::Attainments[1]}),
                     field<&GoalDraft::much_less>({.label = words::Attainments[0]})});
}

void promise_dialog(Scene& scene, DialogForm<Promise>& s, const PairView& view) {
  if (const Promise* record = find(scene.programme().promises, s.draft.now.id)) {
    follow(s.draft, *record);
  }
  Promise& promise = s.draft.now;
  const bool is_new = promise.id.empty();
  FormDialog dialog(scene, s, is_new ? words::AddPromise : cw::EditPromise, 480);
  dialog.form().name_sides(view.called(Side::Mentor), view.called(Side::Mentee));
  dialog.form().below(
      promise, {field<&Promise::by>({.label = words::WhoPromised}),
                field<&Promise::text, promise_problem>({.label = words::PromiseText}),
                field<&Promise::due>({.label = words::Due, .hint = is_new ? "" : cw::DueHint})});
  if (dialog.saves()) scene.send(app::Save<Promise>{promise});
}

void promise_day_dialog(Scene& scene, DialogForm<PromiseDay>& s) {
  PromiseDay& d = s.draft.now;
  FormDialog dialog(scene, s, d.kept ? cw::KeptOnADay : cw::MoveToADay, 480);
  if (const Promise* promise = find(scene.programme().promises, d.promise)) {
    ui::text(scene.ui, promise->text);
    dialog.form().gap();
  }
  dialog.form().below(
      d, {field<&PromiseDay::on, kept_problem>(
             {.label = d.kept ? cw::KeptOn : cw::NewDue, .malformed = words::WhenMissing})});
  if (!dialog.saves()) return;
  if (d.kept) return scene.send(app::SettlePromise{d.promise, PromiseState::Kept, {}, d.on});
  scene.send(app::SettlePromise{d.promise, PromiseState::Renegotiated, d.on, {}});
}

void share_field(ui::Frame& f, Form& form, Goal& goal) {
  form.gap();
  bool shared = goal.visibility != Visibility::Private;
  if (!ui::checkbox(f, "share", words::ShareGoal, shared)) return;
  goal.visibility = shared ? Visibility::Pair : Visibility::Private;
  form.take({.changed = true, .committed = true});
}

void goal_dialog(Scene& scene, DialogForm<GoalDraft>& s, const PairView& view) {
  GoalDraft& draft = s.draft.now;
  if (const Goal* record = find(scene.programme().goals, draft.goal.id)) {
    follow(s.draft, goal_draft(*record));
  }
  FormDialog dialog(scene, s, draft.goal.id.empty() ? words::AddGoal : cw::EditGoal, 480);
  dialog.form().name_sides(view.called(Side::Mentor), view.called(Side::Mentee));
  dialog.form().below(draft.goal,
                      {field<&Goal::side>({.label = words::WhoseGoal}),
                       field<&Goal::statement, goal_problem>({.label = words::GoalText})});
  share_field(scene.ui, dialog.form(), draft.goal);
  level_fields(scene, dialog.form(), draft);
  if (dialog.saves()) scene.send(app::Save<Goal>{goal_of(draft)});
}

}  // namespace

std::string forms_of(const Id<Pair>& pair, std::string_view kind) {
  return std::string(kind) + "/" + pair.value + "/";
}

void open_promise(Scene& scene, PairScreen& s, const PairView& view, const Promise* promise) {
  const Promise fresh =
      promise == nullptr ? Promise{.pair = view.pair.id, .by = Side::Mentee} : *promise;
  open_form(scene.app, s.promise, forms_of(view.pair.id, "promise") + fresh.id.value, fresh);
}

void open_promise_day(Scene& scene, PairScreen& s, const Promise& promise, bool kept) {
  const Date today = scene.app.moment.today;
  const PromiseDay fresh{promise.id, kept, kept ? today : promise.due.value_or(today)};
  open_form(scene.app, s.promise_day,
            forms_of(promise.pair, kept ? "kept" : "moved") + promise.id.value, fresh);
}

void open_goal(Scene& scene, PairScreen& s, const PairView& view, Side side, const Goal* goal) {
  const Goal fresh = goal == nullptr ? Goal{.pair = view.pair.id, .side = side} : *goal;
  open_form(scene.app, s.goal, forms_of(view.pair.id, "goal") + fresh.id.value, goal_draft(fresh));
  if (goal == nullptr) s.goal.draft.now.goal.side = side;
}

void return_dialogs(Scene& scene, PairScreen& s, const Id<Pair>& pair) {
  return_form(scene, s.session, forms_of(pair, "session"));
  return_form(scene, s.answer, forms_of(pair, "before"));
  return_form(scene, s.answer, forms_of(pair, "after"));
  return_form(scene, s.promise, forms_of(pair, "promise"));
  return_form(scene, s.promise_day, forms_of(pair, "kept"));
  return_form(scene, s.promise_day, forms_of(pair, "moved"));
  return_form(scene, s.goal, forms_of(pair, "goal"));
  return_form(scene, s.day, forms_of(pair, name_of(DayPurpose::Met)));
  return_form(scene, s.day, forms_of(pair, name_of(DayPurpose::PauseUntil)));
  return_form(scene, s.day, forms_of(pair, name_of(DayPurpose::CheckIn)));
  return_form(scene, s.check_in, forms_of(pair, "check_in"));
  return_form(scene, s.feedback, forms_of(pair, "feedback"));
  return_form(scene, s.question_words, forms_of(pair, "question"));
  return_form(scene, s.attempt, forms_of(pair, "attempt"));
  return_form(scene, s.ways, forms_of(pair, "ways"));
  return_form(scene, s.influence, forms_of(pair, "influence"));
  return_form(scene, s.introduction, forms_of(pair, "introduction"));
  return_form(scene, s.rhythm, forms_of(pair, "rhythm"));
  return_form(scene, s.clause, forms_of(pair, "clause"));
}

namespace {

// Draws one of those that are in the late part, if one is open and the part is here.
bool late_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  if (scene.app.late_part != app::LatePart::Here) return false;
  if (s.ways.is_open()) return late::ways_dialog(scene, s, view), true;
  if (s.influence.is_open()) return late::influence_dialog(scene, s, view), true;
  if (s.introduction.is_open()) return late::introduction_dialog(scene, s, view), true;
  return false;
}

}  // namespace

void pair_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  if (s.session.is_open()) return session_dialog(scene, s, view);
  if (s.answer.is_open()) return answer_dialog(scene, s, view);
  if (s.check_in.is_open()) return check_in_dialog(scene, s, view);
  if (s.feedback.is_open()) return feedback_dialog(scene, s, view);
  if (s.question_words.is_open()) return question_words_dialog(scene, s);
  if (s.attempt.is_open()) return attempt_dialog(scene, s, view);
  if (late_dialog(scene, s, view)) return;
  if (s.promise.is_open()) return promise_dialog(scene, s.promise, view);
  if (s.promise_day.is_open()) return promise_day_dialog(scene, s.promise_day);
  if (s.goal.is_open()) return goal_dialog(scene, s.goal, view);
  if (s.clause.is_open()) return clause_dialog(scene, s, view);
  if (s.version_read > 0) return version_dialog(scene, s, view);
  if (s.day.is_open()) return day_dialog(scene, s, view);
  if (s.rhythm.is_open()) return rhythm_dialog(scene, s, view);
  if (s.suggestion != PairScreen::Suggestion::None) return suggestion_dialog(scene, s, view);
  if (s.rematch) rematch_dialog(scene, s, view);
}

}  // namespace flipside::screens
