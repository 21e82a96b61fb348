// What each of the two says of a session, before and after it.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/text.h"
#include "screens/format.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/pair_dialogs.h"
#include "screens/words/pair.h"
#include "screens/words/session_answer.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/segments.h"
#include "ui/slider.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace tw = answer_words;

constexpr int kEven = 50;
constexpr int kMostUseful = 5;

bool is_shared(const SessionAnswer* answer) {
  return answer != nullptr && answer->visibility != Visibility::Private;
}

std::vector<std::string> lines_of(const PairView& view, const SessionAnswer& a) {
  std::vector<std::string> lines;
  if (!a.bring.empty()) lines.push_back(tw::brings(a.bring));
  if (!a.need.empty()) lines.push_back(tw::needs(a.need));
  if (a.taught == Taught::Both) lines.emplace_back(tw::BothTaught);
  if (a.taught && *a.taught != Taught::Both) {
    lines.push_back(
        tw::taught(view.called(a.taught == Taught::Mentor ? Side::Mentor : Side::Mentee)));
  }
  if (a.mentor_talk) {
    lines.push_back(tw::talked(tw::talk_share(view.mentor_called, view.own == Side::Mentor),
                               percent(*a.mentor_talk)));
  }
  if (a.useful) lines.push_back(tw::was_useful(*a.useful));
  if (!a.take_away.empty()) lines.push_back(tw::took_away(a.take_away));
  if (lines.empty()) lines.emplace_back(tw::NothingSaid);
  return lines;
}

void one_said(ui::Frame& f, const PairView& view, const SessionAnswer& answer) {
  const ui::Group item(f, ui::Role::ListItem, name_of(answer.side));
  f.space(8);
  ui::side_label(f, view.called(answer.side), ui_side(answer.side));
  for (const std::string& line : lines_of(view, answer)) {
    ui::text(f, line, {.most_lines = 6, .role = ui::Role::Text});
  }
}

// Those that there are; nullptr: none.
void said_by(ui::Frame& f, const PairView& view, std::string_view name, const SessionAnswer* own,
             const SessionAnswer* theirs) {
  const ui::Group list(f, ui::Role::List, name, name);
  for (const SessionAnswer* it : {own, theirs}) {
    if (it != nullptr) one_said(f, view, *it);
  }
}

void ask_for_review(Scene& scene, PairScreen& s, const PairView& view, const Session& session,
                    const SessionAnswer* theirs) {
  ui::Frame& f = scene.ui;
  ui::muted(f, theirs != nullptr ? tw::partner_answered(view.called(theirs->side))
                                 : std::string(tw::UnderAMinute));
  f.space(12);
  ui::Flow row(f, 8, f.control_height());
  // The next session has the page's one button where its day has come.
  const bool is_first = view.next == nullptr || view.next->on > scene.app.moment.today;
  const ui::ButtonLook look{.kind = is_first ? ui::ButtonKind::Primary : ui::ButtonKind::Secondary};
  if (ui::button(row, f, "answer", tw::Answer, look)) {
    open_answer(scene, s, view, session, AnswerMoment::After);
  }
  if (!ui::button(row, f, "leave", tw::LeaveIt, {.kind = ui::ButtonKind::Quiet})) return;
  scene.send(app::Save<SessionAnswer>{{.pair = view.pair.id,
                                       .session = session.id,
                                       .side = *view.own,
                                       .moment = AnswerMoment::After,
                                       .set_aside = true}});
}

void taught_field(ui::Frame& f, Form& form, SessionAnswer& a, const PairView& view) {
  const std::string mentor = view.called(Side::Mentor);
  const std::string mentee = view.called(Side::Mentee);
  const std::array choices{ui::Segment{"mentor", mentor, ui::Side::Mentor},
                           ui::Segment{"both", tw::Both},
                           ui::Segment{"mentee", mentee, ui::Side::Mentee}};
  int chosen = a.taught ? static_cast<int>(*a.taught) : -1;
  form.gap();
  if (!ui::segments(f, "taught", tw::WhoTaught, choices, chosen)) return;
  a.taught = static_cast<Taught>(chosen);
  form.take({.changed = true, .committed = true});
}

void talk_field(ui::Frame& f, Form& form, SessionAnswer& a, const PairView& view) {
  int share = ui::held_value(f, "talk", a.mentor_talk.value_or(kEven));
  const bool is_said = a.mentor_talk || f.held(f.id("talk"));
  const std::string words = is_said ? tw::about(percent(share)) : std::string(form_words::NotSaid);
  form.gap();
  const auto event =
      ui::slider(f, "talk", tw::talk_share(view.mentor_called, view.own == Side::Mentor), share,
                 {.step = 5, .value_text = words, .unset = !is_said});
  if (event.committed) a.mentor_talk = share;
  form.take(event);
}

void useful_field(ui::Frame& f, Form& form, SessionAnswer& a) {
  int level = a.useful.value_or(0);
  const std::string words = level == 0 ? std::string(form_words::NotSaid) : tw::of_five(level);
  form.gap();
  const auto event =
      ui::level_row(f, "useful", tw::Useful, level, {.most = kMostUseful, .value_text = words});
  if (event.changed || event.committed) {
    a.useful = level == 0 ? std::nullopt : std::optional(level);
  }
  form.take(event);
}

