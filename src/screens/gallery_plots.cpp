#include "screens/gallery_plots.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "screens/format.h"
#include "screens/page.h"
#include "screens/words/gallery.h"
#include "ui/box.h"
#include "ui/columns.h"
#include "ui/plot_bars.h"
#include "ui/plot_dots.h"
#include "ui/plot_lines.h"
#include "ui/plot_links.h"
#include "ui/plot_scale.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr ui::FiguresLook kFigures{gallery_words::ShowFigures, gallery_words::HideFigures};

std::string tenths(float value) {
  const int whole = static_cast<int>(value * 10 + (value < 0 ? -0.5F : 0.5F));
  const int size = whole < 0 ? -whole : whole;
  return (whole < 0 ? "−" : "") + std::to_string(size / 10) + "." + std::to_string(size % 10);
}

std::string hundredths(float value) {
  const int whole = static_cast<int>(value * 100 + 0.5F);
  const std::string rest = std::to_string(whole % 100);
  return std::to_string(whole / 100) + (rest.size() < 2 ? ".0" : ".") + rest;
}

void bars_sample(ui::Frame& f, bool& open) {
  constexpr std::array kBars{ui::Bar{"Harbour", 31, "31"}, ui::Bar{"Old Town", 24, "24"},
                             ui::Bar{"Hillside", 19, "19"}};
  ui::PlotTable table{{"Branch", "Sessions"}, {}};
  for (const ui::Bar& bar : kBars) {
    table.rows.push_back({std::string(bar.label), std::string(bar.value_text)});
  }
  const ui::PlotWords words{gallery_words::BarsName, gallery_words::BarsSummary, table, open};
  ui::muted(f, gallery_words::BarsName, ui::kCaption);
  f.space(4);
  ui::bars(f, "bars", words, kBars, {.label_width = 80, .value_width = 32, .highlighted = 0});
  ui::plot_figures(f, "bars_figures", words, kFigures, open);
}

struct PartOf {
  std::string_view name;
  float share;
};
constexpr std::array kParts{PartOf{"Topics", 0.45F}, PartOf{"Levels", 0.25F},
                            PartOf{"Interests", 0.18F}, PartOf{"Rank gap", 0.07F}};

void part_names(ui::Frame& f) {
  ui::Flow flow(f, 16, 20);
  for (std::size_t i = 0; i < kParts.size(); ++i) {
    flow.next(16 + ui::text_width(f, kParts[i].name, ui::kCaption) + 1, 20);
    const ui::Place at = f.place();
    f.paint().fill({at.x, at.y + 5, 10, 10}, f.theme().parts[i], 2);
    f.place() = {at.x + 16, at.y + 2, at.width - 16};
    ui::label(f, kParts[i].name, ui::kCaption, f.theme().muted);
  }
}

void parts_sample(ui::Frame& f, bool& open) {
  std::array<float, kParts.size()> shares{};
  ui::PlotTable table{{"Part", "Share"}, {}};
  for (std::size_t i = 0; i < kParts.size(); ++i) {
    shares[i] = kParts[i].share;
    table.rows.push_back(
        {std::string(kParts[i].name), percent(static_cast<int>(kParts[i].share * 100 + 0.5F))});
  }
  const ui::PlotWords words{gallery_words::PartsName, gallery_words::PartsSummary, table, open};
  ui::muted(f, gallery_words::PartsName, ui::kCaption);
  f.space(8);
  ui::parts_bar(f, "parts", words, shares);
  f.space(8);
  part_names(f);
  ui::plot_figures(f, "parts_figures", words, kFigures, open);
}

struct TrendSample {
  std::string_view name;
  std::array<float, 7> values;
  std::string_view newest;
};
constexpr std::array kTrends{TrendSample{"Harbour", {44, 48, 53, 52, 57, 59, 60}, "60"},
                             TrendSample{"Old Town", {54, 52, 55, 61, 63, 69, 74}, "74"},
                             TrendSample{"Hillside", {61, 56, 51, 52, 49, 44, 40}, "40"}};

