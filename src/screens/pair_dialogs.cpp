#include "screens/pair_dialogs.h"

#include <array>

#include "base/text.h"
#include "screens/format.h"
#include "screens/pair_cards.h"
#include "screens/words/pair.h"
#include "screens/words/shell.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/columns.h"
#include "ui/date_field.h"
#include "ui/dialog.h"
#include "ui/field.h"
#include "ui/segments.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

ui::FieldEvent date(Scene& scene, std::string_view key, const ui::FieldLook& look,
                    std::string& value) {
  const Date today = scene.app.moment.today;
  return ui::date_field(scene.ui, key, look, value, [today](std::string_view iso) {
    const auto day = date_from_iso(iso);
    return day ? long_date(*day, today) : std::string(iso);
  });
}

bool side_choice(ui::Frame& f, std::string_view key, std::string_view label, const PairView& view,
                 int& side) {
  const std::array choices{ui::Segment{"mentee", view.mentee, ui::Side::Mentee},
                           ui::Segment{"mentor", view.mentor, ui::Side::Mentor}};
  return ui::segments(f, key, label, choices, side);
}

Side chosen_side(int chosen) { return chosen == 0 ? Side::Mentee : Side::Mentor; }

struct Foot {
  bool save{};
  bool cancel{};
  bool any() const { return save || cancel; }
};

Foot foot(ui::Frame& f) {
  f.space(24);
  const ui::ButtonLook go{.kind = ui::ButtonKind::Primary};
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  ui::Columns row(
      f,
      {ui::Width::grow(), ui::Width::fixed(ui::button_width(f, shell_words::Cancel, quiet)),
       ui::Width::fixed(ui::button_width(f, words::Save, go))},
      8);
  Foot pressed;
  row.next();
  row.next();
  pressed.cancel = ui::button(f, "cancel", shell_words::Cancel, quiet);
  row.next();
  pressed.save = ui::button(f, "save", words::Save, go);
  return pressed;
}

// Cancel throws away what was written; Esc, the cross and a press beside do not.
template <class D>
void close(Scene& scene, PairScreen& s, Form<D>& form, bool keep) {
  s.open = PairScreen::Open::Nothing;
  if (!keep || !form.unfinished()) return form.begin({});
  scene.send(app::Tell{std::string(shell_words::KeptUnfinished)});
}

// What is wrong with the session, by field; empty words: nothing.
struct SessionErrors {
  std::string_view on;
  std::string_view starts_at;
  bool minutes{};
  bool any() const { return !on.empty() || !starts_at.empty() || minutes; }
};

SessionErrors errors_of(const SessionDraft& d, Date today) {
  SessionErrors e;
  const auto on = date_from_iso(d.on);
  if (!on) {
    e.on = words::WhenMissing;
  } else if (!d.planned && *on > today) {
    e.on = words::WhenFuture;
  }
  if (!is_blank(d.starts_at) && !minute_of_day(d.starts_at)) e.starts_at = words::StartsAtWrong;
  e.minutes = !is_blank(d.minutes.text) && !ui::number_of(d.minutes, kMinutes);
  return e;
}

void when_fields(Scene& scene, Form<SessionDraft>& form, const SessionErrors& errors) {
  ui::Frame& f = scene.ui;
  SessionDraft& d = form.now;
  date(scene, "on", {.label = words::When, .error = form.tried ? errors.on : ""}, d.on);
  f.space(16);
  ui::Columns row(f, {ui::Width::grow(), ui::Width::grow()}, 12);
  row.next();
  ui::text_field(f, "starts_at",
                 {.label = words::StartsAt,
                  .error = form.tried ? errors.starts_at : "",
                  .placeholder = "09:30"},
                 d.starts_at);
  row.next();
  ui::number_field(
      f, "minutes",
      {.field = {.label = words::Minutes}, .range = kMinutes, .range_message = words::MinutesWrong},
      d.minutes);
}

