// The dialog in which a session is planned, logged, changed or deleted.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "screens/dialog_fields.h"
#include "screens/dialog_foot.h"
#include "screens/format.h"
#include "screens/pair_cards.h"
#include "screens/pair_dialogs.h"
#include "screens/words/pair.h"
#include "screens/words/session.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/field.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace sw = session_words;

constexpr ui::NumberRange kItemMinutes{1, 480};

bool is_off(SessionState state) {
  return state == SessionState::Moved || state == SessionState::Cancelled ||
         state == SessionState::Missed;
}

// What is wrong with the session, by field; empty words: nothing.
struct SessionErrors {
  std::string_view on;
  std::string_view moved_to;
  std::string_view starts_at;
  bool minutes{};
  std::size_t item{};  // the first of the agenda with a wrong number; past its end: none
};

bool has_wrong_minutes(const AgendaDraft& item) {
  return !is_blank(item.title) && !ui::number_of(item.minutes, kItemMinutes);
}

SessionErrors errors_of(const SessionDraft& d, Date today) {
  SessionErrors e;
  const auto on = date_from_iso(d.on);
  const bool is_past = d.state == SessionState::Held || d.state == SessionState::Missed;
  if (!on) {
    e.on = words::WhenMissing;
  } else if (is_past && *on > today) {
    e.on = words::WhenFuture;
  }
  if (d.state == SessionState::Moved && on && date_from_iso(d.moved_to) == on) {
    e.moved_to = sw::SameDay;
  }
  if (!is_blank(d.starts_at) && !minute_of_day(d.starts_at)) e.starts_at = words::StartsAtWrong;
  e.minutes = !is_blank(d.minutes.text) && !ui::number_of(d.minutes, kMinutes);
  const auto wrong = std::ranges::find_if(d.agenda, has_wrong_minutes);
  e.item = static_cast<std::size_t>(wrong - d.agenda.begin());
  return e;
}

// Where the focus goes; an empty view: nothing is wrong, or something in the agenda.
std::string_view wrong_field(const SessionErrors& e) {
  if (!e.on.empty()) return "on";
  if (!e.moved_to.empty()) return "moved_to";
  if (!e.starts_at.empty()) return "starts_at";
  return e.minutes ? "minutes" : "";
}

// What became of it, for one that is there already.
void state_fields(Scene& scene, Form<SessionDraft>& form, const PairView& view,
                  const SessionErrors& errors) {
  ui::Frame& f = scene.ui;
  SessionDraft& d = form.now;
  std::array<ui::Choice, 5> states{};
  std::ranges::transform(names_of(SessionState{}), states.begin(), [](const auto& named) {
    return ui::Choice{named.name, sw::state_choice(named.value)};
  });
  int state = static_cast<int>(d.state);
  ui::select(f, "state", {.label = sw::WhatBecame}, states, state);
  d.state = static_cast<SessionState>(state);
  f.space(16);
  if (!is_off(d.state)) return;
  const std::array sides{ui::Choice{"none", sw::NotSaid}, ui::Choice{"mentee", view.mentee},
                         ui::Choice{"mentor", view.mentor}};
  ui::select(f, "changed_by", {.label = sw::by_whom(d.state)}, sides, d.changed_by);
  f.space(16);
  if (d.state != SessionState::Moved) return;
  dialog_day(scene, "moved_to",
             {.label = sw::NewDay,
              .hint = sw::NewDayHint,
              .error = form.tried ? errors.moved_to : std::string_view{}},
             d.moved_to);
  f.space(16);
}

