// Words about one session of a pair.
#pragma once

#include <optional>
#include <string>
#include <string_view>

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
inline constexpr std::string_view NewDayHint = "Another session is planned for it.";
inline constexpr std::string_view SameDay = "Choose another day than the one it was moved from";
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
// In a list, behind the day: "cancelled by Ada Lovelace", "60 min"; empty: nothing to say.
inline std::string what_became(const Session& session, const std::string& by) {
  const std::string behind = by.empty() ? "" : " by " + by;
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
