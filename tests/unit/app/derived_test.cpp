#include "app/derived.h"

#include <gtest/gtest.h>

#include <iterator>
#include <string>

#include "app/cast.h"
#include "app/stage.h"
#include "base/random.h"
#include "base/text.h"

namespace flipside::app {
namespace {

// What is worked out step by step has to be what is worked out from scratch.
void expect_fresh(const App& app) {
  Derived fresh;
  derive_again(fresh, programme_of(app), app.derived.today);
  EXPECT_EQ(app.derived.counts, fresh.counts);
  EXPECT_EQ(app.derived.folded_names, fresh.folded_names);
  EXPECT_EQ(app.derived.search_texts, fresh.search_texts);
  EXPECT_EQ(app.derived.people_by_name, fresh.people_by_name);
  EXPECT_EQ(app.derived.pairs_of_person, fresh.pairs_of_person);
  EXPECT_EQ(app.derived.states, fresh.states);
  const PairIndex& pairs = app.derived.pairs;
  EXPECT_EQ(pairs.records, fresh.pairs.records);
  EXPECT_EQ(pairs.by_name, fresh.pairs.by_name);
  EXPECT_EQ(pairs.stalled, fresh.pairs.stalled);
  EXPECT_EQ(pairs.quiet, fresh.pairs.quiet);
  EXPECT_EQ(pairs.late, fresh.pairs.late);
  EXPECT_EQ(pairs.calling, fresh.pairs.calling);
  EXPECT_EQ(pairs.totals, fresh.pairs.totals);
}

Id<Person> person_id(Random& random) {
  return Id<Person>{"person-" + std::to_string(random.below(12))};
}

template <class R>
Id<R> any_of(Random& random, const Table<R>& table) {
  if (table.empty()) return {};
  return std::next(table.begin(),
                   static_cast<int>(random.below(static_cast<std::uint32_t>(table.size()))))
      ->first;
}

// What belongs to a pair, put, changed or taken away.
Intent any_record_of(Random& random, const Programme& programme, const Id<Pair>& pair) {
  const Date on = add_days(day(2026, 11, 24), static_cast<int>(random.below(60)) - 40);
  switch (random.below(6)) {
    case 0:
      return Save<Promise>{{.pair = pair, .by = Side::Mentee, .text = "Clips", .due = on}};
    case 1:
      return SettlePromise{any_of(random, programme.promises),
                           static_cast<PromiseState>(random.below(4)), on};
    case 2:
      return Remove<Session>{any_of(random, programme.sessions)};
    case 3:
      return Save<Goal>{{.pair = pair, .statement = "Judge a clip"}};
    case 4:
      return Remove<Goal>{any_of(random, programme.goals)};
    default:
      return PlanSession{{.id = any_of(random, programme.sessions), .pair = pair, .on = on}};
  }
}

Intent any_intent(Random& random, const Programme& programme) {
  const Id<Pair> pair = any_of(random, programme.pairs);
  switch (random.below(11)) {
    case 9:
      return any_record_of(random, programme, pair);
    case 10:
      return any_record_of(random, programme, pair);
    case 0:
      return Remove<Person>{person_id(random)};
    case 1:
      return AddPairByHand{{person_id(random), person_id(random)}};
    case 2:
      return SetStage{pair, static_cast<PairStage>(random.below(7))};
    case 3:
      return LogSession{
          {.pair = pair, .on = add_days(day(2026, 11, 24), -static_cast<int>(random.below(40)))},
          {}};
    case 4:
      return Save<Rank>{{Id<Rank>{"rank-one"}, "Rank " + std::to_string(random.below(9)), 1}};
    case 5:
      return Undo{};
    case 6:
      return Tick{};
    default:
      return Save<Person>{{.id = person_id(random),
                           .name = "Name " + std::to_string(random.below(5)),
                           .role = static_cast<Role>(random.below(4)),
                           .rank = Id<Rank>{"rank-one"},
                           .status = static_cast<PersonStatus>(random.below(3))}};
  }
}

TEST(Derived, StepByStepIsWhatFromScratchIs) {
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    Stage stage = Stage::with_programme();
    for (int step = 0; step < 40; ++step) {
      if (random.below(10) == 0) stage.go_to_day(add_days(day(2026, 11, 24), step));
      stage.act(any_intent(random, stage.programme()));
      expect_fresh(stage.app);
    }
  }
}

TEST(Derived, TellsTheStateOfAPersonByTheirPairs) {
  Stage stage = Stage::with_programme();
  const TwoPeople two = add_two_people(stage);
  const auto state = [&] { return stage.app.derived.states.at(two.ada); };
  EXPECT_EQ(state(), PersonState::Waiting);
  EXPECT_EQ(stage.app.derived.counts, (Counts{.people = 2,
                                              .mentors = 1,
                                              .mentees = 1,
                                              .waiting = 2,
                                              .waiting_mentors = 1,
                                              .waiting_mentees = 1,
                                              .no_manager = 1,
                                              .signed_up = 2}));
  stage.act(AddPairByHand{{two.ada, two.charles}});
  const Id<Pair> pair = stage.programme().pairs.begin()->first;
  EXPECT_EQ(state(), PersonState::Active);
  EXPECT_EQ(stage.app.derived.counts.running_pairs, 1U);
  stage.go_to_day(day(2026, 12, 15));
  stage.act(Tick{});
  EXPECT_EQ(state(), PersonState::Quiet);
  stage.go_to_day(day(2026, 12, 22));
  stage.act(Tick{});
  EXPECT_EQ(state(), PersonState::Stalled);
  stage.act(LogSession{{.pair = pair, .on = day(2026, 12, 21)}, {}});
  EXPECT_EQ(state(), PersonState::Active);
  stage.act(SetStage{pair, PairStage::Paused});
  EXPECT_EQ(state(), PersonState::Paused);
  stage.act(SetStage{pair, PairStage::Closed});
  EXPECT_EQ(state(), PersonState::Waiting);
  stage.act(Save<Person>{{.id = two.ada, .role = Role::Mentor, .status = PersonStatus::Away}});
  EXPECT_EQ(state(), PersonState::Away);
}

TEST(Derived, FindsPeopleByNameRankTeamAndTopic) {
  Stage stage = Stage::with_programme();
  stage.act(Save<Topic>{{Id<Topic>{"topic-clips"}, "Short video"}});
  const Id<Rank> rank = add_rank(stage, "Librarian", 2);
  const Id<Person> id =
      add_person(stage, "person-lukasz", "Łukasz Wójcik", Role::Mentor,
                 {.rank = rank, .team = "Hafen", .offers = {{Id<Topic>{"topic-clips"}, 3}}});
  const std::string& text = stage.app.derived.search_texts.at(id);
  for (const char* query : {"lukasz", "wojc", "librarian", "hafen", "video short"}) {
    EXPECT_TRUE(matches_search(text, fold(query))) << query;
  }
  stage.act(Save<Rank>{{rank, "Curator", 2}});
  EXPECT_TRUE(matches_search(stage.app.derived.search_texts.at(id), "curator"));
}

}  // namespace
}  // namespace flipside::app
