#include "screens/matching_runs.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/proposing.h"
#include "app/words.h"
#include "base/sort.h"
#include "matching/disclosure.h"
#include "screens/format.h"
#include "screens/words/asking.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace aw = asking_words;

constexpr std::size_t kMost = 8;

std::string figures_of(const Run& run) {
  if (matching::hides_groups(run.policy)) return std::string(aw::ScoresHidden);
  std::int64_t total = 0;
  int worst = run.pairs.front().score;
  for (const RunPair& pair : run.pairs) {
    total += pair.score;
    worst = std::min(worst, pair.score);
  }
  const auto n = static_cast<std::int64_t>(run.pairs.size());
  return aw::run_figures(score_of_100(static_cast<int>((2 * total + n) / (2 * n))),
                         score_of_100(worst));
}

// How far doing it again is, or what came of it; nothing of another run.
void repetition(Scene& scene, const Run& run) {
  ui::Frame& f = scene.ui;
  const auto& repeating = scene.app.proposing->repeating;
  if (!repeating || repeating->run().id != run.id) return;
  f.space(8);
  if (!repeating->done()) return static_cast<void>(ui::muted(f, aw::DoingItAgain));
  ui::text(f, app::words::repetition(*repeating->answer(), run.pairs.size()));
}

void use_rules(Scene& scene, const Run& run) {
  scene.send(app::Save<Policy>{run.policy});
  if (app::is_shown(*scene.app.proposing)) scene.send(app::StartMatching{});
}

void run_buttons(Scene& scene, const Run& run, const std::string& title) {
  ui::Frame& f = scene.ui;
  constexpr std::array kEntries{
      ui::MenuEntry{.key = "rules", .label = aw::UseItsRules, .icon = ui::Icon::Undo},
      ui::MenuEntry{
          .key = "remove", .label = aw::RemoveRun, .icon = ui::Icon::Trash, .danger = true}};
  const std::string about = aw::repeat_about(title);
  const ui::ButtonLook look{.icon = ui::Icon::RefreshCw, .description = about};
  const float high = f.control_height();
  ui::Columns row(f,
                  {ui::Width::fixed(ui::button_width(f, aw::Repeat, look)), ui::Width::grow(),
                   ui::Width::fixed(high)},
                  8, high);
  row.next(high);
  if (ui::button(f, "repeat", aw::Repeat, look)) scene.send(app::RepeatRun{run.id});
  row.next();
  row.next(high);
  const std::string_view chosen = ui::menu_button(f, "more", aw::more_for(title), kEntries);
  if (chosen == "rules") use_rules(scene, run);
  if (chosen == "remove") scene.send(app::Remove<Run>{run.id});
}

void run_row(Scene& scene, const Run& run) {
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, run.id.value);
  const std::string title =
      aw::run_title(short_date(run.made_on, scene.app.moment.today), run.pairs.size());
  f.space(12);
  ui::text(f, title, {.type = ui::kBodyName, .role = ui::Role::Text});
  if (!run.pairs.empty()) ui::muted(f, figures_of(run), ui::kCaption);
  repetition(scene, run);
  f.space(8);
  run_buttons(scene, run, title);
  f.space(12);
}

std::vector<const Run*> newest_first(const Table<Run>& table) {
  std::vector<const Run*> runs;
  for (const auto& [id, run] : table) runs.push_back(&run);
  sort_list(runs, [](const Run* a, const Run* b) { return b->made_on < a->made_on; });
  return runs;
}

}  // namespace

void earlier_matchings(Scene& scene) {
  ui::Frame& f = scene.ui;
  const std::vector<const Run*> runs = newest_first(scene.programme().runs);
  if (runs.empty()) return;
  f.space(16);
  const ui::Card card(f, "earlier", aw::EarlierMatchings, {.padding = 20});
  ui::heading(f, 2, aw::EarlierMatchings, ui::kBodyStrong);
  f.space(8);
  {
    const ui::Group list(f, ui::Role::List, "list", aw::EarlierMatchings);
    for (std::size_t i = 0; i < std::min(kMost, runs.size()); ++i) {
      ui::divider(f);
      run_row(scene, *runs[i]);
    }
  }
  if (runs.size() > kMost) ui::muted(f, shell_words::and_more(runs.size() - kMost), ui::kCaption);
}

}  // namespace flipside::screens
