#include "app/proposing.h"
#include "screens/matching_page.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "app/proposals.h"
#include "matching/certificate.h"
#include "screens/visit.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

// Four assistants who teach and three directors who learn; the topics decide.
app::Stage seven_people(const Policy& policy = {}) {
  app::Stage stage = app::Stage::with_programme();
  const Id<Rank> low = app::add_rank(stage, "Assistant", 1);
  const Id<Rank> high = app::add_rank(stage, "Director", 5);
  const char* mentors[] = {"Ada", "Ben", "Cleo", "Dan"};
  const char* mentees[] = {"Eve", "Fay", "Gus"};
  app::add_topics_of_six(stage, 4);
  for (int i = 0; i < 4; ++i) {
    app::add_person(stage, "mentor-" + std::to_string(i), mentors[i], flipside::Role::Mentor,
                    {.rank = low, .offers = app::offers_of_six(i, 1, 4)});
    if (i == 3) break;
    app::add_person(stage, "mentee-" + std::to_string(i), mentees[i], flipside::Role::Mentee,
                    {.rank = high, .wants = {{app::topic_of_six(i), 0, 3}}});
  }
  stage.act(app::Save<Policy>{policy});
  return stage;
}

struct MatchingVisit : Visit {
  explicit MatchingVisit(const Policy& policy = {}, ui::Surface surface = {})
      : MatchingVisit(seven_people(policy), surface) {}
  explicit MatchingVisit(app::Stage with, ui::Surface surface = {})
      : Visit(std::move(with), surface) {
    act(app::StartMatching{});
    work();
  }
  // Lets the app work until there is nothing left to do.
  void work() {
    for (int slice = 0; slice < 1000; ++slice) {
      if (*app::next_tick(stage.app) > stage.app.moment.now_ms) return page.settle();
      stage.act(app::Tick{});
    }
    FAIL() << "never done";
  }
  // The first of several buttons of one name.
  void press_first(const std::string& button) {
    const auto buttons = page.all(Role::Button);
    const auto first = std::ranges::find(buttons, button, &ui::Node::name);
    ASSERT_NE(first, buttons.end()) << button;
    page.send(ui::Activated{first->id});
    page.settle();
    work();
  }
  // Whether some paragraph, text or figure says this.
  bool says(std::string_view words) const {
    return std::ranges::any_of(page.nodes(), [&](const ui::Node& node) {
      return node.name.find(words) != std::string::npos;
    });
  }
};

TEST(Proof, IsBehindAButtonWithTheFiguresOfEachStage) {
  MatchingVisit visit;
  EXPECT_FALSE(visit.says("6 people get a pair"));
  visit.page.click(Role::Button, "How this is proved");
  EXPECT_TRUE(
      visit.says("6 people get a pair, in 3 pairs. Counted together that is 9, and no set of "
                 "pairs comes to more than 9."));
  EXPECT_TRUE(visit.says("If every pair had to score more"));
  EXPECT_TRUE(visit.says("Nothing that keeps what is said above adds up to more than"));
}

TEST(Proposal, SaysOnHowManyAnswersAScoreRests) {
  const MatchingVisit visit;
  EXPECT_TRUE(visit.says("from 2 of 7 answers"));
}

TEST(Proof, SaysWhatTheModeProves) {
  const MatchingVisit visit({.mode = MatchingMode::BestTotal});
  EXPECT_TRUE(visit.says("The total, "));
  EXPECT_FALSE(visit.says("The worst pair, "));
}

TEST(Proof, IsSavedWithoutNamesOrWithThem) {
  MatchingVisit visit;
  visit.page.click(Role::Button, "How this is proved");
  visit.page.click(Role::Button, "Save the proof (JSON)");
  const auto* plain = app::find_effect<app::Download>(visit.effects);
  ASSERT_NE(plain, nullptr);
  EXPECT_EQ(plain->text.find("Cleo"), std::string::npos);
  EXPECT_TRUE(visit.says("by number, not name"));
  visit.page.click(Role::Checkbox, "With names");
  EXPECT_TRUE(visit.says("by their names"));
  EXPECT_FALSE(visit.says("by number, not name"));
  visit.page.click(Role::Button, "Save the proof (JSON)");
  EXPECT_NE(app::find_effect<app::Download>(visit.effects)->text.find("Cleo"), std::string::npos);
}

TEST(Proof, OfADamagedResultIsNotShown) {
  MatchingVisit visit;
  matching::Proposal& proposal = *visit.stage.app.proposing->proposal;
  proposal.outcome.proof.at_worst.mentors[0] += 1'000'000'000;
  proposal.certificate = certify(proposal.prepared->model, proposal.outcome);
  visit.page.settle();
  EXPECT_TRUE(visit.says("The check of this result failed"));
  EXPECT_FALSE(visit.says("No better set of pairs exists"));
  EXPECT_FALSE(visit.page.has(Role::Button, "How this is proved"));
}

