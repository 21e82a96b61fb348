#include "screens/pair_organiser.h"

#include <array>
#include <string>
#include <vector>

#include "exchange/mail_link.h"
#include "screens/format.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/pair_dialogs.h"
#include "screens/pair_facts.h"
#include "screens/pair_flow.h"
#include "screens/pair_head.h"
#include "screens/pair_rematch.h"
#include "screens/pair_rhythm.h"
#include "screens/pair_sending.h"
#include "screens/pair_status.h"
#include "screens/words/asking.h"
#include "screens/words/growth.h"
#include "screens/words/pair_running.h"
#include "screens/words/session.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/disclosure.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace rw = running_words;

std::string mail_to_both(const Scene& scene, const PairView& view) {
  std::vector<std::string> addresses;
  for (const Side side : {Side::Mentor, Side::Mentee}) {
    const Person* person = find(scene.programme().people, person_on(view.pair, side));
    addresses.push_back(person == nullptr ? std::string() : person->email);
  }
  return exchange::mail_link(addresses, rw::MailSubject,
                             rw::mail_body(view.mentor_called, view.mentee_called));
}

void head_of_organiser(Scene& scene, PairScreen& s, const PairView& view) {
  std::vector<ui::MenuEntry> more;
  if (is_running(view.pair)) more.push_back({"mail", rw::DraftMessage, ui::Icon::Mail});
  if (can_ask_for_rematch(scene, view.pair)) {
    more.push_back({"rematch", asking_words::AskForRematch, ui::Icon::RefreshCw});
  }
  if (is_before_start(view.pair)) more.push_back({"start", words::Start, ui::Icon::Play});
  more.push_back({"print", words::Print, ui::Icon::Printer});
  const bool runs = is_running(view.pair);
  const PairActed acted =
      pair_head(scene, view, {.act = runs ? rw::LogThatTheyMet : std::string_view{}, .more = more});
  if (acted.act) open_day(scene, s, view, DayPurpose::Met);
  if (acted.chosen == "mail") scene.send(app::WriteMail{mail_to_both(scene, view)});
  if (acted.chosen == "rematch") ask_for_rematch(scene, s, view.pair);
  if (acted.chosen == "start") scene.send(app::SetStage{view.pair.id, PairStage::Active});
  if (acted.chosen == "print") scene.send(app::PrintPage{});
}

bool needs_organiser(const PairView& view) {
  return view.figures.momentum && view.figures.momentum->pace != insights::Pace::Steady;
}

// Why it stands out, and the one thing to do first.
void pace_banner(Scene& scene, const PairView& view) {
  ui::Frame& f = scene.ui;
  const insights::Momentum& momentum = *view.figures.momentum;
  const bool stalled = momentum.pace == insights::Pace::Stalled;
  const std::string words =
      rw::since_last(momentum.days, momentum.interval_days, view.figures.last.has_value());
  const std::string whole = std::string(stalled ? rw::Stalled : rw::Quiet) + " " + words;
  const ui::ToneColours tone = ui::tone_colours(f.theme(), ui::Tone::Warning);
  const ui::ButtonLook look{.kind = ui::ButtonKind::Primary, .fill = f.phone()};
  const ui::Group group(f, ui::Role::Group, "pace", whole);
  const ui::Box box(f,
                    {.padding = 10, .ground = tone.ground, .edge = tone.ground, .shadow = false});
  const bool narrow = f.place().width < 560;
  const float button = narrow ? 0.1F : ui::button_width(f, rw::DraftMessage, look);
  {
    ui::Columns row(f, {ui::Width::fixed(36), ui::Width::grow(), ui::Width::fixed(button)}, 8,
                    narrow ? 0 : f.control_height());
    const ui::Rect mark = row.next(20);
    f.paint().icon(ui::Icon::Hourglass, {mark.x + 8, f.place().y, 20, 20}, tone.words);
    row.next(narrow ? 0 : 20);
    ui::text(f, whole, {.type = ui::kBodyName});
    row.next(f.control_height());
    if (!narrow && ui::button(f, "draft", rw::DraftMessage, look)) {
      scene.send(app::WriteMail{mail_to_both(scene, view)});
    }
  }
  if (!narrow) return;
  f.space(10);
  if (ui::button(f, "draft", rw::DraftMessage, look)) {
    scene.send(app::WriteMail{mail_to_both(scene, view)});
  }
}

