// Words of what a pair's work led to: changes, and people met.
#pragma once

#include <string>
#include <string_view>

#include "base/direction.h"
#include "programme/influence.h"

namespace flipside::screens::growth_words {

inline std::string may_read(const std::string& partner) { return partner + " may read it"; }
inline constexpr std::string_view MayReadHint = "It goes with the next copy that you send.";
inline constexpr std::string_view Edit = "Edit";
inline std::string_view readers(Visibility visibility) {
  switch (visibility) {
    case Visibility::Private:
      return "only you can read it";
    case Visibility::Pair:
      return "both can read it";
    case Visibility::Programme:
    case Visibility::Public:
      break;
  }
  return "the organiser too";
}
inline std::string written(const std::string& name, const std::string& day,
                           std::string_view readers) {
  return name + ", " + day + ", " + std::string(readers);
}

// --- What changed
inline constexpr std::string_view Title = "What it changed";
inline constexpr std::string_view None =
    "Nothing yet. When something you learned changes a decision, a rule or a habit, note it here.";
inline constexpr std::string_view Add = "Note a change";
inline constexpr std::string_view FormTitle = "What it changed";
inline constexpr std::string_view Insight = "What was learned";
inline constexpr std::string_view InsightHint = "“New readers never saw the posters.”";
inline constexpr std::string_view Kind = "What changed";
inline constexpr std::string_view Change = "In a few words";
inline constexpr std::string_view ChangeHint = "“We no longer order printed posters.”";
inline constexpr std::string_view ChangeMissing = "Write what changed, in a few words";
inline constexpr std::string_view Result = "What came of it";
inline constexpr std::string_view ResultHint = "It can wait: come back when you know.";
inline constexpr std::string_view On = "When";
inline constexpr std::string_view InFuture = "Choose today or a day before";
constexpr std::string_view kind(Changed changed) {
  switch (changed) {
    case Changed::Decision:
      return "Decision";
    case Changed::Policy:
      return "Policy";
    case Changed::Process:
      return "Process";
    case Changed::Habit:
      return "Habit";
  }
  return {};
}
inline std::string learned(const std::string& text) { return "Learned: " + isolated(text); }
inline std::string changed(Changed which, const std::string& text) {
  return std::string(kind(which)) + ": " + isolated(text);
}
inline std::string result(const std::string& text) { return "Result: " + isolated(text); }
inline std::string credit(const std::string& mentor, bool you, bool credited) {
  if (credited) return (you ? "Your name" : mentor + "’s name") + std::string(" may be told");
  return (you ? "Your name" : mentor + "’s name") + std::string(" is not told with it");
}
inline constexpr std::string_view NameMe = "My name may be told";
inline constexpr std::string_view DoNotNameMe = "Do not tell my name";
inline constexpr std::string_view ForReport = "Add to the organiser’s report";
inline constexpr std::string_view OutOfReport = "Take it out of the report";
inline std::string change(const std::string& text) {
  return "Edit what changed: " + isolated(text);
}

// --- For the organiser
// `mentor`: empty where their name is not to be told.
inline std::string line_for_report(const Influence& it, const std::string& mentor) {
  std::string line = changed(it.kind, it.change);
  if (!it.insight.empty()) line += ". " + learned(it.insight);
  if (!it.result.empty()) line += ". " + result(it.result);
  return mentor.empty() ? line : line + ". Thanks to " + mentor;
}

// --- Introductions
inline constexpr std::string_view Introductions = "Introductions";
inline constexpr std::string_view NoIntroductions =
    "None yet. Whom could each of you make the other acquainted with?";
inline constexpr std::string_view AddIntroduction = "Note an introduction";
inline constexpr std::string_view From = "Who introduced";
inline constexpr std::string_view Who = "To whom";
inline constexpr std::string_view WhoMissing = "Write a name or a role";
inline constexpr std::string_view Outcome = "What came of it";
inline std::string introduced(const std::string& from, bool you_did, const std::string& other,
                              const std::string& who) {
  return (you_did ? std::string("You") : from) + " introduced " + other + " to " + isolated(who);
}
inline std::string edit_introduction(const std::string& who) {
  return "Edit the introduction to " + isolated(who);
}

}  // namespace flipside::screens::growth_words
