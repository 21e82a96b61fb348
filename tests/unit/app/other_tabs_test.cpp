// Several tabs of one workspace: each writes a journal of its own and takes in those of the others.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "app/cast.h"
#include "app/merge_intents.h"
#include "app/merging.h"
#include "app/stage.h"
#include "app/words.h"
#include "base/random.h"
#include "programme/validation.h"
#include "replica/random_edits.h"
#include "replica/runs.h"

namespace flipside::app {
namespace {

// Tabs over the same stores: what one has kept, the others read in the order in which it was kept.
class OpenTabs {
 public:
  explicit OpenTabs(std::size_t count) {
    Stage first = Stage::with_programme();
    add_pair(first);
    stored_ = first.store;
    for (std::size_t i = 0; i < count; ++i) {
      tabs_.push_back(first.visit_again(100 + 10 * i));
      seen_.push_back(stored_.entries.size());
    }
  }

  Stage& operator[](std::size_t i) { return tabs_[i]; }
  std::size_t size() const { return tabs_.size(); }

  Effects act(std::size_t i, const Intent& intent) {
    Effects effects = tabs_[i].act(intent);
    for (const Effect& effect : effects) {
      if (const auto* append = std::get_if<Append>(&effect)) stored_.keep(*append);
    }
    return effects;
  }

  Effects catch_up(std::size_t i) {
    const auto from = stored_.entries.begin() + static_cast<std::ptrdiff_t>(seen_[i]);
    seen_[i] = stored_.entries.size();
    return tabs_[i].act(ChangesArrived{{from, stored_.entries.end()}});
  }

  void catch_up_all() {
    for (std::size_t i = 0; i < size(); ++i) catch_up(i);
  }

  // Who opens the workspace now.
  Stage visit(std::uint64_t seed) const {
    Stage next(seed);
    next.start(stored_.loaded());
    return next;
  }

