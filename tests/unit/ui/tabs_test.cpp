#include "ui/tabs.h"

#include <gtest/gtest.h>

#include <array>

#include "ui/harness.h"
#include "ui/text.h"

namespace flipside::ui {
namespace {

constexpr std::array kViews{Choice{"pairs", "Pairs"}, Choice{"unmatched", "Unmatched"},
                            Choice{"proof", "Proof"}};

struct Views {
  int chosen{0};
  int changes{};
  void operator()(Frame& frame) {
    if (tabs(frame, "views", "Matching", kViews, chosen)) ++changes;
    const Choice& shown = kViews[static_cast<std::size_t>(chosen)];
    const TabPanel panel(frame, "views", shown);
    label(frame, shown.label);
  }
};

TEST(Tabs, ShowThePanelOfTheChosenOne) {
  Views views;
  Harness page([&](Frame& frame) { views(frame); });
  EXPECT_TRUE(page.has(Role::TabPanel, "Pairs"));
  page.click(Role::Tab, "Proof");
  EXPECT_EQ(views.chosen, 2);
  EXPECT_TRUE(page.has(Role::TabPanel, "Proof"));
  EXPECT_EQ(page.get(Role::Tab, "Proof").controls, page.get(Role::TabPanel, "Proof").id);
  EXPECT_EQ(views.changes, 1);
}

TEST(Tabs, AreOneStopAndMoveByArrows) {
  Views views;
  Harness page([&](Frame& frame) { views(frame); });
  for (const Node& tab : page.all(Role::Tab)) {
    EXPECT_EQ(tab.state.not_a_stop, tab.name != "Pairs") << tab.name;
    EXPECT_EQ(tab.state.selected, tab.name == "Pairs") << tab.name;
  }
  page.focus(Role::Tab, "Pairs");
  struct Step {
    Key key;
    std::string_view name;
  };
  for (const Step& step : {Step{Key::Right, "Unmatched"},
                           {Key::Right, "Proof"},
                           {Key::Right, "Pairs"},
                           {Key::Left, "Proof"},
                           {Key::Home, "Pairs"},
                           {Key::End, "Proof"}}) {
    page.press(step.key);
    EXPECT_EQ(page.focused_name(), step.name);
    EXPECT_TRUE(page.get(Role::Tab, step.name).state.selected);
  }
}

TEST(Tabs, AllStandInSightHoweverNarrowItIs) {
  constexpr std::array Parts{Choice{"now", "Now"}, Choice{"sessions", "Sessions"},
                             Choice{"goals", "Goals"}, Choice{"agreement", "Agreement"},
                             Choice{"how", "How it goes"}};
  for (const float width : {1280.0F, 390.0F, 320.0F, 200.0F}) {
    Surface surface;
    surface.width = width;
    surface.coarse_pointer = true;
    int chosen = 0;
    const auto draw = [&](Frame& frame) {
      tabs(frame, "parts", "Parts", Parts, chosen);
      const TabPanel panel(frame, "parts", Parts[static_cast<std::size_t>(chosen)]);
    };
    Harness page(draw, surface);
    for (const Node& tab : page.all(Role::Tab)) {
      const Rect place = page.place(tab);
      EXPECT_LE(place.right(), width) << tab.name << " at " << width;
      EXPECT_GE(place.height, 44) << tab.name;
    }
    page.click(Role::Tab, "How it goes");
    EXPECT_EQ(chosen, 4) << width;
    const Rect last = page.place(page.get(Role::Tab, "How it goes"));
    EXPECT_TRUE(page.paints(light_theme().primary, {last.x, last.bottom() - 2, last.width, 2}))
        << width;
  }
}

TEST(Tabs, AreUnderlinedInThePrimaryColour) {
  Views views;
  Harness page([&](Frame& frame) { views(frame); });
  const auto underlined = [&](std::string_view name) {
    const Rect tab = page.place(page.get(Role::Tab, name));
    return page.paints(light_theme().primary, {tab.x, tab.bottom() - 2, tab.width, 2});
  };
  EXPECT_TRUE(underlined("Pairs"));
  EXPECT_FALSE(underlined("Proof"));
}

}  // namespace
}  // namespace flipside::ui
