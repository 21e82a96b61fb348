#include "app/shelf.h"

#include <gtest/gtest.h>

#include <string>

#include "app/cast.h"
#include "app/stage.h"

namespace flipside::app {
namespace {

// Two workspaces, the second one open: "Lindenquay Libraries" and "Other House".
Stage with_two() {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  stage.act(CreateProgramme{"Other House", "Spring"});
  return stage;
}

const std::string& open_organisation(const Stage& stage) {
  return charter_of(stage.programme()).organisation;
}

const Shelved& on_shelf(const Stage& stage, std::string_view organisation) {
  static const Shelved None{};
  for (const Shelved& it : stage.app.shelf.list) {
    if (it.organisation == organisation) return it;
  }
  ADD_FAILURE() << "not on the shelf: " << organisation;
  return None;
}

TEST(Shelf, ListsWhatIsHereTheOneOpenedLastFirst) {
  const Stage stage = with_two();
  ASSERT_EQ(stage.app.shelf.list.size(), 2U);
  EXPECT_EQ(stage.app.shelf.list[0].organisation, "Other House");
  EXPECT_EQ(stage.app.shelf.list[0].cohort, "Spring");
  EXPECT_EQ(stage.app.shelf.list[0].holder, Holder::Organiser);
  EXPECT_NE(stage.app.shelf.list[0].id, stage.app.shelf.list[1].id);
}

TEST(Shelf, BringsBackEachWithItsOwnContentAndWithoutTheUndoOfTheOther) {
  Stage stage = with_two();
  add_person(stage, "person-eva", "Eva Gray", Role::Mentor);
  const auto other = stage.app.workspace;
  stage.act(SwitchWorkspace{on_shelf(stage, "Lindenquay Libraries").id});
  EXPECT_EQ(stage.programme().pairs.size(), 1U);
  stage.act(Undo{});
  EXPECT_FALSE(stage.programme().people.contains(Id<Person>{"person-eva"}));
  stage.act(SwitchWorkspace{on_shelf(stage, "Other House").id});
  EXPECT_EQ(stage.app.workspace, other);
}

TEST(Shelf, TakesNoUndoOfANoticeIntoAnotherWorkspace) {
  Stage stage = with_two();
  add_person(stage, "person-eva", "Eva Gray", Role::Mentor);
  stage.act(SwitchWorkspace{on_shelf(stage, "Lindenquay Libraries").id});
  for (const Toast& toast : stage.app.toasts.list) EXPECT_FALSE(toast.step.has_value());
}

TEST(Shelf, ListsARenamedProgrammeAtOnce) {
  Stage stage = with_two();
  Charter charter = charter_of(stage.programme());
  charter.organisation = "New House";
  stage.act(Save<Charter>{charter});
  EXPECT_EQ(stage.shelf.at(stage.here).organisation, "New House");
}

TEST(Shelf, NamesThePartnerInAParticipantsCopyAlone) {
  Stage stage = Stage::at_first_run();
  stage.act(TrackMyOwn{"Ada Lovelace", "Charles Babbage", Side::Mentor});
  EXPECT_EQ(stage.app.shelf.list[0].me, "Ada");
  EXPECT_EQ(stage.app.shelf.list[0].partner, "Charles");
  EXPECT_TRUE(with_two().app.shelf.list[1].partner.empty());
}

TEST(Shelf, KeepsDraftsApart) {
  Stage stage = with_two();
  stage.act(KeepDraft{"goal/1/", "half a goal"});
  stage.act(SwitchWorkspace{on_shelf(stage, "Lindenquay Libraries").id});
  EXPECT_TRUE(stage.app.drafts.empty());
  stage.act(SwitchWorkspace{on_shelf(stage, "Other House").id});
  EXPECT_EQ(stage.app.drafts.at("goal/1/"), "half a goal");
}

TEST(Shelf, NamesTheOpenWorkspaceInEveryAddress) {
  Stage stage = with_two();
  const std::string here = stage.here;
  const Effects effects = stage.act(Navigate{{Page::People}});
  const SetAddress* address = find_effect<SetAddress>(effects);
  ASSERT_NE(address, nullptr);
  EXPECT_EQ(address->fragment, "#/w/" + here + "/people");
}

TEST(Shelf, GoesBackOverASwitchToThePageThatWasShown) {
  Stage stage = with_two();
  stage.act(Navigate{{Page::People}});
  const std::string back = fragment_of(stage.app.route);
  const std::string first = on_shelf(stage, "Lindenquay Libraries").id;
  stage.act(SwitchWorkspace{first});
  EXPECT_EQ(open_organisation(stage), "Lindenquay Libraries");
  stage.act(AddressChanged{back});
  EXPECT_EQ(open_organisation(stage), "Other House");
  EXPECT_EQ(stage.app.route.page, Page::People);
}

TEST(Shelf, OpensNothingForTheAddressOfAWorkspaceThatIsNotHere) {
  Stage stage = with_two();
  EXPECT_EQ(find_effect<OpenWorkspace>(stage.act(AddressChanged{"#/w/zzzzzzzz/people"})), nullptr);
  EXPECT_EQ(stage.app.route.workspace, "zzzzzzzz");
  EXPECT_EQ(open_organisation(stage), "Other House");
}

TEST(Shelf, RemovesInOneStepThatItsNoticeTakesBack) {
  Stage stage = with_two();
  add_person(stage, "person-eva", "Eva Gray", Role::Mentor);
  const auto removed = stage.app.workspace;
  const std::string id = stage.here;
  stage.act(RemoveWorkspace{id});
  EXPECT_EQ(open_organisation(stage), "Lindenquay Libraries");
  EXPECT_FALSE(is_here(*find_shelved(stage.app, id)));
  ASSERT_FALSE(stage.app.toasts.list.empty());
  EXPECT_EQ(stage.app.toasts.list.back().puts_back, id);
  stage.act(PutBackWorkspace{id});
  EXPECT_EQ(stage.app.workspace, removed);
  EXPECT_TRUE(is_here(*find_shelved(stage.app, id)));
}

TEST(Shelf, WhenTheLastOneGoesIsTheFirstRunAndStillPutsItBack) {
  Stage stage = Stage::with_programme();
  stage.act(SwitchWorkspace{stage.here});
  stage.act(RemoveWorkspace{stage.here});
  EXPECT_FALSE(stage.app.workspace.has_value());
  stage.act(PutBackWorkspace{stage.app.shelf.list[0].id});
  EXPECT_EQ(open_organisation(stage), "Lindenquay Libraries");
}

TEST(Shelf, ErasesWhatWasRemovedThirtyDaysAgoAtTheNextStart) {
  Stage stage = with_two();
  const std::string id = stage.here;
  stage.act(RemoveWorkspace{id});
  stage.pass(KeptRemoved_ms - 3'600'000);
  EXPECT_NE(find_shelved(stage.visit_again(60).app, id), nullptr);
  stage.pass(3'600'000);
  const Stage later = stage.visit_again(61);
  EXPECT_EQ(find_shelved(later.app, id), nullptr);
  EXPECT_FALSE(later.others.contains(id));
  EXPECT_FALSE(later.shelf.contains(id));
  EXPECT_EQ(open_organisation(later), "Lindenquay Libraries");
}

TEST(Shelf, FindsByTheStoresWhatTheIndexHasLost) {
  const Stage before = with_two();
  Stage stage(70);
  stage.store = {};
  stage.here = "emptyone";
  stage.others["lost-one"] = before.store;
  stage.act(Started{});
  stage.act(ShelfListed{.list = {}, .unread = {"emptyone", "lost-one"}});
  stage.act(WorkspaceOpened{"emptyone"});
  stage.act(Loaded{});
  EXPECT_EQ(open_organisation(stage), "Other House");
  EXPECT_EQ(stage.shelf.at("lost-one").organisation, "Other House");
}

TEST(Shelf, IsNotLeftWhileAChangeIsNotSaved) {
  Stage stage = with_two();
  const Effects effects = stage.act_alone(Save<Topic>{{.name = "Podcasts"}});
  const Append* entry = find_effect<Append>(effects);
  ASSERT_NE(entry, nullptr);
  stage.act_alone(AppendFailed{entry->session, entry->seq, "The disk is full"});
  const Effects left = stage.act_alone(SwitchWorkspace{on_shelf(stage, "Lindenquay Libraries").id});
  EXPECT_EQ(find_effect<OpenWorkspace>(left), nullptr);
  EXPECT_EQ(open_organisation(stage), "Other House");
}

TEST(Shelf, KeepsWorkspacesInMemoryWhereTheBrowserKeepsNothing) {
  Stage stage;
  stage.act(Started{});
  stage.act(WorkspaceOpened{"memory-1"});
  stage.act(Loaded{.stores = Stores::None});
  stage.act_alone(CreateProgramme{"First House", ""});
  const Effects effects = stage.act_alone(CreateProgramme{"Second House", ""});
  const OpenWorkspace second = *find_effect<OpenWorkspace>(effects);
  stage.act_alone(WorkspaceOpened{second.id});
  stage.act_alone(Loaded{.stores = Stores::None});
  EXPECT_EQ(open_organisation(stage), "Second House");
  stage.act_alone(SwitchWorkspace{"memory-1"});
  stage.act_alone(WorkspaceOpened{"memory-1"});
  stage.act_alone(Loaded{.stores = Stores::None});
  EXPECT_EQ(open_organisation(stage), "First House");
}

TEST(Shelf, SeesTheSampleAsAnotherThroughTheCopyThatIsHere) {
  Stage stage = with_two();
  stage.app.shelf.list.push_back(
      {.id = "sample-1", .holder = Holder::Mentor, .is_sample = true, .opened_ms = 1});
  const Effects effects = stage.act_alone(SeeSampleAs{Holder::Mentor});
  const OpenWorkspace* opened = find_effect<OpenWorkspace>(effects);
  ASSERT_NE(opened, nullptr);
  EXPECT_EQ(opened->id, "sample-1");
  EXPECT_NE(find_effect<FetchAsset>(stage.act_alone(SeeSampleAs{Holder::Mentee})), nullptr);
}

TEST(Stores, ThatWereClearedGetEverythingAnew) {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  stage.store = {};
  stage.act(ShelfListed{});
  stage.act(StoresCleared{});
  EXPECT_EQ(stage.visit_again(60).app.workspace, stage.app.workspace);
  EXPECT_EQ(stage.app.shelf.list.size(), 1U);
}

TEST(Committing, RefusesATextThatIsTooLongAndSaysWhatFits) {
  Stage stage = Stage::with_programme();
  const auto before = stage.app.workspace;
  stage.act(Save<Topic>{{.name = std::string(100'000, 'x')}});
  EXPECT_EQ(stage.app.workspace, before);
  EXPECT_TRUE(
      last_toast(stage.app).ends_with("In “name” the text is too long: 100,000 characters where "
                                      "200 fit. Shorten it and try again."))
      << last_toast(stage.app);
}

}  // namespace
}  // namespace flipside::app
