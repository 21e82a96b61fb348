// Feedback between the two of a pair, and what helps when it is rough.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "screens/one_pair.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

// Charles, who learns from Ada, in his own copy.
struct CharlesFeedback : OnePair {
  explicit CharlesFeedback(ui::Surface surface = {}) : OnePair(surface) { part("how-it-goes"); }

  const Feedback& only() const { return programme().feedback.begin()->second; }
  void ada_says(Feedback it) {
    it.id = Id<Feedback>{"feedback-ada"};
    it.pair = pair;
    it.by = Side::Mentor;
    act(app::Save<Feedback>{it});
  }
  // What goes to Ada.
  std::string copy() {
    act(app::PrepareParcel{Id<Person>{"person-ada"}});
    std::string text = stage.app.parcel->text;
    act(app::LeaveParcel{});
    return text;
  }
};

TEST(FeedbackOfAPair, IsPrivateUntilItIsSharedAndStaysOnceItWasRead) {
  for (const ui::Surface& surface : {ui::Surface{}, phone()}) {
    CharlesFeedback visit(surface);
    visit.page.click(Role::Button, "Give feedback");
    visit.page.click(Role::Button, "Save");
    EXPECT_TRUE(visit.says("Write at least this"));
    visit.page.enter(Role::TextArea, "What you saw", "canary-saw");
    visit.page.enter(Role::TextArea, "What you suggest", "Show first");
    visit.page.click(Role::Button, "Save");
    EXPECT_TRUE(visit.says("Only you can read it"));
    EXPECT_EQ(visit.copy().find("canary"), std::string::npos);
    visit.page.click(Role::Button, "Let Ada read it");
    EXPECT_TRUE(visit.says("For Ada, who has not said yet to have read it"));
    EXPECT_NE(visit.copy().find("canary"), std::string::npos);
    Feedback read = visit.only();
    read.acknowledged_on = app::day(2026, 11, 24);
    visit.act(app::Save<Feedback>{read});
    EXPECT_TRUE(visit.says("Ada read it on 24 November"));
    EXPECT_FALSE(visit.page.has(Role::Button, "Change it"));
  }
}

TEST(FeedbackOfAPair, StandsOnPaperOnceItIsShared) {
  CharlesFeedback visit;
  visit.ada_says({.visibility = Visibility::Pair,
                  .shared_on = app::day(2026, 11, 23),
                  .observation = "Twenty minutes on settings"});
  visit.act(app::Save<Feedback>{
      {.pair = visit.pair, .by = Side::Mentee, .observation = "canary-private"}});
  std::vector<std::string> words;
  const Paper paper = visit.paper();
  for (const PaperPiece& piece : paper.pieces()) words.push_back(piece.words);
  for (const std::string_view part : {"Feedback from Ada Lovelace", "What you saw",
                                      "Twenty minutes on settings", "Shared on 23 November 2026"}) {
    EXPECT_NE(std::ranges::find(words, part), words.end()) << part;
  }
  EXPECT_EQ(std::ranges::find(words, "canary-private"), words.end());
}

TEST(FeedbackOfAPair, IsAcknowledgedByWhoGetsIt) {
  CharlesFeedback visit;
  visit.ada_says({.visibility = Visibility::Pair,
                  .shared_on = app::day(2026, 11, 23),
                  .observation = "Twenty minutes on settings"});
  visit.go(Page::Home);
  EXPECT_TRUE(visit.says("Ada gave you feedback"));
  visit.part("how-it-goes");
  visit.page.click(Role::Button, "Thank you, I have read it");
  EXPECT_EQ(visit.only().acknowledged_on, app::day(2026, 11, 24));
  visit.go(Page::Home);
  EXPECT_FALSE(visit.says("Ada gave you feedback"));
}

TEST(FeedbackOfAPair, OfTheJuniorComesWithAHintOfTone) {
  CharlesFeedback visit;
  visit.page.click(Role::Button, "Give feedback");
  EXPECT_FALSE(visit.says("Upward"));
  app::hold_as(visit.stage, Holder::Mentor, Id<Person>{"person-ada"});
  visit.page.settle();
  visit.page.click(Role::Button, "Cancel");
  visit.page.click(Role::Button, "Give feedback");
  EXPECT_TRUE(visit.says("Upward, short is strong"));
}

TEST(FeedbackOfAPair, StrengthsAreOneLineAndARepairStaysWithItsAuthor) {
  CharlesFeedback visit(phone());
  visit.page.click(Role::Button, "Note a strength");
  visit.page.enter(Role::TextArea, "In one line", "You listen");
  visit.page.click(Role::Checkbox, "Ada may read it");
  visit.page.click(Role::Button, "Save");
  EXPECT_EQ(visit.only().shared_on, app::day(2026, 11, 24));
  visit.page.click(Role::Button, "Repair kit");
  visit.page.enter(Role::TextArea, "What happened", "canary-happened");
  visit.page.enter(Role::TextArea, "What you ask for", "canary-ask");
  visit.page.click(Role::Button, "Save");
  EXPECT_TRUE(visit.says("What you ask for: canary-ask"));
  EXPECT_EQ(visit.copy().find("canary"), std::string::npos);
  EXPECT_TRUE(visit.says("Nothing goes anywhere by itself"));
  EXPECT_TRUE(visit.says("The programme has named nobody outside yet"));
}

TEST(FeedbackOfAPair, OfTheOtherIsNotShownBeforeItIsShared) {
  CharlesFeedback visit;
  visit.ada_says({.kind = FeedbackKind::Repair, .observation = "canary-private"});
  EXPECT_FALSE(visit.says("canary"));
  visit.be_organiser();
  EXPECT_FALSE(visit.says("canary"));
}

}  // namespace
}  // namespace flipside::screens
