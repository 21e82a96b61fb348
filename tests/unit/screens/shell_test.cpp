// A page that can not be shown: its part of the program is not here yet, or it is not for the
// holder.
#include <gtest/gtest.h>

#include "screens/visit.h"

namespace flipside::screens {
namespace {

using ui::Role;

TEST(LatePartPage, SaysThatItIsBeingLoadedAndIsThereOnceItCame) {
  app::Stage stage = app::Stage::with_programme();
  app::add_pair(stage);
  Visit visit(std::move(stage));
  visit.stage.app.late_part = app::LatePart::Absent;
  visit.go(app::Page::Matching);
  EXPECT_TRUE(visit.page.has(Role::Heading, "Matching"));
  EXPECT_EQ(visit.names(Role::Heading).size(), 1U);
  EXPECT_EQ(visit.stage.app.late_part, app::LatePart::Coming);
  visit.act(app::AssetFailed{std::string(app::LatePartAsset), "no network"});
  visit.page.click(Role::Button, "Try again");
  EXPECT_EQ(visit.stage.app.late_part, app::LatePart::Coming);
  visit.act(app::AssetFetched{std::string(app::LatePartAsset), {}});
  EXPECT_GT(visit.names(Role::Heading).size(), 1U);
  EXPECT_FALSE(visit.page.has(Role::Button, "Try again"));
}

TEST(PageOfOrganisers, SaysSoToWhomItIsNotFor) {
  app::Stage stage = app::Stage::with_programme();
  app::add_pair(stage);
  app::hold_as(stage, Holder::Mentee, Id<Person>{"person-charles"});
  Visit visit(std::move(stage));
  visit.go(app::Page::Matching);
  EXPECT_TRUE(visit.page.has(Role::Heading, "This page is for organisers"));
  visit.page.click(Role::Button, "Go to Home");
  EXPECT_EQ(visit.stage.app.route.page, app::Page::Home);
}

}  // namespace
}  // namespace flipside::screens