TEST(MatchingStart, SaysWhatToAskForWhereNobodyAnsweredAndThatSomethingIsTooLarge) {
  app::Stage stage = app::Stage::with_programme();
  app::add_person(stage, "mentor-0", "Ada", flipside::Role::Mentor, {});
  app::add_person(stage, "mentee-0", "Eve", flipside::Role::Mentee, {});
  Visit visit(std::move(stage));
  visit.go(Page::Matching);
  EXPECT_TRUE(visit.page.has(Role::Button, "Find the best pairs"));
  const auto says = [&](std::string_view words) {
    return std::ranges::any_of(visit.page.nodes(), [&](const ui::Node& node) {
      return node.name.find(words) != std::string::npos;
    });
  };
  EXPECT_TRUE(says("Ask everybody what they can teach"));
  EXPECT_FALSE(says("Too many people or places"));
  visit.stage.app.proposing->is_too_large = true;
  visit.page.settle();
  EXPECT_TRUE(says("Too many people or places"));
}

TEST(Proof, SaysWhyThereAreNoFiguresWhileGroupsCountUnseen) {
  Policy policy;
  policy.weights.groups = 10;
  MatchingVisit visit(policy);
  visit.page.click(Role::Button, "How this is proved");
  EXPECT_TRUE(visit.says("Resource groups count without being shown"));
  EXPECT_FALSE(visit.page.has(Role::Button, "Save the proof (JSON)"));
}

// Nowhere on the page, in no name of a node and in no dialog, stands a score as a number.
TEST(Scores, AreWordsWhileGroupsCountUnseen) {
  Policy policy;
  policy.weights.groups = 10;
  MatchingVisit visit(policy);
  visit.page.click(Role::Button, "Ada teaches Eve, good, from 2 of 7 answers");
  EXPECT_FALSE(visit.says("62.5"));
  EXPECT_FALSE(visit.says(" of 10, weight"));
  visit.page.click(Role::Button, "Other partners for Eve");
  visit.work();
  EXPECT_TRUE(visit.page.has(Role::Text, "weak"));
  EXPECT_TRUE(visit.says("What it would cost the others is"));
  visit.page.press(ui::Key::Escape);
  visit.page.click(Role::Button, "Compare what is best");
  visit.work();
  EXPECT_FALSE(visit.page.has(Role::Text, "Total of scores"));
  EXPECT_FALSE(visit.says("median"));
}

TEST(BlockingCouples, AreToldInOneSentence) {
  MatchingVisit visit;
  EXPECT_TRUE(visit.says("No two people who are not paired would both score higher together."));
}

TEST(OtherPartners, AreListedWithTheirCostAndLeadToWhoWouldMove) {
  MatchingVisit visit;
  visit.page.click(Role::Button, "Ada teaches Eve, 62.5 of 100, from 2 of 7 answers");
  visit.page.click(Role::Button, "Other partners for Eve");
  visit.work();
  EXPECT_TRUE(visit.page.has(Role::Dialog, "Other partners for Eve"));
  EXPECT_TRUE(visit.says("3 other partners are possible."));
  EXPECT_TRUE(visit.page.has(Role::Text, "Dan"));
  const auto buttons = visit.page.all(Role::Button);
  const auto see = std::ranges::find(buttons, "See who would move", &ui::Node::name);
  ASSERT_NE(see, buttons.end());
  visit.page.send(ui::Activated{see->id});
  visit.page.settle();
  visit.work();
  EXPECT_TRUE(visit.page.has(Role::Dialog, "Why not these two?"));
  EXPECT_TRUE(visit.says("These are exact figures"));
}

TEST(OtherPartners, CanBeAskedForSomebodyWithoutAPair) {
  MatchingVisit visit;
  visit.page.click(Role::Button, "Other partners for Dan");
  visit.work();
  EXPECT_TRUE(visit.page.has(Role::Dialog, "Other partners for Dan"));
  EXPECT_TRUE(visit.says("Cleo") || visit.says("Gus"));
}

