#include "app/recovery.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "app/cast.h"
#include "app/stage.h"
#include "app/words.h"

namespace flipside::app {
namespace {

StoredCopy as_copy(CopyOrigin origin, const StoredSnapshot& snapshot, std::int64_t at_ms) {
  return {origin, snapshot.number, at_ms, snapshot.text, snapshot.covers};
}

// A programme whose database has a snapshot and the changes since; local storage the snapshot
// alone.
struct TwoStores {
  Stage stage = Stage::with_programme();
  CopiesFound found;

  TwoStores() {
    const StoredSnapshot snapshot = stage.store.snapshots.front();
    add_pair(stage);
    found.copies = {as_copy(CopyOrigin::Database, snapshot, Morning_ms),
                    as_copy(CopyOrigin::Local, snapshot, Morning_ms)};
    found.in_database = stage.store.entries;
    found.local_is_whole = true;
  }

  // A visit that finds that something is missing.
  Stage recovering() const {
    Stage next(50);
    next.act(Started{});
    next.act_alone(Loaded{.something_is_missing = true, .last_number = 9});
    next.act(found);
    return next;
  }
};

std::size_t place_of(const Stage& stage, CopyOrigin origin) {
  const auto& copies = stage.app.recovery.copies;
  const auto found = std::ranges::find(copies, origin, &KeptCopy::origin);
  return static_cast<std::size_t>(found - copies.begin());
}

const KeptCopy& copy_from(const Stage& stage, CopyOrigin origin) {
  return stage.app.recovery.copies.at(place_of(stage, origin));
}

TEST(Recovery, TellsWhatEachStoreHolds) {
  const Stage next = TwoStores().recovering();
  ASSERT_EQ(next.app.recovery.copies.size(), 2U);
  EXPECT_EQ(complete_ones(next.app.recovery), 2U);
  const KeptCopy& database = copy_from(next, CopyOrigin::Database);
  const KeptCopy& local = copy_from(next, CopyOrigin::Local);
  EXPECT_EQ(place_of(next, CopyOrigin::Database), 0U);
  EXPECT_EQ(database.contents.people, 2U);
  EXPECT_EQ(database.contents.pairs, 1U);
  EXPECT_EQ(local.contents.people, 0U);
  EXPECT_GT(database.changes, local.changes);
  EXPECT_NE(database.check, local.check);
  EXPECT_EQ(database.check.size(), 8U);
}

TEST(Recovery, OpensACopyAndKeepsTheOthers) {
  const TwoStores stores;
  Stage next = stores.recovering();
  const Effects effects = next.act(OpenCopy{place_of(next, CopyOrigin::Local)});
  EXPECT_EQ(next.app.phase, Phase::Ready);
  EXPECT_TRUE(next.programme().people.empty());
  const KeepCopies* kept = find_effect<KeepCopies>(effects);
  ASSERT_NE(kept, nullptr);
  ASSERT_EQ(kept->made.size(), 1U);
  // Before anything takes its place.
  EXPECT_TRUE(std::holds_alternative<KeepCopies>(effects.front()));
  EXPECT_NE(find_effect<Append>(effects), nullptr);
  const SaveSnapshot* snapshot = find_effect<SaveSnapshot>(effects);
  ASSERT_NE(snapshot, nullptr);
  EXPECT_EQ(snapshot->number, 10);
  // None of the changes that were found comes back on top of it.
  Loaded later = next.store.loaded();
  later.entries.insert(later.entries.end(), stores.found.in_database.begin(),
                       stores.found.in_database.end());
  Stage again(51);
  again.start(later);
  EXPECT_EQ(again.app.phase, Phase::Ready);
  EXPECT_EQ(again.app.workspace, next.app.workspace);
}

// Until then a reload would show the recovery page again.
TEST(Recovery, ACopyThatWasOpenedIsSavedOnceItsSnapshotIsKept) {
  Stage next = TwoStores().recovering();
  const Effects effects = next.act_alone(OpenCopy{place_of(next, CopyOrigin::Database)});
  const auto* entry = find_effect<Append>(effects);
  const auto* snapshot = find_effect<SaveSnapshot>(effects);
  ASSERT_NE(entry, nullptr);
  ASSERT_NE(snapshot, nullptr);
  next.act_alone(Appended{entry->session, entry->seq});
  EXPECT_EQ(saved_state(next.app.keeping), SavedState::Saving);
  next.act_alone(SnapshotKept{snapshot->number});
  EXPECT_EQ(saved_state(next.app.keeping), SavedState::Saved);
}

TEST(Recovery, LooksInsideACopyAndChangesNothing) {
  Stage next = TwoStores().recovering();
  next.act(LookInside{place_of(next, CopyOrigin::Database)});
  EXPECT_EQ(next.app.phase, Phase::Recovery);
  EXPECT_EQ(next.programme().people.size(), 2U);
  const Effects effects = next.act(Save<Topic>{{.name = "Podcasts"}});
  EXPECT_EQ(find_effect<Append>(effects), nullptr);
  EXPECT_EQ(last_toast(next.app), words::CopyIsLookedAt);
  next.pass(IdleBeforeSnapshot_ms);
  EXPECT_EQ(find_effect<SaveSnapshot>(next.act(Tick{})), nullptr);
  next.act(LeaveCopy{});
  EXPECT_FALSE(next.app.workspace.has_value());
  EXPECT_FALSE(next.app.recovery.looking.has_value());
  EXPECT_EQ(next.app.recovery.copies.size(), 2U);
}

TEST(Recovery, OfBothDamagedInPartPutsThemTogether) {
  TwoStores stores;
  ASSERT_GE(stores.found.in_database.size(), 3U);
  // The database lost the middle, local storage the rest.
  stores.found.in_local = {stores.found.in_database[1]};
  stores.found.in_database.erase(stores.found.in_database.begin() + 1);
  const Stage next = stores.recovering();
  EXPECT_EQ(copy_from(next, CopyOrigin::Database).state, CopyState::Incomplete);
  const KeptCopy& together = copy_from(next, CopyOrigin::Together);
  EXPECT_EQ(together.state, CopyState::Complete);
  EXPECT_EQ(together.contents.pairs, 1U);
}

TEST(Recovery, OfDamagedCopiesHandsThemOutAsTheyAre) {
  TwoStores stores;
  stores.found.copies[1].text = "{\"format\":\"flipside\",";
  stores.found.damaged.push_back({CopyOrigin::SetAside, 0, 17});
  Stage next = stores.recovering();
  ASSERT_EQ(next.app.recovery.copies.size(), 3U);
  for (std::size_t place : {1U, 2U}) {
    EXPECT_EQ(next.app.recovery.copies[place].state, CopyState::Damaged);
    EXPECT_TRUE(next.act(OpenCopy{place}).empty());
    EXPECT_TRUE(next.act(LookInside{place}).empty());
  }
  const Effects raw = next.act(DownloadCopy{1});
  EXPECT_EQ(find_effect<Download>(raw)->text, stores.found.copies[1].text);
  EXPECT_EQ(find_effect<SaveDamaged>(next.act(DownloadCopy{2}))->place, 0U);
  const Effects whole = next.act(DownloadCopy{0});
  Stage other = Stage::at_first_run();
  other.act(OpenFile{"copy.json", find_effect<Download>(whole)->text});
  EXPECT_EQ(other.programme().people.size(), 2U);
}

TEST(Recovery, OfNothingAtAllCanBeginAfresh) {
  Stage next(50);
  next.act(Started{});
  next.act_alone(Loaded{.something_is_missing = true});
  EXPECT_TRUE(next.act(BeginAfresh{}).empty());
  next.act(CopiesFound{});
  EXPECT_EQ(complete_ones(next.app.recovery), 0U);
  next.act(BeginAfresh{});
  EXPECT_EQ(next.app.phase, Phase::Ready);
  EXPECT_FALSE(next.app.workspace.has_value());
}

TEST(Recovery, CanBeAskedForAndLeftAgain) {
  TwoStores stores;
  Stage& stage = stores.stage;
  const auto before = stage.app.workspace;
  EXPECT_NE(find_effect<FindCopies>(stage.act_alone(ShowCopies{})), nullptr);
  stage.act(stores.found);
  EXPECT_EQ(stage.app.phase, Phase::Recovery);
  stage.act(LookInside{1});
  stage.act(LeaveCopy{});
  stage.act(CloseCopies{});
  EXPECT_EQ(stage.app.phase, Phase::Ready);
  EXPECT_EQ(stage.app.workspace, before);
}

}  // namespace
}  // namespace flipside::app
