#include "screens/pair_own.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "screens/climate.h"
#include "screens/growth.h"
#include "screens/late_cards.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/pair_check_in.h"
#include "screens/pair_dialogs.h"
#include "screens/pair_feedback.h"
#include "screens/pair_flow.h"
#include "screens/pair_head.h"
#include "screens/pair_questions.h"
#include "screens/pair_rematch.h"
#include "screens/pair_sending.h"
#include "screens/pair_status.h"
#include "screens/pair_terms.h"
#include "screens/words/asking.h"
#include "screens/words/check_in.h"
#include "screens/words/own_pair.h"
#include "screens/words/pair.h"
#include "ui/columns.h"
#include "ui/tabs.h"

namespace flipside::screens {
namespace {

namespace ow = own_words;

constexpr std::string_view kPart = "part";

// The first stands where the address names none.
constexpr std::array<std::string_view, 5> kOwnParts{"now", "sessions", "goals", "agreement",
                                                    "how-it-goes"};

int part_of(const app::Route& route) {
  const auto named = route.query.find(std::string(kPart));
  if (named == route.query.end()) return 0;
  const auto found = std::ranges::find(kOwnParts, named->second);
  return found == kOwnParts.end() ? 0 : static_cast<int>(found - kOwnParts.begin());
}

void go_to_part(Scene& scene, const PairView& view, int part) {
  app::Route route{.page = app::Page::Pair, .id = view.pair.id.value, .query = {}, .unknown = {}};
  if (part > 0) {
    route.query.emplace(kPart, kOwnParts[static_cast<std::size_t>(part)]);
  }
  scene.send(app::Navigate{std::move(route)});
}

// The first of the readers has a button of its own.
std::vector<ui::MenuEntry> entries_for(const Scene& scene, const Pair& pair,
                                       const std::vector<CopyReader>& readers) {
  std::vector<ui::MenuEntry> entries;
  for (std::size_t i = 1; i < readers.size(); ++i) {
    entries.push_back({readers[i].key, readers[i].send, ui::Icon::Share});
  }
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
  if (is_running(pair)) entries.push_back({"calendar", ow::CalendarFile, ui::Icon::Calendar});
  entries.push_back({"print", words::Print, ui::Icon::Printer});
  return entries;
}

void head_of_own(Scene& scene, PairScreen& s, const PairView& view) {
  const Pair& pair = view.pair;
  // Sessions of a pair that has not begun, or is closed, are not logged.
  const std::string_view act = has_sessions_ahead(pair) ? words::LogSession : std::string_view{};
  const std::vector<CopyReader> readers = copy_readers(scene, pair);
  // The partner comes first, and the two exchange every week.
  const std::string_view send = readers.empty() ? std::string_view{} : readers.front().send;
  const std::vector<ui::MenuEntry> more = entries_for(scene, pair, readers);
  const PairActed acted = pair_head(scene, view, {.act = act, .send = send, .more = more});
  if (acted.act) open_session(scene, s, view, nullptr, SessionPurpose::Log);
  if (acted.send) scene.send(app::PrepareParcel{readers.front().person});
  for (const CopyReader& it : readers) {
    if (acted.chosen == it.key) scene.send(app::PrepareParcel{it.person});
  }
  if (acted.chosen == "pause") scene.send(app::SetStage{pair.id, PairStage::Paused});
  if (acted.chosen == "resume" || acted.chosen == "start") {
    scene.send(app::SetStage{pair.id, PairStage::Active});
  }
  if (acted.chosen == "close") scene.send(app::SetStage{pair.id, PairStage::Closed});
  if (acted.chosen == "rematch") ask_for_rematch(scene, s, pair);
  if (acted.chosen == "calendar") scene.send(app::DownloadCalendar{pair.id});
  if (acted.chosen == "print") scene.send(app::PrintPage{});
}

// Two columns of the page, one below the other where there is no room.
template <class Left, class Right>
void beside(ui::Frame& f, float right_width, Left left, Right right) {
  if (f.place().width < kLeastBeside) {
    left();
    f.space(kCardGap);
    return right();
  }
  const ui::Width second = right_width > 0 ? ui::Width::fixed(right_width) : ui::Width::grow();
  ui::Columns columns(f, {ui::Width::grow(), second}, kCardGap);
  columns.next();
  left();
  columns.next();
  right();
}

void sessions_of_own(Scene& scene, PairScreen& s, const PairView& view) {
  beside(
      scene.ui, 352, [&] { sessions_card(scene, s, view); },
      [&] {
        promises_card(scene, s, view, WhichPromises::All);
        scene.ui.space(kCardGap);
        questions_card(scene, s, view);
        roles_card(scene, s, view);
      });
}

void goals_of_own(Scene& scene, PairScreen& s, const PairView& view) {
  const Side first = view.own.value_or(Side::Mentee);
  const Side second = other_side(first);
  beside(
      scene.ui, 0, [&] { goals_card(scene, s, view, first); },
      [&] { goals_card(scene, s, view, second); });
  if (!view.own) return;
  scene.ui.space(kCardGap);
  if (!late_cards_are_here(scene)) return;
  beside(
      scene.ui, 0, [&] { late::influence_card(scene, s, view); },
      [&] { late::introductions_card(scene, s, view); });
}

void agreement_of_own(Scene& scene, PairScreen& s, const PairView& view) {
  const Negotiation now(view.pair, view.terms);
  const auto left = [&] {
    if (is_between_two(scene, view)) return terms_card(scene, s, view, now);
    agreement_card(scene, s, view);
  };
  beside(scene.ui, 352, left, [&] {
    signing_cards(scene, s, view, now);
    focus_card(scene, s, view);
  });
}

void how_it_goes_of_own(Scene& scene, PairScreen& s, const PairView& view) {
  beside(
      scene.ui, 352,
      [&] {
        if (to_answer(scene.app, view)) {
          due_check_in_card(scene, s, view, true);
          scene.ui.space(kCardGap);
        }
        check_in_cards(scene, s, view);
        feedback_card(scene, s, view);
        if (!late_cards_are_here(scene)) return;
        scene.ui.space(kCardGap);
        late::ways_card(scene, s, view);
        scene.ui.space(kCardGap);
        late::time_card(scene, view);
      },
      [&] {
        if (scene.app.late_part == app::LatePart::Here) {
          late::pulse_card(scene, s, view);
          scene.ui.space(kCardGap);
        }
        check_in_days_card(scene, s, view);
        scene.ui.space(kCardGap);
        repair_card(scene, s, view);
      });
}

void draw_part(Scene& scene, PairScreen& s, const PairView& view, int part) {
  if (part == 1) return sessions_of_own(scene, s, view);
  if (part == 2) return goals_of_own(scene, s, view);
  if (part == 3) return agreement_of_own(scene, s, view);
  if (part == 4) return how_it_goes_of_own(scene, s, view);
  partner_news(scene, s.news, view);
  now_part(scene, s, view);
}

void parts(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  // Five names alone fill a phone.
  const auto counted = [&](std::string_view words, std::size_t n) {
    return f.phone() ? std::string(words) : ow::with_count(words, static_cast<int>(n));
  };
  const std::string sessions =
      counted(words::Sessions, static_cast<std::size_t>(view.figures.held));
  const std::string goals = counted(ow::GoalsPart, view.goals.size());
  const std::array choices{ui::Choice{kOwnParts[0], ow::NowPart},
                           ui::Choice{kOwnParts[1], sessions}, ui::Choice{kOwnParts[2], goals},
                           ui::Choice{kOwnParts[3], words::Agreement},
                           ui::Choice{kOwnParts[4], check_in_words::HowItGoes}};
  int part = part_of(scene.app.route);
  const int before = part;
  if (ui::tabs(f, "parts", ow::Parts, choices, part)) go_to_part(scene, view, part);
  f.space(16);
  const ui::TabPanel panel(f, "parts", choices[static_cast<std::size_t>(before)]);
  draw_part(scene, s, view, before);
}

}  // namespace

void own_pair_page(Scene& scene, PairScreen& s, const PairView& view) {
  head_of_own(scene, s, view);
  scene.ui.space(8);
  pair_status_line(scene, view.pair);
  scene.ui.space(12);
  if (is_before_start(view.pair)) return flow_card(scene, view);
  change_cards(scene, view);
  parts(scene, s, view);
}

}  // namespace flipside::screens
