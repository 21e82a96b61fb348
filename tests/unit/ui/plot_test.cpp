#include <gtest/gtest.h>

#include <array>

#include "ui/harness.h"
#include "ui/plot_bars.h"
#include "ui/plot_dots.h"
#include "ui/plot_lines.h"
#include "ui/plot_links.h"

namespace flipside::ui {
namespace {

const PlotTable kFigures{{"Branch", "Hours"}, {{"Harbour", "60"}, {"Old Town", "74"}}};
const PlotWords kWords{
    .name = "Hours by branch", .summary = "Old Town gives most hours.", .figures = kFigures};

TEST(Plot, IsAnImageOfOneSentenceWithItsFiguresBehind) {
  Harness page([](Frame& frame) { record_plot(frame, "hours", kWords, {0, 0, 100, 50}); });
  EXPECT_EQ(page.get(Role::Image, "Old Town gives most hours.").rect, (Rect{0, 0, 100, 50}));
  EXPECT_EQ(page.get(Role::Table, "Hours by branch").set_size, 3);
  EXPECT_EQ(page.all(Role::ColumnHeader).size(), 2U);
  EXPECT_EQ(page.all(Role::Cell).at(2).name, "Old Town");
}

TEST(Plot, ShowsItsFiguresWhenAsked) {
  bool open = false;
  Harness page([&](Frame& frame) {
    PlotWords words = kWords;
    words.figures_shown = open;
    record_plot(frame, "hours", words, frame.take(50));
    plot_figures(frame, "figures", words, {.show = "Show the figures", .hide = "Hide the figures"},
                 open);
  });
  EXPECT_FALSE(page.paints("Harbour"));
  page.click(Role::Button, "Show the figures");
  EXPECT_TRUE(page.paints("Harbour"));
  EXPECT_EQ(page.all(Role::Table).size(), 1U);
  EXPECT_TRUE(page.get(Role::Button, "Hide the figures").state.expanded);
}

TEST(Bars, AreAsLongAsTheirShareOfTheGreatest) {
  const std::array values{Bar{"Harbour", 30, "30"}, Bar{"Old Town", 60, "60"}};
  Harness page([&](Frame& frame) {
    const PlaceScope place(frame, {0, 0, 400});
    bars(frame, "hours", kWords, values);
  });
  // 400 wide: 120 for labels, 56 for values, 12 twice between: 200 for bars from 132.
  const Color ink = light_theme().primary;
  EXPECT_TRUE(page.paints(ink, {230, 10, 2, 8}));
  EXPECT_FALSE(page.paints(ink, {235, 10, 97, 8}));
  EXPECT_TRUE(page.paints(ink, {330, 38, 2, 8}));
}

TEST(PartsBar, PaintsEachPartInItsColour) {
  constexpr std::array kShares{0.5F, 0.0F, 0.25F};
  Harness page([&](Frame& frame) {
    const PlaceScope place(frame, {0, 0, 400});
    parts_bar(frame, "score", kWords, kShares);
  });
  const Theme& t = light_theme();
  EXPECT_TRUE(page.paints(t.parts[0], {0, 0, 199, 8}));
  EXPECT_FALSE(page.paints(t.parts[1], {0, 0, 400, 8}));
  EXPECT_TRUE(page.paints(t.parts[2], {200, 0, 99, 8}));
  EXPECT_FALSE(page.paints(t.parts[2], {302, 0, 98, 8}));
}

TEST(Trend, EndsInADotAtTheNewestValue) {
  constexpr std::array kValues{10.0F, 30.0F, 20.0F};
  Harness page([&](Frame& frame) {
    paint_trend(frame, {0, 0, 60, 20}, kValues,
                {.least = 10, .most = 30, .line = rgb(0x111111), .dot = rgb(0x222222)});
  });
  EXPECT_TRUE(page.paints(rgb(0x222222), {57, 7, 6, 6}));
  EXPECT_TRUE(page.paints(rgb(0x111111), {28, 0, 4, 4}));
}

TEST(Trend, TakesOneValueAndNone) {
  constexpr std::array kOne{5.0F};
  Harness page([&](Frame& frame) {
    trend(frame, "one", kWords, {.title = "Harbour", .values = kOne, .value_text = "5"});
    trend(frame, "none", {.name = "None", .summary = "None.", .figures = kFigures},
          {.title = "Hillside"});
  });
  EXPECT_TRUE(page.paints("Hillside"));
}

TEST(LinePlot, TintsWhatLiesAboveTheLimitThatWarns) {
  constexpr std::array kValues{0.4F, 0.5F, 0.28F};
  constexpr std::array kLimits{Limit{0.5F, "0.50 warns", true}, Limit{0.35F, "0.35 clears"}};
  Harness page([&](Frame& frame) {
    const PlaceScope place(frame, {0, 0, 310});
    line_plot(frame, "radar", kWords,
              {.values = kValues, .limits = kLimits, .newest_text = "0.28", .height = 126});
  });
  const Color tint = light_theme().warning_fill;
  EXPECT_TRUE(page.paints(tint, {0, 0, 10, 50}));
  EXPECT_FALSE(page.paints(tint, {0, 53, 310, 70}));
  EXPECT_TRUE(page.paints("0.28"));
}

TEST(DotPlot, PutsSquaresAndTheIntervalOnItsScale) {
  constexpr std::array kTicks{-1.0F, 0.0F, 1.0F, 2.0F};
  constexpr std::array kGroups{0.5F};
  const DotPlot view{.ticks = kTicks,
                     .groups = kGroups,
                     .interval = Interval{.mean = 1, .low = 0.5F, .high = 1.5F, .certain = true}};
  Harness page([&](Frame& frame) {
    const PlaceScope place(frame, {0, 0, 324});
    dot_plot(frame, "change", kWords, view);
  });
  const Theme& t = light_theme();
  EXPECT_FLOAT_EQ(dot_plot_x(view, {0, 0, 324, 72}, 0), 112);
  EXPECT_TRUE(page.paints(t.edge, {157, 20, 10, 10}));
  EXPECT_TRUE(page.paints(t.primary, {161, 45, 2, 10}));
  EXPECT_TRUE(page.paints(t.primary, {261, 45, 2, 10}));
  EXPECT_TRUE(page.paints(t.primary, {207, 45, 10, 10}));
}

TEST(LinkPlot, JoinsPairsAndHighlightsOne) {
  constexpr std::array kMentors{LinkGroup{"Assistants", 2}, LinkGroup{"No pair", 1, true}};
  constexpr std::array kMentees{LinkGroup{"Directors", 2}};
  constexpr std::array kLinks{Link{0, 1}, Link{1, 0}, Link{9, 9}};
  LinkPlot view{.mentors = kMentors, .mentees = kMentees, .links = kLinks, .height = 200};
  Harness page([&](Frame& frame) {
    const PlaceScope place(frame, {0, 0, 260});
    link_plot(frame, "links", kWords, view);
  });
  const Theme& t = light_theme();
  EXPECT_TRUE(page.paints(t.mentor, {0, 0, 130, 40}));
  EXPECT_TRUE(page.paints(with_alpha(t.mentor, 0.4F), {0, 50, 130, 20}));
  EXPECT_TRUE(page.paints(t.mentee, {130, 0, 130, 40}));
  EXPECT_FALSE(page.paints(t.primary, {0, 0, 260, 200}));
  view.highlighted = 1;
  page.settle();
  EXPECT_TRUE(page.paints(t.primary, {0, 0, 260, 200}));
}

}  // namespace
}  // namespace flipside::ui
