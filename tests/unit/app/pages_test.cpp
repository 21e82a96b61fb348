#include "app/pages.h"

#include <gtest/gtest.h>

#include "app/cast.h"
#include "app/stage.h"

namespace flipside::app {
namespace {

TEST(Going, ToAnotherPageIsANewEntryOfTheHistory) {
  Stage stage = Stage::with_programme();
  const Effects effects = stage.act(Navigate{{Page::People}});
  const SetAddress* address = find_effect<SetAddress>(effects);
  ASSERT_NE(address, nullptr);
  EXPECT_EQ(*address, (SetAddress{"#/people", false}));
  EXPECT_EQ(find_effect<SetTitle>(effects)->title, "People · Lindenquay Libraries · Flipside");
}

TEST(Going, ToAnotherChoiceOnThePageTakesThePlaceOfThePresentEntry) {
  Stage stage = Stage::with_programme();
  stage.act(Navigate{{Page::People}});
  const Effects effects = stage.act(Navigate{{Page::People, "", {{"role", "mentor"}}}});
  EXPECT_EQ(*find_effect<SetAddress>(effects), (SetAddress{"#/people?role=mentor", true}));
}

TEST(Going, WhereOneIsLeavesTheAddress) {
  Stage stage = Stage::with_programme();
  stage.act(Navigate{{Page::People}});
  EXPECT_EQ(find_effect<SetAddress>(stage.act(Navigate{{Page::People}})), nullptr);
}

TEST(Going, BackIsTheBrowsersOwn) {
  Stage stage = Stage::with_programme();
  stage.act(Navigate{{Page::People}});
  EXPECT_NE(find_effect<GoBack>(stage.act(Back{})), nullptr);
  const Effects effects = stage.act(AddressChanged{"#/home"});
  EXPECT_EQ(stage.app.route.page, Page::Home);
  EXPECT_EQ(find_effect<SetAddress>(effects), nullptr);
}

TEST(Title, NamesThePairOrThePerson) {
  Stage stage = Stage::with_programme();
  const TwoPeople two = add_pair(stage);
  EXPECT_EQ(title_of(stage.app),
            "Ada Lovelace and Charles Babbage · Lindenquay Libraries · Flipside");
  stage.act(Navigate{{Page::People, two.ada.value}});
  EXPECT_EQ(title_of(stage.app), "Ada Lovelace · Lindenquay Libraries · Flipside");
  stage.act(AddressChanged{"#/nowhere"});
  EXPECT_EQ(title_of(stage.app), "Page not found · Lindenquay Libraries · Flipside");
}

TEST(Title, OfTheFirstRunIsTheName) { EXPECT_EQ(title_of(Stage::at_first_run().app), "Flipside"); }

TEST(Theme, IsKeptOnThisDevice) {
  Stage stage = Stage::at_first_run();
  const Effects effects = stage.act(SetTheme{Theme::Dark});
  EXPECT_EQ(*find_effect<StoreSetting>(effects), (StoreSetting{"theme", "dark"}));
}

TEST(Drafts, AreKeptOnThisDeviceUntilTheyAreForgotten) {
  Stage stage = Stage::at_first_run();
  Effects effects = stage.act(KeepDraft{"goal/1/", "{}"});
  EXPECT_EQ(*find_effect<StoreDraft>(effects), (StoreDraft{"goal/1/", "{}"}));
  EXPECT_EQ(stage.app.drafts.at("goal/1/"), "{}");
  effects = stage.act(KeepDraft{"goal/1/", ""});
  EXPECT_EQ(*find_effect<StoreDraft>(effects), (StoreDraft{"goal/1/", ""}));
  EXPECT_TRUE(stage.app.drafts.empty());
  stage.act(NewerElsewhere{});
  effects = stage.act(KeepDraft{"goal/1/", "{}"});
  EXPECT_EQ(find_effect<StoreDraft>(effects), nullptr) << "The newer version has its own.";
}

TEST(Palette, ClosesWhenACommandRunsOrThePageChanges) {
  Stage stage = Stage::with_programme();
  stage.act(OpenPalette{});
  EXPECT_TRUE(stage.app.palette_open);
  stage.act(RunCommand{"go-people"});
  EXPECT_FALSE(stage.app.palette_open);
  stage.act(OpenPalette{});
  stage.act(ClosePalette{});
  EXPECT_FALSE(stage.app.palette_open);
}

TEST(Toast, IsAnnouncedAndGoesAfterTenSecondsButStaysInTheList) {
  Stage stage = Stage::with_programme();
  const Effects effects = stage.act(Copied{});
  EXPECT_EQ(find_effect<Announce>(effects)->text, "Copied.");
  const std::int64_t until_ms = stage.app.toasts.list.back().until_ms;
  EXPECT_LE(*next_tick(stage.app), until_ms);
  stage.pass(ToastTime_ms);
  stage.act(Tick{});
  EXPECT_EQ(last_toast(stage.app), "Copied.");
  EXPECT_FALSE(stage.app.toasts.list.back().shown);
  EXPECT_GT(*next_tick(stage.app), until_ms);
}

TEST(Toast, CanBeDismissed) {
  Stage stage = Stage::with_programme();
  stage.act(Copied{});
  stage.act(DismissToast{stage.app.toasts.list.back().id});
  EXPECT_FALSE(stage.app.toasts.list.back().shown);
}

TEST(Toasts, AreForgottenTheOldestFirst) {
  Stage stage = Stage::with_programme();
  for (std::size_t i = 0; i < MostToasts + 3; ++i) stage.act(Copied{});
  EXPECT_EQ(stage.app.toasts.list.size(), MostToasts);
}

TEST(NextTick, ComesAtMidnightAtTheLatest) {
  Stage stage = Stage::at_first_run();
  const std::int64_t midnight = stage.app.moment.now_ms + (1440 - 582) * 60'000LL;
  EXPECT_EQ(next_tick(stage.app), midnight);
}

}  // namespace
}  // namespace flipside::app