void agenda_item(Scene& scene, SessionDraft& d, const PairView& view, std::size_t i,
                 std::size_t& removed) {
  ui::Frame& f = scene.ui;
  AgendaItem& item = d.agenda[i];
  ui::IdScope scope(f, item.id.value.empty() ? std::to_string(i) : item.id.value);
  ui::text_field(f, "title", {.label = words::Item}, item.title);
  f.space(8);
  ui::NumberDraft minutes = ui::draft_of(item.minutes);
  {
    ui::Columns row(
        f, {ui::Width::grow(), ui::Width::fixed(96), ui::Width::fixed(f.control_height())}, 8);
    row.next();
    int side = item.author == Side::Mentee ? 0 : 1;
    if (side_choice(f, "author", words::ItemBy, view, side)) item.author = chosen_side(side);
    row.next();
    ui::number_field(f, "item_minutes",
                     {.field = {.label = words::ItemMinutes},
                      .range = {1, 480},
                      .range_message = words::MinutesWrong},
                     minutes);
    if (const auto n = ui::number_of(minutes, {1, 480})) item.minutes = *n;
    row.next();
    f.space(24);
    if (ui::icon_button(f, "remove", ui::Icon::Trash, words::remove_item(item.title))) {
      removed = i;
    }
  }
  f.space(12);
  ui::divider(f);
  f.space(12);
}

void agenda_fields(Scene& scene, SessionDraft& d, const PairView& view) {
  ui::Frame& f = scene.ui;
  f.space(16);
  ui::heading(f, 3, words::Agenda, ui::kBodyStrong);
  f.space(8);
  std::size_t removed = d.agenda.size();
  for (std::size_t i = 0; i < d.agenda.size(); ++i) agenda_item(scene, d, view, i, removed);
  if (removed < d.agenda.size()) {
    d.agenda.erase(d.agenda.begin() + static_cast<std::ptrdiff_t>(removed));
    f.again();
  }
  if (ui::button(f, "add_item", words::AddItem,
                 {.kind = ui::ButtonKind::Quiet, .icon = ui::Icon::Plus})) {
    d.agenda.push_back({.minutes = 10});
  }
}

void held_fields(Scene& scene, SessionDraft& d, const PairView& view) {
  ui::Frame& f = scene.ui;
  f.space(16);
  ui::text_area(f, "note", {.label = words::NoteBoth, .hint = words::NoteBothHint}, d.note,
                {.least = 3, .most = 8});
  f.space(16);
  ui::text_area(f, "private", {.label = words::NotePrivate, .hint = words::NotePrivateHint},
                d.private_note, {.least = 2, .most = 6});
  if (!d.id.value.empty()) return;
  f.space(16);
  ui::text_field(f, "promise", {.label = words::WhatPromised}, d.promise);
  if (is_blank(d.promise)) return;
  f.space(12);
  side_choice(f, "promised_by", words::WhoPromised, view, d.promised_by);
  f.space(12);
  date(scene, "promise_due", {.label = words::Due}, d.promise_due);
}

Session session_of(const SessionDraft& d, const PairView& view, const Programme& programme) {
  Session session;
  if (const auto old = programme.sessions.find(d.id); old != programme.sessions.end()) {
    session = old->second;
  }
  session.id = d.id;
  session.pair = view.pair.id;
  session.on = date_from_iso(d.on).value_or(Date{});
  session.start_minute = minute_of_day(d.starts_at);
  session.minutes = ui::number_of(d.minutes, kMinutes);
  session.state = d.planned ? SessionState::Planned : SessionState::Held;
  session.place = std::string(trim(d.place));
  session.note = d.note;
  session.private_note = d.private_note;
  session.agenda = d.agenda;
  return session;
}

void send_session(Scene& scene, const SessionDraft& d, const PairView& view) {
  const Session session = session_of(d, view, scene.programme());
  if (d.planned) return scene.send(app::PlanSession{session});
  std::vector<Promise> promises;
  if (!is_blank(d.promise)) {
    promises.push_back({.by = chosen_side(d.promised_by),
                        .text = std::string(trim(d.promise)),
                        .due = date_from_iso(d.promise_due)});
  }
  scene.send(app::LogSession{session, promises});
}

}  // namespace