void when_fields(Scene& scene, Form<SessionDraft>& form, const SessionErrors& errors) {
  ui::Frame& f = scene.ui;
  SessionDraft& d = form.now;
  dialog_day(scene, "on", {.label = words::When, .error = form.tried ? errors.on : ""}, d.on);
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

std::string item_key(const AgendaDraft& item, std::size_t i) {
  return item.id.value.empty() ? std::to_string(i) : item.id.value;
}

void agenda_item(ui::Frame& f, AgendaDraft& item, const PairView& view, std::size_t i,
                 bool& removed) {
  const ui::IdScope scope(f, item_key(item, i));
  ui::text_field(f, "title", {.label = words::Item}, item.title);
  f.space(8);
  {
    ui::Columns row(
        f, {ui::Width::grow(), ui::Width::fixed(96), ui::Width::fixed(f.control_height())}, 8);
    row.next();
    side_field(f, "author", words::ItemBy, view, item.side);
    row.next();
    ui::number_field(f, "item_minutes",
                     {.field = {.label = words::ItemMinutes},
                      .range = kItemMinutes,
                      .range_message = sw::ItemMinutesWrong},
                     item.minutes);
    row.next();
    f.space(24);
    removed = ui::icon_button(f, "remove", ui::Icon::Trash, words::remove_item(item.title));
  }
  f.space(12);
  ui::divider(f);
  f.space(12);
}

void agenda_fields(ui::Frame& f, SessionDraft& d, const PairView& view) {
  f.space(16);
  ui::heading(f, 3, words::Agenda, ui::kBodyStrong);
  f.space(8);
  for (std::size_t i = 0; i < d.agenda.size(); ++i) {
    bool removed = false;
    agenda_item(f, d.agenda[i], view, i, removed);
    if (!removed) continue;
    d.agenda.erase(d.agenda.begin() + static_cast<std::ptrdiff_t>(i));
    f.again();
    break;
  }
  if (ui::button(f, "add_item", words::AddItem,
                 {.kind = ui::ButtonKind::Quiet, .icon = ui::Icon::Plus})) {
    d.agenda.emplace_back();
  }
}

void note_fields(Scene& scene, SessionDraft& d, const PairView& view) {
  ui::Frame& f = scene.ui;
  f.space(16);
  ui::text_area(f, "note", {.label = words::NoteBoth, .hint = words::NoteBothHint}, d.note,
                {.least = 3, .most = 8});
  f.space(16);
  ui::text_area(f, "private", {.label = words::NotePrivate, .hint = words::NotePrivateHint},
                d.private_note, {.least = 2, .most = 6});
  if (!d.logs || d.state != SessionState::Held) return;
  f.space(16);
  ui::text_field(f, "promise", {.label = words::WhatPromised}, d.promise);
  if (is_blank(d.promise)) return;
  f.space(12);
  side_field(f, "promised_by", words::WhoPromised, view, d.promised_by);
  f.space(12);
  dialog_day(scene, "promise_due", {.label = words::Due}, d.promise_due);
}

std::vector<AgendaItem> agenda_of(const SessionDraft& d) {
  std::vector<AgendaItem> agenda;
  for (const AgendaDraft& item : d.agenda) {
    if (is_blank(item.title)) continue;
    agenda.push_back({.id = item.id,
                      .title = std::string(trim(item.title)),
                      .author = side_chosen(item.side),
                      .kind = item.kind,
                      .minutes = ui::number_of(item.minutes, kItemMinutes).value_or(0)});
  }
  return agenda;
}

Session session_of(const SessionDraft& d, const PairView& view, const Programme& programme) {
  const Session* old = find(programme.sessions, d.id);
  Session session = old == nullptr ? Session{} : *old;
  session.id = d.id;
  session.pair = view.pair.id;
  session.on = date_from_iso(d.on).value_or(Date{});
  session.start_minute = minute_of_day(d.starts_at);
  session.minutes = ui::number_of(d.minutes, kMinutes);
  session.state = d.state;
  session.changed_by.reset();
  if (is_off(d.state) && d.changed_by > 0) session.changed_by = side_chosen(d.changed_by - 1);
  session.place = std::string(trim(d.place));
  session.note = d.note;
  session.private_note = d.private_note;
  session.agenda = agenda_of(d);
  return session;
}

void send_session(Scene& scene, const SessionDraft& d, const PairView& view) {
  const Session session = session_of(d, view, scene.programme());
  const bool is_new = d.id.empty();
  if (is_new && d.state == SessionState::Planned) return scene.send(app::PlanSession{session});
  if (!d.logs || d.state != SessionState::Held) {
    return scene.send(app::ChangeSession{session, date_from_iso(d.moved_to)});
  }
  std::vector<Promise> promises;
  if (!is_blank(d.promise)) {
    promises.push_back({.by = side_chosen(d.promised_by),
                        .text = std::string(trim(d.promise)),
                        .due = date_from_iso(d.promise_due)});
  }
  scene.send(app::LogSession{session, promises});
}

SessionDraft session_draft(const Session& session) {
  SessionDraft d;
  d.id = session.id;
  d.state = session.state;
  if (session.changed_by) d.changed_by = 1 + choice_of(*session.changed_by);
  d.on = to_iso(session.on);
  d.starts_at = session.start_minute ? time_of_day(*session.start_minute) : "";
  d.minutes = ui::draft_of(session.minutes);
  d.place = session.place;
  d.note = session.note;
  d.private_note = session.private_note;
  for (const AgendaItem& item : session.agenda) {
    d.agenda.push_back({.id = item.id,
                        .title = item.title,
                        .side = choice_of(item.author),
                        .kind = item.kind,
                        .minutes = ui::draft_of(item.minutes)});
  }
  return d;
}

SessionDraft fresh_draft(const PairView& view, Date today) {
  SessionDraft d;
  d.on = to_iso(today);
  d.minutes = ui::draft_of(view.pair.agreement.session_minutes);
  d.place = view.pair.agreement.place;
  return d;
}

std::string_view title_of(const SessionDraft& d) {
  if (d.logs) return words::LogSession;
  return d.id.empty() ? words::PlanOne : sw::ChangeTheSession;
}

// Answers whether it was deleted.
bool delete_button(Scene& scene, const SessionDraft& d) {
  if (d.id.empty()) return false;
  scene.ui.space(16);
  const bool pressed = ui::button(scene.ui, "delete", sw::Delete,
                                  {.kind = ui::ButtonKind::Danger, .icon = ui::Icon::Trash});
  if (pressed) scene.send(app::Remove<Session>{d.id});
  return pressed;
}

// Shows what is wrong and goes there. Answers whether anything is.
bool refuse(ui::Frame& f, Form<SessionDraft>& form, const SessionErrors& errors) {
  form.tried = form.now.minutes.judged = true;
  for (AgendaDraft& item : form.now.agenda) item.minutes.judged = true;
  const std::string_view field = wrong_field(errors);
  const bool in_agenda =
      form.now.state == SessionState::Planned && errors.item < form.now.agenda.size();
  if (!field.empty()) {
    f.focus(f.id(field));
  } else if (in_agenda) {
    const ui::IdScope scope(f, item_key(form.now.agenda[errors.item], errors.item));
    f.focus(f.id("item_minutes"));
  }
  return !field.empty() || in_agenda;
}

}  // namespace

