#include "screens/matching_page.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

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
      : Visit(seven_people(policy), surface) {
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
  // Whether some paragraph, text or figure says this.
  bool says(std::string_view words) const {
    return std::ranges::any_of(page.nodes(), [&](const ui::Node& node) {
      return node.name.find(words) != std::string::npos;
    });
  }
};

TEST(Proof, IsBehindAButtonWithTheFiguresOfEachStage) {
  MatchingVisit visit;
  EXPECT_FALSE(visit.says("6 points for people"));
  visit.page.click(Role::Button, "How this is proved");
  EXPECT_TRUE(
      visit.says("6 points for people with a pair (two for somebody who waited) and 3 "
                 "pairs make 9. By the prices no set of pairs makes more than 9."));
  EXPECT_TRUE(visit.says("If every pair had to score more"));
  EXPECT_TRUE(visit.says("nothing that keeps what is said above adds up to more than"));
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
  visit.page.click(Role::Checkbox, "With names");
  visit.page.click(Role::Button, "Save the proof (JSON)");
  EXPECT_NE(app::find_effect<app::Download>(visit.effects)->text.find("Cleo"), std::string::npos);
}

TEST(Proof, OfADamagedResultIsNotShown) {
  MatchingVisit visit;
  matching::Proposal& proposal = *visit.stage.app.proposing.proposal;
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
  visit.stage.app.proposing.is_too_large = true;
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
  MatchingVisit visit({}, phone());
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

}  // namespace
}  // namespace flipside::screens
