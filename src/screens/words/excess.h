// Words about what a copy holds that its holder should not have.
#pragma once

#include <cctype>
#include <string>
#include <string_view>

#include "app/excess.h"
#include "base/text.h"

namespace flipside::screens::excess_words {

inline constexpr std::string_view OfPairs = "This copy holds what pairs keep to themselves";
inline constexpr std::string_view OfPairsWhy =
    "An organiser sees how pairs run, not what is said in them. The copies of the two keep all of "
    "it.";
inline constexpr std::string_view OfOthers = "This copy holds more than your own pair";
inline constexpr std::string_view OfOthersWhy =
    "A mentor or mentee has their own pairs, and of others nothing.";
inline constexpr std::string_view LeaveOut = "Leave it out";
inline constexpr std::string_view Keep = "Keep it for now";

// "Notes of 3 sessions, 4 promises".
inline std::string list(const app::Excess& excess) {
  std::string words;
  const auto add = [&](long long n, std::string_view before, std::string_view one,
                       std::string_view many) {
    if (n == 0) return;
    words += (words.empty() ? "" : ", ") + std::string(before) + counted(n, one, many);
  };
  const auto number = [](std::size_t n) { return static_cast<long long>(n); };
  const app::BetweenTwo& between = excess.between;
  add(between.notes, "notes of ", "session", "sessions");
  add(between.agendas, "agendas of ", "session", "sessions");
  add(between.details, "hours and places of ", "session", "sessions");
  add(between.promises, "", "promise", "promises");
  add(between.goals, "", "goal", "goals");
  add(between.kept, "", "note between sessions", "notes between sessions");
  add(between.climate, "", "answer on how it goes", "answers on how it goes");
  add(between.agreements, "the agreements of ", "pair", "pairs");
  add(number(excess.people), "what belongs to ", "other person", "other people");
  add(number(excess.pairs), "", "other pair", "other pairs");
  add(number(excess.matchings), "", "record of matching", "records of matching");
  if (!words.empty()) words.front() = static_cast<char>(std::toupper(words.front()));
  return words;
}

}  // namespace flipside::screens::excess_words