TEST(Modes, AreComparedSideBySideAndOneIsUsed) {
  MatchingVisit visit;
  visit.page.click(Role::Button, "Compare what is best");
  visit.work();
  EXPECT_TRUE(visit.page.has(Role::Region, "Most pairs"));
  EXPECT_TRUE(visit.page.has(Role::Text, "In use now"));
  visit.page.click(Role::Button, "Show the figures");
  EXPECT_TRUE(visit.page.has(Role::Table, "How the scores spread, a dot a pair"));
  visit.page.click(Role::Button, "Use “Best total”");
  visit.work();
  EXPECT_FALSE(visit.page.has(Role::Dialog, "Compare what is best"));
  EXPECT_EQ(policy_of(visit.programme()).mode, MatchingMode::BestTotal);
}

TEST(Pairs, AreShownAsAPlotWithATableBehind) {
  MatchingVisit visit;
  visit.page.click(Role::Radio, "Plot");
  EXPECT_TRUE(visit.says("3 pairs as lines from mentor to mentee, and 1 person without a pair."));
  EXPECT_TRUE(visit.page.paints("Dan, no pair"));
  visit.page.click(Role::Button, "Show the figures");
  EXPECT_EQ(visit.page.get(Role::Table, "Who is paired with whom").set_size, 4);
}

TEST(Pairs, StayAListOnAPhone) {
  MatchingVisit visit(Policy{}, phone());
  EXPECT_FALSE(visit.page.has(Role::Radio, "Plot"));
}

TEST(APair, SaysInWordsWhatMakesItsScore) {
  MatchingVisit visit;
  visit.page.click(Role::Button, "Ada teaches Eve, 62.5 of 100, from 2 of 7 answers");
  EXPECT_TRUE(visit.says("10.0 of 10, weight 40"));
  EXPECT_TRUE(visit.says("an answer is missing, so it counts as a low 2.5 of 10, weight 10"));
}

TEST(AProposal, SaysNothingMoreOnceAllItsPairsAreTaken) {
  MatchingVisit visit;
  visit.act(app::AcceptPairs{});
  visit.go(Page::Matching);
  visit.work();
  EXPECT_FALSE(visit.page.has(Role::Button, "How this is proved"));
  EXPECT_TRUE(visit.page.has(Role::Button, "Find the best pairs"));
  visit.act(app::Undo{});
  visit.work();
  EXPECT_TRUE(visit.page.has(Role::Heading, "3 pairs proposed"));
  EXPECT_TRUE(visit.page.has(Role::Button, "How this is proved"));
}

TEST(ADeclinedPair, IsReplacedAtOnce) {
  MatchingVisit visit;
  visit.page.click(Role::Button, "Ada teaches Eve, 62.5 of 100, from 2 of 7 answers");
  visit.page.click(Role::Button, "Decline");
  visit.work();
  EXPECT_TRUE(visit.page.has(Role::Heading, "3 pairs proposed"));
  EXPECT_FALSE(visit.page.has(Role::Button, "Ada teaches Eve, 62.5 of 100, from 2 of 7 answers"));
  EXPECT_TRUE(visit.says(" than before."));
}

// The names of the proposed pairs' rows, in the order of the page.
std::vector<std::string> pair_rows(const MatchingVisit& visit) {
  std::vector<std::string> rows;
  for (const std::string& name : visit.names(Role::Button)) {
    if (name.find(" teaches ") != std::string::npos) rows.push_back(name.substr(0, 3));
  }
  return rows;
}

TEST(Pairs, ThatNeedALookComeFirstAndCanBeFound) {
  app::Stage stage = seven_people();
  app::add_person(stage, "mentor-0", "Ada", flipside::Role::Mentor,
                  {.rank = Id<Rank>{"rank-1001"}, .offers = {{Id<Topic>{"topic-number-0"}, 2}}});
  MatchingVisit visit(std::move(stage));
  EXPECT_EQ(pair_rows(visit), (std::vector<std::string>{"Ada", "Ben", "Cle"}));
  visit.page.choose("Order of the pairs", "Strongest first");
  EXPECT_EQ(pair_rows(visit), (std::vector<std::string>{"Ben", "Cle", "Ada"}));
  visit.page.type(Role::SearchField, "Find a proposed pair", "fay");
  EXPECT_EQ(pair_rows(visit), (std::vector<std::string>{"Ben"}));
  EXPECT_TRUE(visit.says("1 of 3 pairs"));
  visit.page.type(Role::SearchField, "Find a proposed pair", "nobody like that");
  EXPECT_TRUE(visit.says("0 of 3 pairs"));
  EXPECT_TRUE(pair_rows(visit).empty());
}

