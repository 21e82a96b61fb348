#include "app/merging.h"

#include <gtest/gtest.h>

#include <string>

#include "app/cast.h"
#include "app/merge_intents.h"
#include "app/stage.h"
#include "app/words.h"

namespace flipside::app {
namespace {

std::string copy_of(Stage& stage) { return find_effect<Download>(stage.act(ExportJson{}))->text; }

// Opens the copy and looks at what merging it would bring.
void look_at(Stage& stage, const std::string& text) { stage.act(OpenFile{"other.json", text}); }

void merge(Stage& stage, const std::string& text) {
  look_at(stage, text);
  stage.act(TakeMerge{});
}

void set_purpose(Stage& stage, const std::string& purpose) {
  Charter charter = charter_of(stage.programme());
  charter.purpose = purpose;
  stage.act(Save<Charter>{charter});
}

std::string purpose_of(const Stage& stage) { return charter_of(stage.programme()).purpose; }

// Two who have the same programme, each in their own browser.
struct Two {
  Stage mine = Stage::with_programme();
  Stage other{300};

  Two() {
    add_pair(mine);
    other.start(Loaded{});
    other.act(OpenFile{"start.json", copy_of(mine)});
  }
  void disagree() {
    set_purpose(mine, "Mine");
    set_purpose(other, "Theirs");
  }
};

// What is to stand of the only conflict that is looked at.
DecideConflict deciding(const Stage& stage, bool theirs) {
  const Choosing& it = stage.app.merge->choices.at(0);
  DecideConflict decide{std::string(it.conflict.record.kind->key), it.conflict.record.id,
                        std::string(it.conflict.field)};
  for (const replica::Dot& dot : it.conflict.versions) {
    if ((dot.mark != it.mine) == theirs) decide.version = dot.mark;
  }
  return decide;
}

TEST(Merging, TakesInWhatIsNewAsOneStepAndFindsNothingNewTheNextTime) {
  Two two;
  two.other.act(Save<Topic>{{.name = "Podcasts"}});
  set_purpose(two.mine, "Mine");
  const std::string text = copy_of(two.other);
  const std::size_t steps = two.mine.app.history.done.size();
  look_at(two.mine, text);
  EXPECT_EQ(two.mine.app.route.page, Page::Merge);
  EXPECT_EQ(two.mine.app.merge->finding, MergeFinding::News);
  EXPECT_TRUE(two.mine.app.merge->choices.empty());
  two.mine.act(TakeMerge{});
  EXPECT_EQ(last_toast(two.mine.app), "Merged other.json: 1 added");
  EXPECT_EQ(purpose_of(two.mine), "Mine");
  EXPECT_EQ(two.mine.app.history.done.size(), steps + 1);
  const auto after = two.mine.app.workspace;
  look_at(two.mine, text);
  EXPECT_FALSE(has_news(two.mine.app.merge->finding));
  two.mine.act(TakeMerge{});
  EXPECT_EQ(two.mine.app.workspace, after);
  EXPECT_EQ(two.mine.app.history.done.size(), steps + 1);
}

TEST(Merging, BothWaysMakesBothCopiesEqual) {
  Two two;
  two.disagree();
  two.other.act(Save<Topic>{{.name = "Podcasts"}});
  two.mine.act(Save<Topic>{{.name = "Chess"}});
  look_at(two.mine, copy_of(two.other));
  two.mine.act(deciding(two.mine, true));
  two.mine.act(TakeMerge{});
  merge(two.other, copy_of(two.mine));
  EXPECT_EQ(two.mine.programme(), two.other.programme());
  EXPECT_EQ(purpose_of(two.other), "Theirs");
  EXPECT_TRUE(two.other.app.open_conflicts.empty());
}

TEST(Merging, IsTakenBackWholeAndTakenUpAgain) {
  Two two;
  two.disagree();
  two.other.act(Save<Topic>{{.name = "Podcasts"}});
  const auto before = two.mine.app.workspace;
  const replica::State stamps = two.mine.app.stamps;
  const std::string text = copy_of(two.other);
  look_at(two.mine, text);
  two.mine.act(deciding(two.mine, true));
  two.mine.act(TakeMerge{});
  const auto after = two.mine.app.workspace;
  two.mine.act(Undo{});
  EXPECT_EQ(two.mine.app.workspace, before);
  EXPECT_TRUE(two.mine.app.stamps == stamps);
  EXPECT_TRUE(two.mine.visit_again(500).app.stamps == stamps);
  look_at(two.mine, text);
  EXPECT_EQ(two.mine.app.merge->finding, MergeFinding::News);
  two.mine.act(LeaveMerge{});
  two.mine.act(Redo{});
  EXPECT_EQ(two.mine.app.workspace, after);
  EXPECT_TRUE(two.mine.visit_again(600).app.stamps == two.mine.app.stamps);
}

TEST(Merging, KeepsBothValuesUntilSomebodyDecidesEvenOverAReload) {
  Two two;
  two.disagree();
  merge(two.mine, copy_of(two.other));
  ASSERT_EQ(two.mine.app.open_conflicts.size(), 1U);
  EXPECT_EQ(two.mine.app.route.page, Page::Merge);
  Stage later = two.mine.visit_again(500);
  ASSERT_EQ(later.app.open_conflicts.size(), 1U);
  const replica::Conflict it = later.app.open_conflicts[0];
  ASSERT_EQ(it.versions.size(), 2U);
  const std::string shown = purpose_of(later);
  for (const std::size_t version : {0U, 1U}) {
    later.act(DecideConflict{std::string(it.record.kind->key), it.record.id, "purpose",
                             it.versions[version].mark});
    EXPECT_TRUE(later.app.open_conflicts.empty());
    EXPECT_EQ(purpose_of(later) == shown, version == 0);
    EXPECT_TRUE(later.visit_again(700).app.open_conflicts.empty());
    later.act(Undo{});
    EXPECT_EQ(purpose_of(later), shown);
    ASSERT_EQ(later.app.open_conflicts.size(), 1U);
  }
}

TEST(Merging, UndoneAfterOtherEditsTakesItsOwnBackAndKeepsThese) {
  Two two;
  two.other.act(Save<Topic>{{.name = "Podcasts"}});
  const std::size_t topics = two.mine.programme().topics.size();
  merge(two.mine, copy_of(two.other));
  const int step = two.mine.app.history.done.back().number;
  set_purpose(two.mine, "Mine");
  two.mine.act(UndoStep{step});
  EXPECT_EQ(two.mine.programme().topics.size(), topics);
  EXPECT_EQ(purpose_of(two.mine), "Mine");
  EXPECT_TRUE(two.mine.visit_again(500).app.stamps == two.mine.app.stamps);
}

TEST(Merging, FollowsWhatIsEditedWhileACopyIsLookedAt) {
  Two two;
  set_purpose(two.other, "Theirs");
  look_at(two.mine, copy_of(two.other));
  EXPECT_TRUE(two.mine.app.merge->choices.empty());
  set_purpose(two.mine, "Mine");
  EXPECT_EQ(two.mine.app.merge->choices.size(), 1U);
}

MergeFinding finding(Stage& stage, const std::string& text) {
  look_at(stage, text);
  const MergeFinding found = stage.app.merge->finding;
  stage.act(LeaveMerge{});
  return found;
}

TEST(Merging, SaysWhyThereIsNothingToTakeIn) {
  Two two;
  const std::string before = copy_of(two.mine);
  set_purpose(two.mine, "Mine");
  EXPECT_EQ(finding(two.mine, before), MergeFinding::OwnBefore);
  const std::string old_of_theirs = copy_of(two.other);
  EXPECT_EQ(finding(two.mine, old_of_theirs), MergeFinding::OwnBefore);
  two.other.act(Save<Topic>{{.name = "Podcasts"}});
  const std::string theirs = copy_of(two.other);
  merge(two.mine, theirs);
  set_purpose(two.mine, "Mine again");
  EXPECT_EQ(finding(two.mine, theirs), MergeFinding::Older);
  two.mine.act(TakeMerge{});
  EXPECT_EQ(purpose_of(two.mine), "Mine again");
}

// The text of a file without its stamps.
std::string without_stamps(const std::string& text) {
  archive::File file = archive::read_file(text).value();
  file.state = {};
  return archive::write_file(file);
}

TEST(Merging, OfAFileWithoutStampsAsksForEachValueThatDiffersAndRemovesNothing) {
  Two two;
  const Id<Topic> gone = two.other.programme().topics.begin()->first;
  two.other.act(Remove<Topic>{gone});
  two.other.act(Save<Topic>{{.name = "Podcasts"}});
  set_purpose(two.other, "Theirs");
  const std::string text = without_stamps(copy_of(two.other));
  look_at(two.mine, text);
  EXPECT_EQ(two.mine.app.merge->origin, archive::Stamps::Made);
  ASSERT_EQ(two.mine.app.merge->choices.size(), 1U);
  two.mine.act(deciding(two.mine, true));
  two.mine.act(TakeMerge{});
  EXPECT_TRUE(two.mine.programme().topics.contains(gone));
  EXPECT_EQ(purpose_of(two.mine), "Theirs");
  EXPECT_FALSE(has_news(finding(two.mine, text)));
}

TEST(Merging, OfStampsFromDaysToComeWantsAWord) {
  Two two;
  two.other.pass(std::int64_t{3} * 86'400'000);
  set_purpose(two.other, "From the future");
  look_at(two.mine, copy_of(two.other));
  two.mine.act(TakeMerge{});
  EXPECT_EQ(last_toast(two.mine.app), words::MergeIsAhead);
  EXPECT_NE(purpose_of(two.mine), "From the future");
  two.mine.act(TakeMerge{.although_ahead = true});
  EXPECT_EQ(purpose_of(two.mine), "From the future");
  set_purpose(two.mine, "Mine");
  merge(two.other, copy_of(two.mine));
  EXPECT_EQ(purpose_of(two.other), "Mine");
}

TEST(Merging, InAnOlderTabDoesNothing) {
  Two two;
  set_purpose(two.other, "Theirs");
  look_at(two.mine, copy_of(two.other));
  two.mine.act(NewerElsewhere{});
  two.mine.act(TakeMerge{});
  EXPECT_NE(purpose_of(two.mine), "Theirs");
}

}  // namespace
}  // namespace flipside::app
