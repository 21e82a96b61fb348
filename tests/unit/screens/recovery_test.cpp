#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "app/cast.h"
#include "app/recovery.h"
#include "archive/file.h"
#include "screens/visit.h"
#include "screens/words/recovery.h"

namespace flipside::screens {
namespace {

using ui::Role;

// The stores do not agree: one has the programme, one is damaged.
app::CopiesFound two_copies() {
  app::Stage stage = app::Stage::with_programme();
  app::add_pair(stage);
  stage.pass(app::IdleBeforeSnapshot_ms);
  stage.act(app::Tick{});
  const app::StoredSnapshot& it = stage.store.snapshots.front();
  return {.copies = {{app::CopyOrigin::Database, it.number, app::Morning_ms, it.text, it.covers}},
          .damaged = {{app::CopyOrigin::Local, 0, 17}},
          .local_is_whole = true};
}

class Recovering : public Visit {
 public:
  explicit Recovering(ui::Surface surface = {}) : Visit(app::Stage(3), surface) {
    act(app::Started{});
    act(app::Loaded{.missing = {{false, 2, 1, 0}}});
    act(two_copies());
  }
};

bool is_said(const Visit& visit, std::string_view words) {
  const auto names = visit.names(Role::Paragraph);
  return std::ranges::any_of(names, [&](const std::string& it) { return it.contains(words); });
}

TEST(RecoveryPage, ShowsEveryCopyAndWhy) {
  for (const ui::Surface& surface : {ui::Surface{}, phone()}) {
    Recovering visit(surface);
    EXPECT_EQ(visit.names(Role::Heading),
              std::vector<std::string>{"Your work is here: 1 complete copy"});
    EXPECT_TRUE(is_said(visit, "The local storage of this browser does not have what it had"));
    EXPECT_TRUE(is_said(visit, recovery_words::NothingOverwritten));
    EXPECT_TRUE(is_said(visit, "2 people, 1 pair, 0 sessions"));
    EXPECT_TRUE(is_said(visit, "Can not be read; 17 characters are kept as they are"));
    // The damaged one can be downloaded and nothing else.
    EXPECT_EQ(visit.page.all(Role::ListItem).size(), 2U);
  }
}

// A copy from which somebody went on elsewhere, with one person more.
app::CopiesFound copy_gone_on_from(const app::Stage& stage) {
  app::Stage other(5);
  other.start({});
  other.act(
      app::OpenFile{"copy.flipside.json", archive::write_file({.kind = archive::Kind::FullBackup,
                                                               .workspace = *stage.app.workspace,
                                                               .state = stage.app.stamps})});
  app::add_person(other, "person-ines", "Ines Moreau", flipside::Role::Mentee);
  return {.copies = {{app::CopyOrigin::Database, 1, app::Morning_ms,
                      archive::write_file({.kind = archive::Kind::Snapshot,
                                           .workspace = *other.app.workspace,
                                           .state = other.app.stamps})}}};
}

TEST(RecoveryPage, WhatACopyHasIsMergedIntoWhatIsOpen) {
  app::Stage stage = app::Stage::with_programme();
  app::add_pair(stage);
  const app::CopiesFound found = copy_gone_on_from(stage);
  app::add_person(stage, "person-zoe", "Zoe Ek", flipside::Role::Mentor);
  Visit visit(std::move(stage));
  visit.act(app::ShowCopies{});
  visit.act(found);
  visit.page.click(Role::Button,
                   "Merge into what is open: Today, 09:42, Durable store (IndexedDB)");
  visit.page.click(Role::Button, "Take it in");
  EXPECT_EQ(visit.programme().people.size(), 4U);
  EXPECT_TRUE(visit.programme().people.contains(Id<Person>{"person-zoe"}));
  EXPECT_TRUE(visit.programme().people.contains(Id<Person>{"person-ines"}));
}

TEST(RecoveryPage, WhereNothingIsOpenThereIsNothingToMergeInto) {
  Recovering visit;
  for (const std::string& name : visit.names(Role::Button)) {
    EXPECT_FALSE(name.starts_with("Merge")) << name;
  }
}

TEST(RecoveryPage, LooksInsideAndComesBack) {
  Recovering visit;
  visit.page.click(Role::Button, "Look inside: Today, 09:42, Durable store (IndexedDB)");
  EXPECT_EQ(visit.programme().people.size(), 2U);
  EXPECT_TRUE(is_said(visit, recovery_words::LookingWhat));
  visit.page.click(Role::Button, recovery_words::ToCopies);
  EXPECT_EQ(visit.page.all(Role::ListItem).size(), 2U);
  visit.page.click(Role::Button, recovery_words::Open);
  EXPECT_EQ(visit.stage.app.phase, app::Phase::Ready);
  EXPECT_EQ(visit.programme().people.size(), 2U);
}

TEST(RecoveryPage, IsNeverTheFirstRunPage) {
  Visit visit(app::Stage(3));
  visit.act(app::Started{});
  visit.act(app::Loaded{.something_is_missing = true});
  EXPECT_EQ(visit.names(Role::Heading),
            std::vector<std::string>{std::string(recovery_words::Searching)});
  visit.act(app::CopiesFound{});
  EXPECT_EQ(visit.names(Role::Heading), std::vector<std::string>{"No complete copy is left here"});
  visit.page.click(Role::Button, recovery_words::Afresh);
  EXPECT_EQ(visit.stage.app.phase, app::Phase::Ready);
}

}  // namespace
}  // namespace flipside::screens
