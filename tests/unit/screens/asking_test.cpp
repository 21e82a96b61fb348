// Pairs on their way from a proposal to the first day, and to other partners, as the screens have
// them: by role and name.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "app/proposing.h"
#include "programme/edits.h"
#include "screens/visit.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

constexpr std::string_view kBoth = "Ada Lovelace and Charles Babbage would like other partners";

// Ada and Charles; `stage`: of their pair, made by a matching.
app::Stage with_pair(PairStage stage, Pair rest = {}) {
  app::Stage made = app::Stage::with_programme();
  const app::TwoPeople two = app::add_two_people(made);
  rest.id = Id<Pair>{"pair-of-two"};
  rest.mentor = two.ada;
  rest.mentee = two.charles;
  rest.stage = stage;
  made.act(app::Save<Pair>{rest});
  return made;
}

struct PairPage : Visit {
  explicit PairPage(app::Stage with, ui::Surface surface = {}) : Visit(std::move(with), surface) {
    go(Page::Pair, "pair-of-two");
  }
  const Pair& pair() const { return programme().pairs.at(Id<Pair>{"pair-of-two"}); }
  bool says(Role role, std::string_view part) const {
    const std::vector<std::string> all = names(role);
    return std::ranges::any_of(
        all, [&](const std::string& name) { return name.find(part) != std::string::npos; });
  }
};

// The programme of `with`, in the copy of one of the two.
app::Stage copy_of(app::Stage with, Holder holder, const char* person) {
  with.app.workspace->holder = holder;
  with.app.workspace->person = Id<Person>{person};
  return with;
}

TEST(ProposedPair, HasOneNextStepAfterAnother) {
  for (const ui::Surface& surface : {ui::Surface{}, phone()}) {
    PairPage visit(with_pair(PairStage::Proposed), surface);
    EXPECT_TRUE(visit.page.has(Role::Heading, "Ask Charles Babbage first"));
    EXPECT_TRUE(visit.says(Role::Paragraph,
                           "in our reverse mentoring programme “Autumn” at "
                           "Lindenquay Libraries, you could learn from Ada"));
    EXPECT_FALSE(visit.page.has(Role::Button, "Log a session"));
    visit.page.click(Role::Button, "Copy the message");
    ASSERT_NE(app::find_effect<app::Copy>(visit.effects), nullptr);
    EXPECT_TRUE(visit.page.has(Role::Heading, "Charles Babbage is asked"));
    visit.page.click(Role::Button, "Said yes");
    EXPECT_TRUE(visit.page.has(Role::Heading, "Now ask Ada Lovelace"));
    EXPECT_TRUE(visit.says(Role::Paragraph, "you could teach Charles Babbage"));
    visit.page.click(Role::Button, "Said yes");
    EXPECT_TRUE(visit.page.has(Role::Heading, "Both said yes"));
    visit.page.click(Role::Button, "Start the pair");
    EXPECT_EQ(visit.pair().stage, PairStage::Active);
    EXPECT_TRUE(visit.page.has(Role::Button, "Log that they met"));
  }
}

TEST(ProposedPair, ThatIsDeclinedSaysNoReasonAndNotWhoItWas) {
  for (const PairStage stage : {PairStage::Proposed, PairStage::Reviewed, PairStage::Agreed}) {
    PairPage visit(with_pair(stage));
    visit.page.click(Role::Button, "Declined");
    EXPECT_TRUE(visit.page.has(Role::Heading, "This pair was declined"));
    EXPECT_FALSE(visit.says(Role::Paragraph, "Ada Lovelace declined"));
    EXPECT_FALSE(visit.says(Role::Paragraph, "Charles Babbage declined"));
  }
}