 private:
  Store stored_;
  std::vector<Stage> tabs_;
  // So many entries each has read.
  std::vector<std::size_t> seen_;
};

void set_purpose(OpenTabs& tabs, std::size_t i, const std::string& purpose) {
  Charter charter = charter_of(tabs[i].programme());
  charter.purpose = purpose;
  tabs.act(i, Save<Charter>{charter});
}

// Those that a programme does not begin with.
std::size_t topics_in(const Stage& tab) {
  return tab.programme().topics.size() - Stage::with_programme().programme().topics.size();
}

std::string purpose_in(Stage& tab) { return charter_of(tab.programme()).purpose; }

replica::Merged between(Stage& a, Stage& b) {
  return replica::merge({a.programme(), a.app.stamps}, {b.programme(), b.app.stamps}, 0);
}

void expect_equal(Stage& a, Stage& b, const std::string& where) {
  EXPECT_EQ(a.programme(), b.programme()) << where;
  EXPECT_TRUE(is_empty(between(a, b).change) && is_empty(between(b, a).change)) << where;
  EXPECT_EQ(a.app.open_conflicts.size(), b.app.open_conflicts.size()) << where;
}

TEST(OtherTabs, ThatAllWriteAtOnceEndEqualAsDoesWhoOpensTheWorkspaceThen) {
  const std::uint64_t first = replica::first_seed();
  for (std::uint64_t seed = first; seed < first + replica::runs(20); ++seed) {
    Random random(seed);
    replica::RandomEdits edits(random);
    OpenTabs tabs(3);
    for (int step = 0; step < 60; ++step) {
      const std::size_t i = random.below(3);
      const std::uint32_t act = random.below(10);
      if (act < 6) {
        tabs.act(i, Apply{edits.next(tabs[i].programme())});
      } else if (act < 7) {
        tabs.act(i, Undo{});
      } else if (act < 8) {
        tabs.act(i, Redo{});
      } else {
        tabs.catch_up(i);
      }
    }
    tabs.catch_up_all();
    const std::string where = "seed " + std::to_string(seed);
    Stage next = tabs.visit(900);
    ASSERT_EQ(next.app.phase, Phase::Ready)
        << where << testing::PrintToString(next.app.recovery.reasons);
    expect_equal(tabs[0], tabs[1], where);
    expect_equal(tabs[0], tabs[2], where);
    expect_equal(tabs[0], next, where);
    EXPECT_TRUE(dangling_ids(tabs[0].programme()).empty()) << where;
    if (HasFailure()) return;
  }
}

TEST(OtherTabs, LoseNothingOfWhatEachAdds) {
  const std::size_t each = replica::number_in("FLIPSIDE_RUNS", 200);
  OpenTabs tabs(3);
  Random random(7);
  for (std::size_t made = 0; made < each; ++made) {
    for (std::size_t i = 0; i < tabs.size(); ++i) {
      tabs.act(i, Save<Topic>{{.name = std::to_string(i) + "." + std::to_string(made)}});
      if (random.below(4) == 0) tabs.catch_up(i);
    }
  }
  tabs.catch_up_all();
  for (std::size_t i = 0; i < tabs.size(); ++i) {
    EXPECT_EQ(topics_in(tabs[i]), 3 * each);
  }
  EXPECT_EQ(topics_in(tabs.visit(900)), 3 * each);
}

TEST(OtherTabs, ThatChangeOtherFieldsOfARecordAreBothKept) {
  OpenTabs tabs(2);
  set_purpose(tabs, 0, "Mine");
  Charter charter = charter_of(tabs[1].programme());
  charter.cohort = "Spring";
  tabs.act(1, Save<Charter>{charter});
  tabs.catch_up_all();
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_EQ(purpose_in(tabs[i]), "Mine");
    EXPECT_EQ(charter_of(tabs[i].programme()).cohort, "Spring");
    EXPECT_TRUE(tabs[i].app.open_conflicts.empty());
  }
}

TEST(OtherTabs, ThatChangeOneFieldAtOnceKeepBothVersionsAndSaySo) {
  OpenTabs tabs(2);
  set_purpose(tabs, 0, "Mine");
  set_purpose(tabs, 1, "Theirs");
  tabs.catch_up_all();
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_EQ(purpose_in(tabs[i]), "Theirs") << "the later one is shown";
    ASSERT_EQ(tabs[i].app.open_conflicts.size(), 1U);
    EXPECT_EQ(last_toast(tabs[i].app), words::conflicts_of_tabs(1));
  }
  EXPECT_EQ(tabs.visit(900).app.open_conflicts.size(), 1U);
  const replica::Conflict& it = tabs[0].app.open_conflicts.front();
  DecideConflict decide{std::string(it.record.kind->key), it.record.id, std::string(it.field)};
  decide.version = it.versions.back().mark;
  tabs.act(0, decide);
  tabs.catch_up_all();
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_EQ(purpose_in(tabs[i]), "Mine");
    EXPECT_TRUE(tabs[i].app.open_conflicts.empty());
  }
  expect_equal(tabs[0], tabs[1], "decided");
}

TEST(OtherTabs, AreNoStepOfThisOnesUndoAndStayWhenItUndoes) {
  OpenTabs tabs(2);
  set_purpose(tabs, 0, "Mine");
  tabs.catch_up(1);
  tabs.act(1, Save<Topic>{{.name = "Podcasts"}});
  const std::size_t steps = tabs[0].app.history.done.size();
  tabs.catch_up(0);
  EXPECT_EQ(tabs[0].app.history.done.size(), steps);
  tabs.act(0, Undo{});
  EXPECT_EQ(purpose_in(tabs[0]), "");
  EXPECT_EQ(topics_in(tabs[0]), 1U);
}

