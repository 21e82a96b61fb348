#include "app/aside.h"

#include <gtest/gtest.h>

#include <string>

#include "app/cast.h"
#include "app/stage.h"

namespace flipside::app {
namespace {

std::string other_file() {
  Stage source(9);
  source.start({});
  source.act(CreateProgramme{"Other House", "Spring"});
  return find_effect<Download>(source.act(ExportJson{}))->text;
}

// A programme with a pair, and another opened in its place.
Stage with_one_aside() {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  stage.act(OpenFile{"other.json", other_file()});
  stage.act(ConfirmOpening{});
  return stage;
}

TEST(Aside, HoldsWhatAFileTookThePlaceOf) {
  const Stage stage = with_one_aside();
  ASSERT_EQ(stage.app.asides.list.size(), 1U);
  const Contents& contents = stage.app.asides.list[0].contents;
  EXPECT_EQ(contents.organisation, "Lindenquay Libraries");
  EXPECT_EQ(contents.people, 2U);
  EXPECT_EQ(contents.pairs, 1U);
}

// What takes its place must not be kept before it.
TEST(Aside, IsSentToTheStoresBeforeWhatTakesItsPlace) {
  Stage stage = Stage::with_programme();
  const Effects effects = stage.act(StartOver{});
  ASSERT_FALSE(effects.empty());
  EXPECT_TRUE(std::holds_alternative<SetAside>(effects.front()));
  EXPECT_NE(find_effect<Append>(effects), nullptr);
}

TEST(Aside, ComesBackAtTheNextVisitAndLeavesTheOtherAsideInItsTurn) {
  const Stage stage = with_one_aside();
  Stage next = stage.visit_again(50);
  EXPECT_EQ(next.app.asides.list, stage.app.asides.list);
  next.act(RestoreAside{next.app.asides.list[0].number});
  EXPECT_EQ(contents_of(*next.app.workspace).organisation, "Lindenquay Libraries");
  ASSERT_EQ(next.app.asides.list.size(), 1U);
  EXPECT_EQ(next.app.asides.list[0].contents.organisation, "Other House");
  EXPECT_EQ(next.store.asides.size(), 1U);
}

TEST(Aside, IsNotKeptTwiceThroughUndoAndRedo) {
  Stage stage = with_one_aside();
  for (int round = 0; round < 3; ++round) {
    stage.act(Undo{});
    ASSERT_EQ(stage.app.asides.list.size(), 1U);
    EXPECT_EQ(stage.app.asides.list[0].contents.organisation, "Other House");
    EXPECT_EQ(stage.store.asides.size(), 1U);
    stage.act(Redo{});
    ASSERT_EQ(stage.app.asides.list.size(), 1U);
    EXPECT_EQ(stage.app.asides.list[0].contents.organisation, "Lindenquay Libraries");
    EXPECT_EQ(stage.store.asides.size(), 1U);
  }
}

TEST(Aside, IsNotForgottenBeforeWhatTookItBackIsKept) {
  Stage stage = with_one_aside();
  const Effects effects = stage.act_alone(Undo{});
  EXPECT_EQ(find_effect<ForgetAside>(effects), nullptr);
  const SaveSnapshot* snapshot = find_effect<SaveSnapshot>(effects);
  ASSERT_NE(snapshot, nullptr);
  EXPECT_NE(find_effect<ForgetAside>(stage.act(SnapshotKept{snapshot->number})), nullptr);
}

TEST(Aside, IsRemovedForGoodWhenAskedTo) {
  Stage stage = with_one_aside();
  stage.act(RemoveAside{stage.app.asides.list[0].number});
  EXPECT_TRUE(stage.app.asides.list.empty());
  EXPECT_TRUE(stage.store.asides.empty());
}

TEST(Aside, KeepsTheNewestTen) {
  Stage stage = Stage::with_programme();
  for (int i = 0; i < 14; ++i) stage.act(CreateProgramme{"House " + std::to_string(i), ""});
  EXPECT_EQ(stage.app.asides.list.size(), MostAsides);
  EXPECT_EQ(stage.app.asides.list[0].contents.organisation, "House 12");
  EXPECT_EQ(stage.store.asides.size(), MostAsides);
}

TEST(Aside, ThatTheStoresRefuseIsToldAndNotListed) {
  Stage stage = Stage::with_programme();
  const Effects effects = stage.act_alone(StartOver{});
  stage.act(AsideFailed{find_effect<SetAside>(effects)->number, "The disk is full"});
  EXPECT_TRUE(stage.app.asides.list.empty());
  EXPECT_TRUE(last_toast(stage.app).ends_with("The disk is full")) << last_toast(stage.app);
}

TEST(Aside, ThatCannotBeReadIsHandedOutAsItIs) {
  Stage stage = with_one_aside();
  const std::int64_t number = stage.app.asides.list[0].number;
  stage.store.asides.at(number).text = "{broken";
  const auto before = stage.app.workspace;
  stage.act_alone(RestoreAside{number});
  const Effects effects = stage.act(AsideFetched{number, "{broken"});
  ASSERT_NE(find_effect<Download>(effects), nullptr);
  EXPECT_EQ(find_effect<Download>(effects)->text, "{broken");
  EXPECT_EQ(stage.app.workspace, before);
  EXPECT_EQ(stage.app.asides.list.size(), 1U);
}

TEST(Stores, ThatWereClearedGetEverythingAnew) {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  stage.store = {};
  stage.act(StoresCleared{});
  EXPECT_EQ(stage.visit_again(60).app.workspace, stage.app.workspace);
}

TEST(Committing, RefusesATextThatIsTooLongAndSaysWhatFits) {
  Stage stage = Stage::with_programme();
  const auto before = stage.app.workspace;
  stage.act(Save<Topic>{{.name = std::string(100'000, 'x')}});
  EXPECT_EQ(stage.app.workspace, before);
  EXPECT_TRUE(
      last_toast(stage.app).ends_with("In “name” the text is too long: 100,000 characters where "
                                      "200 fit. Shorten it and try again."))
      << last_toast(stage.app);
}

}  // namespace
}  // namespace flipside::app
