// The import of a staff list: its bytes, what they were read as, and what it would change.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/arrival.h"
#include "app/file_intents.h"
#include "app/leaving.h"
#include "app/next_list.h"
#include "app/roles_by_rank.h"
#include "app/route.h"
#include "base/result.h"
#include "exchange/column_mapping.h"
#include "exchange/people_import.h"
#include "exchange/sheet.h"

namespace flipside::app {

struct App;
class ListReading;

// What an import left to be looked at, kept until the next one or until the tab is closed.
struct ImportReport {
  std::string name{};
  int people{};
  std::vector<exchange::Issue> left_out{};
  std::vector<exchange::Remark> remarks{};
  bool is_empty() const { return left_out.empty() && remarks.empty(); }
};

// A list that came together with another (sheet_parts.h).
struct ListFile {
  std::string name{};
  std::string bytes{};
  bool is_of_workbook{};
};

struct Importing {
  Importing();
  Importing(Importing&& other) noexcept;
  Importing& operator=(Importing&& other) noexcept;
  ~Importing();

  // "staff_november.csv"; empty when pasted.
  std::string name{};
  std::string bytes{};
  bool pasted{};
  // Of a workbook; `bytes` is the one that is shown.
  std::vector<WorkbookSheet> sheets{};
  std::size_t sheet_shown{};
  // Lists that come in together with it.
  std::vector<ListFile> more{};
  // Those of them that are no tables, to be told of.
  std::vector<RefusedFile> refused{};
  exchange::SheetChoices choices{};
  // Why the bytes are no table; then all below is empty.
  std::optional<Problem> problem{};
  exchange::Sheet sheet{};
  exchange::ColumnMapping mapping{};
  exchange::Decisions decisions{};
  // The folded name of the lowest rank that learns; empty: roles are decided later.
  std::string learners_from{};
  NewsDecisions news_decisions{};
  // What the sheet would change, with all that was decided: once is_read, and, while it is worked
  // out anew, as it was before.
  exchange::ImportPreview preview{};
  RolesByRank roles{};
  std::vector<News> news{};
  PairsSettled pairs{};
  // From the lowest, as a person put the ranks; none: as guessed.
  std::vector<std::string> rank_order{};
  // All that the browser knows; none: not known yet.
  std::vector<std::string> zones{};
  // Where the ids of new people begin: the preview shows what will be taken in.
  std::uint64_t seed{};
  // Present while something is worked out, a slice each Tick.
  std::unique_ptr<ListReading> reading{};
  bool is_read{};
  // The person saw progress, so that the end of it is told.
  bool took_long{};
  // Taken in as soon as it is worked out.
  bool is_confirmed{};
  // Another number for each preview.
  int times_read{};
  // Of the programme's figures (Derived) that the preview goes by.
  int revision{};
  // Where the person was.
  Route came_from{};
};

// The sheet that most likely has the people: the first that is a table with a column of names, else
// the first that is any table, else the first.
std::size_t likely_sheet(const std::vector<WorkbookSheet>& sheets);
void show_sheet(Importing& importing, std::size_t sheet);
// How a sheet of a workbook is written.
exchange::SheetChoices workbook_choices();

// "staff.csv"; "mentors.csv and mentees.csv".
std::string names_of(const Importing& importing);

// The ladder of the preview from the lowest, without ranks that stay out with those who have them.
std::vector<std::string> shown_ladder(const Importing& importing, const Programme& programme);

// Whether there is something to work out: it is being read, or the programme has changed since.
bool is_reading(const App& app);

}  // namespace flipside::app
