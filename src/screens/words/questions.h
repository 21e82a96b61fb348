// Words of the questions that one of a pair keeps for the other.
#pragma once

#include <string>
#include <string_view>

#include "base/direction.h"

namespace flipside::screens::question_words {

inline constexpr std::string_view AskAbout = "Ask about …";
inline std::string title(const std::string& partner) { return "Ask " + partner + " about …"; }
inline constexpr std::string_view Whom = "Whom";
inline constexpr std::string_view TheQuestion = "Your question";
inline constexpr std::string_view Why =
    "Only you can read it until you put it on an agenda. It waits for your next session.";
inline constexpr std::string_view Missing = "Write the question, in a few words";
inline constexpr std::string_view Keep = "Keep it";

// --- Before the agenda of the next session
inline constexpr std::string_view First = "First, what you want to ask";
inline constexpr std::string_view PutOn = "Put on the agenda";
inline constexpr std::string_view WasOn = "It was on the agenda last time. Was it answered?";
inline constexpr std::string_view Answered = "Answered";
inline constexpr std::string_view NotYet = "Not yet";

// --- The list of them
inline std::string list_title(bool with_partner) {
  return with_partner ? "Questions" : "Your questions";
}
inline constexpr std::string_view None =
    "None. Whatever comes to mind between two sessions can be kept here.";
inline std::string state_open(bool only_you) {
  return only_you ? "Open, only you can read it" : "Open, both can read it";
}
inline std::string on_agenda(const std::string& day) { return "On the agenda of " + day; }
inline std::string was_on_agenda(const std::string& day) { return "Was on the agenda of " + day; }
inline std::string answered_on(const std::string& day) { return "Answered on " + day; }
inline std::string of_whom(const std::string& name, const std::string& state) {
  return name + ": " + state;
}
inline std::string change(const std::string& text) {
  return "Change the question " + isolated(text);
}
inline constexpr std::string_view ItIsAnswered = "It is answered";
inline constexpr std::string_view OpenAgain = "Open it again";
inline constexpr std::string_view Reword = "Change the words";
inline constexpr std::string_view RewordTitle = "Change the question";

}  // namespace flipside::screens::question_words
