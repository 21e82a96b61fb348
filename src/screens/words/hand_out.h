// Words of handing everybody their copy.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/direction.h"
#include "base/text.h"

namespace flipside::screens::hand_out_words {

inline std::string people(std::size_t n) {
  return counted(static_cast<long long>(n), "person", "people");
}
// `all` are in pairs, `lacking` of them have no copy as it is now.
inline std::string heading(std::size_t all, std::size_t lacking) {
  if (all == 0) return "Nobody is in a pair yet";
  if (lacking == 0)
    return all == 1 ? "The one in a pair has a copy" : "Everybody in a pair has a copy";
  return people(lacking) + (lacking == 1 ? " has" : " have") + " no copy yet";
}
inline constexpr std::string_view Lead =
    "With a copy of their own a pair agrees, books, and keeps what was said between the two.";
inline constexpr std::string_view NoPairs =
    "Copies are for people in pairs. Find the best pairs first.";
inline constexpr std::string_view ToMatching = "Go to Matching";

inline constexpr std::string_view MailMerge = "To many at once";
inline constexpr std::string_view MailMergeWhat =
    "A list for the mail merge of your mail program: name, address, a subject that tells nothing, "
    "and "
    "for each person a link of their own. Whoever has a link can read what is inside, so each row "
    "is "
    "for that person alone. Delete the list once it is used.";
inline std::string make(std::size_t n) { return "Make the list for " + people(n); }
inline constexpr std::string_view MakeForAll = "Make it for everybody again";
inline std::string making(std::size_t done, std::size_t all) {
  return "Making link " + grouped(static_cast<long long>(done + 1)) + " of " +
         grouped(static_cast<long long>(all));
}
inline constexpr std::string_view Stop = "Stop";
inline constexpr std::string_view One = "One by one";
inline std::string send(std::string_view name) { return "Send " + isolated(name) + " a copy"; }
inline constexpr std::string_view Send = "Send";
inline constexpr std::string_view Never = "Not handed out from this browser yet";
inline std::string handed(std::string_view day, bool has_new_pair) {
  return has_new_pair ? "In a new pair since the copy of " + std::string(day)
                      : "Handed out " + std::string(day);
}
inline constexpr std::string_view HandOut = "Hand out copies";

}  // namespace flipside::screens::hand_out_words
