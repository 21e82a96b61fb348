// Words of what the minutes of an agenda are for: finding a way, being told one, the focus topics.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/direction.h"
#include "base/text.h"
#include "programme/session.h"

namespace flipside::screens::approach_words {

inline constexpr std::string_view Field = "Explore or advise";
inline constexpr std::string_view TopicField = "Focus topic";
inline constexpr std::string_view NoTopic = "None named";
constexpr std::string_view choice(Approach approach) {
  switch (approach) {
    case Approach::None:
      return "Not said";
    case Approach::Explore:
      return "Explore first";
    case Approach::Advice:
      return "Advice";
  }
  return {};
}
// What lets the other find a way first.
inline constexpr std::array<std::string_view, 2> Prompts{
    "Ask first: “What have you tried, or thought of, so far?”",
    "Then: “What would be your first step, and what is in its way?”"};
// "Explore first, Cloud basics".
inline std::string marks(Approach approach, const std::string& topic) {
  std::string words(approach == Approach::None ? std::string_view{} : choice(approach));
  if (!words.empty() && !topic.empty()) words += ", ";
  return words + (topic.empty() ? topic : isolated(topic));
}
inline constexpr std::string_view PaperColumn = "Explore or advise, topic";

// --- What the time went to
inline constexpr std::string_view Title = "What your time goes to";
inline constexpr std::string_view NothingMarked =
    "Mark an item of an agenda as “Explore first” or “Advice”, and you see here how you divide "
    "your time.";
inline std::string in_sessions(int sessions) { return counted(sessions, "session", "sessions"); }
inline std::string divided(int explore_percent, int minutes, int sessions) {
  return "Exploring took " + std::to_string(explore_percent) + " %, advice " +
         std::to_string(100 - explore_percent) + " % of the " + std::to_string(minutes) +
         " minutes that you marked, in " + in_sessions(sessions) + ".";
}
inline constexpr std::string_view NoRightShare =
    "There is no right share. Advice is quick; what somebody finds alone tends to stay.";
inline constexpr std::string_view DayColumn = "Session";
inline constexpr std::string_view ExploreColumn = "Exploring";
inline constexpr std::string_view AdviceColumn = "Advice";
inline std::string minutes(int n) { return std::to_string(n) + " min"; }
inline constexpr std::string_view PlotName = "Share of exploring, by session";

// --- Off the focus
inline std::string drifted(int off_percent, int sessions) {
  return "In the last " + in_sessions(sessions) + ", " + std::to_string(off_percent) +
         " % of the time went to something other than your focus topics. That may be just what "
         "you need: keep it, or change the focus.";
}
inline std::string on_focus(int off_percent, int sessions) {
  return "In the last " + in_sessions(sessions) + ", " + std::to_string(100 - off_percent) +
         " % of the time went to your focus topics.";
}
inline constexpr std::string_view LookAtFocus = "Look at the focus";

}  // namespace flipside::screens::approach_words
