// Wishes and blocks on a person's page; what a pair is about, and who may know of it, on theirs.
#include <gtest/gtest.h>

#include "screens/visit.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

struct WishesVisit : Visit {
  WishesVisit() : Visit(with_two()) {}
  static app::Stage with_two() {
    app::Stage stage = app::Stage::with_programme();
    app::add_pair(stage);
    return stage;
  }
  void open_agreement(Holder holder = Holder::Mentee) {
    app::hold_as(stage, holder, two.charles);
    act(app::Navigate{{.page = Page::Pair,
                       .id = pair().id.value,
                       .query = {{"part", "agreement"}},
                       .unknown = {}}});
  }
  const Person& ada() const { return programme().people.at(two.ada); }
  const Pair& pair() const { return programme().pairs.begin()->second; }
  app::TwoPeople two{};
};

TEST(Wishes, AreEnteredAndTakenBack) {
  WishesVisit visit;
  visit.go(Page::People, visit.two.ada.value);
  visit.pick("Add a person they would like", "Char", "Charles Babbage");
  EXPECT_EQ(visit.ada().would_like, std::vector{visit.two.charles});
  // The later wish holds: nobody stands on both lists.
  visit.pick("Add a person they would rather avoid", "Char", "Charles Babbage");
  EXPECT_EQ(visit.ada().would_avoid, std::vector{visit.two.charles});
  EXPECT_TRUE(visit.ada().would_like.empty());
  visit.page.click(Role::Button, "Remove Charles Babbage");
  EXPECT_TRUE(visit.ada().would_avoid.empty());
  visit.act(app::Undo{});
  EXPECT_EQ(visit.ada().would_avoid.size(), 1U);
}

TEST(Blocks, AreMadeAndTakenBackFromEitherSide) {
  WishesVisit visit;
  visit.go(Page::People, visit.two.ada.value);
  visit.pick("Add a person to block", "Char", "Charles Babbage");
  ASSERT_EQ(visit.programme().blocks.size(), 1U);
  EXPECT_EQ(visit.programme().blocks.begin()->second.mentor, visit.two.ada);
  EXPECT_EQ(visit.programme().blocks.begin()->second.mentee, visit.two.charles);
  visit.go(Page::People, visit.two.charles.value);
  visit.page.click(Role::Button, "Remove Ada Lovelace");
  EXPECT_TRUE(visit.programme().blocks.empty());
  visit.act(app::Undo{});
  EXPECT_EQ(visit.programme().blocks.size(), 1U);
}

TEST(Focus, IsUpToThreeTopicsOfTheProgramme) {
  WishesVisit visit;
  visit.open_agreement(Holder::Individual);
  for (const char* topic : {"Chat tools", "Short video", "Accessibility"}) {
    visit.pick("Add a topic to work on", topic, topic);
  }
  EXPECT_EQ(visit.pair().agreement.focus.size(), 3U);
  EXPECT_FALSE(visit.page.has(Role::Combobox, "Add a topic to work on"));
  visit.page.click(Role::Button, "Remove Chat tools");
  EXPECT_EQ(visit.pair().agreement.focus.size(), 2U);
  EXPECT_TRUE(visit.page.has(Role::Combobox, "Add a topic to work on"));
  visit.act(app::Undo{});
  EXPECT_EQ(visit.pair().agreement.focus.size(), 3U);
}

TEST(Focus, IsProposedWhereTheOtherHasACopyOfTheirOwn) {
  WishesVisit visit;
  visit.open_agreement();
  visit.pick("Add a topic to work on", "Chat tools", "Chat tools");
  EXPECT_TRUE(visit.pair().agreement.focus.empty());
  ASSERT_EQ(visit.programme().terms.size(), 1U);
  EXPECT_EQ(visit.programme().terms.begin()->second.agreement.focus.size(), 1U);
  EXPECT_TRUE(visit.page.has(Role::Button, "Remove Chat tools"));
}

TEST(Visibility, OfAPairIsTheMentees) {
  WishesVisit visit;
  app::hold_as(visit.stage, Holder::Mentor, visit.two.ada);
  visit.act(app::Navigate{{.page = Page::Pair,
                           .id = visit.pair().id.value,
                           .query = {{"part", "agreement"}},
                           .unknown = {}}});
  EXPECT_FALSE(visit.page.has(Role::Select, "Who may know of this pair"));
}

TEST(Visibility, OfAPairIsSeenAndSet) {
  WishesVisit visit;
  visit.open_agreement();
  visit.page.choose("Who may know of this pair", "Only the two");
  EXPECT_EQ(visit.pair().visibility, PairVisibility::Private);
  visit.page.choose("Who may know of this pair", "Everybody in the programme");
  EXPECT_EQ(visit.pair().visibility, PairVisibility::Open);
}

}  // namespace
}  // namespace flipside::screens
