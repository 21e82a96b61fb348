// What people read on paper alone; all else is as on the screen.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/text.h"
#include "programme/session.h"

namespace flipside::screens::paper_words {

inline std::string printed_on(std::string_view day) { return "Printed on " + std::string(day); }
// "Mentees, Director": what was chosen above the list.
inline std::string only(std::string_view choices) { return "Only: " + std::string(choices); }
inline std::string with_text(std::string_view text) { return "“" + std::string(text) + "”"; }
inline std::string people(std::size_t shown, std::size_t all) {
  const auto number = static_cast<std::int64_t>(shown);
  if (shown == all) return counted(number, "person", "people");
  return grouped(number) + " of " + counted(static_cast<std::int64_t>(all), "person", "people");
}
inline std::string pairs(std::size_t count) {
  return counted(static_cast<std::int64_t>(count), "pair", "pairs");
}

inline constexpr std::string_view RoleColumn = "Role";
inline constexpr std::string_view TeachesColumn = "Teaches (level, of 4)";
inline constexpr std::string_view WantsColumn = "Wants to learn";
inline constexpr std::string_view BothRoles = "Mentor and mentee";
// "Screen readers (today 1 of 4; Most wanted)"
inline std::string wanted(std::string_view topic, int today, std::string_view priority) {
  return std::string(topic) + " (today " + std::to_string(today) + " of 4; " +
         std::string(priority) + ")";
}
inline std::string taught(std::string_view topic, int level) {
  return std::string(topic) + " " + std::to_string(level);
}
inline std::string taught_of_4(std::string_view topic, int level) {
  return std::string(topic) + " (" + std::to_string(level) + " of 4)";
}
// "Cancelled, by Ada Lovelace (mentor)"
inline std::string happened(SessionState state, const std::string& by) {
  const std::string behind = by.empty() ? "" : ", by " + by;
  switch (state) {
    case SessionState::Planned:
      return "Planned";
    case SessionState::Held:
      return "Held";
    case SessionState::Moved:
      return "Moved" + behind;
    case SessionState::Cancelled:
      return "Cancelled" + behind;
    case SessionState::Missed:
      return "Missed" + behind;
  }
  return {};
}
inline std::string hours(int hours) { return counted(hours, "hour", "hours"); }
inline std::string free_time(std::string_view day, std::string_view from, std::string_view until) {
  return std::string(day) + " " + std::string(from) + " to " + std::string(until);
}
inline std::string language(std::string_view name, std::string_view level) {
  return std::string(name) + " (" + std::string(level) + ")";
}

inline constexpr std::string_view AgendaStarts = "Starts";
inline constexpr std::string_view ReadersColumn = "Who reads it";
inline constexpr std::string_view SharedGoal = "Both of the pair";
inline constexpr std::string_view WhatHappened = "What happened";
inline constexpr std::string_view NoteColumn = "Note";
inline constexpr std::string_view TogetherSince = "Together since";
inline constexpr std::string_view ClosedOn = "Closed";
inline constexpr std::string_view SessionLength = "Length of a session";
inline std::string minutes(int minutes) { return counted(minutes, "minute", "minutes"); }
// "Ada Lovelace (mentor)"
inline std::string named_side(std::string_view name, std::string_view side) {
  return std::string(name) + " (" + std::string(side) + ")";
}

inline constexpr std::string_view AreaColumn = "Area";
inline constexpr std::string_view PeopleColumn = "People";
inline constexpr std::string_view WhyColumn = "Why";
inline constexpr std::string_view WayOutColumn = "What helps";
// "54 of 62"
inline std::string of_counts(int part, int whole) {
  return grouped(part) + " of " + grouped(whole);
}
inline std::string held(int sessions, std::string_view when) {
  return grouped(sessions) + " " + std::string(when);
}
inline constexpr std::string_view NothingProposed = "Nothing is proposed now.";

}  // namespace flipside::screens::paper_words