void open_session(Scene& scene, PairScreen& s, const PairView& view, const Session* session,
                  SessionPurpose purpose) {
  const Date today = scene.app.moment.today;
  SessionDraft d = session == nullptr ? fresh_draft(view, today) : session_draft(*session);
  d.logs = purpose == SessionPurpose::Log;
  if (purpose == SessionPurpose::Plan) d.state = SessionState::Planned;
  if (d.logs) {
    d.state = SessionState::Held;
    if (session != nullptr) d.on = to_iso(std::min(session->on, today));
  }
  s.open = PairScreen::Open::Session;
  const SessionDraft& left = s.session.began;
  const bool same = left.id == d.id && left.logs == d.logs && left.state == d.state;
  if (!s.session.unfinished() || !same) s.session.begin(std::move(d));
}

void session_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  SessionDraft& d = s.session.now;
  const ui::Dialog dialog(f, "session", title_of(d), 560);
  const SessionErrors errors = errors_of(d, scene.app.moment.today);
  if (!d.id.empty()) state_fields(scene, s.session, view, errors);
  when_fields(scene, s.session, errors);
  f.space(16);
  ui::text_field(f, "place", {.label = words::Place}, d.place);
  if (d.state == SessionState::Planned) {
    agenda_fields(f, d, view);
  } else {
    note_fields(scene, d, view);
  }
  const bool deleted = delete_button(scene, d);
  const DialogFoot pressed = dialog_foot(f, "save", words::Save);
  if (pressed.go && refuse(f, s.session, errors)) return;
  if (pressed.go) send_session(scene, d, view);
  const bool done = pressed.any() || deleted;
  if (done || dialog.closed()) close_form(scene, s, s.session, !done);
}

}  // namespace flipside::screens
