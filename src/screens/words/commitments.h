// Words about a pair's promises and goals.
#pragma once

#include <string>
#include <string_view>

#include "base/text.h"
#include "record/visibility.h"

namespace flipside::screens::commitment_words {

inline constexpr std::string_view EditPromise = "Edit the promise";
inline constexpr std::string_view DueHint =
    "To correct it. Where the two agreed on another day, move the promise instead.";
inline constexpr std::string_view Edit = "Edit";
inline constexpr std::string_view KeptOnADay = "Kept on another day";
inline constexpr std::string_view MoveToADay = "Move to another day";
inline constexpr std::string_view KeptOn = "Kept on";
inline constexpr std::string_view NewDue = "Due on";
inline constexpr std::string_view KeptInFuture = "This day is still to come: choose another one";
// "Ada Lovelace: due tomorrow".
inline std::string of_whom(const std::string& name, const std::string& what) {
  return name + ": " + what;
}
inline constexpr std::string_view NoneOpen = "None is open.";
inline std::string moved(int n) { return std::to_string(n) + " moved"; }
inline std::string kept_late(const std::string& day) { return "Kept late, " + day; }
inline std::string kept_on(const std::string& day) { return "Kept " + day; }

inline constexpr std::string_view EditGoal = "Edit the goal";
inline constexpr std::string_view Levels = "How you will see how far it came";
inline constexpr std::string_view LevelsWhy =
    "Agree on this before the work starts. Two are enough to begin with.";
inline std::string attained(int score, int rated, std::size_t goals) {
  return "Attained so far: " + std::to_string(score) + ", where 50 is as expected (" +
         std::to_string(rated) + " of " + counted(static_cast<long long>(goals), "goal", "goals") +
         " rated)";
}
inline constexpr std::string_view Share = "Share it with the other one";
inline constexpr std::string_view KeepPrivate = "Keep it to yourself";
inline std::string change_goal(const std::string& statement) {
  return "Change the goal “" + statement + "”";
}
inline std::string_view readers(Visibility visibility) {
  switch (visibility) {
    case Visibility::Private:
      return "Only you can read this";
    case Visibility::Pair:
      return "Both of the pair can read this";
    case Visibility::Programme:
    case Visibility::Public:
      return "The organiser can read this too";
  }
  return {};
}

}  // namespace flipside::screens::commitment_words
