// What is written in the dialogs of a pair where that is more, or other, than one record.
#pragma once

#include <array>
#include <optional>
#include <tuple>

#include "programme/promise.h"
#include "programme/session.h"
#include "record/field.h"
#include "record/link.h"
#include "record/named.h"

namespace flipside::screens {

enum class SessionPurpose { Plan, Log, Edit, Move };

constexpr auto names_of(SessionPurpose) {
  return std::array{Named{SessionPurpose::Plan, "plan"}, Named{SessionPurpose::Log, "log"},
                    Named{SessionPurpose::Edit, "edit"}, Named{SessionPurpose::Move, "move"}};
}

// A session, what it was moved to, and a promise that was given in it.
struct SessionDraft {
  SessionPurpose purpose{};
  Session session{};
  std::optional<Date> moved_to{};
  Promise promise{.by = Side::Mentee};
  static constexpr auto fields() {
    return std::tuple{
        Field{"purpose", &SessionDraft::purpose}, Field{"session", &SessionDraft::session},
        Field{"moved_to", &SessionDraft::moved_to}, Field{"promise", &SessionDraft::promise}};
  }
  bool operator==(const SessionDraft&) const = default;
};
static_assert(lists_every_field<SessionDraft>);

// The day on which a promise was kept, or to which it is moved.
struct PromiseDay {
  Id<Promise> promise{};
  bool kept{};
  Date on{};
  static constexpr auto fields() {
    return std::tuple{Field{"promise", &PromiseDay::promise, Link::Mention},
                      Field{"kept", &PromiseDay::kept}, Field{"on", &PromiseDay::on}};
  }
  bool operator==(const PromiseDay&) const = default;
};
static_assert(lists_every_field<PromiseDay>);

// A day that an organiser names for a pair: they met on it, or they pause until it.
enum class DayPurpose { Met, PauseUntil };

constexpr auto names_of(DayPurpose) {
  return std::array{Named{DayPurpose::Met, "met"}, Named{DayPurpose::PauseUntil, "pause_until"}};
}

struct PairDay {
  DayPurpose purpose{};
  Date on{};
  static constexpr auto fields() {
    return std::tuple{Field{"purpose", &PairDay::purpose}, Field{"on", &PairDay::on}};
  }
  bool operator==(const PairDay&) const = default;
};
static_assert(lists_every_field<PairDay>);

}  // namespace flipside::screens
