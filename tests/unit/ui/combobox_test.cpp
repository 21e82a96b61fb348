#include "ui/combobox.h"

#include <gtest/gtest.h>

#include "ui/harness.h"
#include "ui/pick_list.h"

namespace flipside::ui {
namespace {

constexpr std::string_view kField = "Mentor (junior, teaches)";

// People by a part of their name, as it is written.
struct Team {
  std::vector<std::string> names{"Nguyen Thi Minh Anh", "Hana Novotna", "Zoe van den Berg", "Olu"};
  PickState state{};
  Picked picked{};
  int changes{};
  Place place{100, 100, 320};
  bool disabled{};
  void operator()(Frame& frame) {
    const PlaceScope scope(frame, place);
    const PickLook look{.field = {.label = kField, .placeholder = "Nobody", .disabled = disabled},
                        .find = [this](std::string_view query) { return find(query); },
                        .count_words = [](std::size_t n) { return std::to_string(n) + " results"; },
                        .nothing_found = "Nobody is called so"};
    if (combobox(frame, "mentor", look, state, picked)) ++changes;
  }
  std::vector<PickOption> find(std::string_view query) const {
    std::vector<PickOption> found;
    for (const std::string& name : names) {
      const std::size_t at = name.find(query);
      if (at == std::string::npos) continue;
      PickOption option;
      option.key = "key of " + name;
      option.label = name;
      option.aside = "Podcasts";
      option.initials = name.substr(0, 1);
      option.side = Side::Mentor;
      option.match_begin = at;
      option.match_end = at + query.size();
      found.push_back(option);
    }
    return found;
  }
};

std::string active_name(Harness& page) {
  const NodeId active = page.get(Role::Combobox, kField).active;
  for (const Node& node : page.nodes()) {
    if (node.id == active && active != 0) return node.name;
  }
  return {};
}

TEST(Combobox, FindsWhatIsTypedAndSaysHowManyThereAre) {
  Team team;
  Harness page([&](Frame& frame) { team(frame); });
  EXPECT_FALSE(page.get(Role::Combobox, kField).state.expanded);
  page.type(Role::Combobox, kField, "an");
  EXPECT_TRUE(page.get(Role::Combobox, kField).state.expanded);
  EXPECT_EQ(page.all(Role::ListOption).size(), 2U);
  ASSERT_FALSE(page.heard().empty());
  EXPECT_EQ(page.heard().back().text, "2 results");
  EXPECT_EQ(active_name(page), "Hana Novotna");
}

TEST(Combobox, PicksTheActiveOptionByEnter) {
  Team team;
  Harness page([&](Frame& frame) { team(frame); });
  page.type(Role::Combobox, kField, "an");
  page.press(Key::Down);
  EXPECT_EQ(active_name(page), "Zoe van den Berg");
  page.press(Key::Enter);
  EXPECT_EQ(team.picked.key, "key of Zoe van den Berg");
  EXPECT_EQ(team.changes, 1);
  EXPECT_TRUE(page.all(Role::ListBox).empty());
  EXPECT_EQ(page.get(Role::Combobox, kField).value, "Zoe van den Berg");
  EXPECT_EQ(page.focused_name(), kField);
}

TEST(Combobox, PicksByPressingAnOptionAndKeepsTheFocus) {
  Team team;
  Harness page([&](Frame& frame) { team(frame); });
  page.click(Role::Combobox, kField);
  EXPECT_EQ(page.all(Role::ListOption).size(), 4U);
  page.send(Activated{page.get(Role::ListOption, "Olu").id});
  EXPECT_EQ(team.picked.label, "Olu");
  EXPECT_EQ(page.focused_name(), kField);
  EXPECT_TRUE(page.all(Role::ListBox).empty());
}

TEST(Combobox, OpensByArrowsAndGoesRound) {
  Team team;
  Harness page([&](Frame& frame) { team(frame); });
  page.focus(Role::Combobox, kField);
  EXPECT_TRUE(page.all(Role::ListBox).empty());
  page.press(Key::Up);
  EXPECT_EQ(active_name(page), "Olu");
  page.press(Key::Down);
  EXPECT_EQ(active_name(page), "Nguyen Thi Minh Anh");
}

TEST(Combobox, ComesBackToWhatWasPickedByEscapeOrByLeaving) {
  Team team;
  team.picked = {"key of Olu", "Olu"};
  Harness page([&](Frame& frame) { team(frame); });
  page.type(Role::Combobox, kField, "Ha");
  page.press(Key::Escape);
  EXPECT_TRUE(page.all(Role::ListBox).empty());
  EXPECT_EQ(page.get(Role::Combobox, kField).value, "Olu");
  page.type(Role::Combobox, kField, "Ha");
  page.leave();
  EXPECT_TRUE(page.all(Role::ListBox).empty());
  EXPECT_EQ(page.get(Role::Combobox, kField).value, "Olu");
  EXPECT_EQ(team.changes, 0);
}

TEST(Combobox, PicksNobodyWhenTheTextIsTakenOut) {
  Team team;
  team.picked = {"key of Olu", "Olu"};
  Harness page([&](Frame& frame) { team(frame); });
  page.type(Role::Combobox, kField, "");
  page.leave();
  EXPECT_EQ(team.picked.key, "");
  EXPECT_EQ(team.changes, 1);
  EXPECT_TRUE(page.paints("Nobody"));
}

TEST(Combobox, SaysThatNothingWasFound) {
  Team team;
  Harness page([&](Frame& frame) { team(frame); });
  page.type(Role::Combobox, kField, "xyz");
  EXPECT_TRUE(page.get(Role::ListOption, "Nobody is called so").state.disabled);
  EXPECT_EQ(page.heard().back().text, "0 results");
  page.press(Key::Enter);
  EXPECT_EQ(team.picked.key, "");
}

TEST(Combobox, ShowsEightOfManyAndMovesOnWithTheActiveOne) {
  Team team;
  team.names.clear();
  for (int i = 1; i <= 30; ++i) team.names.push_back("Person " + std::to_string(i));
  Harness page([&](Frame& frame) { team(frame); });
  page.click(Role::Combobox, kField);
  EXPECT_EQ(page.all(Role::ListOption).size(), static_cast<std::size_t>(kOptionsSeen));
  for (int i = 0; i < 11; ++i) page.press(Key::Down);
  EXPECT_EQ(active_name(page), "Person 11");
  EXPECT_EQ(page.get(Role::ListOption, "Person 11").position, 11);
  EXPECT_EQ(page.get(Role::ListOption, "Person 11").set_size, 30);
  page.press(Key::PageDown);
  page.press(Key::PageDown);
  page.press(Key::PageDown);
  EXPECT_EQ(active_name(page), "Person 30");
}

TEST(Combobox, HangsItsListUnderTheFieldOrOverItWhereThereIsNoRoom) {
  Team team;
  Harness page([&](Frame& frame) { team(frame); });
  page.click(Role::Combobox, kField);
  const Rect field = page.place(page.get(Role::Combobox, kField));
  const Node list = page.get(Role::ListBox, kField);
  EXPECT_EQ(list.parent, 0U);
  EXPECT_EQ(list.rect, (Rect{field.x, field.bottom() + 4, field.width, 4 * 44 + 8}));
  team.place.y = 700;
  page.settle();
  const Rect high = page.place(page.get(Role::Combobox, kField));
  EXPECT_FLOAT_EQ(page.get(Role::ListBox, kField).rect.bottom(), high.y - 4);
}

TEST(Combobox, WritesWhatMatchesInBold) {
  Team team;
  Harness page([&](Frame& frame) { team(frame); });
  page.type(Role::Combobox, kField, "Nov");
  EXPECT_TRUE(page.paints("Nov"));
  EXPECT_TRUE(page.paints("otna"));
  EXPECT_TRUE(page.paints("Hana "));
}

TEST(Combobox, DoesNotOpenWhenDisabled) {
  Team team;
  team.disabled = true;
  Harness page([&](Frame& frame) { team(frame); });
  page.send(Activated{page.get(Role::Combobox, kField).id});
  page.type(Role::Combobox, kField, "an");
  EXPECT_TRUE(page.all(Role::ListBox).empty());
}

}  // namespace
}  // namespace flipside::ui
