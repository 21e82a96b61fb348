#include "screens/pair_cards.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "screens/format.h"
#include "screens/pair_dialogs.h"
#include "screens/pair_flow.h"
#include "screens/record_list.h"
#include "screens/words/pair.h"
#include "screens/words/session.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/slider.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr std::size_t kSessions = 4;  // shown at first

void badge_person(Scene& scene, const PairView& view, Side side, bool heading) {
  ui::Frame& f = scene.ui;
  const bool mentor = side == Side::Mentor;
  const ui::Type type = f.phone() ? ui::kLeadStrong : ui::kH3;
  if (heading) {
    const ui::NodeId id = ui::text(
        f, view.name(side), {.type = type, .most_lines = 1, .role = ui::Role::Heading, .level = 1});
    if (scene.page_is_new) f.focus(id);
  } else {
    ui::text(f, view.name(side), {.type = type, .most_lines = 1, .role = ui::Role::Text});
  }
  ui::label(f, mentor ? words::MentorField : words::MenteeField, ui::kBodyName,
            ui::side_text(f.theme(), ui_side(side)));
}

void paint_arrow(ui::Frame& f, ui::Point from, ui::Point to) {
  const ui::Color ink = f.theme().edge;
  f.paint().line({from.x + 8, from.y}, {to.x - 9, to.y}, ink, 1.5F);
  f.paint().polyline({{to.x - 14, to.y - 4}, {to.x - 9, to.y}, {to.x - 14, to.y + 4}}, ink, 1.5F);
  ui::paint_side(f, ui::Side::Mentor, from, 5);
  ui::paint_side(f, ui::Side::Mentee, to, 6);
}

void badge_phone(Scene& scene, const PairView& view) {
  ui::Frame& f = scene.ui;
  const ui::Rect mark{f.place().x, f.place().y, 24, 100};
  f.place().x += 40, f.place().width -= 40;
  badge_person(scene, view, Side::Mentor, true);
  f.space(8);
  badge_person(scene, view, Side::Mentee, false);
  f.place().x -= 40, f.place().width += 40;
  const float x = mark.x + 12;
  f.paint().line({x, mark.y + 34}, {x + 0.01F, mark.y + 54}, f.theme().edge, 1.5F);
  ui::paint_side(f, ui::Side::Mentor, {x, mark.y + 24}, 6);
  ui::paint_side(f, ui::Side::Mentee, {x, mark.y + 68}, 7);
}

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
  ui::label(f, session_words::led_by(view.name(item.author)), ui::kCaption, f.theme().muted);
  f.space(10);
  row.next();
  f.space(10);
  ui::label(f, std::to_string(item.minutes) + " min", ui::kBody, ui::kThemeText, ui::Align::Right);
}

void agenda_row(ui::Frame& f, const PairView& view, const AgendaItem& item, int starts_at) {
  ui::Group row_node(f, ui::Role::ListItem, item.id.value);
  if (f.place().width < 460) return agenda_row_narrow(f, view, item);
  ui::Columns row(f,
                  {ui::Width::fixed(starts_at >= 0 ? 48.0F : 0.1F), ui::Width::grow(),
                   ui::Width::fixed(130), ui::Width::fixed(64)},
                  8, 40);
  row.next(20);
  if (starts_at >= 0) ui::label(f, time_of_day(starts_at), ui::kBody, f.theme().muted);
  row.next(20);
  ui::label(f, item.title);
  row.next(16);
  ui::side_label(f, view.name(item.author), ui_side(item.author));
  row.next(20);
  ui::label(f, std::to_string(item.minutes) + " min", ui::kBody, ui::kThemeText, ui::Align::Right);
}

void agenda(Scene& scene, const PairView& view, const Session& session) {
  ui::Frame& f = scene.ui;
  if (session.agenda.empty()) return;
  f.space(16);
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
    agenda_row(f, view, item, at);
    if (at >= 0) at += item.minutes;
  }
}

void planned(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  const Session& next = *view.next;
  const Date today = scene.app.moment.today;
  std::string above(words::NextSession);
  if (!next.place.empty()) above += ", " + next.place;
  ui::muted(f, above, ui::kCaption);
  std::string when = long_date(next.on, today);
  if (next.start_minute) when += ", " + time_of_day(*next.start_minute);
  ui::heading(f, 2, when, f.phone() ? ui::kH3 : ui::kH2);
  f.space(12);
  const ui::ButtonLook log{.kind = ui::ButtonKind::Primary};
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  ui::Flow row(f, 8, f.control_height());
  if (has_sessions_ahead(view.pair) && ui::button(row, f, "log_this", words::LogThis, log)) {
    open_session(scene, s, view, &next, SessionPurpose::Log);
  }
  if (ui::button(row, f, "change", words::ChangePlan, quiet)) {
    open_session(scene, s, view, &next, SessionPurpose::Edit);
  }
}

