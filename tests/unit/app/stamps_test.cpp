// What is known of where values come from stands beside the programme wherever that goes.
#include <gtest/gtest.h>

#include <string>

#include "app/cast.h"
#include "app/merge_intents.h"
#include "app/stage.h"
#include "archive/file.h"

namespace flipside::app {
namespace {

std::string exported(Stage& stage) { return find_effect<Download>(stage.act(ExportJson{}))->text; }

// Edits, an edit taken back, and a person removed with what belongs to them.
Stage busy_stage() {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  stage.act(Save<Topic>{{.name = "Podcasts"}});
  stage.act(Undo{});
  stage.act(Redo{});
  stage.act(Remove<Person>{stage.programme().people.begin()->first});
  return stage;
}

TEST(StampsOfTheApp, AreTheSameAfterTheJournalIsReplayed) {
  Stage stage = busy_stage();
  ASSERT_FALSE(stage.store.entries.empty());
  const Stage next = stage.visit_again(50);
  EXPECT_EQ(next.app.workspace, stage.app.workspace);
  EXPECT_TRUE(next.app.stamps == stage.app.stamps);
}

TEST(StampsOfTheApp, AreInSnapshotsAndFiles) {
  Stage stage = busy_stage();
  stage.pass(IdleBeforeSnapshot_ms);
  stage.act(Tick{});
  ASSERT_TRUE(stage.store.entries.empty());
  EXPECT_TRUE(stage.visit_again(50).app.stamps == stage.app.stamps);
  Stage other = Stage::at_first_run();
  other.act(OpenFile{"copy.json", exported(stage)});
  EXPECT_TRUE(other.app.stamps == stage.app.stamps);
  EXPECT_TRUE(other.visit_again(60).app.stamps == stage.app.stamps);
}

// Two copies of one file, here and in the same tab once more, must not write under one name.
TEST(StampsOfTheApp, AreOfANewNodeAfterEachOpening) {
  Stage stage = busy_stage();
  const replica::Mark last = *stage.app.stamps.own;
  Stage next = stage.visit_again(50);
  EXPECT_EQ(next.app.stamps.own, last);
  next.act(Save<Topic>{{.name = "Chess"}});
  const replica::Mark first = *next.app.stamps.own;
  EXPECT_NE(first.node, last.node);
  EXPECT_TRUE(next.app.stamps.lineage.covers(first, last));
  const std::string older = exported(next);
  next.act(Save<Topic>{{.name = "Go"}});
  next.act(OpenFile{"older.json", older});
  next.act(OpenBeside{});
  EXPECT_EQ(next.app.stamps.own, first);
  next.act(Save<Topic>{{.name = "Draughts"}});
  EXPECT_NE(next.app.stamps.own->node, first.node);
}

}  // namespace
}  // namespace flipside::app
