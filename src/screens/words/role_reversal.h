// Words of whether the roles of a pair hold.
#pragma once

#include <string>
#include <string_view>

#include "base/text.h"

namespace flipside::screens::roles_hold_words {

inline constexpr std::string_view Title = "Are the roles holding?";
inline std::string too_early(std::size_t sessions) {
  return "Shown from two sessions on of which both of you said who taught: " +
         (sessions == 0 ? std::string("none") : std::to_string(sessions)) + " so far.";
}
// "0.24": from thousandths.
inline std::string level(int thousandths) {
  const int hundredths = (thousandths + 5) / 10;
  const std::string digits = std::to_string(hundredths % 100);
  return std::to_string(hundredths / 100) + "." + (digits.size() < 2 ? "0" : "") + digits;
}
inline std::string over(int thousandths, std::size_t sessions) {
  return level(thousandths) + ", over " +
         counted(static_cast<long long>(sessions), "session", "sessions") + ".";
}
inline std::string holds(const std::string& mentor, bool you, const std::string& figure) {
  return "Yes: " + mentor + (you ? " teach. " : " teaches. ") + figure;
}
inline std::string reversed(const std::string& mentee, bool you, const std::string& figure) {
  return "Lately it is " + mentee + " who " + (you ? "teach. " : "teaches. ") + figure;
}
inline std::string scale(const std::string& mentor, const std::string& mentee) {
  return "From 0, " + mentor + " as the one who teaches, to 1, " + mentee +
         ". From who taught, whose talk and whose promises; of you two alone.";
}
inline constexpr std::string_view Warns = "0.50 warns";
inline constexpr std::string_view Clears = "0.35 clears";
inline constexpr std::string_view DayColumn = "Session";
inline constexpr std::string_view LevelColumn = "Level";

// --- One suggestion, by what drives it; it goes on the agenda of both, so both are named
inline std::string show_first(const std::string& mentor) {
  return mentor + " shows something first, and the other asks";
}
inline std::string only_speaks(const std::string& mentor) {
  return "Ten minutes in which only " + mentor + " speaks";
}
inline std::string tries_out(const std::string& mentee) {
  return mentee + " chooses one thing to try until the next session";
}
inline constexpr std::string_view TryIt = "Try it next time";
inline constexpr std::string_view NotNow = "Not now";
inline constexpr std::string_view Suggestion = "You could try:";

}  // namespace flipside::screens::roles_hold_words