// Each day with a way to take it out again.
void dates(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  if (view.sessions.empty()) return;
  f.space(4);
  if (ui::expander(f, "dates", rw::Dates, s.dates_shown)) {
    s.dates_shown = !s.dates_shown;
    f.again();
  }
  if (!s.dates_shown) return;
  const ui::Group list(f, ui::Role::List, "list", rw::Sessions);
  for (const Session* session : view.sessions) {
    const ui::Group item(f, ui::Role::ListItem, session->id.value);
    const std::string day = short_date(session->on, scene.app.moment.today);
    ui::divider(f);
    ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(f.control_height())}, 8,
                    f.control_height() + 8);
    row.next(20);
    ui::label(f, day + ", " + std::string(session_words::state_word(session->state)));
    row.next(f.control_height());
    if (ui::icon_button(f, "remove", ui::Icon::Trash, rw::remove_session(day))) {
      scene.send(app::Remove<Session>{session->id});
    }
  }
}

void line_card(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "sessions", rw::Sessions, card_look(f));
  const std::string counts = session_counts(scene, view);
  if (f.place().width < 560) {
    ui::heading(f, 2, rw::Sessions, ui::kH3);
    ui::muted(f, counts);
  } else {
    ui::Columns row(f, {ui::Width::grow(), ui::Width::grow(2)}, 12, 26);
    row.next(26);
    ui::heading(f, 2, rw::Sessions, ui::kH3);
    row.next(20);
    ui::label(f, counts, ui::kBody, f.theme().muted, ui::Align::Right);
  }
  f.space(12);
  sessions_over_time(scene, view, LineOfSessions::Whole);
  dates(scene, s, view);
}

std::string rhythm_of(const PairView& view) {
  const std::string rhythm = words::rhythm_words(view.pair.agreement);
  if (!view.figures.rhythm) return rhythm;
  return rhythm + ", " + rw::kept_in(view.figures.rhythm->kept, view.figures.rhythm->due);
}

std::string since_of(const PairView& view, Date today) {
  if (!view.pair.started_on) return std::string(rw::NotBegun);
  std::string words = day_and_month(*view.pair.started_on, today);
  if (view.pair.manual) words += ", " + std::string(asking_words::ByHandShort);
  return words;
}

void shared_goals(ui::Frame& f, const PairView& view) {
  bool any = false;
  for (const Goal* goal : view.goals) {
    if (goal->visibility < Visibility::Programme) continue;
    fact_row(f, "goal" + goal->id.value, any ? std::string_view{} : rw::Shared, goal->statement);
    any = true;
  }
}

// What they handed to the organiser's report.
void shared_changes(ui::Frame& f, const PairView& view) {
  bool any = false;
  for (const Influence* it : view.influence) {
    if (it->visibility < Visibility::Programme) continue;
    fact_row(f, "changed" + it->id.value, any ? std::string_view{} : rw::Changed,
             growth_words::line_for_report(*it, it->credited ? view.mentor : std::string()));
    any = true;
  }
}