void trend_sample(ui::Frame& f, std::size_t i, bool open) {
  const TrendSample& sample = kTrends[i];
  ui::PlotTable table{{"Week", "Kept"}, {}};
  for (std::size_t week = 0; week < sample.values.size(); ++week) {
    table.rows.push_back(
        {std::to_string(week + 1), percent(static_cast<int>(sample.values[week]))});
  }
  const std::string summary = std::string(sample.name) + ": " + std::string(sample.newest) +
                              " in the last week, " +
                              std::to_string(static_cast<int>(sample.values[0])) + " in the first.";
  ui::trend(f, sample.name, {sample.name, summary, table, open},
            {.title = sample.name,
             .values = sample.values,
             .value_text = sample.newest,
             .least = 30,
             .most = 80,
             .series = i});
}

void trends_sample(ui::Frame& f, bool& open) {
  {
    ui::Columns columns(f, {ui::Width::grow(), ui::Width::grow(), ui::Width::grow()}, 16);
    for (std::size_t i = 0; i < kTrends.size(); ++i) {
      columns.next();
      trend_sample(f, i, open);
    }
  }
  ui::PlotTable table{{"Week", "Harbour", "Old Town", "Hillside"}, {}};
  for (std::size_t week = 0; week < kTrends[0].values.size(); ++week) {
    std::vector<std::string> row{std::to_string(week + 1)};
    for (const TrendSample& sample : kTrends) {
      row.push_back(std::to_string(static_cast<int>(sample.values[week])));
    }
    table.rows.push_back(std::move(row));
  }
  ui::plot_figures(f, "trend_figures",
                   {gallery_words::TrendsName, gallery_words::TrendsSummary, table, true}, kFigures,
                   open);
}

void line_sample(ui::Frame& f, bool& open) {
  constexpr std::array kShares{0.18F, 0.22F, 0.2F, 0.27F, 0.34F, 0.41F, 0.49F, 0.56F};
  constexpr std::array kLimits{ui::Limit{0.5F, gallery_words::LimitWarn, true},
                               ui::Limit{0.2F, gallery_words::LimitUsual, false}};
  ui::PlotTable table{{"Session", "Share"}, {}};
  for (std::size_t i = 0; i < kShares.size(); ++i) {
    table.rows.push_back({std::to_string(i + 1), hundredths(kShares[i])});
  }
  const ui::PlotWords words{gallery_words::LineName, gallery_words::LineSummary, table, open};
  ui::muted(f, gallery_words::LineName, ui::kCaption);
  f.space(4);
  ui::line_plot(f, "line", words,
                {.values = kShares,
                 .least = 0,
                 .most = 0.7F,
                 .limits = kLimits,
                 .newest_text = "0.56",
                 .first_label = gallery_words::FirstSession,
                 .last_label = gallery_words::LastSession});
  ui::plot_figures(f, "line_figures", words, kFigures, open);
}

void scale_sample(ui::Frame& f) {
  constexpr std::array kRated{
      ui::RatedItem{gallery_words::RatedFirst, 4, 4, gallery_words::Same},
      ui::RatedItem{gallery_words::RatedSecond, 2, 4, gallery_words::TwoPoints}};
  const ui::PlotTable table{{"Item", "Ingrid", "Ada"},
                            {{std::string(gallery_words::RatedFirst), "4", "4"},
                             {std::string(gallery_words::RatedSecond), "4", "2"}}};
  ui::muted(f, gallery_words::ScaleName, ui::kCaption);
  f.space(4);
  ui::scale_plot(f, "scale", {gallery_words::ScaleName, gallery_words::ScaleSummary, table},
                 {.items = kRated, .mentor = "Ada", .mentee = "Ingrid"});
}

void tick_words(ui::Frame& f, const ui::DotPlot& plot) {
  const ui::Rect row = f.take(20);
  for (const float tick : plot.ticks) {
    const float x = ui::dot_plot_x(plot, row, tick);
    const std::string words = tick > 0 ? "+" + tenths(tick) : tenths(tick);
    ui::paint_line(f, words, ui::figures(ui::kCaption), {x - 24, row.y, 48, row.height},
                   f.theme().muted, ui::Align::Centre);
  }
}

}  // namespace

