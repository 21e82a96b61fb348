#include "screens/pair_cards.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <vector>

#include "app/offering.h"
#include "screens/format.h"
#include "screens/pair_approach.h"
#include "screens/pair_attempts.h"
#include "screens/pair_dialogs.h"
#include "screens/pair_flow.h"
#include "screens/pair_questions.h"
#include "screens/words/commitments.h"
#include "screens/words/own_pair.h"
#include "screens/words/pair.h"
#include "screens/words/session.h"
#include "screens/words/session_answer.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/slider.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

// The minutes of the agenda one after another, in the colours of who leads them.
void agenda_bar(ui::Frame& f, const Session& session) {
  int whole = 0;
  for (const AgendaItem& item : session.agenda) whole += item.minutes;
  const ui::Rect bar = f.take(8);
  float x = bar.x;
  for (const AgendaItem& item : session.agenda) {
    const float wide =
        bar.width * static_cast<float>(item.minutes) / static_cast<float>(std::max(whole, 1));
    f.paint().fill({x, bar.y, wide - 1.5F, bar.height},
                   ui::side_colour(f.theme(), ui_side(item.author)), 2);
    x += wide;
  }
}

void agenda_row_narrow(ui::Frame& f, const PairView& view, const AgendaItem& item) {
  ui::Columns row(f, {ui::Width::fixed(12), ui::Width::grow(), ui::Width::fixed(56)}, 6);
  const ui::Rect mark = row.next();
  ui::paint_side(f, ui_side(item.author), {mark.x + 4, mark.y + 20});
  row.next();
  f.space(10);
  ui::text(f, item.title, {.role = ui::Role::Text});
  ui::label(f, session_words::led_by(view.called_inside(item.author)), ui::kCaption,
            f.theme().muted);
  f.space(10);
  row.next();
  f.space(10);
  ui::label(f, std::to_string(item.minutes) + " min", ui::kBody, ui::kThemeText, ui::Align::Right);
}

void agenda_row_wide(ui::Frame& f, const PairView& view, const AgendaItem& item, int starts_at) {
  ui::Columns row(f,
                  {ui::Width::fixed(starts_at >= 0 ? 48.0F : 0.1F), ui::Width::grow(),
                   ui::Width::fixed(130), ui::Width::fixed(64)},
                  8, 40);
  row.next(20);
  if (starts_at >= 0) ui::label(f, time_of_day(starts_at), ui::kBody, f.theme().muted);
  row.next(20);
  ui::label(f, item.title);
  row.next(16);
  ui::side_label(f, view.called(item.author), ui_side(item.author));
  row.next(20);
  ui::label(f, std::to_string(item.minutes) + " min", ui::kBody, ui::kThemeText, ui::Align::Right);
}

void agenda_row(Scene& scene, const PairView& view, const AgendaItem& item, int starts_at) {
  ui::Frame& f = scene.ui;
  const ui::Group row_node(f, ui::Role::ListItem, item.id.value);
  const bool narrow = f.place().width < 460;
  narrow ? agenda_row_narrow(f, view, item) : agenda_row_wide(f, view, item, starts_at);
  approach_lines(scene, item, narrow || starts_at < 0 ? 18.0F : 56.0F);
}

bool is_open(const Promise& promise) {
  return promise.state == PromiseState::Open || promise.state == PromiseState::Renegotiated;
}

// What is still open of what was promised leads the agenda by itself.
void carried_over(ui::Frame& f, const PairView& view) {
  std::vector<const Promise*> open;
  std::ranges::copy_if(view.promises, std::back_inserter(open),
                       [](const Promise* promise) { return is_open(*promise); });
  if (open.empty()) return;
  f.space(12);
  ui::muted(f, session_words::CarriedOver, ui::kCaption);
  const ui::Group list(f, ui::Role::List, "carried", session_words::CarriedOver);
  for (const Promise* promise : open) {
    const ui::Group item(f, ui::Role::ListItem, promise->id.value);
    f.space(4);
    const ui::Place at = f.place();
    ui::paint_side(f, ui_side(promise->by), {at.x + 4, at.y + 10});
    f.place().x += 18, f.place().width -= 18;
    ui::text(f, commitment_words::of_whom(view.called(promise->by), promise->text),
             {.most_lines = 3, .role = ui::Role::Text});
    f.place().x -= 18, f.place().width += 18;
  }
}

