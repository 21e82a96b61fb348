// Words of what one of a pair tried of what it had learned.
#pragma once

#include <string>
#include <string_view>

#include "base/direction.h"

namespace flipside::screens::attempt_words {

inline constexpr std::string_view ITried = "I tried something";
inline std::string title(bool with_partner) {
  return with_partner ? "What you both tried" : "What you tried";
}
inline constexpr std::string_view None =
    "Nothing yet. Note what you try between two sessions; it leads the next agenda.";
inline constexpr std::string_view NewTitle = "What you tried";
inline constexpr std::string_view Did = "What I did";
inline constexpr std::string_view DidHint = "One small thing: “Cut the poster text to one line.”";
inline constexpr std::string_view DidMissing = "Write what you did, in a few words";
inline constexpr std::string_view Happened = "What happened";
inline constexpr std::string_view HappenedHint = "It can wait: come back when you know.";
inline constexpr std::string_view Next = "What I do next";
inline constexpr std::string_view On = "When";
inline constexpr std::string_view InFuture = "Choose today or a day before";
inline std::string may_read(const std::string& partner) { return partner + " may read it"; }
inline constexpr std::string_view MayReadHint = "Then it leads the agenda for both of you.";

// --- One of them
inline std::string happened(const std::string& text) { return "Happened: " + isolated(text); }
inline std::string next(const std::string& text) { return "Next: " + isolated(text); }
inline constexpr std::string_view NotYet = "What happened is not said yet";
inline std::string state(const std::string& name, const std::string& day, bool only_you) {
  return name + ", " + day + (only_you ? ", only you can read it" : ", both can read it");
}
inline std::string talked(const std::string& state, const std::string& day) {
  return state + ", talked about on " + day;
}
inline constexpr std::string_view SayWhatHappened = "Say what happened";
inline constexpr std::string_view WeTalked = "We talked about it";
inline std::string change(const std::string& did) {
  return "Change what was tried: " + isolated(did);
}
inline constexpr std::string_view Edit = "Edit";
inline constexpr std::string_view TalkAgain = "Talk about it again";

// --- Before the agenda
inline constexpr std::string_view First = "First, what was tried";

}  // namespace flipside::screens::attempt_words