TEST(WithoutAPair, AllCanBeSeenSearchedAndSaved) {
  app::Stage stage = seven_people();
  for (int i = 0; i < 150; ++i) {
    app::add_person(stage, "more-" + std::to_string(1000 + i), "Zoe " + std::to_string(1000 + i),
                    flipside::Role::Mentor, {.rank = Id<Rank>{"rank-1001"}, .team = "Harbour"});
  }
  app::add_person(stage, "no-rank-yan", "Yan", flipside::Role::Mentor);
  MatchingVisit visit(std::move(stage));
  EXPECT_TRUE(visit.page.has(Role::Heading, "152 people without a pair"));
  for (int more = 0; more < 3; ++more) {
    EXPECT_FALSE(visit.page.has(Role::Text, "Zoe 1149"));
    const auto shows = visit.page.all(Role::Button);
    const auto show = std::ranges::find_if(
        shows, [](const ui::Node& node) { return node.name.starts_with("Show "); });
    ASSERT_NE(show, shows.end());
    visit.page.click(Role::Button, show->name);
  }
  EXPECT_TRUE(visit.page.has(Role::Text, "Zoe 1149"));
  visit.page.type(Role::SearchField, "Find people without a pair", "yan");
  EXPECT_TRUE(visit.page.has(Role::Text, "Yan"));
  EXPECT_FALSE(visit.page.has(Role::Text, "Zoe 1149"));
  EXPECT_TRUE(visit.says("1 of 152 people"));
  visit.page.click(Role::Button, "Save this list (CSV)");
  const auto* file = app::find_effect<app::Download>(visit.effects);
  ASSERT_NE(file, nullptr);
  EXPECT_NE(file->text.find("Zoe 1149,,\"Mentor (junior, teaches)\",Assistant,Harbour,"),
            std::string::npos)
      << file->text.substr(0, 600);
  EXPECT_NE(file->text.find("Yan"), std::string::npos);
  visit.page.click(Role::Button, "Open their page");
  EXPECT_EQ(visit.stage.app.route.id, "no-rank-yan");
}

TEST(WithoutAPair, ARemedyIsPressedAndWorks) {
  app::Stage stage = seven_people();
  for (const char* id : {"mentor-0", "mentee-0"}) {
    Person person = stage.programme().people.at(Id<Person>{id});
    person.team = "Harbour";
    stage.act(app::Save<Person>{person});
  }
  for (const char* id : {"mentor-1", "mentor-2", "mentor-3", "mentee-1", "mentee-2"}) {
    stage.act(app::Remove<Person>{Id<Person>{id}});
  }
  MatchingVisit visit(std::move(stage));
  EXPECT_TRUE(visit.page.has(Role::Heading, "No new pairs"));
  EXPECT_TRUE(visit.says("Switch off “Different teams only”."));
  EXPECT_TRUE(visit.page.has(Role::Switch, "Different teams only"));
  visit.press_first("Switch it off");
  EXPECT_TRUE(visit.page.has(Role::Heading, "1 pair proposed"));
  EXPECT_TRUE(visit.page.has(Role::Heading, "Everyone who waits gets a pair"));
  EXPECT_FALSE(policy_of(visit.programme()).different_team);
}

TEST(WithoutAPair, TheLeastScoreIsSetToWhatIsPossible) {
  Policy policy;
  policy.least_score = 9900;
  app::Stage stage = seven_people(policy);
  app::add_person(stage, "mentor-0", "Ada", flipside::Role::Mentor,
                  {.rank = Id<Rank>{"rank-1001"}, .offers = {{Id<Topic>{"topic-number-0"}, 2}}});
  MatchingVisit visit(std::move(stage));
  const std::vector<std::string> buttons = visit.names(Role::Button);
  const auto set = std::ranges::find_if(
      buttons, [](const std::string& name) { return name.starts_with("Set it to "); });
  ASSERT_NE(set, buttons.end());
  const int least = std::stoi(set->substr(10));
  visit.press_first(std::string(*set));
  EXPECT_EQ(policy_of(visit.programme()).least_score, least * 100);
  EXPECT_TRUE(visit.says("Ada teaches Eve"));
}

TEST(WithoutAPair, CountsWhoeverTakesBothRolesOnce) {
  app::Stage stage = app::Stage::with_programme();
  const Id<Rank> rank = app::add_rank(stage, "Librarian", 3);
  for (const char* id : {"both-person-1", "both-person-2"}) {
    app::add_person(stage, id, id, flipside::Role::Both, {.rank = rank});
  }
  MatchingVisit visit(std::move(stage));
  EXPECT_TRUE(visit.says("2 people wait for a pair: 2 for either role"));
  EXPECT_TRUE(visit.page.has(Role::Heading, "2 people without a pair"));
  EXPECT_TRUE(visit.says("As mentor: "));
  EXPECT_TRUE(visit.says("As mentee: "));
}

