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
inline constexpr std::string_view Sheet = "Sheet";
inline constexpr std::string_view HeadingLine = "Columns are named in";
inline constexpr std::string_view NoHeadings = "No line: each is a person";
inline std::string heading_line(int line, std::string_view words) {
  return "Line " + std::to_string(line) + ": " + std::string(words);
}
inline std::string sheet_summary(std::string_view sheet, std::string_view summary) {
  return "Sheet “" + std::string(sheet) + "”, " + std::string(summary);
}

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

inline constexpr std::string_view LeftOut = "Columns left out";
inline constexpr std::string_view LeftOutHow = "Choose beside a column what it becomes.";

inline constexpr std::string_view RankOrder = "Order of the ranks";
inline constexpr std::string_view RankOrderWhy =
    "The highest first, as guessed from their words. Who teaches whom follows from this order: put "
    "it right now, or later in the programme.";
inline constexpr std::string_view NewRank = "new";
inline constexpr std::string_view MoveUp = "Move up";
inline constexpr std::string_view MoveDown = "Move down";

inline constexpr std::string_view SeePeople = "See the people";
inline constexpr std::string_view StayedOut = "Rows that stayed out";
inline constexpr std::string_view StayedOutHow =
    "Correct them in the list and import it again: who is here already is recognised.";
inline constexpr std::string_view KeptUntil =
    "This stays here until the next import, or until you close the tab.";
inline std::string report_heading(int people) {
  return counted(people, "person", "people") + " imported";
}
inline std::string report_of(std::string_view file) {
  return "What “" + std::string(file) + "” left to be looked at";
}
inline constexpr std::string_view ReportOfPasted = "What the pasted rows left to be looked at";
inline std::string show_all(std::size_t more) {
  return "Show " + counted(static_cast<std::int64_t>(more), "more", "more");
}

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