TEST(ProposedPair, InTheCopyOfOneOfThemAsksOnlyWhoseTurnItIs) {
  PairPage mentee(copy_of(with_pair(PairStage::Proposed), Holder::Mentee, "person-charles"));
  EXPECT_TRUE(mentee.page.has(Role::Heading, "Would you like to learn from Ada Lovelace?"));
  mentee.page.click(Role::Button, "Yes, gladly");
  EXPECT_EQ(mentee.pair().stage, PairStage::Reviewed);
  EXPECT_TRUE(mentee.page.has(Role::Heading, "Ada Lovelace is asked"));
  EXPECT_FALSE(mentee.page.has(Role::Button, "Yes, gladly"));
  mentee.page.click(Role::Button, "No, thank you");
  EXPECT_EQ(mentee.pair().stage, PairStage::Declined);
}

TEST(Home, SaysWhomToAskWhoseAnswerIsWaitedForAndWhatCanStart) {
  Visit visit(with_pair(PairStage::Proposed));
  visit.go(Page::Home);
  EXPECT_TRUE(visit.page.has(Role::Paragraph, "Ask Charles Babbage"));
  EXPECT_TRUE(visit.page.has(Role::Paragraph, "1 mentee does not know of the proposal yet"));
  const Id<Pair> id{"pair-of-two"};
  visit.act(app::AskNow{id, "Dear"});
  EXPECT_FALSE(visit.page.has(Role::Paragraph, "Ask Charles Babbage"));
  EXPECT_TRUE(visit.page.has(Role::Paragraph, "Waiting for the answer of Charles Babbage"));
  EXPECT_TRUE(visit.page.has(Role::Paragraph, "Asked today"));
  visit.act(app::SayYes{id, Side::Mentee});
  EXPECT_TRUE(visit.page.has(Role::Paragraph, "1 mentor does not know of the proposal yet"));
  visit.act(app::SayYes{id, Side::Mentor});
  EXPECT_TRUE(visit.page.has(Role::Paragraph, "Ada Lovelace and Charles Babbage can start"));
  visit.page.click(Role::Button, "Start the pair");
  EXPECT_EQ(visit.programme().pairs.at(id).stage, PairStage::Active);
}

TEST(Home, AsksTheHolderOfACopyWhoseTurnItIs) {
  Visit visit(copy_of(with_pair(PairStage::Reviewed), Holder::Mentor, "person-ada"));
  visit.go(Page::Home);
  EXPECT_TRUE(visit.page.has(Role::Paragraph, "Would you like to teach Charles Babbage?"));
  visit.page.click(Role::Button, "Answer");
  EXPECT_EQ(visit.stage.app.route.page, Page::Pair);
}

TEST(Pairs, AreFilteredByWhereTheyStandAndMarkedWhenMadeByHand) {
  Visit visit(with_pair(PairStage::Proposed, {.manual = true}));
  visit.go(Page::Pairs);
  EXPECT_TRUE(visit.page.has(Role::Text, "Ask the mentee"));
  EXPECT_FALSE(visit.page.all(Role::Table).empty());
  visit.page.choose("Filter by state", "Answer awaited");
  EXPECT_EQ(app::fragment_of(visit.stage.app.route), "#/pairs?stage=awaited");
  EXPECT_TRUE(visit.page.has(Role::Paragraph, "No pair is at this point."));
  visit.page.choose("Filter by state", "Proposed");
  EXPECT_TRUE(visit.page.has(Role::Button, "Ada Lovelace"));
  const std::vector<std::string> texts = visit.names(Role::Text);
  EXPECT_TRUE(std::ranges::any_of(
      texts, [](const std::string& text) { return text == "Proposed, by hand"; }));
}

TEST(Pairs, MadeByHandAreAskedFirstUnlessTheSwitchIsOff) {
  for (const bool ask : {true, false}) {
    app::Stage stage = app::Stage::with_programme();
    app::add_two_people(stage);
    Visit visit(std::move(stage));
    visit.go(Page::Pairs);
    visit.page.click(Role::Button, "Add a pair by hand");
    visit.pick("Mentor (junior, teaches)", "Ada", "Ada Lovelace");
    visit.pick("Mentee (senior, learns)", "Charles", "Charles Babbage");
    if (!ask) visit.page.click(Role::Switch, "Ask both first");
    visit.page.click(Role::Button, "Make this pair");
    const Pair& pair = visit.programme().pairs.begin()->second;
    EXPECT_EQ(pair.stage, ask ? PairStage::Proposed : PairStage::Active);
    EXPECT_TRUE(pair.manual);
  }
}

