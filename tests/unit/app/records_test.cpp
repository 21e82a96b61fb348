#include <gtest/gtest.h>

#include <string>

#include "app/app.h"
#include "app/cast.h"
#include "app/stage.h"

namespace flipside::app {
namespace {

TEST(Saving, GivesANewRecordAnIdAndOpensIt) {
  Stage stage = Stage::with_programme();
  stage.act(Save<Person>{{.name = "Ada"}, true});
  ASSERT_EQ(stage.programme().people.size(), 1U);
  const Id<Person> id = stage.programme().people.begin()->first;
  EXPECT_TRUE(is_id(id.value));
  EXPECT_EQ(stage.app.route, (Route{Page::People, id.value}));
}

TEST(Saving, TheSameAgainIsNoStep) {
  Stage stage = Stage::with_programme();
  const Id<Person> ada = add_person(stage, "person-ada", "Ada", Role::Mentor);
  const std::size_t steps = stage.app.history.done.size();
  EXPECT_TRUE(stage.act(Save<Person>{stage.programme().people.at(ada)}).empty());
  EXPECT_EQ(stage.app.history.done.size(), steps);
}

TEST(Saving, ACharterOrPolicyWithoutIdMeansTheOneThereIs) {
  Stage stage = Stage::with_programme();
  stage.act(Save<Charter>{{.purpose = "Learn upward"}});
  EXPECT_EQ(stage.programme().charters.size(), 1U);
  EXPECT_EQ(charter_of(stage.programme()).purpose, "Learn upward");
  stage.act(Save<Policy>{{.least_score = 100}});
  stage.act(Save<Policy>{{.least_score = 200}});
  EXPECT_EQ(stage.programme().policies.size(), 1U);
  EXPECT_EQ(policy_of(stage.programme()).least_score, 200);
}

TEST(Saving, SomebodyWhoLeavesEndsTheirPairsInTheSameStep) {
  for (const bool in_bulk : {false, true}) {
    Stage stage = Stage::with_programme();
    const TwoPeople two = add_pair(stage);
    const Programme before = stage.programme();
    Person ada = before.people.at(two.ada);
    ada.status = PersonStatus::Left;
    if (in_bulk) {
      Change change{.label = "Change 1 person"};
      change.people.emplace(ada.id, Edit<Person>{before.people.at(two.ada), ada});
      stage.act(ApplyToPeople{change, "1 person changed"});
      EXPECT_EQ(last_toast(stage.app), "1 person changed: 1 pair ended");
    } else {
      stage.act(Save<Person>{ada});
      EXPECT_EQ(last_toast(stage.app), "Ada Lovelace: 1 pair ended");
    }
    EXPECT_EQ(stage.programme().pairs.at(two.pair).stage, PairStage::Closed);
    stage.act(Undo{});
    EXPECT_EQ(stage.programme(), before);
  }
}

TEST(Saving, SomebodyWhoIsAwayPausesTheirPair) {
  Stage stage = Stage::with_programme();
  const TwoPeople two = add_pair(stage);
  Person ada = stage.programme().people.at(two.ada);
  ada.status = PersonStatus::Away;
  stage.act(Save<Person>{ada});
  EXPECT_EQ(stage.programme().pairs.at(two.pair).stage, PairStage::Paused);
  EXPECT_EQ(last_toast(stage.app), "Ada Lovelace: 1 pair paused");
}

TEST(Removing, OffersToTakeItBack) {
  Stage stage = Stage::with_programme();
  const TwoPeople two = add_pair(stage);
  const auto before = stage.app.workspace;
  stage.act(Navigate{{Page::People, two.ada.value}});
  stage.act(Remove<Person>{two.ada});
  EXPECT_FALSE(stage.programme().people.contains(two.ada));
  EXPECT_TRUE(stage.programme().pairs.empty());
  EXPECT_EQ(stage.app.route, Route{Page::People});
  const Toast& toast = stage.app.toasts.list.back();
  EXPECT_EQ(toast.text, "Removed Ada Lovelace");
  ASSERT_TRUE(toast.step.has_value());
  stage.act(UndoStep{*toast.step});
  EXPECT_EQ(stage.app.workspace, before);
  EXPECT_FALSE(stage.app.toasts.list.back().shown);
}

TEST(Removing, APairGoesBackToTheListOfPairs) {
  Stage stage = Stage::with_programme();
  const TwoPeople two = add_pair(stage);
  EXPECT_EQ(stage.app.route, (Route{Page::Pair, two.pair.value}));
  stage.act(Remove<Pair>{two.pair});
  EXPECT_EQ(stage.app.route, Route{Page::Pairs});
}

TEST(Removing, WhatIsNotThereDoesNothing) {
  Stage stage = Stage::with_programme();
  EXPECT_TRUE(stage.act(Remove<Person>{Id<Person>{"person-none"}}).empty());
}

TEST(Editing, WithoutAProgrammeDoesNothing) {
  Stage stage = Stage::at_first_run();
  EXPECT_TRUE(stage.act(Save<Person>{{.name = "Ada"}, true}).empty());
  EXPECT_TRUE(stage.act(Apply{{.label = "Nothing"}}).empty());
  EXPECT_TRUE(stage.act(Remove<Topic>{Id<Topic>{"some-topic"}}).empty());
}

TEST(Labels, NameWhatIsMeant) {
  Stage stage = Stage::with_programme();
  const TwoPeople two = add_pair(stage);
  const auto label = [&] { return std::string(undo_label(stage.app.history)); };
  EXPECT_EQ(label(), "Pair Ada Lovelace and Charles Babbage");
  stage.act(Save<Person>{{.id = two.ada, .name = ""}});
  EXPECT_EQ(label(), "Edit a person without a name");
  stage.act(Save<Promise>{{.pair = two.pair, .text = std::string(100, 'a')}});
  EXPECT_EQ(label(), "Add the promise “" + std::string(60, 'a') + "…”");
  stage.act(Save<Topic>{{.name = ""}});
  EXPECT_EQ(label(), "Add a topic without a name");
}

}  // namespace
}  // namespace flipside::app
