// A reverse-mentoring programme: the tables of all its records, as one plain value.
#pragma once

#include <tuple>
#include <type_traits>

#include "programme/aim.h"
#include "programme/attempt.h"
#include "programme/block.h"
#include "programme/charter.h"
#include "programme/check_in.h"
#include "programme/feedback.h"
#include "programme/goal.h"
#include "programme/influence.h"
#include "programme/interest.h"
#include "programme/introduction.h"
#include "programme/lesson_note.h"
#include "programme/pair.h"
#include "programme/person.h"
#include "programme/policy.h"
#include "programme/promise.h"
#include "programme/pulse.h"
#include "programme/question.h"
#include "programme/rank.h"
#include "programme/resource_group.h"
#include "programme/run.h"
#include "programme/session.h"
#include "programme/session_answer.h"
#include "programme/terms.h"
#include "programme/topic.h"
#include "programme/ways_of_working.h"
#include "record/field.h"
#include "record/table.h"
#include "record/visibility.h"

namespace flipside {

// Records refer to each other by id only; rules.h says what must hold between them.
struct Programme {
  // At most one.
  Table<Charter> charters{};
  // At most one.
  Table<Policy> policies{};
  Table<Rank> ranks{};
  Table<Topic> topics{};
  Table<Aim> aims{};
  Table<Interest> interests{};
  Table<ResourceGroup> groups{};
  Table<Person> people{};
  Table<Block> blocks{};
  Table<Pair> pairs{};
  Table<Terms> terms{};
  Table<Session> sessions{};
  Table<SessionAnswer> session_answers{};
  Table<Promise> promises{};
  Table<Question> questions{};
  Table<Attempt> attempts{};
  Table<Goal> goals{};
  Table<Influence> influence{};
  Table<Introduction> introductions{};
  Table<CheckInSeal> check_in_seals{};
  Table<CheckInAnswer> check_in_answers{};
  Table<Feedback> feedback{};
  Table<WaysOfWorking> ways{};
  Table<Pulse> pulses{};
  Table<Run> runs{};
  Table<LessonNote> lesson_notes{};
  static constexpr auto fields() {
    return std::tuple{Field{"charters", &Programme::charters, Visibility::Public},
                      Field{"policies", &Programme::policies, Visibility::Programme},
                      Field{"ranks", &Programme::ranks, Visibility::Public},
                      Field{"topics", &Programme::topics, Visibility::Public},
                      Field{"aims", &Programme::aims, Visibility::Public},
                      Field{"interests", &Programme::interests, Visibility::Public},
                      Field{"groups", &Programme::groups, Visibility::Public},
                      Field{"people", &Programme::people, Visibility::Programme},
                      Field{"blocks", &Programme::blocks},
                      Field{"pairs", &Programme::pairs, Visibility::Programme},
                      Field{"terms", &Programme::terms, Visibility::Pair},
                      Field{"sessions", &Programme::sessions, Visibility::Programme},
                      Field{"session_answers", &Programme::session_answers, Visibility::Pair},
                      Field{"promises", &Programme::promises, Visibility::Pair},
                      Field{"questions", &Programme::questions, Visibility::Pair},
                      Field{"attempts", &Programme::attempts, Visibility::Pair},
                      Field{"goals", &Programme::goals, Visibility::Programme},
                      Field{"influence", &Programme::influence, Visibility::Programme},
                      Field{"introductions", &Programme::introductions, Visibility::Pair},
                      Field{"check_in_seals", &Programme::check_in_seals, Visibility::Pair},
                      Field{"check_in_answers", &Programme::check_in_answers, Visibility::Pair},
                      Field{"feedback", &Programme::feedback, Visibility::Pair},
                      Field{"ways", &Programme::ways, Visibility::Pair},
                      Field{"pulses", &Programme::pulses},
                      Field{"runs", &Programme::runs},
                      Field{"lesson_notes", &Programme::lesson_notes}};
  }
  bool operator==(const Programme&) const = default;
};
static_assert(lists_every_field<Programme>);

// The one charter and the one policy; with all fields at their defaults while there is none.
const Charter& charter_of(const Programme& programme);
const Policy& policy_of(const Programme& programme);

// The table that holds records of kind R.
template <class R>
constexpr Table<R> Programme::* table_member() {
  Table<R> Programme::* found = nullptr;
  for_each_field<Programme>([&]<class T>(const Field<Programme, T>& field) {
    if constexpr (std::is_same_v<T, Table<R>>) found = field.member;
  });
  return found;
}

template <class R>
const Table<R>& table_of(const Programme& programme) {
  return programme.*table_member<R>();
}

}  // namespace flipside
