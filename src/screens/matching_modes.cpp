#include "screens/matching_modes.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "app/proposing.h"
#include "base/text.h"
#include "matching/wording.h"
#include "record/named.h"
#include "screens/format.h"
#include "screens/told.h"
#include "screens/words/matching.h"
#include "screens/words/proof.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/plot_spread.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

using matching::ModeResult;

constexpr float kSideBySide = 640;
constexpr float kModesBetween = 24;

bool proven(const ModeResult& result) { return result.finding == matching::Finding::Proven; }

void figure(ui::Frame& f, std::string_view name, const std::string& value) {
  const ui::Group item(f, ui::Role::ListItem, name);
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(72)}, 8);
  columns.next();
  ui::label(f, name, ui::kBody, f.theme().muted);
  columns.next();
  ui::label(f, value, ui::figures(ui::kBodyStrong), ui::kThemeText, ui::Align::Right);
}

void figures_of(ui::Frame& f, const ModeResult& result, bool hidden) {
  const bool none = result.totals.pairs == 0;
  const ui::Group list(f, ui::Role::List, "figures", matching::name_of(result.mode));
  figure(f, words::PeopleWithPair, grouped(result.people_with_a_pair));
  figure(f, words::Unmatched, grouped(result.unmatched));
  figure(f, words::PairsRow, grouped(result.totals.pairs));
  if (hidden) return;
  figure(f, words::WorstRow, none ? "–" : score_of_100(result.totals.worst));
  figure(f, words::TotalRow, total_of_scores(result.totals.score));
}

// True when this mode is to be used.
bool mode_column(Scene& scene, const ModeResult& result, bool hidden, float description) {
  ui::Frame& f = scene.ui;
  const std::string_view name = matching::name_of(result.mode);
  const ui::Group group(f, ui::Role::Region, flipside::name_of(result.mode), name);
  ui::heading(f, 3, name, ui::kBodyStrong);
  const float below = f.place().y + description + 8;
  ui::muted(f, matching::description_of(result.mode), ui::kCaption);
  f.space(std::max(8.0F, below - f.place().y));
  if (!proven(result)) {
    ui::text(f, words::ModeNotProven, {.color = f.theme().danger});
    return false;
  }
  figures_of(f, result, hidden);
  f.space(8);
  if (result.mode == policy_of(scene.programme()).mode) {
    ui::label(f, words::InUse, ui::kBodyName, f.theme().muted);
    return false;
  }
  return ui::button(f, "use", words::use_mode(name));
}

// The modes side by side, or below each other. Answers the one to be used, if any.
const ModeResult* mode_columns(Scene& scene, const std::vector<ModeResult>& results, bool hidden) {
  ui::Frame& f = scene.ui;
  const ModeResult* chosen = nullptr;
  if (f.place().width < kSideBySide) {
    for (const ModeResult& result : results) {
      if (&result != &results.front()) {
        f.space(12);
        ui::divider(f);
        f.space(12);
      }
      if (mode_column(scene, result, hidden, 0)) chosen = &result;
    }
    return chosen;
  }
  // The figures of all begin at one height.
  float description = 0;
  for (const ModeResult& result : results) {
    const float width = (f.place().width - 2 * kModesBetween) / 3;
    description = std::max(description, ui::text_height(f, matching::description_of(result.mode),
                                                        ui::kCaption, width));
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::grow(), ui::Width::grow()}, kModesBetween);
  for (const ModeResult& result : results) {
    columns.next();
    if (mode_column(scene, result, hidden, description)) chosen = &result;
  }
  return chosen;
}

int quantile(const std::vector<int>& ascending, std::size_t quarters) {
  constexpr std::size_t kHalf = 2;
  if (quarters == kHalf) return matching::median_of(ascending).value_or(0);
  return ascending[(ascending.size() - 1) * quarters / 4];
}

ui::PlotTable table_of(const std::vector<ModeResult>& results) {
  ui::PlotTable table{
      {std::string(words::ModeColumn), std::string(words::PairsRow), std::string(words::Lowest),
       std::string(words::LowerQuarter), std::string(words::Median),
       std::string(words::UpperQuarter), std::string(words::Highest)},
      {}};
  for (const ModeResult& result : results) {
    std::vector<std::string> row{std::string(matching::name_of(result.mode)),
                                 grouped(result.totals.pairs)};
    for (std::size_t quarters = 0; quarters <= 4; ++quarters) {
      row.push_back(result.scores.empty() ? "–" : score_of_100(quantile(result.scores, quarters)));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

void spread(ui::Frame& f, ModesForm& form, const std::vector<ModeResult>& results) {
  std::array<std::string, matching::AllModes.size()> middles;
  std::array<ui::SpreadRow, matching::AllModes.size()> rows;
  std::size_t most = 0;
  for (std::size_t i = 0; i < results.size(); ++i) {
    const std::vector<int>& scores = results[i].scores;
    if (const auto median = matching::median_of(scores)) middles[i] = words::median(*median);
    rows[i] = {matching::name_of(results[i].mode), scores, middles[i]};
    most = std::max(most, scores.size());
  }
  const ui::PlotTable table = table_of(results);
  const std::string summary = words::spread_summary(most);
  const ui::PlotWords plot_words{words::SpreadName, summary, table, form.figures_open};
  ui::heading(f, 3, words::SpreadName, ui::kBodyStrong);
  f.space(8);
  ui::spread_plot(f, "spread", plot_words,
                  {.least = 0,
                   .most = matching::HighestScore,
                   .least_text = "0",
                   .most_text = "100",
                   .rows = rows});
  ui::plot_figures(f, "spread_figures", plot_words, {words::ShowFigures, words::HideFigures},
                   form.figures_open);
}

void close(Scene& scene, ModesForm& form) {
  form = {};
  scene.send(app::CloseModes{});
}

}  // namespace

void modes_dialog(Scene& scene, ModesForm& form) {
  ui::Frame& f = scene.ui;
  const ui::Dialog dialog(f, "modes", words::CompareModes, 800);
  if (dialog.closed()) return close(scene, form);
  const app::ModeQuestion* question = scene.app.proposing->exploring.modes.get();
  if (question == nullptr) return;
  if (!question->search.done()) {
    if (ui::progress(f, "comparing", words::Comparing,
                     {.share = static_cast<float>(question->search.progress_thousandths()) / 1000,
                      .cancel = shell_words::Cancel},
                     form.progress)) {
      close(scene, form);
    }
    return;
  }
  const std::vector<ModeResult>& results = question->search.results();
  ui::muted(f, words::CompareLead);
  f.space(16);
  const bool hidden = tells_no_scores(question->proposal);
  const ModeResult* chosen = mode_columns(scene, results, hidden);
  f.space(20);
  if (hidden) {
    ui::muted(f, words::ProofHidden);
  } else {
    spread(f, form, results);
  }
  if (chosen == nullptr) return;
  const MatchingMode mode = chosen->mode;
  close(scene, form);
  scene.send(app::UseMode{mode});
}

}  // namespace flipside::screens
