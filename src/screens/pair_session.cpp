// The dialog in which a session is planned, logged, changed or deleted.
#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "app/offering.h"
#include "base/text.h"
#include "screens/form_dialog.h"
#include "screens/pair_cards.h"
#include "screens/pair_dialogs.h"
#include "screens/words/approach.h"
#include "screens/words/pair.h"
#include "screens/words/session.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/select.h"
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
  if (d.purpose == SessionPurpose::Move && !d.moved_to) return words::WhenMissing;
  return d.moved_to == d.session.on ? sw::SameDay : std::string_view{};
}

// Who called it off, and the day that takes its place.
void off_fields(Form& form, SessionDraft& d) {
  form.below(d.session, {field<&Session::changed_by>({.label = sw::by_whom(d.session.state)})});
  if (d.session.state != SessionState::Moved) return;
  const bool must = d.purpose == SessionPurpose::Move;
  form.below(d, {field<&SessionDraft::moved_to, new_day_problem>(
                    {.label = must ? sw::TheNewDay : sw::NewDay, .hint = sw::NewDayHint})});
}

// What became of it, for one that is there already.
void state_fields(Form& form, SessionDraft& d) {
  std::array<ui::Choice, 5> states{};
  std::ranges::transform(names_of(SessionState{}), states.begin(), [](const auto& named) {
    return ui::Choice{named.name, sw::state_choice(named.value)};
  });
  form.below(d.session, {field<&Session::state>({.label = sw::WhatBecame, .choices = states})});
  if (is_off(d.session.state)) off_fields(form, d);
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

constexpr auto kKinds = [] {
  constexpr auto Names = names_of(AgendaKind{});
  std::array<ui::Choice, Names.size()> choices{};
  for (std::size_t i = 0; i < choices.size(); ++i) {
    choices[i] = {Names[i].name, sw::kind_choice(Names[i].value)};
  }
  return choices;
}();

constexpr auto kApproaches = [] {
  constexpr auto Names = names_of(Approach{});
  std::array<ui::Choice, Names.size()> choices{};
  for (std::size_t i = 0; i < choices.size(); ++i) {
    choices[i] = {Names[i].name, approach_words::choice(Names[i].value)};
  }
  return choices;
}();

// One of the topics that the pair focuses on; what an item names is offered even when they do not
// any more.
void item_topic_field(Scene& scene, Form& form, AgendaItem& item,
                      const std::vector<Id<Topic>>& focus) {
  std::vector<Id<Topic>> topics{Id<Topic>{}};
  topics.insert(topics.end(), focus.begin(), focus.end());
  auto at = std::ranges::find(topics, item.topic);
  if (at == topics.end()) at = topics.insert(topics.end(), item.topic);
  std::vector<ui::Choice> choices;
  for (const Id<Topic>& id : topics) {
    const Topic* topic = find(scene.programme().topics, id);
    choices.push_back({id.value, topic == nullptr ? approach_words::NoTopic : topic->name});
  }
  int chosen = static_cast<int>(at - topics.begin());
  if (!ui::select(scene.ui, "topic", {.label = approach_words::TopicField}, choices, chosen))
    return;
  item.topic = topics[static_cast<std::size_t>(chosen)];
  form.take({.changed = true, .committed = true});
}

// How it is to be talked about, and which of the focus topics it belongs to.
void approach_fields(Scene& scene, Form& form, AgendaItem& item,
                     const std::vector<Id<Topic>>& focus) {
  if (item.kind == AgendaKind::WarmUp || item.kind == AgendaKind::Recap) return;
  ui::Frame& f = scene.ui;
  f.space(8);
  const auto approach = [&] {
    form.alone(item, field<&AgendaItem::approach>(
                         {.label = approach_words::Field, .choices = kApproaches}));
  };
  if (focus.empty() && item.topic.empty()) return approach();
  ui::Columns row(f, {ui::Width::grow(), ui::Width::grow()}, 8);
  row.next();
  approach();
  row.next();
  item_topic_field(scene, form, item, focus);
}

// What becomes of an item when all are drawn.
enum class ItemAct : std::uint8_t { None, Remove, Up, Down };

ItemAct item_buttons(ui::Frame& f, const AgendaItem& item, bool first, bool last) {
  const ui::Width square = ui::Width::fixed(f.control_height());
  const auto look = [](bool disabled) {
    return ui::ButtonLook{.kind = ui::ButtonKind::Quiet, .disabled = disabled};
  };
  ItemAct act = ItemAct::None;
  ui::Columns row(f, {square, square, square}, 2);
  row.next();
  if (ui::icon_button(f, "up", ui::Icon::ChevronUp, sw::move_item_up(item.title), look(first))) {
    act = ItemAct::Up;
  }
  row.next();
  if (ui::icon_button(f, "down", ui::Icon::ChevronDown, sw::move_item_down(item.title),
                      look(last))) {
    act = ItemAct::Down;
  }
  row.next();
  if (ui::icon_button(f, "remove", ui::Icon::Trash, words::remove_item(item.title))) {
    act = ItemAct::Remove;
  }
  return act;
}

ItemAct agenda_item(Scene& scene, Form& form, const PairView& view, std::vector<AgendaItem>& agenda,
                    std::size_t i) {
  ui::Frame& f = scene.ui;
  AgendaItem& item = agenda[i];
  const Form::Part part(form, item_key(item, i));
  form.below(item, {field<&AgendaItem::title>({.label = words::Item})});
  f.space(8);
  {
    ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(96)}, 8);
    row.next();
    form.alone(item, field<&AgendaItem::author>({.label = words::ItemBy}));
    row.next();
    form.alone(item, field<&AgendaItem::minutes>({.label = words::ItemMinutes,
                                                  .malformed = sw::ItemMinutesWrong,
                                                  .range = kItemMinutes}));
  }
  f.space(8);
  ItemAct act = ItemAct::None;
  {
    const float buttons = 3 * f.control_height() + 4;
    ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(buttons)}, 8);
    row.next();
    form.alone(item, field<&AgendaItem::kind>({.label = sw::ItemKind, .choices = kKinds}));
    row.next();
    f.space(24);
    act = item_buttons(f, item, i == 0, i + 1 == agenda.size());
  }
  approach_fields(scene, form, item, view.pair.agreement.focus);
  f.space(12);
  ui::divider(f);
  return act;
}