TEST(OtherTabs, EndAStepOfTypingSoThatUndoKeepsWhatTheyWrote) {
  OpenTabs tabs(2);
  Charter charter = charter_of(tabs[0].programme());
  charter.purpose = "Lea";
  tabs.act(0, Save<Charter>{charter, false, 7});
  tabs.catch_up(1);
  Charter theirs = charter_of(tabs[1].programme());
  theirs.cohort = "Spring";
  tabs.act(1, Save<Charter>{theirs});
  tabs.catch_up(0);
  charter = charter_of(tabs[0].programme());
  charter.purpose = "Learning";
  tabs.act(0, Save<Charter>{charter, false, 7});
  tabs.act(0, Undo{});
  EXPECT_EQ(purpose_in(tabs[0]), "Lea");
  EXPECT_EQ(charter_of(tabs[0].programme()).cohort, "Spring");
}

TEST(OtherTabs, HaveStepsThatAreUndoneOneByOneAfterwards) {
  OpenTabs tabs(2);
  tabs.act(0, Save<Topic>{{.name = "Podcasts"}});
  tabs.act(1, Save<Topic>{{.name = "Chess"}});
  tabs.act(0, Undo{});
  Stage next = tabs.visit(900);
  ASSERT_EQ(topics_in(next), 1U);
  next.act(Undo{});
  EXPECT_EQ(topics_in(next), 0U);
  next.act(Redo{});
  next.act(Redo{});
  EXPECT_EQ(topics_in(next), 2U);
}

TEST(OtherTabs, TakeInAMergeBesideWhatTheyWroteThemselves) {
  OpenTabs tabs(2);
  Stage elsewhere = tabs.visit(700);
  elsewhere.act(Save<Topic>{{.name = "Elsewhere"}});
  tabs.act(0, OpenFile{"other.json", find_effect<Download>(elsewhere.act(ExportJson{}))->text});
  tabs.act(1, Save<Topic>{{.name = "Podcasts"}});
  tabs.act(0, TakeMerge{});
  tabs.catch_up_all();
  EXPECT_EQ(topics_in(tabs[0]), 2U);
  expect_equal(tabs[0], tabs[1], "merged");
  Stage next = tabs.visit(900);
  expect_equal(tabs[0], next, "opened again");
}

TEST(OtherTabs, OpenTheStoresAgainWhereAnotherCopyWasPutInPlace) {
  OpenTabs tabs(1);
  archive::JournalEntry entry{.session = Id<archive::EditingSession>{"session-other"},
                              .seq = 1,
                              .stamp = Morning_ms + 9'000'000,
                              .opened = Workspace{}};
  const Effects effects =
      tabs.act(0, ChangesArrived{{{"session-other", 1, archive::write_entry(entry)}}});
  EXPECT_NE(find_effect<OpenAgain>(effects), nullptr);
}

TEST(OtherTabs, AreTakenInOnceTheCopiesThatAreLookedAtAreClosed) {
  OpenTabs tabs(2);
  tabs.act(0, ShowCopies{});
  tabs.act(1, Save<Topic>{{.name = "Podcasts"}});
  tabs.catch_up(0);
  tabs.act(0, CloseCopies{});
  EXPECT_EQ(topics_in(tabs[0]), 1U);
}

TEST(OtherTabs, ThatRemoveTheOpenWorkspaceAreFollowedWithANotice) {
  Stage stage = Stage::at_first_run();
  stage.act(WorkspaceOpened{"first001"});
  stage.act(stage.store.loaded());
  stage.act(CreateProgramme{"Lindenquay Libraries", "Autumn"});
  ShelfListed listed;
  for (const auto& [id, it] : stage.shelf) listed.list.push_back(it);
  ASSERT_EQ(listed.list.size(), 1U);
  listed.list.front().removed_ms = Morning_ms;
  const Effects effects = stage.act(listed);
  EXPECT_NE(find_effect<OpenWorkspace>(effects), nullptr);
  EXPECT_EQ(last_toast(stage.app), words::removed_elsewhere("Lindenquay Libraries"));
  EXPECT_FALSE(stage.app.toasts.list.back().puts_back.empty());
  EXPECT_TRUE(stage.shelf.begin()->second.removed_ms.has_value() ||
              stage.shelf.begin()->second.id != stage.app.keeping.workspace);
}

}  // namespace
}  // namespace flipside::app
