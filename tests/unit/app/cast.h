// People and pairs for tests of the app, brought in through intents like a person's own.
#pragma once

#include <string>
#include <utility>

#include "app/stage.h"

namespace flipside::app {

inline Id<Rank> add_rank(Stage& stage, const std::string& name, int position) {
  const Id<Rank> id{"rank-" + std::to_string(1000 + position)};
  stage.act(Save<Rank>{{id, name, position}});
  return id;
}

inline Id<Person> add_person(Stage& stage, const std::string& id, const std::string& name,
                             Role role, Person rest = {}) {
  rest.id = Id<Person>{id};
  rest.name = name;
  rest.role = role;
  stage.act(Save<Person>{rest});
  return rest.id;
}

// Ada (junior, teaches) and Charles (senior, learns), working together since today.
struct TwoPeople {
  Id<Person> ada{"person-ada"};
  Id<Person> charles{"person-charles"};
  Id<Pair> pair{};
};

inline TwoPeople add_two_people(Stage& stage) {
  TwoPeople two;
  const Id<Rank> low = add_rank(stage, "Assistant", 1);
  const Id<Rank> high = add_rank(stage, "Director", 5);
  add_person(stage, two.ada.value, "Ada Lovelace", Role::Mentor, {.rank = low});
  add_person(stage, two.charles.value, "Charles Babbage", Role::Mentee, {.rank = high});
  return two;
}

inline TwoPeople add_pair(Stage& stage) {
  TwoPeople two = add_two_people(stage);
  stage.act(AddPairByHand{{two.ada, two.charles}});
  two.pair = stage.programme().pairs.begin()->first;
  return two;
}

// From now on the copy is that of this person; of nobody: the organiser's.
inline void hold_as(Stage& stage, Holder holder, const Id<Person>& person = {}) {
  stage.app.workspace->holder = holder;
  stage.app.workspace->person = person;
}

}  // namespace flipside::app
