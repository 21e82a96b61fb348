// What the time of a pair's sessions goes to.
#include <string>
#include <vector>

#include "insights/agenda_shares.h"
#include "screens/climate.h"
#include "screens/format.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/words/approach.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/plot_lines.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace ap = approach_words;

constexpr std::size_t kLeastOfALine = 2;

int share_of(int part, int whole) { return (part * 200 + whole) / (2 * whole); }

void explore_plot(Scene& scene, const std::vector<insights::Approaches>& list,
                  const std::string& sentence) {
  const Date today = scene.app.moment.today;
  std::vector<float> shares;
  ui::PlotTable table{.heads = {std::string(ap::DayColumn), std::string(ap::ExploreColumn),
                                std::string(ap::AdviceColumn)},
                      .rows = {}};
  for (const insights::Approaches& it : list) {
    shares.push_back(static_cast<float>(it.explore) / static_cast<float>(it.explore + it.advice));
    table.rows.push_back(
        {short_date(it.on, today), ap::minutes(it.explore), ap::minutes(it.advice)});
  }
  const insights::Approaches& newest = list.back();
  const std::string last = percent(share_of(newest.explore, newest.explore + newest.advice));
  const std::string first_day = short_date(list.front().on, today);
  const std::string last_day = short_date(newest.on, today);
  ui::line_plot(scene.ui, "explore", {.name = ap::PlotName, .summary = sentence, .figures = table},
                {.values = shares,
                 .least = 0,
                 .most = 1,
                 .newest_text = last,
                 .first_label = first_day,
                 .last_label = last_day,
                 .height = 110});
}

void approaches(Scene& scene, const std::vector<insights::Approaches>& list) {
  ui::Frame& f = scene.ui;
  if (list.empty()) return static_cast<void>(ui::muted(f, ap::NothingMarked));
  int explore = 0;
  int advice = 0;
  for (const insights::Approaches& it : list) explore += it.explore, advice += it.advice;
  const std::string sentence = ap::divided(share_of(explore, explore + advice), explore + advice,
                                           static_cast<int>(list.size()));
  ui::text(f, sentence);
  if (list.size() >= kLeastOfALine) {
    f.space(8);
    explore_plot(scene, list, sentence);
  }
  ui::muted(f, ap::NoRightShare, ui::kCaption);
}

}  // namespace

void late::time_card(Scene& scene, const PairView& view) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "time", ap::Title, {.padding = f.phone() ? 16.0F : 20.0F});
  card_head(scene, ap::Title, words::BothRead);
  f.space(4);
  approaches(scene, insights::approaches_of(view.sessions));
  const auto drift = insights::focus_drift(view.sessions, view.pair.agreement.focus);
  if (!drift) return;
  f.space(12);
  const int off = share_of(drift->off_minutes, drift->minutes);
  ui::text(f, off > 50 ? ap::drifted(off, drift->sessions) : ap::on_focus(off, drift->sessions));
}

}  // namespace flipside::screens
