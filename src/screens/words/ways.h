// Words of how each of a pair likes to work.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/text.h"

namespace flipside::screens::ways_words {

inline constexpr std::string_view Title = "How you like to work";
inline std::string why(const std::string& partner) {
  return "Five sliders, each of you alone. Yours and " + partner +
         "’s open side by side when both have shared.";
}
inline constexpr std::string_view WhyAlone =
    "Five sliders, for yourself. Tell your partner what matters to you of it.";
inline constexpr std::string_view Say = "Say how you like to work";
inline constexpr std::string_view Change = "Change yours";
inline std::string share_with(const std::string& partner) { return "Share with " + partner; }
inline std::string waits(const std::string& partner) {
  return "Your view. It opens when " + partner + " has shared, too.";
}
inline constexpr std::string_view OnlyYou = "Only you can read it.";
inline std::string partner_shared(const std::string& partner) {
  return partner + " has shared. Both open when you have, too.";
}
inline std::string may_read(const std::string& partner) { return partner + " may read it"; }
inline constexpr std::string_view MayReadHint = "Once both of you have shared";

// In the order of WaysItems: what it is about, its two ends, and how two who differ can meet.
struct WayWords {
  std::string_view label;
  std::string_view low;
  std::string_view high;
  std::string_view meet;
};
inline constexpr std::array<WayWords, 5> Items{{
    {"How I say things", "by hints", "straight out",
     "Agree on one sentence that means: tell me plainly now."},
    {"Tone", "relaxed", "formal", "Begin as formally as one of you needs, and loosen from there."},
    {"Humour", "serious", "playful", "Joke about things, not about people; say when it is enough."},
    {"Form of address", "first names", "titles and family names",
     "Ask each other once what you want to be called, and keep to it."},
    {"Pace", "slow and thorough", "quick",
     "Agree for each topic how fast it goes; whoever is lost says stop."},
}};
// 1 to 5, as people say it.
inline std::string place(const WayWords& item, int value) {
  switch (value) {
    case 1:
      return std::string(item.low);
    case 2:
      return "rather " + std::string(item.low);
    case 4:
      return "rather " + std::string(item.high);
    case 5:
      return std::string(item.high);
    default:
      return "in between";
  }
}
inline constexpr std::string_view Skipped = "not said";
inline std::string one(const WayWords& item, const std::string& said) {
  return std::string(item.label) + ": " + said;
}

// --- Side by side
inline constexpr std::string_view ItemColumn = "What";
inline constexpr std::string_view ApartColumn = "Apart";
inline constexpr std::string_view Same = "same";
inline std::string apart(int places) { return counted(places, "place", "places"); }
inline constexpr std::string_view Close =
    "You are close in all that both said. Nothing here needs a talk.";
inline std::string differ(int items) {
  return "You like it differently in " + counted(items, "point", "points") +
         ". Neither is right; this is how to meet:";
}
inline std::string meet(const WayWords& item, const std::string& first, const std::string& said,
                        const std::string& second, const std::string& other) {
  return std::string(item.label) + ". " + first + ": " + said + "; " + second + ": " + other +
         ". " + std::string(item.meet);
}

}  // namespace flipside::screens::ways_words