void length_line(ui::Frame& f, const Session& session) {
  if (!session.minutes) return;
  int sum = 0;
  for (const AgendaItem& item : session.agenda) sum += item.minutes;
  ui::text(f, session_words::minutes_planned(sum, *session.minutes),
           {.type = ui::kCaption,
            .color = sum > *session.minutes ? f.theme().warning : f.theme().muted});
}

void agenda(Scene& scene, const PairView& view, const Session& session) {
  ui::Frame& f = scene.ui;
  questions_first(scene, view);
  attempts_first(scene, view);
  carried_over(f, view);
  drift_line(scene, view);
  if (session.agenda.empty()) return;
  f.space(16);
  length_line(f, session);
  f.space(4);
  agenda_bar(f, session);
  f.space(8);
  const AgendaMinutes led = led_minutes(session);
  if (led.whole > 0) {
    ui::muted(f, words::led_by_mentee((led.mentee * 200 + led.whole) / (2 * led.whole), led.whole),
              ui::kCaption);
  }
  f.space(4);
  ui::Group list(f, ui::Role::List, "agenda", words::Agenda);
  int at = session.start_minute ? *session.start_minute : -1;
  for (const AgendaItem& item : session.agenda) {
    ui::divider(f);
    agenda_row(scene, view, item, at);
    if (at >= 0) at += item.minutes;
  }
}

// As `state` by `side`, in one press; Undo and the list of sessions bring it back.
void call_off(Scene& scene, const Session& session, SessionState state, Side side) {
  Session changed = session;
  changed.state = state;
  changed.changed_by = side;
  scene.send(app::ChangeSession{std::move(changed), {}});
}

void change_menu(Scene& scene, PairScreen& s, const PairView& view) {
  const Side you = view.own.value_or(Side::Mentee);
  const Side other = other_side(you);
  const Session& next = *view.next;
  const bool is_over = next.on < scene.app.moment.today;
  const SessionState off = is_over ? SessionState::Missed : SessionState::Cancelled;
  const std::string by_you = session_words::call_off(off, view.called(you), view.own == you);
  const std::string by_other = session_words::call_off(off, view.called(other), false);
  const std::array entries{ui::MenuEntry{"move", session_words::MoveIt, ui::Icon::Calendar},
                           ui::MenuEntry{"you", by_you, ui::Icon::CircleMinus},
                           ui::MenuEntry{"other", by_other, ui::Icon::CircleMinus},
                           ui::MenuEntry{"edit", session_words::ChangeDetails, ui::Icon::Pencil}};
  const auto chosen =
      ui::menu_button(scene.ui, "change", words::ChangePlan, entries, {.icon_only = false});
  if (chosen == "you") call_off(scene, next, off, you);
  if (chosen == "other") call_off(scene, next, off, other);
  if (chosen == "edit") open_session(scene, s, view, &next, SessionPurpose::Edit);
  if (chosen == "move") open_session(scene, s, view, &next, SessionPurpose::Move);
}

void planned_buttons(Scene& scene, PairScreen& s, const PairView& view, bool is_due) {
  ui::Frame& f = scene.ui;
  const ui::ButtonLook log{.kind = is_due ? ui::ButtonKind::Primary : ui::ButtonKind::Secondary};
  ui::Flow row(f, 8, f.control_height());
  if (has_sessions_ahead(view.pair) && ui::button(row, f, "log_this", words::LogThis, log)) {
    open_session(scene, s, view, view.next, SessionPurpose::Log);
  }
  row.next(ui::button_width(f, words::ChangePlan, {.icon = ui::Icon::Ellipsis}),
           f.control_height());
  change_menu(scene, s, view);
}

void suggest(Scene& scene, PairScreen& s, PairScreen::Suggestion what) {
  s.suggestion = what;
  scene.send(app::ReadSessionTexts{});
}

void agenda_buttons(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  using Suggestion = PairScreen::Suggestion;
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  f.space(8);
  ui::Flow row(f, 8, f.control_height());
  const bool none = view.next->agenda.empty();
  if (ui::button(row, f, "change_agenda",
                 none ? session_words::PlanAgenda : session_words::ChangeAgenda, quiet)) {
    open_session(scene, s, view, view.next, SessionPurpose::Edit);
  }
  if (ui::button(row, f, "template", answer_words::FromTemplate, quiet)) {
    suggest(scene, s, Suggestion::Templates);
  }
  if (ui::button(row, f, "question", answer_words::AQuestion, quiet)) {
    suggest(scene, s, Suggestion::Question);
  }
}

