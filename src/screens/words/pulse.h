// Words of the one private question after every other session.
#pragma once

#include <string>
#include <string_view>

#include "base/text.h"
#include "programme/pulse.h"

namespace flipside::screens::pulse_words {

inline constexpr std::string_view Title = "Your pulse";
inline constexpr std::string_view OnlyYou = "Only you can read it";
inline constexpr std::string_view Why =
    "One question, for you alone. It stays on this device and in your own backups.";
inline std::string_view question(PulseTheme theme) {
  switch (theme) {
    case PulseTheme::Safety:
      return "I can say here what I do not know";
    case PulseTheme::Respect:
      return "I feel respected in our sessions";
    case PulseTheme::Candour:
      return "We say what we really think";
    case PulseTheme::Trust:
      return "What I say here stays between us";
  }
  return {};
}
inline std::string_view theme(PulseTheme theme) {
  switch (theme) {
    case PulseTheme::Safety:
      return "Safety";
    case PulseTheme::Respect:
      return "Respect";
    case PulseTheme::Candour:
      return "Candour";
    case PulseTheme::Trust:
      return "Trust";
  }
  return {};
}
inline constexpr std::string_view Scale = "1: not at all, 5: fully";
inline constexpr std::string_view Done = "Done";
inline constexpr std::string_view NotThisTime = "Not this time";
inline std::string of_five(int rating) { return std::to_string(rating) + " of 5"; }
inline std::string next(PulseTheme which, int sessions) {
  return "Next: " + std::string(question(which)) + ", after " +
         counted(sessions, "more session", "more sessions") + ".";
}

// --- One that fell
inline std::string fell(PulseTheme which) {
  return std::string(theme(which)) + " could be better. Perhaps try this first:";
}
inline std::string_view guidance(PulseTheme theme) {
  switch (theme) {
    case PulseTheme::Safety:
      return "Begin the next session with something that each of you does not know. Ask for one "
             "thing: “When I ask something simple, just answer it.”";
    case PulseTheme::Respect:
      return "Write down the moment you think of, as a camera would have seen it. Often the other "
             "did not notice. Say what you would like instead, in one sentence.";
    case PulseTheme::Candour:
      return "Put ten minutes on the next agenda: “What have we not said yet?” Each says one "
             "thing, the other only says thank you.";
    case PulseTheme::Trust:
      return "Read together what you agreed to keep between you, and say which case worries you. A "
             "clause can be made clearer at any time.";
  }
  return {};
}
inline constexpr std::string_view IWillTry = "I will try that";
inline constexpr std::string_view NotEnough =
    "If that is not enough: the repair kit helps you to put it into words. Nothing goes anywhere "
    "by itself.";
inline constexpr std::string_view OpenKit = "Open the repair kit";

// --- Home
inline constexpr std::string_view OneQuestion = "One question, for you alone";

}  // namespace flipside::screens::pulse_words
