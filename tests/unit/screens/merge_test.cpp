#include <gtest/gtest.h>

#include <string>

#include "app/merge_intents.h"
#include "app/merging.h"
#include "screens/visit.h"

namespace flipside::screens {
namespace {

using ui::Role;

std::string copy_file(app::Stage& stage) {
  return app::find_effect<app::Download>(stage.act(app::ExportJson{}))->text;
}

void write_purpose(app::Stage& stage, const std::string& purpose) {
  Charter charter = charter_of(stage.programme());
  charter.purpose = purpose;
  stage.act(app::Save<Charter>{charter});
}

// My programme, and the file of somebody who edited the same apart: a topic more, another purpose.
struct Apart {
  app::Stage mine = app::Stage::with_programme();
  std::string file;

  Apart() {
    app::add_pair(mine);
    app::Stage other(300);
    other.start(app::Loaded{});
    other.act(app::OpenFile{"start.json", copy_file(mine)});
    other.act(app::Save<Topic>{{.name = "Podcasts"}});
    write_purpose(other, "Theirs");
    write_purpose(mine, "Mine");
    file = copy_file(other);
  }
};

TEST(MergePage, ShowsWhatWouldChangeAndBothValuesAndTakesThemIn) {
  Apart apart;
  Visit visit(std::move(apart.mine));
  visit.act(app::OpenFile{"ingrid.json", apart.file});
  visit.page.get(Role::Heading, "1 new thing in ingrid.json");
  visit.page.get(Role::Heading, "1 thing differs");
  visit.page.get(Role::Paragraph, "Mine");
  visit.page.get(Role::Paragraph, "Theirs");
  visit.page.get(Role::Group, "1 topic, new");
  visit.page.click(Role::Radio, "Take theirs");
  visit.page.click(Role::Button, "Take it in");
  EXPECT_EQ(charter_of(visit.programme()).purpose, "Theirs");
  EXPECT_EQ(visit.stage.app.route.page, app::Page::Home);
  visit.act(app::Undo{});
  EXPECT_EQ(charter_of(visit.programme()).purpose, "Mine");
}

TEST(MergePage, WhatWasLeftForLaterWaitsOnHomeAndIsDecidedThere) {
  Apart apart;
  Visit visit(std::move(apart.mine), phone());
  visit.act(app::OpenFile{"ingrid.json", apart.file});
  visit.page.click(Role::Button, "Take it in");
  visit.page.get(Role::Heading, "1 value waits for a decision");
  visit.go(app::Page::Home);
  visit.page.click(Role::Button, "Decide");
  visit.page.click(Role::Button, "Keep mine");
  EXPECT_EQ(charter_of(visit.programme()).purpose, "Mine");
  EXPECT_TRUE(visit.stage.app.open_conflicts.empty());
  visit.act(app::Undo{});
  visit.page.get(Role::Heading, "1 value waits for a decision");
}

TEST(MergePage, SaysThatNothingIsNewAndLeadsBack) {
  Apart apart;
  Visit visit(std::move(apart.mine));
  const std::string before = copy_file(visit.stage);
  write_purpose(visit.stage, "Mine again");
  visit.act(app::OpenFile{"mine.json", before});
  visit.page.get(Role::Heading, "This is your own copy, from before");
  visit.page.click(Role::Button, "Back");
  EXPECT_FALSE(visit.stage.app.merge.has_value());
}

}  // namespace
}  // namespace flipside::screens
