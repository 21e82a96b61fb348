// Words of the home page.
#pragma once

#include <string>
#include <string_view>

#include "base/direction.h"
#include "base/text.h"
#include "screens/words/roles.h"

namespace flipside::screens::words {

inline std::string things_need_you(std::size_t n) {
  if (n == 0) return "Nothing needs you now";
  return counted(static_cast<std::int64_t>(n), "thing needs", "things need") + " you";
}
inline constexpr std::string_view AllCalm = "Pairs meet, promises are kept. Enjoy your day.";
inline constexpr std::string_view NoPairYet = "No pair yet.";
inline constexpr std::string_view NoPairRuns = "No pair is running now.";
inline constexpr std::string_view YourPairEnded =
    "Your pair has ended. What you wrote stays here: look back at it, or start again.";
inline constexpr std::string_view SeePairs = "See the pairs";
inline constexpr std::string_view HowItRuns = "How it runs";
inline constexpr std::string_view RhythmKept = "Rhythm kept";
inline constexpr std::string_view SessionsHeld = "Sessions held";
inline constexpr std::string_view WaitingPeople = "Waiting for a pair";
// "3 of 4 intervals due, 2 pairs".
inline std::string intervals_due(int kept, int due, int pairs) {
  return grouped(kept) + " of " + counted(due, "interval", "intervals") + " due, " +
         counted(pairs, "pair", "pairs");
}
inline std::string met_lately(int pairs) {
  if (pairs == 0) return "in the last 4 weeks";
  return "in the last 4 weeks, by " + counted(pairs, "pair", "pairs");
}
inline constexpr std::string_view TooEarly = "Too early to say";

inline constexpr std::string_view BringPeople = "Bring in your people";
inline constexpr std::string_view BringPeopleWhy =
    "A staff list from any spreadsheet will do: a file, or copied cells";
inline constexpr std::string_view ImportList = "Import a list";
inline constexpr std::string_view SayPurpose = "Say why the programme exists";
inline constexpr std::string_view SayPurposeWhy = "One sentence: what it is for and whom it serves";
inline constexpr std::string_view WritePurpose = "Write it";
inline std::string no_rank(std::size_t n) {
  return counted(static_cast<std::int64_t>(n), "person has", "people have") + " no rank";
}
inline constexpr std::string_view NoRankWhy =
    "Without one they can not be paired: the mentor ranks below the mentee";
inline constexpr std::string_view SeeThem = "See them";
inline constexpr std::string_view Waiting = "People wait for a pair";
inline std::string waiting_why(std::size_t mentors, std::size_t mentees, std::size_t both) {
  return "Without a pair: " + by_role(mentors, mentees, both);
}
inline std::string waiting_as(std::size_t mentors, std::size_t mentees, std::size_t both) {
  return mentors + mentees == 0 ? std::string("Nobody") : by_role(mentors, mentees, both);
}
inline constexpr std::string_view FindPairs = "Find pairs";
inline constexpr std::string_view OpenPair = "Open the pair";
inline std::string have_stalled(const std::string& names) { return names + " have stalled"; }
inline std::string are_quiet(const std::string& names) { return names + " have gone quiet"; }
inline std::string since_session(int days, int interval) {
  return counted(days, "day", "days") + " since their last session; they agreed on one every " +
         counted(interval, "day", "days");
}

}  // namespace flipside::screens::words
