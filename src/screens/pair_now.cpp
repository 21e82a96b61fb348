// What most weeks need of a pair: the next session, what was promised, last time, the rhythm.
#include <algorithm>
#include <string>

#include "screens/format.h"
#include "screens/holder.h"
#include "screens/page.h"
#include "screens/pair_attempts.h"
#include "screens/pair_cards.h"
#include "screens/pair_check_in.h"
#include "screens/pair_dialogs.h"
#include "screens/pair_own.h"
#include "screens/pair_rhythm.h"
#include "screens/words/own_pair.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace ow = own_words;

constexpr int kLeastInARow = 2;

// How many of the latest sessions were called off by the same side, and by which.
struct CalledOff {
  int count{};
  Side by{};
};
CalledOff called_off(const PairView& view) {
  CalledOff off;
  for (const Session* session : view.sessions) {
    if (session->state == SessionState::Planned) continue;
    if (session->state == SessionState::Held || !session->changed_by) break;
    if (off.count > 0 && *session->changed_by != off.by) break;
    off.by = *session->changed_by;
    ++off.count;
  }
  return off;
}

void called_off_line(Scene& scene, const PairView& view) {
  const CalledOff off = called_off(view);
  if (!is_running(view.pair) || off.count < kLeastInARow) return;
  const std::string words = ow::in_a_row(off.count, view.called_inside(off.by), off.by == view.own);
  if (ui::banner(scene.ui, "in_a_row", words,
                 {.tone = ui::Tone::Info, .action = ow::LookAtAgreement})) {
    scene.send(app::Navigate{{.page = app::Page::Pair,
                              .id = view.pair.id.value,
                              .query = {{"part", "agreement"}},
                              .unknown = {}}});
  }
  scene.ui.space(kCardGap);
}

const Session* last_held(const PairView& view) {
  const auto found = std::ranges::find(view.sessions, SessionState::Held, &Session::state);
  return found == view.sessions.end() ? nullptr : *found;
}

void last_card(Scene& scene, PairScreen& s, const PairView& view) {
  const Session* last = last_held(view);
  if (last == nullptr) return;
  ui::Frame& f = scene.ui;
  f.space(kCardGap);
  const ui::Card card(f, "last", ow::LastTime, {.padding = 20});
  card_head(scene, ow::LastTime, words::BothRead);
  ui::muted(
      f,
      ow::last_session(day_and_month(last->on, scene.app.moment.today), last->minutes.value_or(0)),
      ui::kCaption);
  f.space(8);
  if (!last->note.empty()) return static_cast<void>(ui::text(f, last->note, {.most_lines = 6}));
  ui::muted(f, ow::NothingNoted);
  f.space(4);
  ui::Flow row(f, 8, f.control_height());
  if (ui::button(row, f, "note", ow::AddNote, {.kind = ui::ButtonKind::Quiet})) {
    open_session(scene, s, view, last, SessionPurpose::Edit);
  }
}

void rhythm_card(Scene& scene, const PairView& view) {
  if (!view.pair.started_on) return;
  ui::Frame& f = scene.ui;
  f.space(kCardGap);
  const bool alone = scene.app.workspace->holder == Holder::Individual;
  const ui::Card card(f, "rhythm", ow::YourRhythm, {.padding = 20});
  card_head(scene, ow::YourRhythm, alone ? words::BothRead : ow::OrganiserToo);
  if (view.figures.rhythm) {
    f.space(4);
    ui::text(f,
             ow::kept(view.figures.rhythm->kept, view.figures.rhythm->due,
                      words::rhythm_in_a_sentence(view.pair.agreement)),
             {.color = f.theme().muted});
  }
  f.space(8);
  sessions_over_time(scene, view, LineOfSessions::Small);
}

}  // namespace

void now_part(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  called_off_line(scene, view);
  const auto left = [&] {
    next_session_card(scene, s, view);
    if (to_answer(scene.app, view)) f.space(kCardGap);
    due_check_in_card(scene, s, view, false);
    review_card(scene, s, view);
    last_card(scene, s, view);
    if (view.own) f.space(kCardGap);
    attempts_card(scene, s, view);
  };
  const auto right = [&] {
    promises_card(scene, s, view, WhichPromises::Open);
    rhythm_card(scene, view);
  };
  if (f.place().width < kLeastBeside) {
    left();
    f.space(kCardGap);
    return right();
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(352)}, kCardGap);
  columns.next();
  left();
  columns.next();
  right();
}

}  // namespace flipside::screens