void open_session(Scene& scene, PairScreen& s, const PairView& view, const Session* session,
                  bool planned) {
  SessionDraft d;
  d.planned = planned;
  const Date today = scene.app.moment.today;
  d.on = to_iso(session == nullptr ? today : planned ? session->on : std::min(session->on, today));
  d.minutes = ui::draft_of(view.pair.agreement.session_minutes);
  d.place = view.pair.agreement.place;
  if (session != nullptr) {
    d.id = session->id;
    d.starts_at = session->start_minute ? time_of_day(*session->start_minute) : "";
    d.minutes = ui::draft_of(session->minutes);
    d.place = session->place;
    d.note = session->note;
    d.private_note = session->private_note;
    d.agenda = session->agenda;
  }
  s.open = PairScreen::Open::Session;
  const SessionDraft& left = s.session.now;
  if (s.session.unfinished() && left.id == d.id && left.planned == d.planned) return;
  s.session.begin(std::move(d));
}

void open_promise(PairScreen& s) { s.open = PairScreen::Open::Promise; }

void open_goal(PairScreen& s, Side side) {
  GoalDraft fresh;
  fresh.side = side == Side::Mentee ? 0 : 1;
  if (s.goal.unfinished()) {
    s.goal.now.side = fresh.side;
  } else {
    s.goal.begin(std::move(fresh));
  }
  s.open = PairScreen::Open::Goal;
}

void session_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  SessionDraft& d = s.session.now;
  ui::Dialog dialog(f, "session", d.planned ? words::PlanOne : words::LogSession, 560);
  const SessionErrors errors = errors_of(d, scene.app.moment.today);
  when_fields(scene, s.session, errors);
  f.space(16);
  ui::text_field(f, "place", {.label = words::Place}, d.place);
  if (d.planned) {
    agenda_fields(scene, d, view);
  } else {
    held_fields(scene, d, view);
  }
  const Foot pressed = foot(f);
  if (pressed.save) {
    s.session.tried = d.minutes.judged = true;
    if (errors.any()) {
      f.focus(f.id(!errors.on.empty()          ? "on"
                   : !errors.starts_at.empty() ? "starts_at"
                                               : "minutes"));
      return;
    }
    send_session(scene, d, view);
  }
  if (pressed.any() || dialog.closed()) close(scene, s, s.session, !pressed.any());
}

void promise_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  PromiseDraft& d = s.promise.now;
  ui::Dialog dialog(f, "promise", words::AddPromise, 480);
  side_choice(f, "by", words::WhoPromised, view, d.by);
  f.space(16);
  const bool missing = s.promise.tried && is_blank(d.text);
  ui::text_field(f, "text",
                 {.label = words::PromiseText, .error = missing ? words::PromiseMissing : ""},
                 d.text);
  f.space(16);
  date(scene, "due", {.label = words::Due}, d.due);
  const Foot pressed = foot(f);
  if (pressed.save) {
    s.promise.tried = true;
    if (is_blank(d.text)) return f.focus(f.id("text"));
    scene.send(app::Save<Promise>{{.pair = view.pair.id,
                                   .by = chosen_side(d.by),
                                   .text = std::string(trim(d.text)),
                                   .due = date_from_iso(d.due)}});
  }
  if (pressed.any() || dialog.closed()) close(scene, s, s.promise, !pressed.any());
}

void goal_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  GoalDraft& d = s.goal.now;
  ui::Dialog dialog(f, "goal", words::AddGoal, 480);
  side_choice(f, "side", words::WhoseGoal, view, d.side);
  f.space(16);
  const bool missing = s.goal.tried && is_blank(d.statement);
  ui::text_field(f, "statement",
                 {.label = words::GoalText, .error = missing ? words::GoalMissing : ""},
                 d.statement);
  f.space(12);
  ui::checkbox(f, "share", words::ShareGoal, d.shared);
  const Foot pressed = foot(f);
  if (pressed.save) {
    s.goal.tried = true;
    if (is_blank(d.statement)) return f.focus(f.id("statement"));
    scene.send(app::Save<Goal>{{.pair = view.pair.id,
                                .side = chosen_side(d.side),
                                .statement = std::string(trim(d.statement)),
                                .visibility = d.shared ? Visibility::Pair : Visibility::Private}});
  }
  if (pressed.any() || dialog.closed()) close(scene, s, s.goal, !pressed.any());
}

}  // namespace flipside::screens