void planned(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  const Session& next = *view.next;
  const Date today = scene.app.moment.today;
  ui::muted(f, own_words::next_in(next.place), ui::kCaption);
  std::string when = long_date(next.on, today);
  if (next.start_minute) when += ", " + time_of_day(*next.start_minute);
  ui::heading(f, 2, when, f.phone() ? ui::kH3 : ui::kH2);
  if (next.on < today) ui::muted(f, own_words::DidItHappen);
  f.space(12);
  planned_buttons(scene, s, view, next.on <= today);
}

// Days on which one press books; the first of them is the next thing to do for who books.
void offers(Scene& scene, const PairView& view, bool first_is_primary) {
  ui::Frame& f = scene.ui;
  if (app::wants_clocks(scene.app, view.pair)) scene.send(app::KnowClocks{});
  const app::Offering offering = app::offered_times(scene.app, view.pair);
  const bool has_rhythm = interval_days(view.pair.agreement) > 0;
  ui::muted(f,
            offering.both_free ? own_words::BothFree
            : has_rhythm       ? own_words::ByRhythm
                               : own_words::ASuggestion,
            ui::kCaption);
  f.space(4);
  ui::Flow row(f, 8, f.control_height());
  bool first = first_is_primary;
  for (const app::OfferedTime& it : offering.times) {
    std::string words = own_words::book(long_date(it.on, scene.app.moment.today));
    if (it.start_minute) words += ", " + time_of_day(*it.start_minute);
    const ui::ButtonLook look{.kind = std::exchange(first, false) ? ui::ButtonKind::Primary
                                                                  : ui::ButtonKind::Secondary};
    if (!ui::button(row, f, to_iso(it.on), words, look)) continue;
    scene.send(app::PlanSession{{.pair = view.pair.id,
                                 .on = it.on,
                                 .start_minute = it.start_minute,
                                 .minutes = view.pair.agreement.session_minutes,
                                 .place = view.pair.agreement.place}});
  }
}

// Whoever learns books.
void nothing_booked(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  const bool teaches = view.own == Side::Mentor;
  ui::muted(f, words::NextSession, ui::kCaption);
  ui::heading(f, 2, words::NothingPlanned, f.phone() ? ui::kH3 : ui::kH2);
  if (teaches) ui::muted(f, own_words::partner_books(view.mentee_called));
  if (view.own == Side::Mentee) ui::muted(f, own_words::YouBook);
  f.space(12);
  offers(scene, view, !teaches);
  f.space(8);
  ui::Flow row(f, 8, f.control_height());
  const ui::ButtonLook plan{.kind = ui::ButtonKind::Quiet};
  if (ui::button(row, f, "plan", teaches ? words::PlanOne : own_words::BookAnother, plan)) {
    open_session(scene, s, view, nullptr, SessionPurpose::Plan);
  }
}

}  // namespace

ui::Side ui_side(Side side) { return side == Side::Mentor ? ui::Side::Mentor : ui::Side::Mentee; }

void card_head(Scene& scene, std::string_view title, std::string_view readers) {
  ui::Frame& f = scene.ui;
  if (readers.empty()) return static_cast<void>(ui::heading(f, 2, title, ui::kBodyStrong));
  const float wide = 22 + ui::text_width(f, readers, ui::kCaption) + 1;
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(wide)}, 8, 24);
  row.next(20);
  ui::heading(f, 2, title, ui::kBodyStrong);
  const ui::Rect right = row.next(16);
  f.paint().icon(ui::Icon::Users, {right.x, right.y + 4, 16, 16}, f.theme().muted);
  f.place().x += 22, f.place().width -= 22;
  ui::label(f, readers, ui::kCaption, f.theme().muted);
}

void next_session_card(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "next", words::NextSession, {.padding = f.phone() ? 16.0F : 24.0F});
  if (view.next != nullptr) {
    planned(scene, s, view);
    preparation(scene, s, view, *view.next);
    agenda(scene, view, *view.next);
    return agenda_buttons(scene, s, view);
  }
  if (!has_sessions_ahead(view.pair)) {
    ui::heading(f, 2, session_words::IsClosed, f.phone() ? ui::kH3 : ui::kH2);
    f.space(4);
    ui::text(f, session_words::IsClosedWhy, {.color = f.theme().muted});
    return;
  }
  nothing_booked(scene, s, view);
  questions_first(scene, view);
}

}  // namespace flipside::screens