TEST(Namesakes, AreToldApartByRankAndTeam) {
  app::Stage stage = seven_people();
  app::add_person(stage, "mentor-3", "Ada", flipside::Role::Mentor,
                  {.rank = Id<Rank>{"rank-1001"}, .team = "Harbour"});
  MatchingVisit visit(std::move(stage));
  EXPECT_TRUE(visit.says("Ada (Assistant) teaches Eve"));
  EXPECT_TRUE(visit.page.has(Role::Text, "Ada (Assistant, Harbour)"));
  EXPECT_TRUE(visit.says("Ben teaches Fay"));
}

TEST(TheStart, LeadsToThePairsWhenNobodyWaits) {
  MatchingVisit visit;
  visit.act(app::AcceptPairs{});
  visit.act(app::Remove<Person>{Id<Person>{"mentor-3"}});
  visit.go(Page::Matching);
  visit.work();
  EXPECT_TRUE(visit.page.has(Role::Heading, "Nobody waits for a pair"));
  visit.page.click(Role::Button, "See the pairs");
  EXPECT_EQ(visit.stage.app.route.page, Page::Pairs);
}

TEST(TheOrderOfRanks, IsAskedOnceWhereAListMadeIt) {
  app::Stage stage = seven_people();
  for (const char* id : {"rank-1001", "rank-1005"}) {
    Rank rank = stage.programme().ranks.at(Id<Rank>{id});
    rank.place_is_guess = true;
    stage.act(app::Save<Rank>{rank});
  }
  MatchingVisit visit(std::move(stage));
  EXPECT_TRUE(visit.page.has(Role::Heading, "Is this the order of your ranks?"));
  EXPECT_TRUE(visit.says("Your list brought Director and Assistant"));
  visit.page.click(Role::Button, "This order is right");
  visit.work();
  EXPECT_FALSE(visit.page.has(Role::Heading, "Is this the order of your ranks?"));
  EXPECT_FALSE(visit.programme().ranks.at(Id<Rank>{"rank-1001"}).place_is_guess);
  visit.act(app::Undo{});
  EXPECT_TRUE(visit.page.has(Role::Heading, "Is this the order of your ranks?"));
}

struct WhyNotVisit : MatchingVisit {
  explicit WhyNotVisit(app::Stage with) : MatchingVisit(std::move(with)) {
    page.click(Role::Button, "Why not these two?");
    pick("Mentor (junior, teaches)", "Ada", "Ada");
    pick("Mentee (senior, learns)", "Eve", "Eve");
    work();
  }
};

TEST(PairAnyway, NamesTheRuleFirstAndStartsNobodyAgainstTheirProtection) {
  app::Stage stage = seven_people();
  Person ada = stage.programme().people.at(Id<Person>{"mentor-0"});
  ada.manager = Id<Person>{"mentee-0"};
  stage.act(app::Save<Person>{ada});
  WhyNotVisit visit(std::move(stage));
  visit.page.click(Role::Button, "Pair them anyway");
  EXPECT_TRUE(visit.programme().pairs.empty());
  EXPECT_TRUE(visit.says("You would overrule “The two are not in one reporting line”."));
  visit.page.click(Role::Button, "Overrule it and pair them");
  ASSERT_EQ(visit.programme().pairs.size(), 1U);
  const Pair& pair = visit.programme().pairs.begin()->second;
  EXPECT_EQ(pair.stage, PairStage::Proposed);
  EXPECT_FALSE(pair.started_on.has_value());
  EXPECT_TRUE(pair.manual);
}

TEST(PairAnyway, OfABlockedPersonByHandOnThePairsPageAsksTwiceToo) {
  app::Stage stage = seven_people();
  stage.act(app::Save<Block>{{.mentor = Id<Person>{"mentor-0"}, .mentee = Id<Person>{"mentee-0"}}});
  MatchingVisit visit(std::move(stage));
  visit.go(Page::Pairs);
  visit.page.click(Role::Button, "Add a pair by hand");
  visit.pick("Mentor (junior, teaches)", "Ada", "Ada");
  visit.pick("Mentee (senior, learns)", "Eve", "Eve");
  visit.page.click(Role::Switch, "Ask both first");
  visit.page.click(Role::Button, "Make this pair");
  EXPECT_TRUE(visit.programme().pairs.empty());
  EXPECT_TRUE(visit.says("You would overrule “The pair is not blocked”."));
  visit.page.click(Role::Button, "Make it all the same");
  ASSERT_EQ(visit.programme().pairs.size(), 1U);
  EXPECT_EQ(visit.programme().pairs.begin()->second.stage, PairStage::Proposed);
}

}  // namespace
}  // namespace flipside::screens
