// A matching is kept with the first pair that is taken of it, once, and comes out the same again.
#include <gtest/gtest.h>

#include <string>

#include "app/proposals.h"
#include "app/proposing.h"
#include "app/words.h"

namespace flipside::app {
namespace {

const Run& only_run(const Stage& stage) { return stage.programme().runs.begin()->second; }

const matching::Repetition& repeated(Stage& stage) {
  stage.act(RepeatRun{only_run(stage).id});
  work_on(stage);
  return *stage.app.proposing->repeating->answer();
}

TEST(KeptRun, HasThePairsAsProposedWithThePolicyAndComesInTheSameStep) {
  Stage stage = with_six();
  stage.act(Save<Policy>{{.least_score = 1000}});
  find_pairs(stage);
  const auto before = stage.app.workspace;
  stage.act(AcceptPairs{});
  ASSERT_EQ(stage.programme().runs.size(), 1U);
  const auto& run = only_run(stage);
  EXPECT_EQ(run.made_on, day(2026, 11, 24));
  EXPECT_TRUE(run.policy.id.empty());
  EXPECT_EQ(run.policy.least_score, 1000);
  EXPECT_EQ(run.inputs.size(), 16U);
  ASSERT_EQ(run.pairs.size(), 3U);
  for (int i = 0; i < 3; ++i) {
    const RunPair& pair = run.pairs[static_cast<std::size_t>(i)];
    EXPECT_EQ((Couple{pair.mentor, pair.mentee}), couple(i));
    EXPECT_EQ(pair.score, 6250);
  }
  stage.act(Undo{});
  EXPECT_EQ(stage.app.workspace, before);
}

TEST(KeptRun, IsOneForASearchHoweverItsPairsAreTaken) {
  Stage stage = with_six();
  find_pairs(stage);
  stage.act(DeclinePair{couple(1)});
  EXPECT_TRUE(stage.programme().runs.empty());
  stage.act(AskMentees{{couple(0)}});
  const auto first = only_run(stage);
  stage.act(AcceptPairs{{couple(2)}});
  ASSERT_EQ(stage.programme().runs.size(), 1U);
  EXPECT_EQ(only_run(stage), first);
  EXPECT_EQ(first.pairs.size(), 3U);
}

TEST(KeptRun, OfAnotherSearchIsAnotherOne) {
  Stage stage = with_six();
  find_pairs(stage);
  stage.act(AskMentees{{couple(0)}});
  find_pairs(stage);
  stage.act(AskMentees{});
  EXPECT_EQ(stage.programme().runs.size(), 2U);
}

// Everybody is free at nine on Mondays, by the clock of their role.
void free_on_mondays(Stage& stage) {
  const auto people = stage.programme().people;
  for (auto [id, person] : people) {
    person.time_zone = person.role == Role::Mentor ? "Europe/Vienna" : "Europe/London";
    person.free_times = {{Weekday::Monday, 540, 600}};
    stage.act(Save<Person>{person});
  }
}

// Vienna gives up the hour that it is ahead of London on 13 January 2027.
TimeZonesRead clocks_that_meet() {
  const std::int64_t meeting = day(2027, 1, 13).days * 86'400;
  return {{{"Europe/London", {{0, 0}}}, {"Europe/Vienna", {{0, 60}, {meeting, 0}}}}};
}

// A run whose free times were compared by those clocks; then it is February.
Stage with_a_run_before_clocks_met() {
  Stage stage = with_six();
  free_on_mondays(stage);
  Policy policy = policy_of(stage.programme());
  // Until their clocks meet they share no hour.
  policy.share_an_hour = false;
  stage.act(Save<Policy>{policy});
  stage.act_alone(StartMatching{});
  stage.act_alone(clocks_that_meet());
  work_on(stage);
  stage.act(AcceptPairs{});
  stage.go_to_day(day(2027, 2, 1));
  return stage;
}

TEST(Repeating, ComparesFreeTimesByTheClocksOfItsOwnDay) {
  Stage stage = with_a_run_before_clocks_met();
  const Effects effects = stage.act_alone(RepeatRun{only_run(stage).id});
  EXPECT_EQ(find_effect<ReadTimeZones>(effects), nullptr);
  work_on(stage);
  EXPECT_TRUE(stage.app.proposing->repeating->answer()->same_inputs);
}

TEST(Repeating, WaitsWhileTheBrowserIsAskedForOtherClocks) {
  Stage stage = with_a_run_before_clocks_met();
  stage.act(StartMatching{});
  stage.go_to_day(day(2027, 2, 2));
  stage.act_alone(StartMatching{});
  EXPECT_EQ(find_effect<ReadTimeZones>(stage.act_alone(RepeatRun{only_run(stage).id})), nullptr);
  const Effects effects = stage.act_alone(clocks_that_meet());
  EXPECT_EQ(stage.app.proposing->repeating, nullptr);
  ASSERT_NE(find_effect<ReadTimeZones>(effects), nullptr);
  EXPECT_EQ(find_effect<ReadTimeZones>(effects)->from_utc, day(2026, 11, 24).days * 86'400);
  stage.act_alone(clocks_that_meet());
  work_on(stage);
  EXPECT_TRUE(stage.app.proposing->repeating->answer()->same_inputs);
}

TEST(Repeating, GivesTheSamePairsAndChangesNothing) {
  Stage stage = with_six();
  find_pairs(stage);
  stage.act(AcceptPairs{});
  stage.act(Save<Policy>{{.mode = MatchingMode::MostPairs, .least_score = 10'000}});
  const auto before = stage.app.workspace;
  const matching::Repetition expected{
      .same_inputs = true, .same_pairs = 3, .pairs = 3, .equally_good = true, .proven = true};
  EXPECT_EQ(repeated(stage), expected);
  EXPECT_EQ(stage.app.workspace, before);
  EXPECT_EQ(words::repetition(expected, 3),
            "The same people and answers: the same 3 pairs, compared one by one.");
  const matching::Repetition other{
      .same_inputs = true, .same_pairs = 1, .pairs = 3, .equally_good = true, .proven = true};
  EXPECT_EQ(words::repetition(other, 3),
            "The same people and answers: 1 of 3 pairs are the same. The others are exactly as "
            "good.");
}

TEST(Repeating, SaysWhatIsTheSameWhenAnswersChangedSince) {
  Stage stage = with_six();
  find_pairs(stage);
  stage.act(AskMentees{});
  stage.act(Remove<Person>{couple(0).mentee});
  EXPECT_EQ(only_run(stage).pairs.size(), 2U);
  Person mentee = stage.programme().people.at(couple(1).mentee);
  mentee.wants.front().current = 2;
  stage.act(Save<Person>{mentee});
  const matching::Repetition found = repeated(stage);
  EXPECT_FALSE(found.same_inputs);
  EXPECT_EQ(found.same_pairs, 1U);
  EXPECT_EQ(words::repetition(found, 2),
            "People or answers changed since: 1 of 2 pairs are the same.");
}

TEST(Repeating, AnswersOfAnEarlierStateAreNotShownForALaterOne) {
  Stage stage = with_six();
  find_pairs(stage);
  stage.act(AcceptPairs{});
  repeated(stage);
  stage.act(Remove<Person>{couple(0).mentee});
  EXPECT_EQ(stage.app.proposing->repeating, nullptr);
}

TEST(Repeating, OfARunThatIsGoneDoesNothing) {
  Stage stage = with_six();
  find_pairs(stage);
  stage.act(AcceptPairs{});
  const auto id = only_run(stage).id;
  stage.act(Remove<flipside::Run>{id});
  EXPECT_TRUE(stage.programme().runs.empty());
  EXPECT_TRUE(stage.act(RepeatRun{id}).empty());
  EXPECT_EQ(stage.app.proposing->repeating, nullptr);
}

}  // namespace
}  // namespace flipside::app
