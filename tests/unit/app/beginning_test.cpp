#include "app/beginning.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "app/cast.h"
#include "app/excess.h"
#include "app/stage.h"
#include "app/words.h"
#include "archive/file.h"
#include "archive/part.h"
#include "base/random.h"
#include "matching/run.h"
#include "programme/rules.h"
#include "programme/sample.h"
#include "programme/validation.h"

namespace flipside::app {
namespace {

std::string sample_text() {
  std::ifstream file(std::string(FLIPSIDE_TEST_DATA) + "/../../assets/sample.flipside.json");
  return {std::istreambuf_iterator<char>(file), {}};
}

Workspace sample() {
  Result<archive::File> file = archive::read_file(sample_text());
  if (!file) ADD_FAILURE() << sentence(file.error());
  return file ? file->workspace : Workspace{};
}

TEST(NewProgramme, HasACharterAndTheUsualTopicsAndAimsAndNobody) {
  const Stage stage = Stage::with_programme();
  EXPECT_EQ(stage.app.workspace->holder, Holder::Organiser);
  EXPECT_EQ(charter_of(stage.programme()).cohort, "Autumn");
  EXPECT_EQ(stage.programme().topics.size(), words::UsualTopics.size());
  EXPECT_EQ(stage.programme().aims.size(), words::UsualAims.size());
  EXPECT_TRUE(stage.programme().people.empty());
  EXPECT_TRUE(invalid_values(stage.programme()).empty());
  EXPECT_EQ(stage.app.route.page, Page::Home);
}

TEST(OwnPair, PutsMeOnMySide) {
  for (const Side side : {Side::Mentor, Side::Mentee}) {
    Stage stage = Stage::at_first_run();
    stage.act(TrackMyOwn{"Ada", "", side});
    const Workspace& workspace = *stage.app.workspace;
    EXPECT_EQ(workspace.holder, Holder::Individual);
    ASSERT_EQ(workspace.programme.pairs.size(), 1U);
    const Pair& pair = workspace.programme.pairs.begin()->second;
    EXPECT_EQ(person_on(pair, side), workspace.person);
    EXPECT_EQ(workspace.programme.people.at(workspace.person).name, "Ada");
    const Id<Person>& partner = person_on(pair, side == Side::Mentor ? Side::Mentee : Side::Mentor);
    EXPECT_EQ(workspace.programme.people.at(partner).name, "My partner");
    EXPECT_TRUE(dangling_ids(workspace.programme).empty());
  }
}

TEST(MovedByDays, MovesEveryDateAndBackAgain) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    Random random(seed);
    const Programme programme = random_programme(random);
    const int days = static_cast<int>(random.below(2000)) - 1000;
    const Programme moved = moved_by_days(programme, days);
    EXPECT_EQ(moved_by_days(moved, -days), programme) << "seed " << seed;
    for (const auto& [id, pair] : programme.pairs) {
      EXPECT_EQ(days_between(*pair.started_on, *moved.pairs.at(id).started_on), days);
    }
  }
}

TEST(SampleShift, IsWholeWeeksAndNeverLeadsIntoTheFuture) {
  const Date mid_cycle = date_of(SampleDay);
  for (int days = -400; days <= 400; ++days) {
    const int shift = sample_shift_days(add_days(mid_cycle, days));
    EXPECT_EQ(shift % 7, 0);
    EXPECT_LE(shift, days);
    EXPECT_GT(shift, days - 7);
  }
}

TEST(Sample, IsSound) {
  const Workspace workspace = sample();
  EXPECT_TRUE(invalid_values(workspace.programme).empty());
  EXPECT_TRUE(dangling_ids(workspace.programme).empty());
  EXPECT_EQ(workspace.programme.people.size(), 40U);
}

TEST(Sample, IsKnownByItsCharter) {
  EXPECT_EQ(charter_of(sample().programme).id.value, SampleProgramme);
}

