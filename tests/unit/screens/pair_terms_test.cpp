// What two of a pair agree, each in a copy of their own.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "screens/one_pair.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

// Charles at the agreement, and what Ada's copy sends.
struct Agreeing : OnePair {
  explicit Agreeing(ui::Surface surface = {}) : OnePair(surface) { part("agreement"); }

  const Pair& the_pair() const { return programme().pairs.at(pair); }
  const Terms* terms(Side side) const {
    for (const auto& [id, it] : programme().terms) {
      if (it.side == side) return &it;
    }
    return nullptr;
  }
  const ui::Node* button_of(std::string_view clause, std::string_view button) const {
    const auto& all = page.nodes();
    const auto row = std::ranges::find_if(
        all, [&](const ui::Node& node) { return node.role == Role::Text && node.name == clause; });
    const auto is_inside = [&](ui::NodeId id) {
      while (id != 0 && row != all.end()) {
        if (id == row->parent) return true;
        const auto at = std::ranges::find(all, id, &ui::Node::id);
        if (at == all.end()) return false;
        id = at->parent;
      }
      return false;
    };
    const auto found = std::ranges::find_if(all, [&](const ui::Node& node) {
      return node.role == Role::Button && node.name == button && is_inside(node.parent);
    });
    return found == all.end() ? nullptr : &*found;
  }
  void press(std::string_view clause, std::string_view button) {
    const ui::Node* node = button_of(clause, button);
    ASSERT_NE(node, nullptr) << clause << ": " << button;
    page.send(ui::Activated{node->id});
  }
  void ada_proposes(Agreement agreement, std::optional<Date> signed_on = {}) {
    act(app::Save<Terms>{{.id = Id<Terms>{"terms-of-ada"},
                          .pair = pair,
                          .side = Side::Mentor,
                          .agreement = std::move(agreement),
                          .signed_on = signed_on}});
  }
};

TEST(PairTerms, OneProposesAndTheOtherAgreesOrProposesAnother) {
  for (const ui::Surface& surface : {ui::Surface{}, phone()}) {
    Agreeing visit(surface);
    EXPECT_TRUE(visit.says("What stands here comes from the programme"));
    Agreement adas = visit.the_pair().agreement;
    adas.session_minutes = 45;
    adas.place = "The library";
    visit.ada_proposes(adas);
    EXPECT_TRUE(visit.says("Ada proposes it."));
    EXPECT_TRUE(visit.says("Instead of: 60 minutes"));
    EXPECT_FALSE(visit.page.has(Role::Button, "Sign version 1"));
    visit.press("Length", "Agree");
    ASSERT_NE(visit.terms(Side::Mentee), nullptr);
    EXPECT_EQ(visit.terms(Side::Mentee)->agreement.session_minutes, 45);
    EXPECT_EQ(visit.the_pair().agreement.session_minutes, 60);
    visit.press("Place or link", "Propose another");
    visit.page.enter(Role::TextField, "Place or link", "The café");
    visit.page.click(Role::Button, "Propose this");
    EXPECT_TRUE(visit.says("Ada proposes:"));
    EXPECT_EQ(visit.terms(Side::Mentee)->agreement.place, "The café");
    adas.place = "The café";
    visit.ada_proposes(adas);
    EXPECT_EQ(visit.button_of("Place or link", "Agree"), nullptr);
    EXPECT_TRUE(visit.page.has(Role::Button, "Sign version 1"));
  }
}

TEST(PairTerms, HoldWithTheSecondSignatureAndStayReadable) {
  Agreeing visit;
  Agreement adas = visit.the_pair().agreement;
  adas.rhythm = Rhythm::Weekly;
  adas.tell_said = MayKnow::Nobody;
  visit.ada_proposes(adas, app::day(2026, 11, 23));
  visit.press("Rhythm", "Agree");
  visit.press("What may be told", "Agree");
  EXPECT_TRUE(visit.says("Ada: signed on 23 November"));
  EXPECT_TRUE(visit.says("You: not yet"));
  visit.page.click(Role::Button, "Sign version 1");
  EXPECT_EQ(visit.the_pair().agreement, adas);
  EXPECT_TRUE(visit.says("You both signed, last on 24 November"));
  EXPECT_TRUE(visit.says("What is said: Nobody"));
  visit.page.click(Role::Button, "Read version 1");
  EXPECT_TRUE(visit.page.has(Role::Dialog, "Version 1"));
  visit.page.click(Role::Button, "Close");
  // A later wish is a version of its own; the one that was signed holds.
  visit.press("Length", "Change");
  visit.page.enter(Role::NumberField, "Length in minutes", "30");
  visit.page.click(Role::Button, "Propose this");
  EXPECT_TRUE(visit.says("Until then version 1 holds."));
  EXPECT_EQ(visit.the_pair().agreement.session_minutes, 60);
}