void carry_out(Form& form, std::vector<AgendaItem>& agenda, std::size_t i, ItemAct act) {
  // Those without an id are known by their place.
  const std::size_t first = act == ItemAct::Up ? i - 1 : i;
  const std::size_t last = act == ItemAct::Remove ? agenda.size() - 1 : first + 1;
  for (std::size_t k = first; k <= last; ++k) form.forget_part(item_key(agenda[k], k));
  if (act == ItemAct::Remove) agenda.erase(agenda.begin() + static_cast<std::ptrdiff_t>(i));
  if (act == ItemAct::Up) std::swap(agenda[i], agenda[i - 1]);
  if (act == ItemAct::Down) std::swap(agenda[i], agenda[i + 1]);
}

void minutes_line(ui::Frame& f, const Session& session) {
  if (session.agenda.empty() || !session.minutes) return;
  int sum = 0;
  for (const AgendaItem& item : session.agenda) sum += item.minutes;
  f.space(8);
  ui::muted(f, sw::minutes_planned(sum, *session.minutes), ui::kCaption);
}

void agenda_fields(Scene& scene, Form& form, const PairView& view, Session& session) {
  ui::Frame& f = scene.ui;
  std::vector<AgendaItem>& agenda = session.agenda;
  form.gap();
  ui::heading(f, 3, words::Agenda, ui::kBodyStrong);
  ItemAct act = ItemAct::None;
  std::size_t at = 0;
  for (std::size_t i = 0; i < agenda.size(); ++i) {
    const ItemAct asked = agenda_item(scene, form, view, agenda, i);
    if (asked != ItemAct::None) act = asked, at = i;
  }
  minutes_line(f, session);
  f.space(8);
  const ui::ButtonLook look{.kind = ui::ButtonKind::Quiet, .icon = ui::Icon::Plus};
  const bool more = ui::button(f, "add_item", words::AddItem, look);
  if (more) agenda.push_back({.author = Side::Mentee, .minutes = kNewItemMinutes});
  if (act != ItemAct::None && !more) carry_out(form, agenda, at, act);
  if (!more && act == ItemAct::None) return;
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
SessionDraft session_draft(Session session, SessionPurpose purpose, const PairView& view,
                           Date today) {
  if (purpose == SessionPurpose::Plan) session.state = SessionState::Planned;
  if (purpose == SessionPurpose::Log) {
    session.state = SessionState::Held;
    session.on = std::min(session.on, today);
  }
  if (purpose == SessionPurpose::Move) {
    session.state = SessionState::Moved;
    session.changed_by = view.own;
  }
  return {.purpose = purpose, .session = std::move(session)};
}

Session fresh_session(const PairView& view, Date today) {
  const Agreement& agreed = view.pair.agreement;
  return {
      .pair = view.pair.id, .on = today, .minutes = agreed.session_minutes, .place = agreed.place};
}

std::string_view title_of(const SessionDraft& d) {
  if (d.purpose == SessionPurpose::Move) return sw::MoveTheSession;
  if (d.purpose == SessionPurpose::Log) return words::LogSession;
  return d.session.id.empty() ? words::PlanOne : sw::ChangeTheSession;
}

void follow_session(Scene& scene, Draft<SessionDraft>& draft, const PairView& view) {
  const Session* record = find(scene.programme().sessions, draft.now.session.id);
  if (record == nullptr) return;
  follow(draft, session_draft(*record, draft.now.purpose, view, scene.app.moment.today));
}

}  // namespace

void open_session(Scene& scene, PairScreen& s, const PairView& view, const Session* session,
                  SessionPurpose purpose) {
  const Date today = scene.app.moment.today;
  Session from = session == nullptr ? fresh_session(view, today) : *session;
  if (purpose == SessionPurpose::Plan) {
    const app::OfferedTime next = app::offered_times(scene.app, view.pair).times.front();
    from.on = next.on;
    from.start_minute = next.start_minute;
  }
  const std::string name =
      forms_of(view.pair.id, "session") + std::string(name_of(purpose)) + from.id.value;
  open_form(scene.app, s.session, name, session_draft(std::move(from), purpose, view, today));
}

void session_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  follow_session(scene, s.session.draft, view);
  SessionDraft& d = s.session.draft.now;
  FormDialog dialog(scene, s.session, title_of(d), 560);
  Form& form = dialog.form();
  form.name_sides(view.called(Side::Mentor), view.called(Side::Mentee));
  if (d.purpose == SessionPurpose::Move) {
    off_fields(form, d);
    if (dialog.saves()) send_session(scene, d);
    return;
  }
  if (!d.session.id.empty()) state_fields(form, d);
  when_fields(form, d.session);
  if (d.session.state == SessionState::Planned) {
    agenda_fields(scene, form, view, d.session);
  } else {
    note_fields(form, d);
  }
  if (!d.session.id.empty() && dialog.removes(sw::Delete)) {
    scene.send(app::Remove<Session>{d.session.id});
  }
  if (dialog.saves()) send_session(scene, d);
}

}  // namespace flipside::screens
