#include "app/history.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/cast.h"
#include "app/stage.h"
#include "app/words.h"
#include "base/random.h"

namespace flipside::app {
namespace {

template <class R>
Id<R> any_id(const Table<R>& table, Random& random) {
  if (table.empty()) return Id<R>{"nobody-at-all"};
  auto place = table.begin();
  std::advance(place, random.below(static_cast<std::uint32_t>(table.size())));
  return place->first;
}

Person any_person(const Programme& programme, Random& random) {
  Person person{.name = "Person " + std::to_string(random.below(50))};
  if (random.below(2) == 0 && !programme.people.empty()) {
    person = programme.people.at(any_id(programme.people, random));
    person.team = "Team " + std::to_string(random.below(5));
  }
  person.role = static_cast<Role>(random.below(4));
  return person;
}

// One thing that a person could do now.
Intent any_intent(const Programme& programme, Random& random) {
  const auto stage = [&] { return static_cast<PairStage>(random.below(7)); };
  const auto date = [&] { return add_days(day(2026, 11, 1), static_cast<int>(random.below(60))); };
  switch (random.below(12)) {
    case 0:
    case 1:
    case 2:
      return Save<Person>{any_person(programme, random)};
    case 3:
      return Remove<Person>{any_id(programme.people, random)};
    case 4:
      return AddPairByHand{{any_id(programme.people, random), any_id(programme.people, random)}};
    case 5:
      return SetStage{any_id(programme.pairs, random), stage()};
    case 6:
      return LogSession{{.pair = any_id(programme.pairs, random), .on = date()},
                        {{.text = "Send the clips", .due = date()}}};
    case 7:
      return SettlePromise{any_id(programme.promises, random),
                           static_cast<PromiseState>(random.below(4)), date()};
    case 8:
      return Save<Topic>{{.name = "Topic " + std::to_string(random.below(9))}};
    case 9:
      return Remove<Topic>{any_id(programme.topics, random)};
    case 10:
      // A goal of no pair is nothing that a person could make.
      if (programme.pairs.empty()) return Save<Topic>{{.name = "Topic"}};
      return Save<Goal>{{.pair = any_id(programme.pairs, random), .statement = "Ask"}};
    default:
      return Save<Charter>{{.organisation = "Organisation " + std::to_string(random.below(9))}};
  }
}

class UndoLaws : public ::testing::TestWithParam<int> {};

TEST_P(UndoLaws, UndoingEverythingLeadsBackAndRedoingEverythingForthAgain) {
  SCOPED_TRACE("seed " + std::to_string(GetParam()));
  Random random(static_cast<std::uint64_t>(GetParam()));
  Stage stage = Stage::with_programme();
  std::vector<std::optional<Workspace>> states{stage.app.workspace};
  for (int step = 0; step < 30; ++step) {
    const std::size_t steps = stage.app.history.done.size();
    stage.act(any_intent(stage.programme(), random));
    if (stage.app.history.done.size() > steps) states.push_back(stage.app.workspace);
  }
  ASSERT_EQ(stage.app.history.done.size() + 1, states.size());
  for (std::size_t i = states.size(); i-- > 0;) {
    EXPECT_EQ(stage.app.workspace, states[i]);
    stage.act(Undo{});
  }
  for (const std::optional<Workspace>& state : states) {
    EXPECT_EQ(stage.app.workspace, state);
    stage.act(Redo{});
  }
}

TEST_P(UndoLaws, WhatTheStoreHoldsIsWhatTheAppShows) {
  SCOPED_TRACE("seed " + std::to_string(GetParam()));
  Random random(static_cast<std::uint64_t>(GetParam()) + 10'000);
  Stage stage = Stage::with_programme();
  for (int step = 0; step < 30; ++step) {
    const std::uint32_t choice = random.below(5);
    if (choice == 0) {
      stage.act(Undo{});
    } else if (choice == 1) {
      stage.act(Redo{});
    } else {
      stage.act(any_intent(stage.programme(), random));
    }
    Stage next_visit(99);
    next_visit.start(stage.store.loaded());
    EXPECT_EQ(next_visit.app.phase, Phase::Ready);
    EXPECT_EQ(next_visit.app.workspace, stage.app.workspace) << "step " << step;
    EXPECT_EQ(kept_steps(next_visit.app.history), kept_steps(stage.app.history)) << step;
  }
}

TEST_P(UndoLaws, TheSameIntentsGiveTheSameAppAndEffects) {
  SCOPED_TRACE("seed " + std::to_string(GetParam()));
  const auto run = [&] {
    Random random(static_cast<std::uint64_t>(GetParam()) + 20'000);
    Stage stage = Stage::with_programme();
    std::vector<Effects> effects;
    for (int step = 0; step < 20; ++step) {
      effects.push_back(stage.act(any_intent(stage.programme(), random)));
    }
    return std::pair(effects, stage.app.workspace);
  };
  EXPECT_TRUE(run() == run());
}

INSTANTIATE_TEST_SUITE_P(Seeds, UndoLaws, ::testing::Range(0, 40));

TEST(Undo, OfAnEarlierStepKeepsWhatCameLaterInTheSameRecord) {
  Stage stage = Stage::with_programme();
  const Id<Person> ada = add_person(stage, "person-ada", "Ada", Role::Mentor);
  stage.act(Save<Person>{{.id = ada, .name = "Ada Lovelace", .role = Role::Mentor}});
  const int renaming = stage.app.history.done.back().number;
  stage.act(Save<Person>{
      {.id = ada, .name = "Ada Lovelace", .role = Role::Mentor, .team = "Collections"}});
  stage.act(UndoStep{renaming});
  EXPECT_EQ(stage.programme().people.at(ada).name, "Ada");
  EXPECT_EQ(stage.programme().people.at(ada).team, "Collections");
}

TEST(Undo, OfAStepThatWasOverwrittenSaysSo) {
  Stage stage = Stage::with_programme();
  const Id<Person> ada = add_person(stage, "person-ada", "Ada", Role::Mentor);
  const int adding = stage.app.history.done.back().number;
  stage.act(Save<Person>{{.id = ada, .name = "Ada Lovelace", .role = Role::Mentor}});
  stage.act(UndoStep{adding});
  EXPECT_EQ(last_toast(stage.app), words::NothingToUndo);
  EXPECT_TRUE(stage.programme().people.contains(ada));
}

TEST(Undo, SaysAloudWhatItDid) {
  Stage stage = Stage::with_programme();
  add_person(stage, "person-ada", "Ada", Role::Mentor);
  EXPECT_EQ(find_effect<Announce>(stage.act(Undo{}))->text, "Undone: Add Ada");
  EXPECT_EQ(find_effect<Announce>(stage.act(Redo{}))->text, "Done again: Add Ada");
}

TEST(Undo, NamesWhatItWouldDo) {
  Stage stage = Stage::with_programme();
  EXPECT_EQ(undo_label(stage.app.history), "");
  EXPECT_EQ(redo_label(stage.app.history), "");
  add_person(stage, "person-ada", "Ada", Role::Mentor);
  EXPECT_EQ(undo_label(stage.app.history), "Add Ada");
  stage.act(Undo{});
  EXPECT_EQ(redo_label(stage.app.history), "Add Ada");
  add_person(stage, "person-ben", "Ben", Role::Mentor);
  EXPECT_EQ(redo_label(stage.app.history), "");
}

TEST(Undo, ForgetsTheOldestStepsFirst) {
  Stage stage = Stage::with_programme();
  for (std::size_t i = 0; i < MostSteps + 5; ++i) {
    stage.act(Save<Topic>{{.name = "Topic " + std::to_string(i)}});
  }
  EXPECT_EQ(stage.app.history.done.size(), MostSteps);
  EXPECT_EQ(stage.app.history.done.back().label,
            "Add the topic “Topic " + std::to_string(MostSteps + 4) + "”");
}

TEST(History, MakesOneStepOfAllThatIsTypedInOneVisit) {
  Stage stage = Stage::with_programme();
  add_two_people(stage);
  Person ada = stage.programme().people.begin()->second;
  const Programme before = stage.programme();
  const std::size_t steps = stage.app.history.done.size();
  for (const std::string team : {"E", "Engi", "Engines"}) {
    ada.team = team;
    stage.act(Save<Person>{ada, false, 7});
  }
  EXPECT_EQ(stage.app.history.done.size(), steps + 1);
  ada.note = "Another field";
  stage.act(Save<Person>{ada, false, 8});
  EXPECT_EQ(stage.app.history.done.size(), steps + 2);
  stage.act(Undo{});
  // What was undone in between begins anew: redo must not lose it silently.
  ada.note = "";
  ada.team = "Engine";
  stage.act(Save<Person>{ada, false, 7});
  EXPECT_EQ(stage.app.history.done.size(), steps + 2);
  stage.act(Undo{});
  stage.act(Undo{});
  EXPECT_EQ(stage.programme(), before);
}

TEST(History, OutlivesAReload) {
  Stage stage = Stage::with_programme();
  add_two_people(stage);
  Person ada = stage.programme().people.begin()->second;
  const Programme before = stage.programme();
  for (const std::string team : {"E", "Engi", "Engines"}) {
    ada.team = team;
    stage.act(Save<Person>{ada, false, 7});
  }
  stage.act(Save<Topic>{{.name = "Podcasts"}});
  stage.act(Undo{});
  // Half of it in the journal, half in a snapshot.
  for (const bool in_snapshot : {false, true}) {
    if (in_snapshot) {
      stage.pass(IdleBeforeSnapshot_ms);
      stage.act(Tick{});
      ASSERT_TRUE(stage.store.entries.empty());
    }
    Stage next = stage.visit_again(90);
    EXPECT_EQ(redo_label(next.app.history), "Add the topic “Podcasts”");
    next.act(Redo{});
    EXPECT_EQ(next.programme().topics.size(), before.topics.size() + 1);
    next.act(Undo{});
    next.act(Undo{});
    EXPECT_EQ(next.programme(), before);
  }
}

TEST(History, OfAWorkspaceThatIsGoneIsNotKept) {
  Stage stage = Stage::with_programme();
  add_two_people(stage);
  stage.act(CreateProgramme{"Another", ""});
  stage.act(Save<Topic>{{.name = "Podcasts"}});
  const Stage next = stage.visit_again(90);
  ASSERT_EQ(next.app.history.done.size(), 1U);
  EXPECT_EQ(undo_label(next.app.history), "Add the topic “Podcasts”");
}

}  // namespace
}  // namespace flipside::app
