// What is written in the dialogs of a pair where that is more, or other, than one record.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <tuple>

#include "programme/goal.h"
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

// A goal, and the descriptions of its levels, a field each.
struct GoalDraft {
  Goal goal{};
  std::string much_less{};
  std::string less{};
  std::string expected{};
  std::string more{};
  std::string much_more{};
  static constexpr auto fields() {
    return std::tuple{Field{"goal", &GoalDraft::goal}, Field{"much_less", &GoalDraft::much_less},
                      Field{"less", &GoalDraft::less}, Field{"expected", &GoalDraft::expected},
                      Field{"more", &GoalDraft::more}, Field{"much_more", &GoalDraft::much_more}};
  }
  bool operator==(const GoalDraft&) const = default;
};
static_assert(lists_every_field<GoalDraft>);

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

// A day of a pair: they met on it, they pause until it, they look at how it goes on it.
enum class DayPurpose { Met, PauseUntil, CheckIn };

constexpr auto names_of(DayPurpose) {
  return std::array{Named{DayPurpose::Met, "met"}, Named{DayPurpose::PauseUntil, "pause_until"},
                    Named{DayPurpose::CheckIn, "check_in_on"}};
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
