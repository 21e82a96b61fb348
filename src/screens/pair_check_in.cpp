#include "screens/pair_check_in.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "insights/check_ins.h"
#include "screens/format.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/pair_contact.h"
#include "screens/pair_dialogs.h"
#include "screens/pair_facts.h"
#include "screens/pair_terms.h"
#include "screens/words/check_in.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/segments.h"
#include "ui/slider.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace ck = check_in_words;

constexpr int kDaysAhead = 7;
constexpr int kDaysAsked = 45;
constexpr int kMostRating = 5;

// What the holder wrote of it, put aside or not; nullptr: nothing.
const CheckInAnswer* written(const PairView& view, const CheckIn& which) {
  const auto found = std::ranges::find_if(view.check_ins, [&](const CheckInAnswer* it) {
    return it->side == view.own && is_same(check_in_of(*it), which);
  });
  return found == view.check_ins.end() ? nullptr : *found;
}

// Of those that the partner has answered and the holder has not.
std::optional<CheckIn> asked_by_partner(const PairView& view) {
  const CheckInSeal* latest = nullptr;
  for (const CheckInSeal* it : view.seals) {
    if (it->side == view.own || written(view, check_in_of(*it)) != nullptr) continue;
    if (latest == nullptr || latest->sealed_on < it->sealed_on) latest = it;
  }
  if (latest == nullptr) return std::nullopt;
  return check_in_of(*latest);
}

void open_check_in(Scene& scene, PairScreen& s, const PairView& view, const CheckIn& which) {
  CheckInAnswer fresh{
      .pair = view.pair.id, .side = *view.own, .occasion = which.occasion, .on = which.on};
  if (const CheckInAnswer* there = written(view, which)) fresh.id = there->id;
  std::string name = forms_of(view.pair.id, "check_in") + std::string(name_of(which.occasion));
  if (which.occasion == Occasion::Own) name += to_iso(which.on);
  open_form(scene.app, s.check_in, std::move(name), fresh);
}

void rating_field(ui::Frame& f, Form& form, CheckInAnswer& answer, std::size_t item) {
  std::optional<int>& rating = answer.*CheckInItems[item];
  int level = rating.value_or(0);
  const std::string words = level == 0 ? std::string(form_words::NotSaid) : ck::of_five(level);
  const auto event = ui::level_row(f, std::to_string(item), ck::Items[item], level,
                                   {.most = kMostRating, .value_text = words});
  if (event.changed || event.committed) rating = level == 0 ? std::nullopt : std::optional(level);
  form.take(event);
}

// Who tracks a pair alone has nobody who would match again.
void outcome_field(ui::Frame& f, Form& form, CheckInAnswer& answer, bool alone) {
  std::vector<Outcome> offered{Outcome::Continue, Outcome::Adjust, Outcome::Close};
  if (!alone) offered.insert(offered.end() - 1, Outcome::Rematch);
  std::vector<ui::Segment> choices;
  for (const Outcome each : offered) choices.push_back({name_of(each), ck::outcome(each)});
  const auto at = answer.outcome ? std::ranges::find(offered, *answer.outcome) : offered.end();
  int chosen = at == offered.end() ? -1 : static_cast<int>(at - offered.begin());
  form.gap();
  if (!ui::segments(f, "outcome", ck::WhatNext, choices, chosen)) return;
  answer.outcome = offered[static_cast<std::size_t>(chosen)];
  form.take({.changed = true, .committed = true});
}

std::string_view check_in_state(const PairView& view, const CheckIn& which) {
  const AtCheckIn at = at_check_in(view, which);
  const bool own = at.own.state != SealState::None;
  if (own && at.theirs.state != SealState::None) return ck::BothAnswered;
  if (own) return ck::YouAnswered;
  return written(view, which) != nullptr ? ck::PutAside : std::string_view{};
}

}  // namespace

AtCheckIn at_check_in(const PairView& view, const CheckIn& which) {
  const Side own = view.own.value_or(Side::Mentee);
  return {which, said_at(own, which, view.seals, view.check_ins),
          said_at(other_side(own), which, view.seals, view.check_ins)};
}

std::optional<CheckIn> to_answer(const app::App& app, const PairView& view) {
  if (!view.own) return std::nullopt;
  if (const auto asked = asked_by_partner(view)) return asked;
  if (!is_running(view.pair)) return std::nullopt;
  const Date today = app.moment.today;
  std::optional<CheckIn> due;
  for (const CheckIn& it : insights::check_ins_of(view.pair, charter_of(app::programme_of(app)))) {
    const int days = days_between(it.on, today);
    if (days >= -kDaysAhead && days <= kDaysAsked) due = it;
  }
  const bool waits = due && written(view, *due) == nullptr;
  return waits && at_check_in(view, *due).own.state == SealState::None ? due : std::nullopt;
}

