// From a sheet to the change that brings its people into a programme, with what it would do said
// beforehand. Nothing is guessed silently: a row that needs a person's word stays out until it has
// it.
//
// Who a row is: the key of our own files, then the employee number, then the e-mail address, then
// name and team. In the answers to a form a person's last answer counts.
// What a row does: a person who is new gets all of it. In one who is here already a blank cell
// changes nothing, a filled one replaces the value; lists gain what they lack and keep the rest,
// but in a file of ours they are replaced as a whole. Nobody is removed. Importing a file that we
// wrote into the programme that it came from changes nothing.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/random.h"
#include "exchange/column_mapping.h"
#include "exchange/sheet.h"
#include "programme/change.h"
#include "programme/programme.h"

namespace flipside::exchange {

enum class IssueKind {
  NoName,
  TooLong,       // A cell has more characters than its field takes.
  ShiftedCells,  // Text to the right of the last column.
  UnknownRank,   // One issue for all rows with the same unknown rank.
  SamePerson,    // As an earlier row of the sheet.
  PerhapsHere,   // Somebody in the programme could be meant, or several.
};

enum class RepairKind {
  LeaveOut,
  TakeAsItIs,
  UseRank,  // Needs `rank`. Any rank of the ladder may be used, not only the offered one.
  AddRank,
  MergeRows,  // What the earlier row leaves blank comes from this one; lists are joined.
  KeepBoth,
  UsePerson,  // Needs `person`.
  AddPerson,
};

struct Repair {
  RepairKind kind = RepairKind::LeaveOut;
  Id<Rank> rank{};
  Id<Person> person{};
  std::string words{};  // For the button: "Use “Senior librarian”".
  bool operator==(const Repair&) const = default;
};

// Rows that stay out until one of the repairs is chosen.
struct Issue {
  IssueKind kind = IssueKind::NoName;
  std::string key{};              // Names the issue in Decisions, whatever else was decided.
  std::vector<int> lines{};       // In the file, in order; never empty.
  std::string title{};            // "Line 14", "Lines 14, 20 and 31", "Line 14 and 40 more".
  std::string words{};            // "Rank “Sr. librarain” is not on your ladder".
  std::vector<Repair> repairs{};  // The likeliest first.
};

// The repair chosen for an issue. One that does not fit its issue counts as none.
using Decisions = std::map<std::string, Repair>;

// Something in a row that could not be used, while the row itself is imported. Line 0: the whole
// file.
struct Remark {
  int line = 0;
  std::string words{};
  bool operator==(const Remark&) const = default;
};

struct ImportPreview {
  int people_new = 0;
  int people_changed = 0;
  int people_unchanged = 0;  // Here already and just as in the sheet.
  int rows_left_out = 0;     // By decision; rows with an open issue are not among them.
  // Names that the programme does not have yet. New ranks stand from the lowest to the highest, as
  // guessed from their words; an organiser has to look at that order.
  std::vector<std::string> new_topics{};
  std::vector<std::string> new_aims{};
  std::vector<std::string> new_interests{};
  std::vector<std::string> new_ranks{};
  // The whole ladder with the new ranks in it, from the lowest; empty where none is new.
  std::vector<std::string> ladder{};
  std::vector<Issue> issues{};
  std::vector<Remark> remarks{};
  // The ids of those in the programme whom a row means, or may mean, whatever becomes of the row.
  std::vector<std::string> listed{};
  // Columns that one could miss (column_mapping.h).
  std::vector<std::string> left_out{};
  Change change{};  // One undo step, "Import 61 people". Empty when all is here already.

  int people() const { return people_new + people_changed + people_unchanged; }
};

struct PeopleImport {
  const Programme& programme;
  const Sheet& sheet;
  const ColumnMapping& mapping;
  const Decisions& decisions;
  Random ids;  // The same seed gives the same ids.
  // Names of time zones that the browser knows; none: not known yet.
  std::span<const std::string> zones{};
  // Names of all ranks of the new ladder from the lowest, as a person put them. It counts while
  // it names them all.
  std::span<const std::string> rank_order{};
};

// While the ladder is empty every rank is taken as new, without an issue.
ImportPreview preview(PeopleImport import);

// The same in slices of any size, which make no difference. What the import refers to must outlive
// it, unchanged.
class Previewing {
 public:
  explicit Previewing(PeopleImport import);
  Previewing(Previewing&& other) noexcept;
  Previewing& operator=(Previewing&& other) noexcept;
  ~Previewing();

  // Goes on by about as much as so many small steps cost; reading a row takes several.
  void advance(std::size_t steps);
  bool done() const;
  // Thousandths of the work.
  int progress() const;
  ImportPreview take();  // Once done.

 private:
  class Importer;
  std::unique_ptr<Importer> importer_;
};

}  // namespace flipside::exchange
