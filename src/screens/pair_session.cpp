// The dialog in which a session is planned, logged, changed or deleted.
#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"
#include "screens/form_dialog.h"
#include "screens/pair_cards.h"
#include "screens/pair_dialogs.h"
#include "screens/words/pair.h"
#include "screens/words/session.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace sw = session_words;

constexpr ui::NumberRange kItemMinutes{1, 480};
constexpr int kNewItemMinutes = 10;

bool is_off(SessionState state) {
  return state == SessionState::Moved || state == SessionState::Cancelled ||
         state == SessionState::Missed;
}

std::string_view day_problem(const Session& session, const Scene& scene) {
  const bool is_past = session.state == SessionState::Held || session.state == SessionState::Missed;
  return is_past && session.on > scene.app.moment.today ? words::WhenFuture : std::string_view{};
}

std::string_view new_day_problem(const SessionDraft& d) {
  return d.moved_to == d.session.on ? sw::SameDay : std::string_view{};
}

// What became of it, for one that is there already.
void state_fields(Form& form, SessionDraft& d) {
  std::array<ui::Choice, 5> states{};
  std::ranges::transform(names_of(SessionState{}), states.begin(), [](const auto& named) {
    return ui::Choice{named.name, sw::state_choice(named.value)};
  });
  form.below(d.session, {field<&Session::state>({.label = sw::WhatBecame, .choices = states})});
  if (!is_off(d.session.state)) return;
  form.below(d.session, {field<&Session::changed_by>({.label = sw::by_whom(d.session.state)})});
  if (d.session.state != SessionState::Moved) return;
  form.below(d, {field<&SessionDraft::moved_to, new_day_problem>(
                    {.label = sw::NewDay, .hint = sw::NewDayHint})});
}

void when_fields(Form& form, Session& session) {
  form.below(
      session,
      {field<&Session::on, day_problem>({.label = words::When, .malformed = words::WhenMissing})});
  form.beside(session,
              field<&Session::start_minute>({.label = words::StartsAt,
                                             .placeholder = "09:30",
                                             .malformed = words::StartsAtWrong,
                                             .kind = FieldKind::Time}),
              field<&Session::minutes>(
                  {.label = words::Minutes, .malformed = words::MinutesWrong, .range = kMinutes}));
  form.below(session, {field<&Session::place>({.label = words::Place})});
}

std::string item_key(const AgendaItem& item, std::size_t i) {
  return item.id.empty() ? std::to_string(i) : item.id.value;
}

// Answers whether it is to go.
bool agenda_item(ui::Frame& f, Form& form, AgendaItem& item, std::size_t i) {
  const Form::Part part(form, item_key(item, i));
  form.below(item, {field<&AgendaItem::title>({.label = words::Item})});
  f.space(8);
  bool removed = false;
  {
    const ui::Width square = ui::Width::fixed(f.control_height());
    ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(96), square}, 8);
    row.next();
    form.alone(item, field<&AgendaItem::author>({.label = words::ItemBy}));
    row.next();
    form.alone(item, field<&AgendaItem::minutes>({.label = words::ItemMinutes,
                                                  .malformed = sw::ItemMinutesWrong,
                                                  .range = kItemMinutes}));
    row.next();
    f.space(24);
    removed = ui::icon_button(f, "remove", ui::Icon::Trash, words::remove_item(item.title));
  }
  f.space(12);
  ui::divider(f);
  return removed;
}

void remove_item(Form& form, std::vector<AgendaItem>& agenda, std::size_t gone) {
  // Those without an id are known by their place.
  for (std::size_t i = gone; i < agenda.size(); ++i) form.forget_part(item_key(agenda[i], i));
  agenda.erase(agenda.begin() + static_cast<std::ptrdiff_t>(gone));
}

void minutes_line(ui::Frame& f, const Session& session) {
  if (session.agenda.empty() || !session.minutes) return;
  int sum = 0;
  for (const AgendaItem& item : session.agenda) sum += item.minutes;
  f.space(8);
  ui::muted(f, sw::minutes_planned(sum, *session.minutes), ui::kCaption);
}

