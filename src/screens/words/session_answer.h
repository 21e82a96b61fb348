// Words of what each of a pair says of a session, and of what is suggested for one.
#pragma once

#include <string>
#include <string_view>

#include "base/direction.h"
#include "base/text.h"
#include "programme/session_answer.h"

namespace flipside::screens::answer_words {

// --- Before
inline constexpr std::string_view WriteWhatYouBring = "Write what you bring";
inline constexpr std::string_view ChangeWhatYouBring = "Change what you bring";
inline constexpr std::string_view Preparation = "What both bring";
inline constexpr std::string_view Bring = "What you bring";
inline constexpr std::string_view Need = "What you need";
inline std::string need_of(const std::string& partner) { return "What you need from " + partner; }
inline constexpr std::string_view BringHint = "A question, an example, something you tried";
inline constexpr std::string_view Ready = "I am ready";
inline std::string ready_hint(const std::string& partner) {
  return "It opens for " + partner + " when both of you are ready.";
}
inline std::string partner_ready(const std::string& partner) {
  return partner + " is ready. Both notes open when you are, too.";
}
inline std::string you_are_ready(const std::string& partner) {
  return "You are ready. Both notes open when " + partner + " is, too.";
}
inline constexpr std::string_view NotReadyYet = "You have begun. Only you can read it.";
inline std::string brings(const std::string& text) { return "Brings: " + isolated(text); }
inline std::string needs(const std::string& text) { return "Needs: " + isolated(text); }

// --- After
inline std::string how_was(const std::string& day) { return "How was the session of " + day + "?"; }
inline constexpr std::string_view UnderAMinute =
    "Under a minute. It opens when both of you have answered.";
inline std::string partner_answered(const std::string& partner) {
  return partner + " has answered. Both answers open when you have, too.";
}
inline std::string waits_for(const std::string& partner) {
  return "Your view. It opens for " + partner + " when both of you have answered.";
}
inline constexpr std::string_view Answer = "Answer";
inline constexpr std::string_view ChangeAnswer = "Change your answer";
inline constexpr std::string_view LeaveIt = "Not this time";
inline constexpr std::string_view Answers = "How it was";
inline constexpr std::string_view WhoTaught = "Who taught?";
inline constexpr std::string_view Both = "Both";
inline constexpr std::string_view BothTaught = "Both taught";
inline std::string taught(const std::string& name) { return name + " taught"; }
inline std::string talk_share(const std::string& mentor, bool you) {
  return you ? "Your share of the talk" : mentor + "’s share of the talk";
}
inline std::string about(const std::string& share) { return "about " + share; }
inline std::string talked(const std::string& whose, const std::string& share) {
  return whose + ": about " + share;
}
inline constexpr std::string_view Useful = "How useful was it for you?";
inline std::string of_five(int useful) { return std::to_string(useful) + " of 5"; }
inline std::string was_useful(int useful) { return "Useful: " + of_five(useful); }
inline constexpr std::string_view TakeAway = "One line you take away";
inline std::string took_away(const std::string& text) { return "“" + isolated(text) + "”"; }
inline constexpr std::string_view NothingSaid = "Said nothing more";
inline constexpr std::string_view Done = "Done";

// --- Suggestions
inline constexpr std::string_view FromTemplate = "From a template";
inline constexpr std::string_view Templates = "Begin from a template";
inline constexpr std::string_view TemplatesWhy =
    "Its items go below what is planned. Change what you like.";
inline std::string minutes_and_items(int minutes, std::size_t items) {
  return std::to_string(minutes) + " min, " +
         counted(static_cast<long long>(items), "item", "items");
}
inline std::string use_template(std::string_view name) { return "Use “" + std::string(name) + "”"; }
inline constexpr std::string_view AQuestion = "A question to ask";
inline std::string question_of(std::size_t place, std::size_t all, std::string_view theme) {
  return std::string(theme) + ", " + std::to_string(place) + " of " + std::to_string(all) +
         ", from light to hard";
}
inline constexpr std::string_view Theme = "About";
inline constexpr std::string_view AnyTheme = "Anything";
inline constexpr std::string_view AllWereAsked =
    "All of these have been on an agenda of yours. They can be asked again.";
inline constexpr std::string_view AnotherOne = "Another one";
inline constexpr std::string_view ToTheAgenda = "Put it on the agenda";
inline constexpr std::string_view Loading = "Loading";
inline constexpr std::string_view Close = "Close";

}  // namespace flipside::screens::answer_words