TEST(PairTerms, ThatTheOrganiserChangedAreSaidAndEitherPutBackOrSigned) {
  Agreeing visit;
  visit.ada_proposes(visit.the_pair().agreement, app::day(2026, 11, 23));
  visit.page.click(Role::Button, "Sign version 1");
  Pair pair = visit.the_pair();
  pair.agreement.rhythm = Rhythm::Weekly;
  visit.act(app::Save<Pair>{pair});
  EXPECT_TRUE(visit.says("What you have here differs from version 1"));
  EXPECT_TRUE(visit.page.has(Role::Button, "Sign version 2"));
  visit.page.click(Role::Button, "Go by version 1");
  EXPECT_EQ(visit.the_pair().agreement.rhythm, Rhythm::TwoWeekly);
  EXPECT_FALSE(visit.page.has(Role::Button, "Sign version 2"));
}

TEST(PairTerms, ASignatureEndsWhenTheOneWhoSignedProposesAnew) {
  Agreeing visit;
  visit.page.click(Role::Button, "Sign version 1");
  EXPECT_TRUE(visit.terms(Side::Mentee)->signed_on.has_value());
  Agreement mine = visit.the_pair().agreement;
  mine.channel = "Chat";
  visit.act(app::ProposeTerms{visit.pair, mine, "Channel"});
  EXPECT_FALSE(visit.terms(Side::Mentee)->signed_on.has_value());
  EXPECT_TRUE(visit.says("It is no longer what you signed"));
  EXPECT_TRUE(visit.says("You propose it. Ada has not agreed yet."));
}

TEST(PairTerms, ThatSaySomethingCanBeProposedAwayAndWhatIsTheSameIsSaid) {
  Agreeing visit;
  Pair pair = visit.the_pair();
  pair.agreement.place = "Video call";
  visit.act(app::Save<Pair>{pair});
  visit.press("Place or link", "Change");
  visit.page.enter(Role::TextField, "Place or link", "");
  visit.page.click(Role::Button, "Propose this");
  ASSERT_NE(visit.terms(Side::Mentee), nullptr);
  EXPECT_EQ(visit.terms(Side::Mentee)->agreement.place, "");
  EXPECT_TRUE(visit.says("Instead of: Video call"));
  visit.press("Length", "Change");
  visit.page.click(Role::Button, "Propose this");
  EXPECT_TRUE(visit.says("Nothing has changed"));
}

TEST(PairTerms, AnOwnRhythmNeedsItsDays) {
  Agreeing visit;
  visit.press("Rhythm", "Change");
  visit.page.choose("How often", "Own rhythm");
  visit.page.click(Role::Button, "Propose this");
  EXPECT_TRUE(visit.says("Enter a number from 1 to 365"));
  EXPECT_EQ(visit.terms(Side::Mentee), nullptr);
}

TEST(PairTerms, WaitOnHomeOfTheOneWhoIsToAgree) {
  Agreeing visit;
  Agreement adas = visit.the_pair().agreement;
  adas.place = "The library";
  visit.ada_proposes(adas);
  visit.go(Page::Home);
  EXPECT_TRUE(visit.says("Ada proposes 1 change to your agreement"));
  visit.part("agreement");
  visit.press("Place or link", "Agree");
  visit.ada_proposes(adas, app::day(2026, 11, 24));
  visit.go(Page::Home);
  EXPECT_TRUE(visit.says("Ada signed version 1 of your agreement"));
}

TEST(PairTerms, OneWhoTracksThePairAloneNotesThatBothAgreed) {
  Agreeing visit;
  app::hold_as(visit.stage, Holder::Individual, Id<Person>{"person-charles"});
  visit.page.settle();
  visit.page.enter(Role::TextField, "Place or link", "Room 4");
  visit.page.click(Role::Button, "Note that you both agreed");
  EXPECT_TRUE(visit.says("Agreed on 24 November"));
  EXPECT_EQ(visit.programme().terms.size(), 2U);
  EXPECT_FALSE(visit.page.has(Role::Button, "Note that you both agreed"));
  visit.page.enter(Role::TextField, "Place or link", "Room 5");
  EXPECT_TRUE(visit.page.has(Role::Button, "Note that you both agreed"));
}

TEST(PairTerms, AreNothingOfAnOrganisers) {
  Agreeing visit;
  Agreement adas = visit.the_pair().agreement;
  adas.place = "canary-place";
  visit.ada_proposes(adas);
  visit.be_organiser();
  EXPECT_FALSE(visit.says("canary"));
  EXPECT_TRUE(visit.says("This copy still holds some of it"));
}

}  // namespace
}  // namespace flipside::screens
