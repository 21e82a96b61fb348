#include "app/palette.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "app/cast.h"
#include "app/command.h"
#include "app/stage.h"

namespace flipside::app {
namespace {

std::vector<std::string> labels(const App& app, std::string_view query, std::size_t most = 50) {
  std::vector<std::string> found;
  for (const Found& it : find_anything(app, query, most)) found.push_back(it.label);
  return found;
}

TEST(Palette, FindsWhatBeginsWithTheQueryFirst) {
  Stage stage = Stage::with_programme();
  add_person(stage, "person-mary", "Mary Undine", Role::Mentor);
  add_person(stage, "person-unda", "Unda Marina", Role::Mentor);
  EXPECT_EQ(labels(stage.app, "und"),
            (std::vector<std::string>{"Undo", "Unda Marina", "Mary Undine",
                                      "Look around a sample programme"}));
}

TEST(Palette, FindsPeopleAndPairsWithoutTheirAccents) {
  Stage stage = Stage::with_programme();
  const Id<Person> lukasz = add_person(stage, "person-lukasz", "Łukasz Wójcik", Role::Mentor);
  const Id<Person> anders = add_person(stage, "person-anders", "Anders Sæther", Role::Mentee);
  stage.act(AddPairByHand{{lukasz, anders}});
  EXPECT_EQ(labels(stage.app, "wojcik"),
            (std::vector<std::string>{"Łukasz Wójcik", "Łukasz Wójcik and Anders Sæther"}));
  const std::vector<Found> found = find_anything(stage.app, "lukasz", 1);
  ASSERT_EQ(found.size(), 1U);
  stage.act(found.front().intent);
  EXPECT_EQ(stage.app.route, (Route{Page::People, lukasz.value}));
}

TEST(Palette, WithoutAQueryShowsTheCommandsThatCanBeUsedNow) {
  const Stage first_run = Stage::at_first_run();
  for (const Found& found : find_anything(first_run.app, " ", 100)) {
    EXPECT_EQ(found.kind, FoundKind::Command);
    EXPECT_TRUE(find_command(found.id)->enabled(first_run.app)) << found.id;
  }
  EXPECT_EQ(labels(first_run.app, "accept"), std::vector<std::string>{});
}

TEST(Palette, FindsNoMoreThanAsked) {
  Stage stage = Stage::with_programme();
  for (int i = 0; i < 30; ++i) {
    add_person(stage, "person-" + std::to_string(10 + i), "Goran " + std::to_string(i),
               Role::Mentor);
  }
  EXPECT_EQ(labels(stage.app, "go", 8).size(), 8U);
  EXPECT_TRUE(labels(stage.app, "nothing like it").empty());
}

TEST(Commands, HaveIdsAndShortcutsOfTheirOwn) {
  std::set<std::string_view> ids;
  std::set<std::string_view> shortcuts;
  for (const Command& command : commands()) {
    EXPECT_TRUE(ids.insert(command.id).second) << command.id;
    EXPECT_FALSE(command.label.empty()) << command.id;
    EXPECT_TRUE(command.help.ends_with('.')) << command.id;
    EXPECT_EQ(find_command(command.id), &command);
    if (command.shortcut.empty()) continue;
    EXPECT_TRUE(shortcuts.insert(command.shortcut).second) << command.shortcut;
    EXPECT_EQ(command_for_shortcut(command.shortcut), &command);
  }
  EXPECT_EQ(shortcuts, (std::set<std::string_view>{"Ctrl+K", "Ctrl+S", "Ctrl+Shift+Z", "Ctrl+Z"}));
  EXPECT_EQ(command_for_shortcut(""), nullptr);
}

TEST(Commands, RunOnlyWhenTheyCan) {
  Stage stage = Stage::with_programme();
  add_two_people(stage);
  EXPECT_TRUE(stage.act(RunCommand{"redo"}).empty());
  stage.act(RunCommand{"undo"});
  EXPECT_EQ(stage.programme().people.size(), 1U);
  stage.act(RunCommand{"redo"});
  EXPECT_EQ(stage.programme().people.size(), 2U);
  EXPECT_TRUE(stage.act(RunCommand{"no-such-command"}).empty());
}

TEST(Commands, WorkWhereverTheyAreEnabled) {
  for (const Command& command : commands()) {
    for (const auto begin : {Stage::at_first_run, Stage::with_programme}) {
      Stage stage = begin();
      if (!command.enabled(stage.app)) continue;
      stage.act(RunCommand{std::string(command.id)});
      EXPECT_EQ(stage.app.phase, Phase::Ready) << command.id;
    }
  }
}

}  // namespace
}  // namespace flipside::app
