// Six people who can be paired, and searches among them.
#pragma once

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "app/cast.h"
#include "app/proposing.h"
#include "app/stage.h"

namespace flipside::app {

// The topics of the six. Save them before people name them.
inline Id<Topic> topic_of_six(int number) {
  return Id<Topic>{"topic-number-" + std::to_string(number)};
}

// An expert in one topic, who is a little ahead in the others.
inline std::vector<Offer> offers_of_six(int expert, int elsewhere, int topics = 3) {
  std::vector<Offer> offers;
  for (int each = 0; each < topics; ++each) {
    offers.push_back({topic_of_six(each), each == expert ? 4 : elsewhere});
  }
  return offers;
}

inline void add_topics_of_six(Stage& stage, int topics = 3) {
  for (int each = 0; each < topics; ++each) {
    stage.act(Save<Topic>{{topic_of_six(each), "Topic " + std::to_string(each)}});
  }
}

// Three assistants who teach and three directors who want to learn, all different in topics.
inline void add_six(Stage& stage) {
  const Id<Rank> low = add_rank(stage, "Assistant", 1);
  const Id<Rank> high = add_rank(stage, "Director", 5);
  add_topics_of_six(stage);
  for (int i = 0; i < 3; ++i) {
    add_person(stage, "mentor-" + std::to_string(i), "Mentor " + std::to_string(i), Role::Mentor,
               {.rank = low, .offers = offers_of_six(i, 1)});
    add_person(stage, "mentee-" + std::to_string(i), "Mentee " + std::to_string(i), Role::Mentee,
               {.rank = high, .wants = {{topic_of_six(i), 0, 3}}});
  }
}

inline void find_pairs(Stage& stage) {
  stage.act(StartMatching{});
  for (int slice = 0; slice < 1000 && stage.app.proposing->search != nullptr; ++slice) {
    ASSERT_LE(*next_tick(stage.app), stage.app.moment.now_ms);
    stage.act(Tick{});
  }
  ASSERT_TRUE(stage.app.proposing->proposal.has_value());
}

inline Couple couple(int i) {
  return {Id<Person>{"mentor-" + std::to_string(i)}, Id<Person>{"mentee-" + std::to_string(i)}};
}

// Slices until nothing is left to work out.
inline void work_on(Stage& stage) {
  for (int slice = 0;
       slice < 1000 && is_busy(*stage.app.proposing, stage.app.route.page == Page::Matching);
       ++slice)
    stage.act(Tick{});
  ASSERT_FALSE(is_busy(*stage.app.proposing, stage.app.route.page == Page::Matching));
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
  if (!stage.app.proposing->proposal) return couples;
  for (const auto& pair : stage.app.proposing->proposal->pairs) {
    couples.insert({pair.mentor, pair.mentee});
  }
  return couples;
}

}  // namespace flipside::app