class Rematch : public ::testing::TestWithParam<Side> {};

TEST_P(Rematch, IsAskedByEitherSideAndTheOrganiserSeesNotBy) {
  const bool mentor = GetParam() == Side::Mentor;
  PairPage visit(with_pair(PairStage::Active));
  visit.page.click(Role::Button, "More for this pair");
  visit.page.click(Role::MenuItem, "Ask for another match");
  visit.page.click(Role::Radio, mentor ? "Ada Lovelace" : "Charles Babbage");
  visit.page.click(Role::Button, "Ask for another match");
  EXPECT_EQ(visit.pair().rematch_asked_by, GetParam());
  EXPECT_TRUE(visit.page.has(Role::Heading, kBoth));
  visit.go(Page::Home);
  EXPECT_TRUE(visit.page.has(Role::Paragraph, kBoth));
  visit.page.click(Role::Button, "Match again");
  EXPECT_EQ(visit.pair().stage, PairStage::Closed);
  EXPECT_EQ(visit.stage.app.route.page, Page::Matching);
}

TEST_P(Rematch, InAnOwnCopyIsAskedAtOnceAndCanBeWithdrawn) {
  const bool mentor = GetParam() == Side::Mentor;
  PairPage visit(copy_of(with_pair(PairStage::Active), mentor ? Holder::Mentor : Holder::Mentee,
                         mentor ? "person-ada" : "person-charles"));
  visit.page.click(Role::Button, "More for this pair");
  visit.page.click(Role::MenuItem, "Ask for another match");
  EXPECT_EQ(visit.pair().rematch_asked_by, GetParam());
  EXPECT_TRUE(visit.page.has(Role::Heading, "You asked for another match"));
  visit.page.click(Role::Button, "Withdraw the wish");
  EXPECT_EQ(visit.pair().rematch_asked_by, std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Sides, Rematch, ::testing::Values(Side::Mentor, Side::Mentee),
                         [](const auto& it) { return std::string(name_of(it.param)); });

// Where a pair runs on though somebody is away, as a file may bring it.
TEST(Absence, OffersARestOrAKindEnd) {
  PairPage visit(with_pair(PairStage::Active));
  Person ada = visit.programme().people.at(Id<Person>{"person-ada"});
  ada.status = PersonStatus::Away;
  visit.act(app::Apply{put(visit.programme(), ada, "Edit Ada")});
  EXPECT_TRUE(visit.page.has(Role::Heading, "Ada Lovelace is away for now"));
  visit.page.click(Role::Button, "Let the pair rest");
  EXPECT_EQ(visit.pair().stage, PairStage::Paused);
  EXPECT_FALSE(visit.page.has(Role::Heading, "Ada Lovelace is away for now"));
  ada.status = PersonStatus::Left;
  visit.act(app::Apply{put(visit.programme(), ada, "Edit Ada")});
  EXPECT_TRUE(visit.page.has(Role::Heading, "Ada Lovelace has left"));
  EXPECT_FALSE(visit.page.has(Role::Button, "Let the pair rest"));
  visit.page.click(Role::Button, "End kindly and match again");
  EXPECT_EQ(visit.pair().stage, PairStage::Closed);
}

void search(Visit& visit) {
  visit.act(app::StartMatching{});
  for (int slice = 0;
       slice < 100 &&
       app::is_busy(*visit.stage.app.proposing, visit.stage.app.route.page == app::Page::Matching);
       ++slice) {
    visit.act(app::Tick{});
  }
}

TEST(Matching, AsksTheMenteesFirstOrStartsAtOnce) {
  for (const bool ask : {true, false}) {
    app::Stage stage = app::Stage::with_programme();
    app::add_two_people(stage);
    Visit visit(std::move(stage));
    search(visit);
    visit.page.click(Role::Button, ask ? "Ask the mentee first" : "Accept the pair");
    ASSERT_EQ(visit.programme().pairs.size(), 1U);
    EXPECT_EQ(visit.programme().pairs.begin()->second.stage,
              ask ? PairStage::Proposed : PairStage::Active);
  }
}

TEST(Matching, SaysWhoComesFirstAndKeepsOpenProposalsUnlessToldOtherwise) {
  Visit visit(with_pair(PairStage::Declined));
  visit.go(Page::Matching);
  EXPECT_TRUE(visit.page.has(
      Role::Paragraph,
      "2 people come first, because their pairs ended or did not come about: Ada Lovelace and "
      "Charles Babbage."));
  visit.act(app::Save<Pair>{{.id = Id<Pair>{"pair-of-two"},
                             .mentor = Id<Person>{"person-ada"},
                             .mentee = Id<Person>{"person-charles"}}});
  EXPECT_TRUE(visit.page.has(Role::Switch, "Keep 1 open proposal"));
  visit.page.click(Role::Switch, "Keep 1 open proposal");
  EXPECT_FALSE(visit.stage.app.proposing->keep_proposals);
}

TEST(EarlierMatchings, CanBeRepeatedAndRemovedAndTheirRulesUsedAgain) {
  app::Stage stage = app::Stage::with_programme();
  app::add_two_people(stage);
  Visit visit(std::move(stage));
  search(visit);
  visit.act(app::AcceptPairs{});
  visit.go(Page::Matching);
  EXPECT_TRUE(visit.page.has(Role::Heading, "Earlier matchings"));
  EXPECT_TRUE(visit.page.has(Role::Text, "24 Nov, 1 pair"));
  visit.page.click(Role::Button, "Repeat");
  for (int i = 0; i < 100 && app::is_busy(*visit.stage.app.proposing,
                                          visit.stage.app.route.page == app::Page::Matching);
       ++i)
    visit.act(app::Tick{});
  EXPECT_TRUE(visit.page.has(Role::Paragraph,
                             "The same people and answers: the same 1 pair, compared one by one."));
  visit.act(app::Save<Policy>{{.different_team = false}});
  visit.page.click(Role::Button, "More for the matching of 24 Nov, 1 pair");
  visit.page.click(Role::MenuItem, "Use its rules again");
  EXPECT_TRUE(policy_of(visit.programme()).different_team);
  visit.page.click(Role::Button, "More for the matching of 24 Nov, 1 pair");
  visit.page.click(Role::MenuItem, "Remove");
  EXPECT_FALSE(visit.page.has(Role::Heading, "Earlier matchings"));
}

TEST(EarlierMatchings, TellNoFiguresWhileResourceGroupsCountUnseen) {
  app::Stage stage = app::Stage::with_programme();
  app::add_two_people(stage);
  for (const bool hidden : {true, false}) {
    flipside::Run run{.id = Id<flipside::Run>{hidden ? "run-hidden" : "run-shown"},
                      .made_on = app::day(2026, 11, 2)};
    run.policy.weights.groups = 20;
    run.policy.groups_hidden = hidden;
    run.pairs = {{Id<Person>{"person-ada"}, Id<Person>{"person-charles"}, hidden ? 1234 : 5678}};
    stage.act(app::Apply{put(stage.programme(), run, "Keep a run")});
  }
  Visit visit(std::move(stage));
  visit.go(Page::Matching);
  const std::vector<std::string> words = visit.names(Role::Paragraph);
  const auto says = [&](std::string_view part) {
    return std::ranges::any_of(
        words, [&](const std::string& text) { return text.find(part) != std::string::npos; });
  };
  EXPECT_TRUE(says("Average 56.8, worst 56.8 of 100"));
  EXPECT_FALSE(says("12.3"));
  EXPECT_TRUE(says("Without figures"));
}

}  // namespace
}  // namespace flipside::screens