void agenda_fields(ui::Frame& f, Form& form, Session& session) {
  std::vector<AgendaItem>& agenda = session.agenda;
  form.gap();
  ui::heading(f, 3, words::Agenda, ui::kBodyStrong);
  std::size_t gone = agenda.size();
  for (std::size_t i = 0; i < agenda.size(); ++i) {
    if (agenda_item(f, form, agenda[i], i)) gone = i;
  }
  minutes_line(f, session);
  f.space(8);
  const ui::ButtonLook look{.kind = ui::ButtonKind::Quiet, .icon = ui::Icon::Plus};
  const bool more = ui::button(f, "add_item", words::AddItem, look);
  if (more) agenda.push_back({.author = Side::Mentee, .minutes = kNewItemMinutes});
  if (gone < agenda.size() && !more) remove_item(form, agenda, gone);
  const bool changed = more || gone < agenda.size();
  if (!changed) return;
  form.take({.changed = true, .committed = true});
  f.again();
}

void note_fields(Form& form, SessionDraft& d) {
  form.below(d.session, {field<&Session::note>({.label = words::NoteBoth,
                                                .kind = FieldKind::Area,
                                                .lines = {.least = 3, .most = 8},
                                                .tells_readers = true}),
                         field<&Session::private_note>({.label = words::NotePrivate,
                                                        .kind = FieldKind::Area,
                                                        .lines = {.least = 2, .most = 6},
                                                        .tells_readers = true})});
  if (d.purpose != SessionPurpose::Log) return;
  form.below(d.promise, {field<&Promise::text>({.label = words::WhatPromised})});
  if (is_blank(d.promise.text)) return;
  form.below(d.promise, {field<&Promise::by>({.label = words::WhoPromised}),
                         field<&Promise::due>({.label = words::Due})});
}

void send_session(Scene& scene, SessionDraft d) {
  if (!is_off(d.session.state)) d.session.changed_by.reset();
  std::erase_if(d.session.agenda, [](const AgendaItem& item) { return is_blank(item.title); });
  if (d.session.state == SessionState::Planned && d.session.id.empty()) {
    return scene.send(app::PlanSession{d.session});
  }
  if (d.purpose != SessionPurpose::Log || d.session.state != SessionState::Held) {
    return scene.send(app::ChangeSession{d.session, d.moved_to});
  }
  app::LogSession log{d.session, {}};
  if (!is_blank(d.promise.text)) log.promises.push_back(d.promise);
  scene.send(std::move(log));
}

// As the dialog has it at first.
SessionDraft session_draft(Session session, SessionPurpose purpose, Date today) {
  if (purpose == SessionPurpose::Plan) session.state = SessionState::Planned;
  if (purpose == SessionPurpose::Log) {
    session.state = SessionState::Held;
    session.on = std::min(session.on, today);
  }
  return {.purpose = purpose, .session = std::move(session)};
}

Session fresh_session(const PairView& view, Date today) {
  const Agreement& agreed = view.pair.agreement;
  return {
      .pair = view.pair.id, .on = today, .minutes = agreed.session_minutes, .place = agreed.place};
}

std::string_view title_of(const SessionDraft& d) {
  if (d.purpose == SessionPurpose::Log) return words::LogSession;
  return d.session.id.empty() ? words::PlanOne : sw::ChangeTheSession;
}

void follow_session(Scene& scene, Draft<SessionDraft>& draft) {
  const Session* record = find(scene.programme().sessions, draft.now.session.id);
  if (record == nullptr) return;
  follow(draft, session_draft(*record, draft.now.purpose, scene.app.moment.today));
}

}  // namespace

void open_session(Scene& scene, PairScreen& s, const PairView& view, const Session* session,
                  SessionPurpose purpose) {
  const Date today = scene.app.moment.today;
  const Session from = session == nullptr ? fresh_session(view, today) : *session;
  open_form(scene.app, s.session,
            forms_of(view.pair.id, "session") + std::string(name_of(purpose)) + from.id.value,
            session_draft(from, purpose, today));
}

void session_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  follow_session(scene, s.session.draft);
  SessionDraft& d = s.session.draft.now;
  FormDialog dialog(scene, s.session, title_of(d), 560);
  Form& form = dialog.form();
  form.name_sides(view.called(Side::Mentor), view.called(Side::Mentee));
  if (!d.session.id.empty()) state_fields(form, d);
  when_fields(form, d.session);
  if (d.session.state == SessionState::Planned) {
    agenda_fields(scene.ui, form, d.session);
  } else {
    note_fields(form, d);
  }
  if (!d.session.id.empty() && dialog.removes(sw::Delete)) {
    scene.send(app::Remove<Session>{d.session.id});
  }
  if (dialog.saves()) send_session(scene, d);
}

}  // namespace flipside::screens
