// Check-ins: each of two answers in a copy of their own, and both open together.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "app/merge_intents.h"
#include "app/sending.h"
#include "screens/one_pair.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

const Id<Person> kAda{"person-ada"};
const Id<Person> kCharles{"person-charles"};

std::string copy_for(Visit& from, const Id<Person>& reader) {
  from.act(app::PrepareParcel{reader});
  std::string text = from.stage.app.parcel->text;
  from.act(app::LeaveParcel{});
  return text;
}

app::Stage stage_of(const std::string& copy) {
  app::Stage stage{700};
  stage.start(app::Loaded{});
  stage.act(app::OpenFile{"copy.json", copy});
  return stage;
}

void take(Visit& into, const std::string& copy) {
  into.act(app::OpenFile{"copy.json", copy});
  into.act(app::TakeMerge{});
}

void how_it_goes(Visit& visit) {
  visit.act(app::Navigate{{.page = Page::Pair,
                           .id = visit.programme().pairs.begin()->first.value,
                           .query = {{"part", "how-it-goes"}},
                           .unknown = {}}});
}

bool says_somewhere(const Visit& visit, std::string_view part) {
  return std::ranges::any_of(visit.page.nodes(), [&](const ui::Node& node) {
    return node.name.find(part) != std::string::npos;
  });
}

// Charles and Ada, each with a copy of their own.
struct TwoCheckIn {
  OnePair charles;
  Visit ada{stage_of(copy_for(charles, kAda))};

  TwoCheckIn() {
    how_it_goes(charles);
    how_it_goes(ada);
  }
  std::string to_ada() { return copy_for(charles, kAda); }
  std::string to_charles() { return copy_for(ada, kCharles); }
};

// What is asked today, answered in the dialog.
void answer(Visit& visit, std::string_view button, std::string_view safe, std::string_view field,
            std::string_view review) {
  how_it_goes(visit);
  visit.page.click(Role::Button, button);
  visit.page.slide("We make progress", "4");
  visit.page.slide("It is safe to speak", safe);
  visit.page.click(Role::Radio, "Go on");
  visit.page.enter(Role::TextArea, field, review);
  visit.page.click(Role::Button, "Seal my answer");
}

TEST(CheckIns, TravelSealedUntilBothHaveAnsweredAndOpenTogether) {
  TwoCheckIn two;
  answer(two.ada, "Check in today", "2", "Your own review", "canary-ada");
  EXPECT_TRUE(says_somewhere(two.ada, "Both answers open once Charles has, too."));
  const std::string sealed = two.to_charles();
  EXPECT_EQ(sealed.find("canary"), std::string::npos);
  EXPECT_EQ(sealed.find("nonce"), std::string::npos);
  take(two.charles, sealed);
  two.charles.go(Page::Home);
  EXPECT_TRUE(two.charles.says("Ada has answered. Both answers open when you have, too."));
  answer(two.charles, "Answer six questions", "4", "What you have used of it", "canary-charles");
  EXPECT_TRUE(two.charles.says("Ada has answered, too."));
  take(two.ada, two.to_ada());
  how_it_goes(two.ada);
  EXPECT_TRUE(two.ada.page.has(Role::Heading, "It is safe to speak: you see it differently"));
  EXPECT_TRUE(says_somewhere(
      two.ada, "It is safe to speak: you said 2, Charles said 4: say what would make it a 3."));
  EXPECT_TRUE(says_somewhere(two.ada, "canary-charles"));
  take(two.charles, two.to_charles());
  how_it_goes(two.charles);
  EXPECT_TRUE(
      two.charles.says("It is safe to speak: you said 4, Ada said 2: ask what would make it a 3."));
  EXPECT_TRUE(two.charles.says("canary-ada"));
  EXPECT_TRUE(two.charles.says("Ada: Go on"));
}

bool on_paper(Visit& visit, std::string_view words) {
  const Paper paper = visit.paper();
  return std::ranges::any_of(paper.pieces(),
                             [&](const PaperPiece& piece) { return piece.words == words; });
}

TEST(CheckIns, StandOnPaperOnceTheyHaveOpened) {
  TwoCheckIn two;
  answer(two.ada, "Check in today", "2", "Your own review", "canary-ada");
  take(two.charles, two.to_charles());
  how_it_goes(two.ada);
  EXPECT_FALSE(on_paper(two.ada, "canary-ada"));
  answer(two.charles, "Answer six questions", "4", "What you have used of it", "Two charts");
  take(two.ada, two.to_ada());
  how_it_goes(two.ada);
  for (const std::string_view words :
       {"It is safe to speak", "2 points", "Ada Lovelace: Go on", "Ada Lovelace’s own review",
        "canary-ada", "What Charles Babbage has used of it", "Two charts"}) {
    EXPECT_TRUE(on_paper(two.ada, words)) << words;
  }
}

TEST(CheckIns, ThatBothAnswerAtOnceOpenAfterOneMoreCopyEach) {
  TwoCheckIn two;
  answer(two.ada, "Check in today", "2", "Your own review", "canary-ada");
  answer(two.charles, "Check in today", "4", "What you have used of it", "canary-charles");
  const std::string to_charles = two.to_charles();
  const std::string to_ada = two.to_ada();
  EXPECT_EQ((to_charles + to_ada).find("canary"), std::string::npos);
  take(two.charles, to_charles);
  take(two.ada, to_ada);
  take(two.charles, two.to_charles());
  take(two.ada, two.to_ada());
  for (Visit* visit : {static_cast<Visit*>(&two.charles), &two.ada}) {
    how_it_goes(*visit);
    EXPECT_TRUE(visit->page.has(Role::Heading, "It is safe to speak: you see it differently"));
  }
}