std::string check_in_title(const CheckIn& which, Date today) {
  return ck::title(which.occasion, day_and_month(which.on, today));
}

std::string due_title(const CheckIn& which, Date today) {
  return ck::due(check_in_title(which, today), near_date(which.on, today), which.on < today);
}

std::string why_answer(const AtCheckIn& at, const std::string& partner, bool alone) {
  return at.theirs.state == SealState::None ? ck::six_questions(partner, alone)
                                            : ck::partner_answered(partner);
}

void due_check_in_card(Scene& scene, PairScreen& s, const PairView& view, bool is_first) {
  const auto which = to_answer(scene.app, view);
  if (!which) return;
  ui::Frame& f = scene.ui;
  const AtCheckIn at = at_check_in(view, *which);
  const Date today = scene.app.moment.today;
  const bool asked = at.theirs.state != SealState::None;
  const std::string title = asked ? check_in_title(*which, today) : due_title(*which, today);
  const ui::Card card(f, "check_in", title, {.padding = f.phone() ? 16.0F : 20.0F});
  card_head(scene, title, words::BothRead);
  f.space(4);
  ui::muted(f, why_answer(at, view.called(other_side(*view.own)), !is_between_two(scene, view)));
  f.space(12);
  {
    ui::Flow row(f, 8, f.control_height());
    const ui::ButtonLook look{.kind =
                                  is_first ? ui::ButtonKind::Primary : ui::ButtonKind::Secondary};
    if (ui::button(row, f, "answer", ck::AnswerThem, look)) open_check_in(scene, s, view, *which);
    if (ui::button(row, f, "leave", ck::LeaveIt, {.kind = ui::ButtonKind::Quiet})) {
      scene.send(app::Save<CheckInAnswer>{{.pair = view.pair.id,
                                           .side = *view.own,
                                           .occasion = which->occasion,
                                           .on = which->on,
                                           .set_aside = true}});
    }
  }
  contact_line(scene);
}

void check_in_days_card(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  const Date today = scene.app.moment.today;
  const ui::Card card(f, "days", ck::WhenCard, {.padding = f.phone() ? 16.0F : 20.0F});
  card_head(scene, ck::WhenCard, words::BothRead);
  f.space(8);
  const auto days = insights::check_ins_of(view.pair, charter_of(scene.programme()));
  if (days.empty()) ui::muted(f, ck::NotStarted);
  {
    const ui::Group list(f, ui::Role::List, "list", ck::WhenCard);
    for (const CheckIn& it : days) {
      const std::string title = check_in_title(it, today);
      fact_row(f, title, title, ck::state_on(short_date(it.on, today), check_in_state(view, it)));
    }
  }
  f.space(8);
  if (is_running(view.pair)) {
    ui::Flow row(f, 8, f.control_height());
    const CheckIn now{Occasion::Own, today};
    const bool can_now = at_check_in(view, now).own.state == SealState::None;
    if (can_now && ui::button(row, f, "now", ck::CheckInNow, {.kind = ui::ButtonKind::Quiet})) {
      open_check_in(scene, s, view, now);
    }
    if (ui::button(row, f, "day", ck::ChooseDay, {.kind = ui::ButtonKind::Quiet})) {
      open_day(scene, s, view, DayPurpose::CheckIn);
    }
  }
  contact_line(scene);
}

void check_in_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  CheckInAnswer& answer = s.check_in.draft.now;
  const bool alone = !is_between_two(scene, view);
  FormDialog dialog(scene, s.check_in, check_in_title(check_in_of(answer), scene.app.moment.today),
                    480);
  ui::muted(f, ck::before_you_answer(view.called(other_side(answer.side)), alone));
  f.space(8);
  Form& form = dialog.form();
  for (std::size_t i = 0; i < CheckInItems.size(); ++i) rating_field(f, form, answer, i);
  outcome_field(f, form, answer, alone);
  const bool mentor = answer.side == Side::Mentor;
  form.below(
      answer,
      {field<&CheckInAnswer::review>({.label = mentor ? ck::MentorReview : ck::MenteeReview,
                                      .hint = mentor ? ck::MentorReviewHint : ck::MenteeReviewHint,
                                      .kind = FieldKind::Area,
                                      .lines = {.least = 2, .most = 6}})});
  if (dialog.saves(alone ? ck::Done : ck::Seal)) scene.send(app::SealCheckIn{answer});
}

}  // namespace flipside::screens
