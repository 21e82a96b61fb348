// Intents that begin a programme and edit its records. Each is one step to undo.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "programme/change.h"
#include "programme/programme.h"

namespace flipside::app {

// An empty programme with the usual topics and aims and a rank ladder to edit; the holder is the
// organiser.
struct CreateProgramme {
  std::string organisation{};
  std::string cohort{};
};

// A programme of one pair without an organisation. An empty partner name: "My partner".
struct TrackMyOwn {
  std::string my_name{};
  std::string partner_name{};
  Side my_side{Side::Mentee};
};

// Commits a form: adds the record, or replaces the one of the same id. An empty id asks for a new
// one; for charter and policy, of which there is one, it means that one. A new person or pair is
// opened on its page when `open` is set. What is typed in one visit to a field is stored many times
// and undone at once: such saves have the same number, which is not 0.
template <class R>
struct Save {
  R record{};
  bool open{};
  int visit{};
};

// Removes the record and what makes no sense without it (see programme/edits.h).
template <class R>
struct Remove {
  Id<R> id{};
};

// A change of several records that a screen made by the functions of programme/edits.h.
struct Apply {
  Change change{};
};

// A change of chosen people, with what follows for the pairs of those whom it makes leave or be
// away (leaving.h).
struct ApplyToPeople {
  Change change{};
  std::string notice{};
};

// Two people, in their directions.
struct Couple {
  Id<Person> mentor{};
  Id<Person> mentee{};
  auto operator<=>(const Couple&) const = default;
};

// Makes a pair that no matching proposed; it is marked so. Active from today, or with both to be
// asked first; the latter always where a rule that protects one of the two is overruled
// (matching/rules_between.h). Opened on its page; where the two are a pair already, that one is.
struct AddPairByHand {
  Couple couple{};
  bool ask_first{};
};

// Starts, pauses, resumes, closes a pair, with the dates that belong to it. `until` only with
// Paused: the day on which the pair goes on by itself.
struct SetStage {
  Id<Pair> pair{};
  PairStage stage{};
  std::optional<Date> until{};
};

// `new_due` only with Renegotiated, `kept_on` only with Kept: today where it is absent.
struct SettlePromise {
  Id<Promise> promise{};
  PromiseState state{};
  std::optional<Date> new_due{};
  std::optional<Date> kept_on{};
};

// −2 to +2; absent takes the rating away.
struct SetAttainment {
  Id<Goal> goal{};
  std::optional<int> attainment{};
};

}  // namespace flipside::app
