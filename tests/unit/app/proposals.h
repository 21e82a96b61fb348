// Six people who can be paired, and searches among them.
#pragma once

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "app/cast.h"
#include "app/stage.h"

namespace flipside::app {

// Three assistants who teach and three directors who want to learn, all different in topics.
inline void add_six(Stage& stage) {
  const Id<Rank> low = add_rank(stage, "Assistant", 1);
  const Id<Rank> high = add_rank(stage, "Director", 5);
  for (int i = 0; i < 3; ++i) {
    const Id<Topic> topic{"topic-number-" + std::to_string(i)};
    stage.act(Save<Topic>{{topic, "Topic " + std::to_string(i)}});
    add_person(stage, "mentor-" + std::to_string(i), "Mentor " + std::to_string(i), Role::Mentor,
               {.rank = low, .offers = {{topic, 4}}});
    add_person(stage, "mentee-" + std::to_string(i), "Mentee " + std::to_string(i), Role::Mentee,
               {.rank = high, .wants = {{topic, 0, 3}}});
  }
}

inline void find_pairs(Stage& stage) {
  stage.act(StartMatching{});
  for (int slice = 0; slice < 1000 && stage.app.proposing.search != nullptr; ++slice) {
    ASSERT_LE(*next_tick(stage.app), stage.app.moment.now_ms);
    stage.act(Tick{});
  }
  ASSERT_TRUE(stage.app.proposing.proposal.has_value());
}

inline Couple couple(int i) {
  return {Id<Person>{"mentor-" + std::to_string(i)}, Id<Person>{"mentee-" + std::to_string(i)}};
}

// Slices until nothing is left to work out.
inline void work_on(Stage& stage) {
  for (int slice = 0;
       slice < 1000 && is_busy(stage.app.proposing, stage.app.route.page == Page::Matching);
       ++slice)
    stage.act(Tick{});
  ASSERT_FALSE(is_busy(stage.app.proposing, stage.app.route.page == Page::Matching));
}

inline Stage with_six() {
  Stage stage = Stage::with_programme();
  add_six(stage);
  return stage;
}

// The pair of the two, whatever its stage; the test fails where there is none.
inline const Pair& pair_of(const Stage& stage, const Couple& wanted) {
  for (const auto& [id, pair] : stage.programme().pairs) {
    if (pair.mentor == wanted.mentor && pair.mentee == wanted.mentee) return pair;
  }
  ADD_FAILURE() << "no such pair";
  static const Pair None{};
  return None;
}

inline std::set<Couple> proposed(const Stage& stage) {
  std::set<Couple> couples;
  if (!stage.app.proposing.proposal) return couples;
  for (const auto& pair : stage.app.proposing.proposal->pairs) {
    couples.insert({pair.mentor, pair.mentee});
  }
  return couples;
}

}  // namespace flipside::app
