// Words about one session of a pair.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/direction.h"
#include "base/text.h"
#include "programme/session.h"

namespace flipside::screens::session_words {

inline constexpr std::string_view ChangeTheSession = "Change the session";
inline constexpr std::string_view WhatBecame = "What became of it";
inline std::string_view state_choice(SessionState state) {
  switch (state) {
    case SessionState::Planned:
      return "It is planned";
    case SessionState::Held:
      return "It was held";
    case SessionState::Moved:
      return "It was moved";
    case SessionState::Cancelled:
      return "It was cancelled";
    case SessionState::Missed:
      return "It was missed";
  }
  return {};
}
// In a list or below a date.
inline std::string_view state_word(SessionState state) {
  switch (state) {
    case SessionState::Planned:
      return "planned";
    case SessionState::Held:
      return "held";
    case SessionState::Moved:
      return "moved";
    case SessionState::Cancelled:
      return "cancelled";
    case SessionState::Missed:
      return "missed";
  }
  return {};
}
inline std::string_view by_whom(SessionState state) {
  if (state == SessionState::Moved) return "Who moved it";
  return state == SessionState::Missed ? "Who missed it" : "Who cancelled it";
}
inline constexpr std::string_view NotSaid = "Not said";
inline constexpr std::string_view NewDay = "New day (optional)";
inline constexpr std::string_view TheNewDay = "New day";
inline constexpr std::string_view NewDayHint = "Another session is planned for it.";
inline constexpr std::string_view SameDay = "Choose another day than the one it was moved from";
inline constexpr std::string_view MoveIt = "Move it to another day";
inline constexpr std::string_view MoveTheSession = "Move the session";
inline constexpr std::string_view ChangeDetails = "Change its details";
inline std::string call_off(SessionState state, const std::string& name, bool you) {
  if (state == SessionState::Missed) return name + " missed it";
  return name + (you ? " cancel it" : " cancels it");
}
inline constexpr std::string_view PlanAgenda = "Plan the agenda";
inline constexpr std::string_view ChangeAgenda = "Change the agenda";
inline constexpr std::string_view CarriedOver = "First, what was promised";
inline std::string move_item_up(const std::string& title) { return "Earlier: " + isolated(title); }
inline std::string move_item_down(const std::string& title) { return "Later: " + isolated(title); }
inline constexpr std::string_view ItemKind = "Kind";
constexpr std::string_view kind_choice(AgendaKind kind) {
  switch (kind) {
    case AgendaKind::Topic:
      return "Topic";
    case AgendaKind::WarmUp:
      return "Warm-up";
    case AgendaKind::Recap:
      return "Looking back";
    case AgendaKind::ReturnGift:
      return "Return gift";
  }
  return {};
}
inline constexpr std::string_view ItemMinutesWrong = "1 to 480";
inline std::string minutes_planned(int sum, int length) {
  const std::string words =
      std::to_string(sum) + " of " + std::to_string(length) + " min are planned";
  return sum > length ? words + ": " + std::to_string(sum - length) + " too many" : words;
}
inline constexpr std::string_view Delete = "Delete this session";
// "Sessions: 3 held"; what was not held is not counted.
inline std::string title(int held) {
  return held == 0 ? "Sessions: none held yet"
                   : "Sessions: " + grouped(static_cast<long long>(held)) + " held";
}
// In a list, behind the day: "cancelled by Ada Lovelace on 3 Nov", "60 min"; empty: nothing to say.
inline std::string what_became(const Session& session, const std::string& by,
                               const std::string& changed = {}) {
  std::string behind = by.empty() ? "" : " by " + by;
  if (!changed.empty()) behind += " on " + changed;
  switch (session.state) {
    case SessionState::Planned:
      return "planned";
    case SessionState::Held:
      return session.minutes ? std::to_string(*session.minutes) + " min" : "";
    case SessionState::Moved:
      return "moved" + behind;
    case SessionState::Cancelled:
      return "cancelled" + behind;
    case SessionState::Missed:
      return "missed" + behind;
  }
  return {};
}
inline std::string led_by(const std::string& name) { return "Led by " + name; }
inline constexpr std::string_view IsClosed = "This pair is closed";
inline constexpr std::string_view IsClosedWhy =
    "What was written stays here. To plan or log sessions, start the pair again.";
// "Active since 3 Nov", "Closed on 3 Nov".
inline std::string since(std::string_view state, const std::string& day, bool closed) {
  return std::string(state) + (closed ? " on " : " since ") + day;
}

}  // namespace flipside::screens::session_words
