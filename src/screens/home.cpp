#include "screens/home.h"

#include <algorithm>
#include <span>
#include <string>

#include "base/text.h"
#include "screens/format.h"
#include "screens/holder.h"
#include "screens/home_excess.h"
#include "screens/home_own.h"
#include "screens/page.h"
#include "screens/sample_bar.h"
#include "screens/words/home.h"
#include "screens/words/home_own.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kLeastWideRow = 520;
constexpr std::size_t kShownOnPhone = 4;
constexpr std::size_t kShownAtFirst = 8;

void refresh(Scene& scene, HomeScreen& s) {
  if (s.revision == scene.app.derived.revision && s.day == scene.app.moment.today) return;
  s.revision = scene.app.derived.revision;
  s.day = scene.app.moment.today;
  s.needs = needs_of(scene.app);
}

ui::ButtonLook verb_look(bool first) {
  return {.kind = first ? ui::ButtonKind::Primary : ui::ButtonKind::Secondary};
}

void what_and_why(ui::Frame& f, const Need& need, int lines) {
  ui::text(f, need.what, {.type = ui::kBodyStrong, .most_lines = lines});
  ui::text(f, need.why, {.color = f.theme().muted, .most_lines = lines});
}

void wide_row(Scene& scene, const Need& need, bool first) {
  ui::Frame& f = scene.ui;
  const ui::ButtonLook look = verb_look(first);
  const float button = ui::button_width(f, need.verb, look);
  f.place().x += 16, f.place().width -= 32;
  {
    ui::Columns row(f, {ui::Width::fixed(32), ui::Width::grow(), ui::Width::fixed(button)}, 12, 68);
    row.next(32);
    ui::tile(f, need.icon, need.tone);
    row.next(40);
    what_and_why(f, need, 1);
    row.next(f.control_height());
    if (ui::button(f, "do", need.verb, look)) scene.send(need.intent);
  }
  f.place().x -= 16, f.place().width += 32;
}

void narrow_row(Scene& scene, const Need& need, bool first) {
  ui::Frame& f = scene.ui;
  f.place().x += 16, f.place().width -= 32;
  f.space(16);
  {
    ui::Columns row(f, {ui::Width::fixed(32), ui::Width::grow()}, 12);
    row.next();
    ui::tile(f, need.icon, need.tone);
    row.next();
    what_and_why(f, need, 3);
  }
  f.space(12);
  ui::ButtonLook look = verb_look(first);
  look.fill = true;
  if (ui::button(f, "do", need.verb, look)) scene.send(need.intent);
  f.space(16);
  f.place().x -= 16, f.place().width += 32;
}

void list_of(Scene& scene, std::span<const Need> needs, std::string_view name) {
  ui::Frame& f = scene.ui;
  const bool narrow = f.place().width < kLeastWideRow;
  const ui::Group list(f, ui::Role::List, "needs", name);
  for (const Need& need : needs) {
    const bool first = &need == needs.data();
    if (!first) ui::divider(f);
    const ui::Group item(f, ui::Role::ListItem, need.key);
    narrow ? narrow_row(scene, need, first) : wide_row(scene, need, first);
  }
}

void needs_list(Scene& scene, HomeScreen& s) {
  ui::Frame& f = scene.ui;
  const std::size_t most = f.place().width < kLeastWideRow ? kShownOnPhone : kShownAtFirst;
  const std::size_t shown = s.show_all ? s.needs.size() : std::min(most, s.needs.size());
  const ui::Box box(f, {.padding = 0});
  list_of(scene, std::span(s.needs).first(shown),
          is_organiser(scene.app) ? words::things_need_you(s.needs.size())
                                  : own_home_words::heading(s.needs.size()));
  if (shown == s.needs.size()) return;
  ui::divider(f);
  f.space(8);
  const ui::ButtonLook look{.kind = ui::ButtonKind::Quiet, .fill = true};
  if (ui::button(f, "more", shell_words::show_more(s.needs.size() - shown), look))
    s.show_all = true;
  f.space(8);
}

struct Figure {
  std::string_view name;
  std::string value;
  std::string n;
};

