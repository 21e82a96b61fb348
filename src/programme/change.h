// A change to a programme as a value: labelled edits, to apply, undo, join and keep.
#pragma once

#include <string>
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
#include "programme/programme.h"
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
#include "record/edit.h"
#include "record/field.h"

namespace flipside {

struct Change {
  // What was done, in the words of a person: "Rename Ada Lovelace". For undo and for history.
  std::string label{};
  Edits<Charter> charters{};
  Edits<Policy> policies{};
  Edits<Rank> ranks{};
  Edits<Topic> topics{};
  Edits<Aim> aims{};
  Edits<Interest> interests{};
  Edits<ResourceGroup> groups{};
  Edits<Person> people{};
  Edits<Block> blocks{};
  Edits<Pair> pairs{};
  Edits<Terms> terms{};
  Edits<Session> sessions{};
  Edits<SessionAnswer> session_answers{};
  Edits<Promise> promises{};
  Edits<Question> questions{};
  Edits<Attempt> attempts{};
  Edits<Goal> goals{};
  Edits<Influence> influence{};
  Edits<Introduction> introductions{};
  Edits<CheckInSeal> check_in_seals{};
  Edits<CheckInAnswer> check_in_answers{};
  Edits<Feedback> feedback{};
  Edits<WaysOfWorking> ways{};
  Edits<Pulse> pulses{};
  Edits<Run> runs{};
  Edits<LessonNote> lesson_notes{};
  static constexpr auto fields() {
    return std::tuple{Field{"label", &Change::label},
                      Field{"charters", &Change::charters},
                      Field{"policies", &Change::policies},
                      Field{"ranks", &Change::ranks},
                      Field{"topics", &Change::topics},
                      Field{"aims", &Change::aims},
                      Field{"interests", &Change::interests},
                      Field{"groups", &Change::groups},
                      Field{"people", &Change::people},
                      Field{"blocks", &Change::blocks},
                      Field{"pairs", &Change::pairs},
                      Field{"terms", &Change::terms},
                      Field{"sessions", &Change::sessions},
                      Field{"session_answers", &Change::session_answers},
                      Field{"promises", &Change::promises},
                      Field{"questions", &Change::questions},
                      Field{"attempts", &Change::attempts},
                      Field{"goals", &Change::goals},
                      Field{"influence", &Change::influence},
                      Field{"introductions", &Change::introductions},
                      Field{"check_in_seals", &Change::check_in_seals},
                      Field{"check_in_answers", &Change::check_in_answers},
                      Field{"feedback", &Change::feedback},
                      Field{"ways", &Change::ways},
                      Field{"pulses", &Change::pulses},
                      Field{"runs", &Change::runs},
                      Field{"lesson_notes", &Change::lesson_notes}};
  }
  bool operator==(const Change&) const = default;
};
static_assert(lists_every_field<Change>);

template <class R>
constexpr Edits<R> Change::* edits_member() {
  Edits<R> Change::* found = nullptr;
  for_each_field<Change>([&]<class T>(const Field<Change, T>& field) {
    if constexpr (std::is_same_v<T, Edits<R>>) found = field.member;
  });
  return found;
}

template <class R>
const Edits<R>& edits_of(const Change& change) {
  return change.*edits_member<R>();
}

bool is_empty(const Change& change);

// Costs the size of the change, never of the programme.
void apply(Programme& programme, const Change& change);
Change inverse(Change change);
// Both, one after the other, as one; it keeps the label of `first`.
Change then(Change first, const Change& second);
Change difference(const Programme& from, const Programme& to, std::string label);
// The change that undoes `change` in a programme that may have moved on since, field by field (see
// record/edit.h). It leaves no id without its record: what others came to refer to stays, what
// belonged to something that is gone does not come back, and ids of what is gone are left out of
// what does. Costs the size of the programme. Its label is the same.
Change rebase_inverse(const Change& change, const Programme& now);

}  // namespace flipside