void facts_card(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  const Date today = scene.app.moment.today;
  const ui::Card card(f, "facts", rw::HowItRuns, card_look(f));
  card_head(scene, rw::HowItRuns, {});
  f.space(8);
  const ui::Group list(f, ui::Role::List, "list", rw::HowItRuns);
  if (fact_row(f, "rhythm", rw::RhythmRow, rhythm_of(view),
               {rw::ChangeRhythm, rw::ChangeRhythmName})) {
    open_rhythm(scene, s, view);
  }
  const auto& last = view.figures.last;
  fact_row(f, "last", rw::LastContact,
           last ? rw::session_on(day_and_month(*last, today)) : std::string(rw::NoContact));
  if (view.next != nullptr) {
    fact_row(f, "next", rw::NextRow, rw::session_on(long_date(view.next->on, today)));
  }
  shared_goals(f, view);
  shared_changes(f, view);
  fact_row(f, "since", rw::Since, since_of(view, today));
}

bool act(ui::Frame& f, std::string_view key, std::string_view words, ui::Icon icon) {
  ui::divider(f);
  f.space(4);
  const bool pressed =
      ui::flush_button(f, key, words, {.kind = ui::ButtonKind::Quiet, .icon = icon});
  f.space(4);
  return pressed;
}

void acts_card(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  const Pair& pair = view.pair;
  const ui::Card card(f, "acts", rw::Acts, card_look(f));
  card_head(scene, rw::Acts, {});
  f.space(8);
  if (!is_running(pair)) {
    if (act(f, "start", rw::StartAgain, ui::Icon::Play)) {
      scene.send(app::SetStage{pair.id, PairStage::Active});
    }
    return;
  }
  if (pair.stage == PairStage::Paused && act(f, "resume", rw::GoOn, ui::Icon::Play)) {
    scene.send(app::SetStage{pair.id, PairStage::Active});
  }
  if (act(f, "pause", rw::PauseUntil, ui::Icon::Pause)) {
    open_day(scene, s, view, DayPurpose::PauseUntil);
  }
  for (const CopyReader& it : copy_readers(scene, pair)) {
    if (act(f, it.key, it.send, ui::Icon::Share)) scene.send(app::PrepareParcel{it.person});
  }
  if (act(f, "partners", rw::NewPartners, ui::Icon::RefreshCw)) {
    scene.send(app::EndAndMatchAgain{pair.id});
  }
  if (act(f, "close", rw::CloseKindly, ui::Icon::CircleCheck)) {
    scene.send(app::SetStage{pair.id, PairStage::Closed});
  }
}

void stays_card(Scene& scene, const PairView& view) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "stays", rw::Stays, card_look(f));
  ui::Columns row(f, {ui::Width::fixed(20), ui::Width::grow()}, 12);
  const ui::Rect mark = row.next();
  f.paint().icon(ui::Icon::Lock, {mark.x, mark.y, 20, 20}, f.theme().muted);
  row.next();
  ui::heading(f, 2, rw::Stays, ui::kBodyStrong);
  f.space(4);
  const bool holds_more = view.figures.between != app::BetweenTwo{};
  ui::text(f, holds_more ? rw::HoldsMore : rw::StaysWhy, {.color = f.theme().muted});
}

void right_of_organiser(Scene& scene, PairScreen& s, const PairView& view) {
  acts_card(scene, s, view);
  scene.ui.space(kCardGap);
  stays_card(scene, view);
}

void running_cards(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  change_cards(scene, view);
  if (needs_organiser(view)) {
    pace_banner(scene, view);
    f.space(kCardGap);
  }
  line_card(scene, s, view);
  f.space(kCardGap);
  if (f.place().width < kLeastBeside) {
    facts_card(scene, s, view);
    f.space(kCardGap);
    return right_of_organiser(scene, s, view);
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(352)}, kCardGap);
  columns.next();
  facts_card(scene, s, view);
  columns.next();
  right_of_organiser(scene, s, view);
}

}  // namespace

void organisers_pair(Scene& scene, PairScreen& s, const PairView& view) {
  head_of_organiser(scene, s, view);
  scene.ui.space(8);
  if (!needs_organiser(view)) pair_status_line(scene, view.pair);
  scene.ui.space(16);
  if (is_before_start(view.pair)) return flow_card(scene, view);
  running_cards(scene, s, view);
}

}  // namespace flipside::screens
