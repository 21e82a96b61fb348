// What people read on the People page and in the form of one person.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "app/page_table.h"
#include "base/text.h"

namespace flipside::screens::people_words {

inline constexpr std::string_view Title = app::entry_of(app::Page::People).name;
inline constexpr std::string_view Import = "Import";
inline constexpr std::string_view ImportHelp =
    "A staff list as CSV or workbook; you check it first";
inline constexpr std::string_view Paste = "Paste a list";
inline constexpr std::string_view PasteField = "Rows of a spreadsheet";
inline constexpr std::string_view PasteHint =
    "Copy them there with the line of headings, and paste them here. You check them first.";
inline constexpr std::string_view PasteGo = "Check the list";
inline constexpr std::string_view PasteNothing = "Paste some rows first";
inline constexpr std::string_view AddPerson = "Add person";
inline constexpr std::string_view Filter = "Filter";
inline constexpr std::string_view RoleFilter = "Filter by role";
inline constexpr std::string_view RankFilter = "Filter by rank";
inline constexpr std::string_view StateFilter = "Filter by state";
inline constexpr std::string_view Everyone = "Everyone";
inline constexpr std::string_view Mentors = "Mentors";
inline constexpr std::string_view Mentees = "Mentees";
inline constexpr std::string_view NoRole = "Without a role";
inline constexpr std::string_view AnyRank = "Any rank";
inline constexpr std::string_view NoRank = "Without a rank";
inline constexpr std::string_view AnyState = "Any state";
inline constexpr std::string_view ClearFilters = "Clear the filters";
inline constexpr std::string_view NobodyFound = "Nobody fits these filters.";

inline constexpr std::string_view NobodyYet = "Nobody is here yet.";
inline constexpr std::string_view ImportFirst = "Import a staff list";
inline constexpr std::string_view OtherWays =
    "Or copy the rows of a spreadsheet and paste them on this page.";
inline constexpr std::string_view AddByHand = "Add somebody by hand";

inline constexpr std::string_view NameColumn = "Name";
inline constexpr std::string_view RankColumn = "Rank";
inline constexpr std::string_view TopicColumn = "Teaches or wants";
inline constexpr std::string_view TeachesMark = "Teaches";
inline constexpr std::string_view WantsMark = "Wants";
// Of somebody's topic, where only its mark is painted.
inline std::string taught_or_wanted(bool taught, std::string_view topic) {
  return std::string(taught ? TeachesMark : WantsMark) + ": " + std::string(topic);
}
inline constexpr std::string_view StateColumn = "State";

inline constexpr std::string_view Choose = "Choose several";
inline constexpr std::string_view ChooseDone = "Done";
inline constexpr std::string_view ChooseNone = "Choose none";
inline constexpr std::string_view ChangeThem = "Change them";
inline std::string chosen(std::size_t count) {
  return counted(static_cast<std::int64_t>(count), "person chosen", "people chosen");
}
// All whom the filters leave.
inline std::string choose_all(std::size_t count) {
  return count == 1 ? "Choose the one shown"
                    : "Choose all " + grouped(static_cast<std::int64_t>(count)) + " shown";
}
inline std::string change_people(std::size_t count) {
  return "Change " + counted(static_cast<std::int64_t>(count), "person", "people");
}
inline std::string people_changed(std::size_t count) {
  return counted(static_cast<std::int64_t>(count), "person", "people") + " changed";
}
inline constexpr std::string_view WhatToChange = "What to change";
inline constexpr std::string_view EditRole = "Role";
inline constexpr std::string_view EditRoleByRank = "Role by rank";
inline constexpr std::string_view EditRank = "Rank";
inline constexpr std::string_view EditTeam = "Team";
inline constexpr std::string_view EditStatus = "Status";
inline constexpr std::string_view EditTeach = "Add a topic to teach";
inline constexpr std::string_view EditLearn = "Add a topic to learn";
inline constexpr std::string_view EditDropTopic = "Take a topic away";
inline constexpr std::string_view ChooseFirst = "Choose one first";
inline constexpr std::string_view EmptyTeam = "Left empty, it takes the team away.";
inline constexpr std::string_view StatusAndPairs =
    "The pairs of those who left end, those of the absent pause; partners come first in the next "
    "search.";
inline constexpr std::string_view Topic = "Topic";
inline constexpr std::string_view NoTopicOfThatName = "No topic of that name";
inline constexpr std::string_view WhoLearns = "Who learns";
inline std::string rank_and_above(std::string_view rank) {
  return std::string(rank) + " and above learn, others teach";
}
struct RoleCounts {
  int mentors{};
  int mentees{};
  int unranked{};
};
// "4 learn, 8 teach. 2 have no rank and stay without a change."
inline std::string roles_become(const RoleCounts& counts) {
  std::string words = counted(counts.mentees, "learns", "learn") + ", " +
                      counted(counts.mentors, "teaches", "teach") + ".";
  if (counts.unranked == 0) return words;
  return words + " " + counted(counts.unranked, "has no rank and stays", "have no rank and stay") +
         " without a change.";
}

// "12 of 58", or "58" where all are shown.
inline std::string shown_of(std::size_t shown, std::size_t all) {
  const std::string total = grouped(static_cast<std::int64_t>(all));
  return shown == all ? total : grouped(static_cast<std::int64_t>(shown)) + " of " + total;
}

inline std::string found(std::size_t count) {
  return count == 0 ? std::string(NobodyFound)
                    : counted(static_cast<std::int64_t>(count), "person", "people");
}

inline std::string more(std::size_t count) { return "+" + std::to_string(count); }

}  // namespace flipside::screens::people_words
