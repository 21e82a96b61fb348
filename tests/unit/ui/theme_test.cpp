#include "ui/theme.h"

#include <gtest/gtest.h>

#include <array>

namespace flipside::ui {
namespace {

struct Named {
  const char* name;
  Color Theme::* color;
};

double ratio(const Theme& t, const Named& a, const Named& b) {
  return contrast(t.*a.color, t.*b.color);
}

void expect_at_least(double least, const Theme& t, std::span<const Named> inks,
                     std::span<const Named> grounds) {
  for (const Named& ink : inks) {
    for (const Named& ground : grounds) {
      EXPECT_GE(ratio(t, ink, ground), least)
          << ink.name << " on " << ground.name << (t.dark ? ", dark" : ", light");
    }
  }
}

constexpr std::array kGrounds{Named{"canvas", &Theme::canvas}, Named{"surface", &Theme::surface},
                              Named{"raised", &Theme::raised}, Named{"hover", &Theme::hover},
                              Named{"selected", &Theme::selected}};
constexpr std::array kPlain{Named{"canvas", &Theme::canvas}, Named{"surface", &Theme::surface},
                            Named{"raised", &Theme::raised}};
constexpr std::array kFills{
    Named{"soft", &Theme::soft},
    Named{"soft_hover", &Theme::soft_hover},
    Named{"success_fill", &Theme::success_fill},
    Named{"warning_fill", &Theme::warning_fill},
    Named{"danger_fill", &Theme::danger_fill},
};

class Themes : public testing::TestWithParam<bool> {
 protected:
  const Theme& theme() const { return GetParam() ? dark_theme() : light_theme(); }
};

TEST_P(Themes, MakeTextReadableOnEveryGround) {
  const Named text{"text", &Theme::text};
  expect_at_least(4.5, theme(), std::span(&text, 1), kGrounds);
  expect_at_least(4.5, theme(), std::span(&text, 1), kFills);
}

TEST_P(Themes, MakeExplainingWordsAndLinksReadableWhereTheyStand) {
  constexpr std::array kInks{Named{"muted", &Theme::muted},
                             Named{"primary", &Theme::primary},
                             Named{"primary_hover", &Theme::primary_hover},
                             Named{"warning", &Theme::warning},
                             Named{"danger", &Theme::danger},
                             Named{"success_text", &Theme::success_text},
                             Named{"mentor_text", &Theme::mentor_text},
                             Named{"mentee_text", &Theme::mentee_text}};
  expect_at_least(4.5, theme(), kInks, kGrounds);
}

TEST_P(Themes, MakeTheWordsOfTintsAndButtonsReadable) {
  const std::array<std::pair<Named, Named>, 12> pairs{{
      {{"muted", &Theme::muted}, {"soft", &Theme::soft}},
      {{"primary", &Theme::primary}, {"soft", &Theme::soft}},
      {{"on_primary", &Theme::on_primary}, {"primary", &Theme::primary}},
      {{"on_primary", &Theme::on_primary}, {"primary_hover", &Theme::primary_hover}},
      {{"success_text", &Theme::success_text}, {"success_fill", &Theme::success_fill}},
      {{"warning", &Theme::warning}, {"warning_fill", &Theme::warning_fill}},
      {{"danger", &Theme::danger}, {"danger_fill", &Theme::danger_fill}},
      {{"mentor_text", &Theme::mentor_text}, {"mentor_fill", &Theme::mentor_fill}},
      {{"mentee_text", &Theme::mentee_text}, {"mentee_fill", &Theme::mentee_fill}},
      {{"toast_text", &Theme::toast_text}, {"toast", &Theme::toast}},
      {{"toast_action", &Theme::toast_action}, {"toast", &Theme::toast}},
      {{"placeholder", &Theme::placeholder}, {"surface", &Theme::surface}},
  }};
  for (const auto& [ink, ground] : pairs) {
    expect_at_least(4.5, theme(), std::span(&ink, 1), std::span(&ground, 1));
  }
}

// Links stand in banners.
TEST_P(Themes, MakeLinksReadableInBanners) {
  const Named link{"primary", &Theme::primary};
  expect_at_least(4.5, theme(), std::span(&link, 1), std::span(kFills).subspan(2));
}

TEST_P(Themes, MakeTheEdgesOfControlsSeen) {
  constexpr std::array kInks{Named{"edge", &Theme::edge},     Named{"primary", &Theme::primary},
                             Named{"danger", &Theme::danger}, Named{"mentor", &Theme::mentor},
                             Named{"mentee", &Theme::mentee}, Named{"success", &Theme::success}};
  expect_at_least(3, theme(), kInks, kPlain);
}

TEST_P(Themes, MakeTheLinesOfChartsSeen) {
  const Theme& t = theme();
  for (const Color& series : t.series) EXPECT_GE(contrast(series, t.surface), 3);
  for (const Color& part : t.parts) EXPECT_GE(contrast(part, t.surface), 3);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, Themes, testing::Bool(),
                         [](const auto& set) { return set.param ? "Dark" : "Light"; });

TEST(Contrast, IsAsWcagDefinesIt) {
  EXPECT_NEAR(contrast(rgb(0x000000), rgb(0xFFFFFF)), 21, 0.001);
  EXPECT_NEAR(contrast(rgb(0x777777), rgb(0xFFFFFF)), 4.478, 0.001);
  EXPECT_NEAR(contrast(rgb(0xFFFFFF), rgb(0x777777)), 4.478, 0.001);
  EXPECT_NEAR(contrast(rgb(0x123456), rgb(0x123456)), 1, 0.001);
}

TEST(Over, LaysAColourOnAnother) {
  EXPECT_EQ(over(with_alpha(rgb(0xFF0000), 0), rgb(0x00FF00)), rgb(0x00FF00));
  EXPECT_EQ(over(rgb(0xFF0000), rgb(0x00FF00)), rgb(0xFF0000));
  EXPECT_EQ(over(Color{200, 100, 0, 128}, rgb(0x000000)), (Color{100, 50, 0, 255}));
}

TEST(ForcedTheme, UsesTheSystemsColoursAlone) {
  SystemColours system;
  system.canvas = rgb(0x000000);
  system.canvas_text = rgb(0xFFFFFF);
  system.link = rgb(0xFFFF00);
  system.grey_text = rgb(0x3FF23F);
  system.highlight = rgb(0x1AEBFF);
  system.highlight_text = rgb(0x000000);
  system.button_face = rgb(0x000000);
  system.button_text = rgb(0xFFFFFF);
  system.button_border = rgb(0xFFFFFF);
  Surface surface;
  surface.forced_colours = true;
  surface.system = system;
  const Theme t = theme_for(surface);
  EXPECT_TRUE(t.dark);
  EXPECT_FALSE(t.shadows);
  const std::array used{t.canvas, t.text,   t.muted,  t.edge,  t.primary,  t.on_primary,
                        t.danger, t.mentor, t.mentee, t.toast, t.series[0]};
  const std::array allowed{system.canvas, system.canvas_text, system.highlight,
                           system.highlight_text, system.button_border};
  for (const Color& color : used) {
    EXPECT_NE(std::find(allowed.begin(), allowed.end(), color), allowed.end());
  }
  EXPECT_GE(contrast(t.text, t.canvas), 4.5);
}

TEST(ThemeFor, FollowsTheSurface) {
  Surface surface;
  EXPECT_EQ(theme_for(surface), light_theme());
  surface.dark = true;
  EXPECT_EQ(theme_for(surface), dark_theme());
}

}  // namespace
}  // namespace flipside::ui