// Under 20 the words are "4 of 5", above a percentage; the counts stand below.
std::string share(int part, int whole) {
  if (whole < 20) return std::to_string(part) + " of " + std::to_string(whole);
  return percent((part * 200 + whole) / (2 * whole));
}

std::vector<Figure> figures(const app::Derived& derived) {
  const app::PairTotals& f = derived.pairs.totals;
  std::vector<Figure> list;
  const std::string early(words::TooEarly);
  list.push_back(
      {words::RhythmKept, f.intervals_due == 0 ? early : share(f.intervals_kept, f.intervals_due),
       f.running == 0 ? std::string(words::NoPairRuns)
                      : words::intervals_due(f.intervals_kept, f.intervals_due, f.running)});
  list.push_back({words::SessionsHeld, grouped(f.held_lately), words::met_lately(f.met_lately)});
  const app::Counts& people = derived.counts;
  list.push_back(
      {words::WaitingPeople, grouped(static_cast<std::int64_t>(people.waiting)),
       words::waiting_as(people.waiting_mentors, people.waiting_mentees, people.waiting_both)});
  return list;
}

void figure_cell(ui::Frame& f, const Figure& figure) {
  ui::Group item(f, ui::Role::ListItem, figure.name);
  f.place().x += 20, f.place().width -= 40;
  f.space(16);
  ui::text(f, figure.name, {.type = ui::kBodyName});
  ui::text(f, figure.value, {.type = figure.value == words::TooEarly ? ui::kLeadStrong : ui::kH2});
  ui::text(f, figure.n, {.type = ui::kCaption, .color = f.theme().muted});
  f.space(14);
  f.place().x -= 20, f.place().width += 40;
}

void figures_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "figures", words::HowItRuns, {.padding = 0});
  f.place().x += 20, f.place().width -= 40;
  f.space(10);
  ui::heading(f, 2, words::HowItRuns, ui::kCaptionName);
  f.space(10);
  f.place().x -= 20, f.place().width += 40;
  ui::Group list(f, ui::Role::List, "list");
  for (const Figure& figure : figures(scene.app.derived)) {
    ui::divider(f);
    figure_cell(f, figure);
  }
}

// Nothing needs anybody; where no pair runs, it says so and leads to what is there.
void calm(Scene& scene) {
  const ui::Box box(scene.ui, {});
  if (scene.app.derived.pairs.totals.running > 0) {
    ui::empty_state(scene.ui, "calm",
                    is_organiser(scene.app) ? words::AllCalm : own_home_words::Calm,
                    {.icon = ui::Icon::CircleCheck});
    return;
  }
  const Table<Pair>& pairs = scene.programme().pairs;
  const bool organiser = is_organiser(scene.app);
  const std::string_view action = pairs.empty() ? std::string_view{}
                                  : organiser   ? words::SeePairs
                                                : words::OpenPair;
  const std::string_view what = pairs.empty() ? words::NoPairYet
                                : organiser   ? words::NoPairRuns
                                              : words::YourPairEnded;
  if (!ui::empty_state(scene.ui, "calm", what, {.icon = ui::Icon::Swap, .action = action})) return;
  if (organiser || pairs.size() > 1) return scene.go(app::Page::Pairs);
  scene.go(app::Page::Pair, pairs.begin()->first.value);
}

}  // namespace

void draw_home(Scene& scene, HomeScreen& s, ui::Rect area) {
  refresh(scene, s);
  ui::Frame& f = scene.ui;
  Page page(scene, "home", area);
  const bool organiser = is_organiser(scene.app);
  page_heading(scene, organiser ? words::things_need_you(s.needs.size())
                                : own_home_words::heading(s.needs.size()));
  f.space(4);
  ui::muted(f, long_date(scene.app.moment.today, scene.app.moment.today), ui::kLead);
  f.space(20);
  excess_card(scene);
  sample_bar(scene);
  const auto left = [&] { s.needs.empty() ? calm(scene) : needs_list(scene, s); };
  const auto right = [&] { organiser ? figures_card(scene) : own_pair_cards(scene); };
  if (f.place().width < 800) {
    left();
    f.space(kCardGap);
    return right();
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(296)}, kCardGap);
  columns.next();
  left();
  columns.next();
  right();
}

}  // namespace flipside::screens