void session_row(Scene& scene, PairScreen& s, const PairView& view, const Session& session) {
  ui::Frame& f = scene.ui;
  ui::Group item(f, ui::Role::ListItem, session.id.value);
  f.space(8);
  {
    const float edit = f.control_height();
    ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(edit)}, 8, edit);
    row.next(20);
    const std::string by = session.changed_by ? view.name(*session.changed_by) : std::string();
    const std::string became = session_words::what_became(session, by);
    std::string when = short_date(session.on, scene.app.moment.today);
    if (!became.empty()) when += ", " + became;
    ui::label(f, when, ui::kBodyName);
    row.next(edit);
    if (ui::icon_button(f, "edit", ui::Icon::Pencil, words::edit_session(when))) {
      open_session(scene, s, view, &session, SessionPurpose::Edit);
    }
  }
  if (!session.note.empty()) {
    ui::text(f, session.note, {.color = f.theme().muted, .most_lines = 3});
  }
  f.space(8);
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

void direction_badge(Scene& scene, const PairView& view) {
  ui::Frame& f = scene.ui;
  ui::Group group(f, ui::Role::Group, "direction", words::teaches(view.mentor, view.mentee));
  if (f.phone()) return badge_phone(scene, view);
  const float avatar = 48;
  const float names = (f.place().width - 2 * avatar - 96 - 48) / 2;
  const auto wide = [&](Side side) {
    const std::string_view role = side == Side::Mentor ? words::MentorField : words::MenteeField;
    return std::min(names, std::max(ui::text_width(f, role, ui::kBodyName),
                                    ui::text_width(f, view.name(side), ui::kH3)) +
                               2);
  };
  ui::Columns row(
      f,
      {ui::Width::fixed(avatar), ui::Width::fixed(wide(Side::Mentor)), ui::Width::fixed(96),
       ui::Width::fixed(avatar), ui::Width::fixed(wide(Side::Mentee))},
      12, 48);
  row.next(48);
  ui::avatar(f, initials(view.mentor), ui::Side::Mentor, avatar);
  row.next(46);
  badge_person(scene, view, Side::Mentor, true);
  const ui::Rect arrow = row.next();
  paint_arrow(f, {arrow.x + 4, arrow.centre().y}, {arrow.right() - 6, arrow.centre().y});
  row.next(48);
  ui::avatar(f, initials(view.mentee), ui::Side::Mentee, avatar);
  row.next(46);
  badge_person(scene, view, Side::Mentee, false);
}

void next_session_card(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "next", words::NextSession, {.padding = f.phone() ? 16.0F : 24.0F});
  if (view.next != nullptr) {
    planned(scene, s, view);
    return agenda(scene, view, *view.next);
  }
  if (!has_sessions_ahead(view.pair)) {
    ui::heading(f, 2, session_words::IsClosed, f.phone() ? ui::kH3 : ui::kH2);
    f.space(4);
    ui::text(f, session_words::IsClosedWhy, {.color = f.theme().muted});
    return;
  }
  ui::muted(f, words::NextSession, ui::kCaption);
  ui::heading(f, 2, words::NothingPlanned, f.phone() ? ui::kH3 : ui::kH2);
  f.space(12);
  const bool first = view.sessions.empty();
  const ui::ButtonLook primary{.kind = ui::ButtonKind::Primary};
  const ui::ButtonLook plain{};
  ui::Flow row(f, 8, f.control_height());
  if (ui::button(row, f, "plan", words::PlanOne, primary)) {
    open_session(scene, s, view, nullptr, SessionPurpose::Plan);
  }
  if (!first) return;
  if (ui::button(row, f, "log_first", words::LogSession, plain)) {
    open_session(scene, s, view, nullptr, SessionPurpose::Log);
  }
}

void sessions_card(Scene& scene, PairScreen& s, const PairView& view) {
  const RecordList list{.key = "sessions",
                        .title = session_words::title(view.figures.held),
                        .readers = words::BothRead,
                        .empty = words::NoSessions,
                        .most = kSessions};
  record_list(scene, list, view.sessions.size(), s.all_sessions,
              [&](std::size_t i) { session_row(scene, s, view, *view.sessions[i]); });
}

}  // namespace flipside::screens