// Ada seals one answer, and after she has read that of Charles comes with another one.
enum class Cheat { ChangeBoth, AnswerAnew, ChangeTheAnswer };
void cheat(Visit& ada, Cheat how) {
  CheckInAnswer other = ada.programme().check_in_answers.begin()->second;
  for (const auto& [id, it] : ada.programme().check_in_answers) {
    if (it.side == Side::Mentor) other = it;
  }
  CheckInSeal seal = ada.programme().check_in_seals.begin()->second;
  for (const auto& [id, it] : ada.programme().check_in_seals) {
    if (it.side == Side::Mentor) seal = it;
  }
  other.safe = 4;
  if (how == Cheat::AnswerAnew) {
    ada.act(app::Remove<CheckInAnswer>{other.id});
    ada.act(app::Remove<CheckInSeal>{seal.id});
    other.id = Id<CheckInAnswer>{"answer-anew"};
    seal.id = Id<CheckInSeal>{"seal-anew"};
  }
  ada.act(app::Save<CheckInAnswer>{other});
  seal.hash = commitment(other);
  if (how != Cheat::ChangeTheAnswer) ada.act(app::Save<CheckInSeal>{seal});
}

TEST(CheckIns, AnotherAnswerThanTheOneThatWasSealedIsToldAndNotShown) {
  for (const Cheat how : {Cheat::ChangeBoth, Cheat::AnswerAnew, Cheat::ChangeTheAnswer}) {
    TwoCheckIn two;
    answer(two.ada, "Check in today", "2", "Your own review", "canary-ada");
    take(two.charles, two.to_charles());
    answer(two.charles, "Answer six questions", "4", "What you have used of it", "Much");
    take(two.ada, two.to_ada());
    cheat(two.ada, how);
    take(two.charles, two.to_charles());
    how_it_goes(two.charles);
    EXPECT_TRUE(two.charles.says("is not what was sealed when you answered"))
        << static_cast<int>(how);
    EXPECT_FALSE(two.charles.says("canary-ada")) << static_cast<int>(how);
  }
}

TEST(CheckIns, AreDueOnHomeAndNowAndArePutAsideForGood) {
  OnePair visit(phone());
  visit.stage.go_to_day(app::day(2026, 12, 22));
  visit.go(Page::Home);
  EXPECT_TRUE(visit.says("Check-in after 30 days, due in 2 days"));
  visit.part("now");
  visit.page.click(Role::Button, "Not this time");
  EXPECT_FALSE(visit.says("Check-in after 30 days"));
  visit.go(Page::Home);
  EXPECT_FALSE(visit.says("Check-in after 30 days"));
  visit.part("how-it-goes");
  EXPECT_TRUE(visit.says("24 Dec, put aside"));
  EXPECT_EQ(copy_for(visit, kAda).find("set_aside"), std::string::npos);
}

TEST(CheckIns, HaveADayOfTheirOwn) {
  OnePair visit;
  visit.part("how-it-goes");
  visit.page.click(Role::Button, "Choose a day");
  visit.page.enter(Role::DateField, "Check in on", "2026-11-20");
  visit.page.click(Role::Button, "Save");
  EXPECT_TRUE(visit.says("Choose today or a later day"));
  visit.page.enter(Role::DateField, "Check in on", "2026-11-26");
  visit.page.click(Role::Button, "Save");
  EXPECT_TRUE(visit.page.has(Role::Heading, "Check-in of 26 November, due in 2 days"));
}

TEST(CheckIns, OfOneWhoTracksAPairAloneAreTheirView) {
  OnePair visit;
  app::hold_as(visit.stage, Holder::Individual, kCharles);
  visit.part("how-it-goes");
  visit.page.click(Role::Button, "Check in today");
  visit.page.slide("The roles hold", "3");
  EXPECT_TRUE(visit.page.has(Role::Radio, "Close"));
  EXPECT_FALSE(visit.page.has(Role::Radio, "Re-match"));
  visit.page.click(Role::Button, "Done");
  EXPECT_TRUE(visit.page.has(Role::Heading, "Your view"));
  EXPECT_FALSE(visit.says("Both answers open"));
}

TEST(CheckIns, AreNothingOfAnOrganisers) {
  OnePair visit;
  answer(visit, "Check in today", "2", "What you have used of it", "canary-used");
  visit.act(app::PrepareParcel{});
  const std::string text = visit.stage.app.parcel->text;
  for (const std::string_view mark : {"canary", "check_in"}) {
    EXPECT_EQ(text.find(mark), std::string::npos) << mark;
  }
  visit.be_organiser();
  EXPECT_FALSE(visit.says("canary"));
  EXPECT_TRUE(visit.says("This copy still holds some of it"));
}

TEST(CheckIns, NameWhomToTurnToOutside) {
  OnePair visit;
  Charter charter = charter_of(visit.programme());
  charter.contact = "Eline Brandt";
  charter.contact_email = "eline@example.org";
  charter.contact_phone = "+32 2 44 10";
  visit.act(app::Save<Charter>{charter});
  visit.part("how-it-goes");
  // On each card.
  const auto leads = [&](std::string_view words, std::string_view to) {
    return std::ranges::count_if(visit.page.all(Role::Link), [&](const ui::Node& link) {
      return link.name == words && link.detail == to;
    });
  };
  EXPECT_EQ(leads("eline@example.org", "mailto:eline@example.org"), 3);
  EXPECT_EQ(leads("Call +32 2 44 10", "tel:+3224410"), 3);
}

}  // namespace
}  // namespace flipside::screens
