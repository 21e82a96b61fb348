#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <string_view>

#include "app/app.h"
#include "app/cast.h"
#include "app/stage.h"
#include "app/words.h"
#include "base/crc32c.h"

namespace flipside::app {
namespace {

// What a second visit to the same stores shows.
Stage visit(const Loaded& loaded) {
  Stage stage(50);
  stage.start(loaded);
  return stage;
}

TEST(Opening, OfEmptyStoresIsTheFirstRun) {
  const Stage stage = visit({});
  EXPECT_EQ(stage.app.phase, Phase::Ready);
  EXPECT_FALSE(stage.app.workspace.has_value());
}

TEST(Opening, BringsBackSnapshotAndJournal) {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  ASSERT_FALSE(stage.store.snapshots.empty());
  ASSERT_FALSE(stage.store.entries.empty());
  const Stage next = visit(stage.store.loaded());
  EXPECT_EQ(next.app.phase, Phase::Ready);
  EXPECT_EQ(next.app.workspace, stage.app.workspace);
  EXPECT_EQ(undo_label(next.app.history), undo_label(stage.app.history));
  EXPECT_EQ(next.app.derived.counts, stage.app.derived.counts);
}

TEST(Opening, TakesEntriesInAnyOrderAndTwice) {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  Loaded loaded = stage.store.loaded();
  std::ranges::reverse(loaded.entries);
  loaded.entries.push_back(loaded.entries.front());
  const Stage next = visit(loaded);
  EXPECT_EQ(next.app.phase, Phase::Ready);
  EXPECT_EQ(next.app.workspace, stage.app.workspace);
}

TEST(Opening, KeepsEntriesThatASnapshotOvertook) {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  stage.pass(IdleBeforeSnapshot_ms);
  const auto journal = stage.store.entries;
  stage.act(Tick{});
  ASSERT_TRUE(stage.store.entries.empty());
  Loaded loaded = stage.store.loaded();
  loaded.entries = journal;
  EXPECT_EQ(visit(loaded).app.workspace, stage.app.workspace);
}

// Its checksum is right.
std::string entry_of_version(int version, std::string_view json) {
  const std::string content = std::to_string(version) + " " + std::string(json);
  std::array<char, 9> sum{};
  std::snprintf(sum.data(), sum.size(), "%08x", static_cast<unsigned>(crc32c(content)));
  return sum.data() + (" " + content);
}

struct Harm {
  const char* name;
  void (*harm)(Loaded& loaded);
  std::string_view reason;
};

class HarmedStores : public ::testing::TestWithParam<Harm> {};

TEST_P(HarmedStores, LeadToTheRecoveryPageAndNeverToTheFirstRun) {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  Loaded loaded = stage.store.loaded();
  GetParam().harm(loaded);
  Stage next(50);
  next.act(Started{});
  const Effects effects = next.act_alone(loaded);
  EXPECT_EQ(next.app.phase, Phase::Recovery);
  EXPECT_FALSE(next.app.workspace.has_value());
  EXPECT_NE(find_effect<FindCopies>(effects), nullptr);
  const auto& reasons = next.app.recovery.reasons;
  EXPECT_TRUE(std::ranges::find(reasons, GetParam().reason) != reasons.end());
}

INSTANTIATE_TEST_SUITE_P(
    Harms, HarmedStores,
    ::testing::Values(
        Harm{"snapshot_cut_off", [](Loaded& it) { it.snapshots.front().text.resize(100); },
             words::SnapshotDamaged},
        Harm{"snapshot_of_a_newer_version",
             [](Loaded& it) {
               std::string& text = it.snapshots.front().text;
               text.replace(text.find("\"version\":1"), 11, "\"version\":2");
             },
             words::SnapshotNewer},
        Harm{"entry_of_a_newer_version",
             [](Loaded& it) {
               it.entries.back().text = entry_of_version(2, R"({"who":"a newer page"})");
             },
             words::EntryNewer},
        Harm{"entry_cut_off", [](Loaded& it) { it.entries.back().text.pop_back(); },
             words::EntryDamaged},
        Harm{"entry_lost", [](Loaded& it) { it.entries.erase(it.entries.begin() + 1); },
             words::EntryMissing},
        Harm{"damage_found_by_the_store",
             [](Loaded& it) { it.damaged.push_back({CopyOrigin::Database, Morning_ms, 17}); },
             words::SomethingDamaged},
        Harm{"everything_gone", [](Loaded& it) { it = {.something_is_missing = true}; },
             words::SomethingMissing},
        Harm{"database_emptied", [](Loaded& it) { it = {.missing = {{true, 2, 1, 74}}}; },
             "The database of this browser does not have what it had: 2 people, 1 pair, 74 "
             "sessions."}),
    [](const auto& it) { return it.param.name; });

TEST(Opening, TellsThatLocalStorageWasEmptiedAndKeepsItAnew) {
  Stage stage = Stage::with_programme();
  Loaded loaded = stage.store.loaded();
  loaded.local_was_emptied = true;
  loaded.last_number = 40;
  Stage next(50);
  next.act(Started{});
  const Effects effects = next.act(loaded);
  EXPECT_EQ(next.app.workspace, stage.app.workspace);
  ASSERT_NE(find_effect<SaveSnapshot>(effects), nullptr);
  EXPECT_EQ(find_effect<SaveSnapshot>(effects)->number, 41);
  EXPECT_EQ(last_toast(next.app), words::LocalWasEmptied);
}

TEST(Opening, TakesAnEntryThatOneStoreHasDamagedFromTheOther) {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  Loaded loaded = stage.store.loaded();
  StoredEntry harmed = loaded.entries.back();
  harmed.text.resize(harmed.text.size() / 2);
  loaded.entries.insert(loaded.entries.begin(), harmed);
  const Stage next = visit(loaded);
  EXPECT_EQ(next.app.phase, Phase::Ready);
  EXPECT_EQ(next.app.workspace, stage.app.workspace);
}

TEST(Opening, GoesOnFromTheNumbersItFound) {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  Stage next = visit(stage.store.loaded());
  next.act_alone(Save<Topic>{{.name = "Podcasts"}});
  next.pass(IdleBeforeSnapshot_ms);
  const Effects effects = next.act_alone(Tick{});
  const SaveSnapshot* snapshot = find_effect<SaveSnapshot>(effects);
  ASSERT_NE(snapshot, nullptr);
  EXPECT_GT(snapshot->number, stage.store.snapshots.front().number);
  EXPECT_EQ(snapshot->covers.size(), 2U);
  EXPECT_NE(next.app.keeping.session, stage.app.keeping.session);
}

Stage held_visit(Loaded loaded, Hold hold) {
  loaded.hold = hold;
  return visit(loaded);
}

TEST(Opening, AfterAStartThatFailedReadsNothingBeforeThePersonSaysSo) {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  Stage next = held_visit(stage.store.loaded(), Hold::LastStartFailed);
  EXPECT_EQ(next.app.phase, Phase::Held);
  EXPECT_FALSE(next.app.workspace.has_value());
  EXPECT_NE(find_effect<OpenAgain>(next.act(OpenHeld{})), nullptr);
  next.act(stage.store.loaded());
  EXPECT_EQ(next.app.phase, Phase::Ready);
  EXPECT_EQ(next.app.workspace, stage.app.workspace);
}

TEST(Opening, ChangesNothingWhileSomethingIsHeld) {
  Stage stage = Stage::with_programme();
  const std::string file = find_effect<Download>(stage.act(ExportJson{}))->text;
  Stage next = held_visit(stage.store.loaded(), Hold::LastStartFailed);
  next.act(OpenFile{"copy.json", file});
  next.act(CreateProgramme{"Other House", ""});
  EXPECT_EQ(next.app.phase, Phase::Held);
  EXPECT_TRUE(next.store.entries.empty() && next.store.snapshots.empty());
}

TEST(Opening, OfEmptyStoresAfterAStartThatFailedIsTheFirstRun) {
  EXPECT_EQ(held_visit({}, Hold::LastStartFailed).app.phase, Phase::Ready);
  EXPECT_EQ(held_visit({}, Hold::DatabaseSilent).app.phase, Phase::Held);
}

TEST(Opening, HandsOutWhatIsHeldAsAFile) {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  Stage next = held_visit(stage.store.loaded(), Hold::LastStartFailed);
  const Download file = *find_effect<Download>(next.act(DownloadHeld{}));
  Stage other = Stage::at_first_run();
  other.act(OpenFile{file.name, file.text});
  EXPECT_EQ(other.app.workspace, stage.app.workspace);
}

TEST(Opening, GoesOnWithoutWhatIsHeldInAWorkspaceOfItsOwn) {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  Stage next = held_visit(stage.store.loaded(), Hold::LastStartFailed);
  next.act(GoOnWithoutHeld{});
  EXPECT_EQ(next.app.phase, Phase::Ready);
  EXPECT_FALSE(next.app.workspace.has_value());
  EXPECT_FALSE(next.here.empty());
  EXPECT_TRUE(next.store.entries.empty() && next.store.snapshots.empty());
}

TEST(Opening, WithoutADatabaseThatAnswersChangesNothingInIt) {
  Stage next = held_visit({.stores = Stores::None}, Hold::DatabaseSilent);
  EXPECT_TRUE(next.act(GoOnWithoutHeld{}).empty());
  EXPECT_EQ(next.app.phase, Phase::Ready);
  EXPECT_EQ(saved_state(next.app.keeping), SavedState::OnlyHere);
}

TEST(Starting, TakesThemeAndAddress) {
  Stage stage;
  stage.act(Started{.settings = {{"theme", "dark"}}, .fragment = "#/settings", .version = "abc"});
  EXPECT_EQ(stage.app.settings.theme, Theme::Dark);
  EXPECT_EQ(stage.app.route.page, Page::Settings);
  EXPECT_EQ(stage.app.phase, Phase::Opening);
}

}  // namespace
}  // namespace flipside::app