TEST(Sample, IsSeenAsMentorAndMenteeThroughCopiesOfOnePairAlone) {
  const Workspace whole = sample();
  for (const Holder holder : {Holder::Mentor, Holder::Mentee}) {
    const Result<Workspace> copy = sample_for(whole, holder);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->holder, holder);
    EXPECT_EQ(copy->programme.people.size(), 2U);
    ASSERT_EQ(copy->programme.pairs.size(), 1U);
    const Pair& pair = copy->programme.pairs.begin()->second;
    EXPECT_TRUE(is_running(pair));
    EXPECT_EQ(holder == Holder::Mentor ? pair.mentor : pair.mentee, copy->person);
    EXPECT_GE(copy->programme.sessions.size(), 3U);
    EXPECT_TRUE(invalid_values(copy->programme).empty());
  }
}

TEST(Sample, KeepsTheRulesThatItsPairsWereMadeBy) {
  const Programme programme = sample().programme;
  for (const auto& [id, pair] : programme.pairs) {
    const Person& mentor = programme.people.at(pair.mentor);
    const Person& mentee = programme.people.at(pair.mentee);
    EXPECT_EQ(mentor_ranks_below(programme, mentor, mentee), true) << mentor.name;
    EXPECT_FALSE(in_one_reporting_line(programme, mentor.id, mentee.id)) << mentor.name;
    EXPECT_NE(mentor.team, mentee.team) << mentor.name;
  }
}

std::multiset<PersonState> states_of(const App& app) {
  std::multiset<PersonState> states;
  for (const auto& [id, state] : app.derived.states) states.insert(state);
  return states;
}

TEST(Sample, IsInMidCycleWheneverItIsOpened) {
  for (int days = -10; days <= 21; ++days) {
    SCOPED_TRACE("days after the day it was written for: " + std::to_string(days));
    Stage stage = Stage::at_first_run();
    stage.go_to_day(add_days(date_of(SampleDay), days));
    const FetchAsset fetch = *find_effect<FetchAsset>(stage.act(SeeSampleAs{}));
    EXPECT_EQ(fetch.path, "sample.flipside.json");
    stage.act(AssetFetched{fetch.path, sample_text()});
    const auto states = states_of(stage.app);
    EXPECT_EQ(states.count(PersonState::Stalled), 2U);
    EXPECT_EQ(states.count(PersonState::Quiet), 2U);
    EXPECT_EQ(states.count(PersonState::Paused), 2U);
    EXPECT_EQ(states.count(PersonState::Active), 22U);
    EXPECT_GE(states.count(PersonState::Waiting), 5U);
    EXPECT_EQ(stage.app.derived.counts.running_pairs, 14U);
  }
}

// The one file of the sample is the whole; an organiser opens their part of it.
TEST(Sample, OfAnOrganiserHoldsNothingThatPairsKeepToThemselves) {
  Stage stage = Stage::at_first_run();
  stage.act(SeeSampleAs{});
  stage.act(AssetFetched{"sample.flipside.json", sample_text()});
  EXPECT_EQ(excess_of(stage.app), Excess{});
  EXPECT_TRUE(stage.programme().promises.empty());
  EXPECT_EQ(stage.programme().sessions.size(), sample().programme.sessions.size());
  EXPECT_EQ(archive::part_for_holder(*stage.app.workspace), *stage.app.workspace);
}

TEST(Sample, HasPairsToBeFoundAmongThoseWhoWait) {
  const Programme programme = sample().programme;
  const matching::Proposal proposal =
      matching::propose(programme, policy_of(programme), matching::Request{});
  EXPECT_EQ(proposal.certificate.finding, matching::Finding::Proven);
  EXPECT_GE(proposal.pairs.size(), 3U);
}

TEST(Sample, ThatCanNotBeFetchedSaysSo) {
  Stage stage = Stage::at_first_run();
  stage.act(SeeSampleAs{});
  EXPECT_TRUE(stage.app.fetching_sample.has_value());
  stage.act(AssetFailed{"sample.flipside.json", "no connection"});
  EXPECT_FALSE(stage.app.fetching_sample.has_value());
  EXPECT_EQ(last_toast(stage.app), "The sample could not be fetched: no connection");
  stage.act(SeeSampleAs{});
  stage.act(AssetFetched{"sample.flipside.json", "{"});
  EXPECT_TRUE(last_toast(stage.app).starts_with("The sample could not be read: "));
  EXPECT_FALSE(stage.app.workspace.has_value());
}

}  // namespace
}  // namespace flipside::app