void after_fields(Scene& scene, Form& form, SessionAnswer& a, const PairView& view) {
  taught_field(scene.ui, form, a, view);
  talk_field(scene.ui, form, a, view);
  useful_field(scene.ui, form, a);
  form.below(a, {field<&SessionAnswer::take_away>({.label = tw::TakeAway, .tells_readers = true}),
                 field<&SessionAnswer::private_note>({.label = words::NotePrivate,
                                                      .kind = FieldKind::Area,
                                                      .lines = {.least = 2, .most = 6},
                                                      .tells_readers = true})});
}

void before_fields(Scene& scene, Form& form, SessionAnswer& a, const PairView& view) {
  const std::string partner = view.called(other_side(a.side));
  const std::string need = tw::need_of(partner);
  const ui::AreaLines lines{.least = 2, .most = 6};
  form.below(
      a, {field<&SessionAnswer::bring>(
              {.label = tw::Bring, .hint = tw::BringHint, .kind = FieldKind::Area, .lines = lines}),
          field<&SessionAnswer::need>({.label = need, .kind = FieldKind::Area, .lines = lines})});
  form.gap();
  bool ready = a.visibility != Visibility::Private;
  const std::string hint = tw::ready_hint(partner);
  if (!ui::checkbox(scene.ui, "ready", tw::Ready, ready, {.hint = hint})) return;
  a.visibility = ready ? Visibility::Pair : Visibility::Private;
  form.take({.changed = true, .committed = true});
}

}  // namespace

void open_answer(Scene& scene, PairScreen& s, const PairView& view, const Session& session,
                 AnswerMoment moment) {
  const SessionAnswer* there = answer_of(view, session, *view.own, moment);
  SessionAnswer fresh{.pair = view.pair.id,
                      .session = session.id,
                      .side = *view.own,
                      .moment = moment,
                      .visibility = Visibility::Pair};
  if (there != nullptr) fresh = *there;
  open_form(scene.app, s.answer, forms_of(view.pair.id, name_of(moment)) + session.id.value, fresh);
}

void answer_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  SessionAnswer& a = s.answer.draft.now;
  if (const auto* record = find(scene.programme().session_answers, a.id)) {
    follow(s.answer.draft, *record);
  }
  const Session* session = find(scene.programme().sessions, a.session);
  const bool is_before = a.moment == AnswerMoment::Before;
  const std::string title = is_before || session == nullptr
                                ? std::string(tw::Preparation)
                                : tw::how_was(day_and_month(session->on, scene.app.moment.today));
  FormDialog dialog(scene, s.answer, title, 480);
  is_before ? before_fields(scene, dialog.form(), a, view)
            : after_fields(scene, dialog.form(), a, view);
  if (!dialog.saves(is_before ? form_words::Save : tw::Done)) return;
  SessionAnswer done = a;
  done.set_aside = false;
  if (!is_before) done.visibility = Visibility::Pair;
  scene.send(app::Save<SessionAnswer>{std::move(done)});
}

void preparation(Scene& scene, PairScreen& s, const PairView& view, const Session& session) {
  if (!view.own) return;
  ui::Frame& f = scene.ui;
  const SessionAnswer* own = answer_of(view, session, *view.own, AnswerMoment::Before);
  const Side side = other_side(*view.own);
  const SessionAnswer* theirs = answer_of(view, session, side, AnswerMoment::Before);
  const std::string partner = view.called(side);
  f.space(12);
  if (is_shared(own) && is_shared(theirs)) {
    said_by(f, view, tw::Preparation, own, theirs);
  } else if (is_shared(own)) {
    ui::muted(f, tw::you_are_ready(partner));
  } else if (is_shared(theirs)) {
    ui::muted(f, tw::partner_ready(partner));
  } else if (own != nullptr) {
    ui::muted(f, tw::NotReadyYet);
  }
  f.space(8);
  ui::Flow row(f, 8, f.control_height());
  const ui::ButtonLook look{.kind =
                                own == nullptr ? ui::ButtonKind::Secondary : ui::ButtonKind::Quiet};
  if (ui::button(row, f, "bring", own == nullptr ? tw::WriteWhatYouBring : tw::ChangeWhatYouBring,
                 look)) {
    open_answer(scene, s, view, session, AnswerMoment::Before);
  }
}

void review_card(Scene& scene, PairScreen& s, const PairView& view) {
  const Date today = scene.app.moment.today;
  const Session* session = view.own ? to_review(view, today) : nullptr;
  if (session == nullptr) return;
  const SessionAnswer* own = answer_of(view, *session, *view.own, AnswerMoment::After);
  if (own != nullptr && own->set_aside) return;
  const Side side = other_side(*view.own);
  const SessionAnswer* theirs = answer_of(view, *session, side, AnswerMoment::After);
  ui::Frame& f = scene.ui;
  const std::string title = tw::how_was(day_and_month(session->on, today));
  f.space(kCardGap);
  const ui::Card card(f, "review", title, {.padding = f.phone() ? 16.0F : 20.0F});
  card_head(scene, title, words::BothRead);
  f.space(4);
  if (own == nullptr) return ask_for_review(scene, s, view, *session, theirs);
  if (theirs == nullptr) ui::muted(f, tw::waits_for(view.called(side)));
  said_by(f, view, tw::Answers, own, theirs);
  f.space(4);
  ui::Flow row(f, 8, f.control_height());
  if (ui::button(row, f, "answer", tw::ChangeAnswer, {.kind = ui::ButtonKind::Quiet})) {
    open_answer(scene, s, view, *session, AnswerMoment::After);
  }
}

}  // namespace flipside::screens