void gallery_amounts_card(ui::Frame& f, GalleryPlots& s) {
  ui::Card card(f, "amounts", gallery_words::Amounts, card_look(f));
  ui::heading(f, 2, gallery_words::Amounts, ui::kBodyStrong);
  f.space(12);
  bars_sample(f, s.bars);
  f.space(16);
  parts_sample(f, s.parts);
}

void gallery_lines_card(ui::Frame& f, GalleryPlots& s) {
  ui::Card card(f, "lines", gallery_words::Lines, card_look(f));
  ui::heading(f, 2, gallery_words::Lines, ui::kBodyStrong);
  f.space(12);
  ui::muted(f, gallery_words::TrendsName, ui::kCaption);
  f.space(8);
  trends_sample(f, s.trends);
  f.space(16);
  line_sample(f, s.line);
  f.space(20);
  scale_sample(f);
}

void gallery_dots_card(ui::Frame& f, GalleryPlots& s) {
  ui::Card card(f, "dots_card", gallery_words::Dots, card_look(f));
  ui::heading(f, 2, gallery_words::Dots, ui::kBodyStrong);
  f.space(12);
  ui::muted(f, gallery_words::DotsName, ui::kCaption);
  f.space(8);
  constexpr std::array kTicks{-1.0F, 0.0F, 1.0F, 2.0F};
  constexpr std::array kGroups{0.1F, 0.6F, 0.9F, 1.5F};
  ui::PlotTable table{{"Group", "Mean"}, {}};
  for (std::size_t i = 0; i < kGroups.size(); ++i) {
    table.rows.push_back({std::to_string(i + 1), tenths(kGroups[i])});
  }
  table.rows.push_back({"All", "0.8 (0.6 to 1.0)"});
  const ui::DotPlot plot{.least = -1.3F,
                         .most = 2.3F,
                         .ticks = kTicks,
                         .groups = kGroups,
                         .interval = ui::Interval{0.8F, 0.6F, 1.0F, true}};
  const ui::PlotWords words{gallery_words::DotsName, gallery_words::DotsSummary, table, s.dots};
  tick_words(f, plot);
  ui::dot_plot(f, "dots", words, plot);
  f.space(8);
  ui::muted(f, gallery_words::DotsCaption, ui::kCaption);
  ui::plot_figures(f, "dots_figures", words, kFigures, s.dots);
}

void gallery_links_card(ui::Frame& f, GalleryPlots& s) {
  ui::Card card(f, "links_card", gallery_words::Links, card_look(f));
  ui::heading(f, 2, gallery_words::Links, ui::kBodyStrong);
  f.space(12);
  ui::muted(f, gallery_words::LinksName, ui::kCaption);
  f.space(8);
  constexpr std::array kMentors{ui::LinkGroup{"Assistant", 3}, ui::LinkGroup{"Librarian", 1},
                                ui::LinkGroup{"No pair", 1, true}};
  constexpr std::array kMentees{ui::LinkGroup{"Team lead", 2}, ui::LinkGroup{"Head", 2}};
  constexpr std::array kLinks{ui::Link{0, 2}, ui::Link{1, 0}, ui::Link{2, 1}, ui::Link{3, 3}};
  const ui::PlotTable table{{"Mentor (junior, teaches)", "Mentee (senior, learns)"},
                            {{"Assistant", "Head"},
                             {"Assistant", "Team lead"},
                             {"Assistant", "Team lead"},
                             {"Librarian", "Head"}}};
  const ui::PlotWords words{gallery_words::LinksName, gallery_words::LinksSummary, table, s.links};
  ui::link_plot(
      f, "links", words,
      {.mentors = kMentors, .mentees = kMentees, .links = kLinks, .highlighted = 0, .height = 120});
  f.space(8);
  ui::plot_figures(f, "links_figures", words, kFigures, s.links);
}

}  // namespace flipside::screens
