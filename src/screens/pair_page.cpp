#include "screens/pair_page.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/words.h"
#include "screens/holder.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/pair_dialogs.h"
#include "screens/pair_flow.h"
#include "screens/pair_rematch.h"
#include "screens/pair_rows.h"
#include "screens/words/asking.h"
#include "screens/words/pair.h"
#include "screens/words/sending.h"
#include "screens/words/session.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

void missing(Scene& scene, ui::Rect area) {
  Page page(scene, "pair", area);
  page_heading(scene, words::NoSuchPairHere);
  scene.ui.space(16);
  if (ui::button(scene.ui, "pairs", words::Pairs, {.kind = ui::ButtonKind::Primary})) {
    scene.go(app::Page::Pairs);
  }
}

// Who may be sent a copy of what is theirs of this pair.
struct Reader {
  std::string_view key;
  // Empty: the organiser.
  Id<Person> person;
  std::string send;
};

std::vector<Reader> readers_of_copies(const Scene& scene, const Pair& pair) {
  std::vector<Reader> readers;
  if (!is_running(pair)) return readers;
  const std::optional<Side> own = own_side(scene.app, pair);
  const auto add = [&](std::string_view key, const Id<Person>& person) {
    const std::string name = app::words::name_or_words(scene.programme(), person);
    readers.push_back({key, person, sending_words::send_copy(name)});
  };
  if (own != Side::Mentor) add("send_mentor", pair.mentor);
  if (own != Side::Mentee) add("send_mentee", pair.mentee);
  const bool has_organiser = own && scene.app.workspace->holder != Holder::Individual;
  if (has_organiser) {
    readers.push_back({"report", {}, std::string(sending_words::ToOrganiser)});
  }
  return readers;
}

void stage_menu(Scene& scene, PairScreen& s, const Pair& pair) {
  std::vector<ui::MenuEntry> entries;
  if (pair.stage == PairStage::Active) {
    entries.push_back({"pause", words::Pause, ui::Icon::Pause});
  } else if (pair.stage == PairStage::Paused) {
    entries.push_back({"resume", words::Resume, ui::Icon::Play});
  } else {
    entries.push_back({"start", words::Start, ui::Icon::Play});
  }
  if (can_ask_for_rematch(scene, pair)) {
    entries.push_back({"rematch", asking_words::AskForRematch, ui::Icon::RefreshCw});
  }
  if (is_running(pair)) entries.push_back({"close", words::Close, ui::Icon::CircleMinus});
  const std::vector<Reader> readers = readers_of_copies(scene, pair);
  for (const Reader& it : readers) entries.push_back({it.key, it.send, ui::Icon::Share});
  entries.push_back({"print", words::Print, ui::Icon::Printer});
  const std::string_view chosen = ui::menu_button(scene.ui, "stage", words::MoreForPair, entries);
  for (const Reader& it : readers) {
    if (chosen == it.key) scene.send(app::PrepareCopy{it.person});
  }
  if (chosen == "pause") scene.send(app::SetStage{pair.id, PairStage::Paused});
  if (chosen == "resume" || chosen == "start") {
    scene.send(app::SetStage{pair.id, PairStage::Active});
  }
  if (chosen == "close") scene.send(app::SetStage{pair.id, PairStage::Closed});
  if (chosen == "rematch") ask_for_rematch(scene, s, pair);
  if (chosen == "print") scene.send(app::PrintPage{});
}

// Sessions of a pair that has not begun, or is closed, are not logged.
void log_button(Scene& scene, PairScreen& s, const PairView& view, const ui::ButtonLook& look) {
  if (!has_sessions_ahead(view.pair)) return;
  if (ui::button(scene.ui, "log", words::LogSession, look)) {
    open_session(scene, s, view, nullptr, SessionPurpose::Log);
  }
}

void next_button(Scene& scene, const PairView& view) {
  const auto next = app::next_running(scene.app.derived.pairs, scene.programme(), view.pair.id);
  if (!next) return;
  if (ui::icon_button(scene.ui, "next_pair", ui::Icon::ChevronRight, words::NextPair)) {
    scene.go(app::Page::Pair, next->value);
  }
}

