// Handing everybody in a pair their copy.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "app/cast.h"
#include "app/handing_out.h"
#include "archive/share.h"
#include "screens/visit.h"

namespace flipside::screens {
namespace {

using ui::Role;

app::Stage with_two() {
  app::Stage stage = app::Stage::with_programme();
  app::add_pair(stage);
  return stage;
}

// The browser makes links as they are asked for; answers the list that follows.
std::string list_made(Visit& visit, const std::string& link = "link-of-") {
  for (int number = 1; number <= 10; ++number) {
    const auto* wanted = app::find_effect<app::MakeLink>(visit.effects);
    if (wanted == nullptr) break;
    visit.act(app::LinkMade{link + wanted->whose, false, wanted->whose});
  }
  const auto* list = app::find_effect<app::Download>(visit.effects);
  return list == nullptr ? std::string() : list->text;
}

TEST(HandOut, MakesAListWithALinkForEachPerson) {
  Visit visit(with_two());
  visit.go(app::Page::Pairs);
  visit.page.click(Role::Button, "Hand out copies");
  EXPECT_TRUE(visit.page.has(Role::Heading, "2 people have no copy yet"));
  visit.page.click(Role::Button, "Make the list for 2 people");
  const std::string list = list_made(visit);
  for (const char* part : {"Ada Lovelace", "link-of-person-ada", "link-of-person-charles"}) {
    EXPECT_NE(list.find(part), std::string::npos) << list;
  }
  EXPECT_TRUE(visit.page.has(Role::Heading, "Everybody in a pair has a copy"));
}

TEST(HandOut, EachLinkBringsTheCopyOfThatPerson) {
  Visit visit(with_two());
  visit.go(app::Page::HandOut);
  visit.page.click(Role::Button, "Make the list for 2 people");
  const auto* wanted = app::find_effect<app::MakeLink>(visit.effects);
  ASSERT_NE(wanted, nullptr);
  const auto own = archive::copy_for_person(*visit.stage.app.workspace, visit.stage.app.stamps,
                                            Id<Person>{wanted->whose});
  ASSERT_TRUE(own);
  EXPECT_EQ(wanted->text, *own);
}

TEST(HandOut, WhoIsInANewPairLacksACopyAgain) {
  Visit visit(with_two());
  visit.go(app::Page::HandOut);
  visit.page.click(Role::Button, "Make the list for 2 people");
  list_made(visit);
  const Id<Person> ines =
      app::add_person(visit.stage, "person-ines", "Ines Moreau", flipside::Role::Mentor);
  visit.act(app::AddPairByHand{{ines, Id<Person>{"person-charles"}}});
  const auto pair = std::ranges::find_if(visit.programme().pairs,
                                         [&](const auto& it) { return it.second.mentor == ines; });
  ASSERT_NE(pair, visit.programme().pairs.end());
  visit.act(app::SetStage{pair->first, PairStage::Active});
  visit.go(app::Page::HandOut);
  EXPECT_TRUE(visit.page.has(Role::Heading, "2 people have no copy yet"));
}

TEST(HandOut, ACopyTooLargeForALinkStaysToBeSentAsAFile) {
  Visit visit(with_two());
  visit.go(app::Page::HandOut);
  visit.page.click(Role::Button, "Make the list for 2 people");
  list_made(visit, std::string(8'001, 'x'));
  EXPECT_TRUE(visit.page.has(Role::Heading, "2 people have no copy yet"));
}

TEST(HandOut, ItCanBeStoppedOnTheWay) {
  Visit visit(with_two());
  visit.go(app::Page::HandOut);
  visit.page.click(Role::Button, "Make the list for 2 people");
  const std::string whose = app::find_effect<app::MakeLink>(visit.effects)->whose;
  visit.page.click(Role::Button, "Stop");
  visit.act(app::LinkMade{"link", false, whose});
  EXPECT_EQ(app::find_effect<app::Download>(visit.effects), nullptr);
  EXPECT_TRUE(visit.page.has(Role::Heading, "2 people have no copy yet"));
}

TEST(HandOut, WithoutPairsItLeadsToTheMatching) {
  Visit visit;
  visit.go(app::Page::HandOut);
  EXPECT_TRUE(visit.page.has(Role::Heading, "Nobody is in a pair yet"));
  visit.page.click(Role::Button, "Go to Matching");
  EXPECT_EQ(visit.stage.app.route.page, app::Page::Matching);
}

}  // namespace
}  // namespace flipside::screens
