#include "app/keeping.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "app/cast.h"
#include "app/stage.h"
#include "programme/text_limits.h"

namespace flipside::app {
namespace {

SavedState saved(const Stage& stage) { return saved_state(stage.app.keeping); }

Append add_topic(Stage& stage, const std::string& name) {
  const Effects effects = stage.act_alone(Save<Topic>{{.name = name}});
  const Append* append = find_effect<Append>(effects);
  return append == nullptr ? Append{} : *append;
}

TEST(Keeping, SaysSavedOnlyWhenTheStoreHasAnswered) {
  Stage stage = Stage::with_programme();
  EXPECT_EQ(saved(stage), SavedState::Saved);
  const Append first = add_topic(stage, "Podcasts");
  const Append second = add_topic(stage, "Chess");
  EXPECT_EQ(second.seq, first.seq + 1);
  stage.act(Appended{second.session, second.seq});
  EXPECT_EQ(saved(stage), SavedState::Saving);
  stage.act(Appended{first.session, first.seq});
  EXPECT_EQ(saved(stage), SavedState::Saved);
}

TEST(Keeping, IgnoresAnswersToAnotherOpening) {
  Stage stage = Stage::with_programme();
  const Append append = add_topic(stage, "Podcasts");
  stage.act(Appended{"another-session", append.seq});
  EXPECT_EQ(saved(stage), SavedState::Saving);
}

TEST(Keeping, OfARefusedEntryIsTriedAgainAsASnapshotAndSaysWhy) {
  Stage stage = Stage::with_programme();
  const Append append = add_topic(stage, "Podcasts");
  const Effects effects =
      stage.act_alone(AppendFailed{append.session, append.seq, "The disk is full"});
  EXPECT_EQ(saved(stage), SavedState::NotSaved);
  EXPECT_EQ(stage.app.keeping.failure, "The disk is full");
  const SaveSnapshot* snapshot = find_effect<SaveSnapshot>(effects);
  ASSERT_NE(snapshot, nullptr);

  stage.act(SnapshotFailed{snapshot->number, "Still full"});
  EXPECT_EQ(saved(stage), SavedState::NotSaved);
  EXPECT_EQ(stage.app.keeping.failure, "Still full");

  stage.pass(IdleBeforeSnapshot_ms);
  stage.act(Tick{});
  EXPECT_EQ(saved(stage), SavedState::Saved);
  EXPECT_EQ(stage.app.keeping.failure, "");
}

TEST(Keeping, KeepsBeingNotSavedWhenALaterEntryArrives) {
  Stage stage = Stage::with_programme();
  const Append lost = add_topic(stage, "Podcasts");
  stage.act_alone(AppendFailed{lost.session, lost.seq, "The disk is full"});
  const Append later = add_topic(stage, "Chess");
  stage.act(Appended{later.session, later.seq});
  EXPECT_EQ(saved(stage), SavedState::NotSaved);
}

TEST(Keeping, MakesASnapshotAMinuteAfterTheLastEdit) {
  Stage stage = Stage::with_programme();
  stage.act(Save<Topic>{{.name = "Podcasts"}});
  const auto due = next_snapshot(stage.app.keeping);
  ASSERT_TRUE(due.has_value());
  EXPECT_EQ(*due, stage.app.keeping.last_edit_ms + IdleBeforeSnapshot_ms);
  EXPECT_EQ(find_effect<SaveSnapshot>(stage.act(Tick{})), nullptr);
  stage.pass(IdleBeforeSnapshot_ms);
  EXPECT_NE(find_effect<SaveSnapshot>(stage.act(Tick{})), nullptr);
  EXPECT_TRUE(stage.store.entries.empty());
  EXPECT_EQ(next_snapshot(stage.app.keeping), std::nullopt);
}

// A change whose texts fill half of the journal.
Change half_a_journal(std::string_view kind) {
  Change change{.label = "Add topics"};
  const std::string name(MostOfName, 'x');
  for (std::size_t i = 0; i * MostOfName < MostCharacters / 2; ++i) {
    const Id<Topic> id{std::string(kind) + "-topic-" + std::to_string(i)};
    change.topics.emplace(id, Edit<Topic>{.before = {}, .after = Topic{.id = id, .name = name}});
  }
  return change;
}

TEST(Keeping, MakesASnapshotAtOnceWhenTheJournalIsFull) {
  Stage stage = Stage::with_programme();
  EXPECT_EQ(find_effect<SaveSnapshot>(stage.act(Save<Topic>{{.name = "Podcasts"}})), nullptr);
  stage.act(Apply{half_a_journal("first")});
  EXPECT_NE(find_effect<SaveSnapshot>(stage.act(Apply{half_a_journal("second")})), nullptr);
}

TEST(Keeping, MakesOneSnapshotAThousandEntries) {
  Stage stage = Stage::with_programme();
  std::size_t snapshots = 0;
  for (std::size_t i = 0; i < MostEntries; ++i) {
    const Effects effects = stage.act(Save<Topic>{{.name = "Topic " + std::to_string(i)}});
    snapshots += find_effect<SaveSnapshot>(effects) != nullptr ? 1 : 0;
  }
  EXPECT_EQ(snapshots, 1U);
}

TEST(Keeping, StopsWhereANewerVersionWritesAndSaysHowToGoOn) {
  Stage stage = Stage::with_programme();
  stage.act(NewerElsewhere{});
  EXPECT_EQ(saved(stage), SavedState::Outdated);
  const auto before = stage.app.workspace;
  const Effects effects = stage.act(Save<Topic>{{.name = "Podcasts"}});
  EXPECT_EQ(find_effect<Append>(effects), nullptr);
  EXPECT_EQ(stage.app.workspace, before);
  EXPECT_NE(last_toast(stage.app).find("Load this one again"), std::string::npos);
  stage.act(Undo{});
  EXPECT_EQ(stage.app.workspace, before);
  EXPECT_EQ(find_effect<SaveSnapshot>(stage.act(StoresCleared{})), nullptr);
  EXPECT_NE(find_effect<Reload>(stage.act(AgreeToUpdate{})), nullptr);
}

TEST(Keeping, WithoutAnyStoreSaysThatNothingOutlivesTheTab) {
  Stage stage;
  stage.start({.stores = Stores::None});
  EXPECT_EQ(saved(stage), SavedState::OnlyHere);
}

TEST(Update, WaitsWhileSomethingIsUnsaved) {
  Stage stage = Stage::with_programme();
  EXPECT_TRUE(stage.act(AgreeToUpdate{}).empty());
  stage.act(UpdateAvailable{});
  const Append append = add_topic(stage, "Podcasts");
  EXPECT_EQ(find_effect<Reload>(stage.act(AgreeToUpdate{})), nullptr);
  stage.act(Appended{append.session, append.seq});
  EXPECT_NE(find_effect<Reload>(stage.act(AgreeToUpdate{})), nullptr);
}

}  // namespace
}  // namespace flipside::app
