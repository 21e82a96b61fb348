// What people read on the page of an import.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "app/page_table.h"
#include "base/text.h"
#include "exchange/import_words.h"

namespace flipside::screens::import_words {

inline constexpr std::string_view Title = app::entry_of(app::Page::Import).name;
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

inline constexpr std::string_view Reading = "Reading the list";
inline constexpr std::string_view ReadingAgain = "Working out what would change";
// "Reading 40,000 of 100,000 rows"; while nobody knows yet how many there are "40,000 rows so far".
inline std::string rows_read(std::size_t done, std::size_t rows) {
  if (rows == 0) return counted(static_cast<std::int64_t>(done), "row", "rows") + " so far";
  return "Reading " + grouped(static_cast<std::int64_t>(done)) + " of " +
         counted(static_cast<std::int64_t>(rows), "row", "rows");
}
inline constexpr std::string_view NothingYet =
    "Nothing is changed yet. Cancel leaves everything as it was.";

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
inline constexpr std::string_view MoveUp = "Move up";
inline constexpr std::string_view MoveDown = "Move down";

inline constexpr std::string_view SeePeople = "See the people";
inline constexpr std::string_view StayedOut = "Rows that stayed out";
inline constexpr std::string_view StayedOutHow =
    "Correct them in the list and import it again: who is here already is recognised.";
inline constexpr std::string_view KeptUntil =
    "This stays here until the next import, or until you close the tab. Download it to keep it.";
inline constexpr std::string_view DownloadReport = "Download this as CSV";
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

inline constexpr std::string_view Pairs = "Pairs";
// "2 end, 1 pauses"
inline std::string end_and_pause(std::size_t ended, std::size_t paused) {
  std::string words;
  if (ended > 0) words = counted(static_cast<std::int64_t>(ended), "ends", "end");
  if (paused == 0) return words;
  return words + (words.empty() ? "" : ", ") +
         counted(static_cast<std::int64_t>(paused), "pauses", "pause");
}

inline constexpr std::string_view WhoTeaches = "Who teaches, who learns";
inline constexpr std::string_view RolesLater = "Decide later";
inline constexpr std::string_view RolesByHand =
    "Rank decides it in one step. Each role can be changed by hand later.";
inline std::string without_role(int people) {
  return counted(people, "person comes without a role.", "people come without a role.");
}

// --- A later list of the same staff
inline std::string news_new(std::size_t people) {
  return counted(static_cast<std::int64_t>(people), "person is new", "people are new");
}
inline std::string news_changed(std::size_t people) {
  return counted(static_cast<std::int64_t>(people), "person changed", "people changed");
}
inline std::string news_missing(std::size_t people) {
  return counted(static_cast<std::int64_t>(people), "person is", "people are") +
         " not in this list";
}
inline std::string news_past(std::size_t pairs) {
  return counted(static_cast<std::int64_t>(pairs), "mentor was", "mentors were") +
         " promoted past their mentee";
}
inline std::string news_one_line(std::size_t pairs) {
  return counted(static_cast<std::int64_t>(pairs), "pair has", "pairs have") +
         " come into one reporting line";
}
inline constexpr std::string_view OneLineWhy =
    "One of the two now reports to the other, directly or through others, which no pair should. A "
    "pair that runs may go on, pause or close; both come first in the next search once it is "
    "closed.";
inline constexpr std::string_view NowOneLine = "One of the two now reports to the other.";
inline constexpr std::string_view NewWhy = "They were in no list before.";
inline constexpr std::string_view ChangedWhy =
    "The old value stands first, then the new one, which comes in unless you choose the old.";
inline constexpr std::string_view MissingWhy =
    "Have they left? Unless you say so they stay as they are. The pairs of those who left end, "
    "those of the absent pause; their partners come first in the next search.";
inline constexpr std::string_view PastMenteeWhy =
    "A mentor ranks below their mentee. A pair that runs may go on, pause or close; both come "
    "first in the next search once it is closed.";
inline constexpr std::string_view TakeIn = "Take in";
inline constexpr std::string_view LeaveOut = "Leave out";
inline constexpr std::string_view UseNew = "Use the new";
inline constexpr std::string_view KeepOld = "Keep the old";
inline constexpr std::string_view StayHere = "Still here";
inline constexpr std::string_view IsAway = "Away";
inline constexpr std::string_view HasLeft = "Left";
inline constexpr std::string_view GoOn = "Go on";
inline constexpr std::string_view PausePair = "Pause";
inline constexpr std::string_view ClosePair = "Close";
inline constexpr std::string_view TakeAllIn = "Take all of these in";
inline constexpr std::string_view LeaveAllOut = "Leave all of these out";
inline constexpr std::string_view UseAllNew = "Use all new values";
inline constexpr std::string_view KeepAllOld = "Keep all old values";
inline constexpr std::string_view AllStayHere = "All of these are still here";
inline constexpr std::string_view AllAreAway = "All are away";
inline constexpr std::string_view AllHaveLeft = "All have left";
inline constexpr std::string_view AllGoOn = "All of these go on";
inline constexpr std::string_view PauseAll = "Pause all";
inline constexpr std::string_view CloseAll = "Close all";
inline std::string what_of(std::string_view who) { return "What of " + std::string(who) + "?"; }
inline std::string value_or_none(std::string_view value) {
  return value.empty() ? std::string("none") : std::string(value);
}
// "Rank of Ada Lovelace"
inline std::string field_of(std::string_view field, std::string_view who) {
  return std::string(field) + " of " + std::string(who);
}
inline std::string old_value(std::string_view value) { return "Old: " + value_or_none(value); }
inline std::string new_value(std::string_view value) { return "New: " + value_or_none(value); }
// "Rank, 12 people:"
inline std::string field_of_people(std::string_view field, std::size_t people) {
  return std::string(field) + ", " +
         counted(static_cast<std::int64_t>(people), "person", "people") + ":";
}
inline constexpr std::string_view AllNewOnes = "all new";
inline constexpr std::string_view AllOldOnes = "all old";
inline std::string now_above(std::string_view mentor, std::string_view mentee) {
  return "The mentor is now " + value_or_none(mentor) + ", the mentee " + value_or_none(mentee) +
         ".";
}

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
  return number == 0 ? std::string("Whole file") : exchange::lines_title({number});
}
// "9 new, 52 already here"
inline std::string new_and_here(int added, int here) {
  return grouped(added) + " new, " + grouped(here) + " already here";
}

}  // namespace flipside::screens::import_words
