// What people read on the page of an import.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/text.h"

namespace flipside::screens::import_words {

inline constexpr std::string_view Title = "Import people";
inline constexpr std::string_view NothingHere = "No list is being looked at.";
inline constexpr std::string_view ChooseList = "Choose a staff list";
inline constexpr std::string_view Pasted = "Pasted rows";
inline constexpr std::string_view Change = "Change";
inline constexpr std::string_view Encoding = "Encoding";
inline constexpr std::string_view FindOut = "Find out";
inline constexpr std::string_view Separator = "Separated by";
inline constexpr std::string_view FirstRow = "First row";
inline constexpr std::string_view FirstRowNames = "Names the columns";
inline constexpr std::string_view FirstRowPerson = "Is a person";

inline constexpr std::string_view StepFile = "File";
inline constexpr std::string_view StepCheck = "Check";
inline constexpr std::string_view StepDone = "Done";
inline constexpr std::string_view Steps = "Steps";

inline constexpr std::string_view Columns = "Columns";
inline constexpr std::string_view ColumnHead = "Column in your file";
inline constexpr std::string_view ValuesHead = "First values";
inline constexpr std::string_view BecomesHead = "Becomes";
inline constexpr std::string_view NoValues = "No values";
inline constexpr std::string_view NoNames =
    "No column is the name yet. Choose “Name” for the one that has the names.";

inline constexpr std::string_view StayOut = "They stay out until you decide.";
inline constexpr std::string_view AllClear = "Every row can be imported";
inline constexpr std::string_view ShowMore = "Show more";
inline constexpr std::string_view DecideAgain = "Decide again";
inline constexpr std::string_view NotUsed = "Imported in part";
inline constexpr std::string_view NotUsedWhy = "These rows come in without what could not be read.";

inline constexpr std::string_view After = "After the import";
inline constexpr std::string_view People = "People";
inline constexpr std::string_view Topics = "Topics";
inline constexpr std::string_view Aims = "Aims";
inline constexpr std::string_view Interests = "Interests";
inline constexpr std::string_view Ranks = "Ranks";
inline constexpr std::string_view NothingNew = "nothing new";
inline constexpr std::string_view NewTopics = "all new, to be reviewed";
inline constexpr std::string_view NewRanks = "new; look at their order";
inline constexpr std::string_view AllNew = "all new";

inline constexpr std::string_view OneUndo = "One undo takes the whole import back";
inline constexpr std::string_view CouldNotRead = "This can not be read as a list of people.";
inline constexpr std::string_view AnotherFile = "Choose another file";

inline std::string becomes(std::string_view column) {
  return "“" + std::string(column) + "” becomes";
}
inline std::string rows_need_a_look(std::size_t rows) {
  return counted(static_cast<std::int64_t>(rows), "row needs a look", "rows need a look");
}
inline std::string decided(std::size_t count) {
  return counted(static_cast<std::int64_t>(count), "decision made", "decisions made");
}
inline std::string import_people(int people) {
  return "Import " + counted(people, "person", "people");
}
inline std::string line(int number) {
  return number == 0 ? std::string("Whole file") : "Line " + std::to_string(number);
}
// "9 new, 52 already here"
inline std::string new_and_here(int added, int here) {
  return grouped(added) + " new, " + grouped(here) + " already here";
}

}  // namespace flipside::screens::import_words
