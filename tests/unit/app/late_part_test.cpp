#include "app/late_part.h"

#include <gtest/gtest.h>

#include "app/cast.h"
#include "app/importing.h"
#include "app/proposing.h"
#include "app/stage.h"

namespace flipside::app {
namespace {

Stage without_late_part() {
  Stage stage = Stage::with_programme();
  stage.app.late_part = LatePart::Absent;
  return stage;
}

std::size_t fetches(const Effects& effects) {
  std::size_t count = 0;
  for (const Effect& effect : effects) {
    const auto* fetch = std::get_if<FetchAsset>(&effect);
    count += fetch != nullptr && fetch->path == LatePartAsset ? 1 : 0;
  }
  return count;
}

TEST(LatePart, IsFetchedOnceByWhoNeedsItAndThenAnswersThemInTurn) {
  Stage stage = without_late_part();
  EXPECT_EQ(fetches(stage.act(OpenFile{"staff.csv", "Name;Role\nAda Osei;mentor\n"})), 1U);
  EXPECT_EQ(fetches(stage.act(StartMatching{})), 0U);
  EXPECT_FALSE(stage.app.importing);
  EXPECT_NE(stage.app.route.page, Page::Matching);
  stage.act(AssetFetched{std::string(LatePartAsset), {}});
  ASSERT_TRUE(stage.app.importing);
  EXPECT_EQ(stage.app.importing->name, "staff.csv");
  EXPECT_EQ(stage.app.route.page, Page::Matching);
  EXPECT_TRUE(stage.app.waiting_intents.empty());
}

TEST(LatePart, IsWaitedForByAllListsThatCameTogether) {
  Stage stage = without_late_part();
  stage.act(OpenFile{"mentors.csv", "Name\nAda Osei\n"});
  stage.act(OpenFile{.name = "mentees.csv", .bytes = "Name\nMax Stone\n", .follows = true});
  stage.act(AssetFetched{std::string(LatePartAsset), {}});
  ASSERT_TRUE(stage.app.importing);
  EXPECT_EQ(names_of(*stage.app.importing), "mentors.csv and mentees.csv");
}

TEST(LatePart, ThatDoesNotComeIsToldAndCanBeWantedAgain) {
  Stage stage = without_late_part();
  stage.act(ExportCsv{});
  stage.act(AssetFailed{std::string(LatePartAsset), "no network"});
  EXPECT_EQ(last_toast(stage.app),
            "This part of Flipside could not be loaded, so nothing was done: no network");
  EXPECT_EQ(fetches(stage.act(WantLatePart{})), 1U);
  const Effects effects = stage.act(AssetFetched{std::string(LatePartAsset), {}});
  EXPECT_EQ(find_effect<Download>(effects), nullptr);
  EXPECT_NE(find_effect<Download>(stage.act(ExportCsv{})), nullptr);
}

// A file of Flipside's own, and what time brings, need nothing of it.
TEST(LatePart, IsNotWantedByWhoCanDoWithoutIt) {
  Stage source(9);
  source.start({});
  source.act(CreateProgramme{"Other House", "Spring"});
  const std::string text = find_effect<Download>(source.act(ExportJson{}))->text;
  Stage stage = without_late_part();
  EXPECT_EQ(fetches(stage.act(Tick{})), 0U);
  EXPECT_EQ(fetches(stage.act(OpenFile{"other.json", text})), 0U);
  EXPECT_EQ(stage.app.workspace, source.app.workspace);
  EXPECT_EQ(stage.app.late_part, LatePart::Absent);
}

}  // namespace
}  // namespace flipside::app
