// Random programmes and changes of them, with records of every kind that refer to each other.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "base/random.h"
#include "programme/programme.h"

namespace flipside {

template <class R>
Id<R> numbered(std::uint32_t number) {
  return Id<R>{"record-" + std::to_string(1000 + number)};
}

template <class R>
Id<R> random_reference(Random& random, std::uint32_t most) {
  return numbered<R>(random.below(most));
}

inline Person random_person(Random& random, std::uint32_t number) {
  Person person{.id = numbered<Person>(number),
                .name = "Person " + std::to_string(random.below(100)),
                .role = static_cast<Role>(random.below(4)),
                .rank = random_reference<Rank>(random, 4)};
  person.offers.push_back({random_reference<Topic>(random, 4), static_cast<int>(random.below(5))});
  person.wants.push_back(
      {random_reference<Topic>(random, 4), static_cast<int>(random.below(5)), 2});
  person.interests.push_back(random_reference<Interest>(random, 3));
  person.languages.push_back({"English", LanguageLevel::Fluent});
  if (random.below(2) == 0) person.manager = random_reference<Person>(random, 8);
  if (random.below(3) == 0) person.would_avoid.push_back(random_reference<Person>(random, 8));
  if (random.below(3) == 0) person.would_like.push_back(random_reference<Person>(random, 8));
  return person;
}

inline Pair random_pair(Random& random, std::uint32_t number) {
  Pair pair{.id = numbered<Pair>(number)};
  const std::uint32_t mentor = random.below(8);
  pair.mentor = numbered<Person>(mentor);
  pair.mentee = numbered<Person>((mentor + 1 + random.below(7)) % 8);
  pair.stage = static_cast<PairStage>(random.below(7));
  pair.agreement.focus.push_back(random_reference<Topic>(random, 4));
  pair.started_on = Date{20000 + static_cast<int>(random.below(100))};
  return pair;
}

inline void add_records_of_pairs(Random& random, Programme& programme) {
  for (std::uint32_t i = 0; i < 6; ++i) {
    const Session session{.id = numbered<Session>(i), .pair = random_reference<Pair>(random, 4)};
    programme.sessions[session.id] = session;
    programme.session_answers[numbered<SessionAnswer>(i)] = {
        .id = numbered<SessionAnswer>(i), .pair = session.pair, .session = session.id};
    programme.promises[numbered<Promise>(i)] = {
        .id = numbered<Promise>(i), .pair = session.pair, .session = session.id};
    programme.goals[numbered<Goal>(i)] = {
        .id = numbered<Goal>(i), .pair = session.pair, .topic = random_reference<Topic>(random, 4)};
  }
}

// Sound: every id in it names a record of it.
inline Programme random_programme(Random& random) {
  Programme programme;
  const Id<Charter> charter{"the-charter"};
  programme.charters[charter] = {.id = charter, .organisation = "Acme"};
  for (std::uint32_t i = 0; i < 4; ++i) {
    programme.ranks[numbered<Rank>(i)] = {numbered<Rank>(i), "Rank", static_cast<int>(i)};
    programme.topics[numbered<Topic>(i)] = {numbered<Topic>(i), "Topic", TopicArea::Culture};
    programme.interests[numbered<Interest>(i)] = {numbered<Interest>(i), "Interest"};
    programme.pairs[numbered<Pair>(i)] = random_pair(random, i);
    programme.blocks[numbered<Block>(i)] = {numbered<Block>(i), random_reference<Person>(random, 8),
                                            random_reference<Person>(random, 8)};
  }
  for (std::uint32_t i = 0; i < 8; ++i) {
    programme.people[numbered<Person>(i)] = random_person(random, i);
  }
  add_records_of_pairs(random, programme);
  return programme;
}

}  // namespace flipside
