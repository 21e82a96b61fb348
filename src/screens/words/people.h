// What people read on the People page and in the form of one person.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/text.h"

namespace flipside::screens::people_words {

inline constexpr std::string_view Title = "People";
inline constexpr std::string_view Import = "Import";
inline constexpr std::string_view ImportHelp =
    "A staff list as CSV or workbook; you check it first";
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
inline constexpr std::string_view StateColumn = "State";

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