void head(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  const ui::ButtonLook look{.icon = ui::Icon::Calendar};
  if (f.place().width < 700) {
    direction_badge(scene, view);
    f.space(16);
    const ui::Width square = ui::Width::fixed(f.control_height());
    ui::Columns row(f, {ui::Width::grow(), square, square}, 8);
    row.next();
    log_button(scene, s, view, look);
    row.next();
    next_button(scene, view);
    row.next();
    return stage_menu(scene, s, view.pair);
  }
  const float wide = ui::button_width(f, words::LogSession, look);
  const ui::Width square = ui::Width::fixed(f.control_height());
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(wide), square, square}, 8, 56);
  row.next(56);
  direction_badge(scene, view);
  row.next(f.control_height());
  log_button(scene, s, view, look);
  row.next(f.control_height());
  next_button(scene, view);
  row.next(f.control_height());
  stage_menu(scene, s, view.pair);
}

// The day on which the pair came into its stage, as far as it is known.
std::optional<Date> stage_began(const Pair& pair) {
  if (pair.stage == PairStage::Closed) return pair.closed_on;
  if (pair.stage == PairStage::Paused && !pair.pauses.empty()) return pair.pauses.back().from;
  return pair.started_on;
}

void status_line(Scene& scene, const Pair& pair) {
  const PairStatus s = status_of(scene.app, pair);
  std::string words(s.words);
  if (const auto day = stage_began(pair)) {
    words = session_words::since(s.words, short_date(*day, scene.app.moment.today),
                                 pair.stage == PairStage::Closed);
  }
  if (has_sessions_ahead(pair)) {
    words += ", " + words::rhythm_in_a_sentence(pair.agreement);
  }
  if (pair.manual) words += ", " + std::string(asking_words::ByHandShort);
  ui::status(scene.ui, words, {.icon = s.icon, .tone = s.tone});
}

void left_column(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  next_session_card(scene, s, view);
  f.space(kCardGap);
  if (f.place().width < 480) {
    goals_card(scene, s, view, Side::Mentee);
    f.space(kCardGap);
    goals_card(scene, s, view, Side::Mentor);
    return;
  }
  ui::Columns goals(f, {ui::Width::grow(), ui::Width::grow()}, kCardGap);
  goals.next();
  goals_card(scene, s, view, Side::Mentee);
  goals.next();
  goals_card(scene, s, view, Side::Mentor);
}

void right_column(Scene& scene, PairScreen& s, const PairView& view) {
  promises_card(scene, s, view);
  scene.ui.space(kCardGap);
  sessions_card(scene, s, view);
  scene.ui.space(kCardGap);
  focus_card(scene, s, view);
  scene.ui.space(kCardGap);
  agreement_card(scene, s, view);
}

void cards(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  if (is_before_start(view.pair)) return flow_card(scene, view);
  change_cards(scene, view);
  if (f.place().width < 820) {
    left_column(scene, s, view);
    f.space(kCardGap);
    return right_column(scene, s, view);
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(352)}, kCardGap);
  columns.next();
  left_column(scene, s, view);
  columns.next();
  right_column(scene, s, view);
}

}  // namespace

void draw_pair_page(Scene& scene, PairScreen& s, ui::Rect area) {
  const auto found = scene.programme().pairs.find(Id<Pair>{scene.app.route.id});
  if (found == scene.programme().pairs.end()) return missing(scene, area);
  if (s.pair != found->first.value) {
    s = {.pair = found->first.value};
    return_dialogs(scene, s, found->first);
  }
  const PairView view = view_of(scene.app, found->second);
  {
    Page page(scene, "pair", area);
    ui::IdScope scope(scene.ui, s.pair);
    head(scene, s, view);
    scene.ui.space(8);
    status_line(scene, view.pair);
    scene.ui.space(16);
    cards(scene, s, view);
  }
  ui::IdScope scope(scene.ui, s.pair);
  pair_dialog(scene, s, view);
}

}  // namespace flipside::screens
