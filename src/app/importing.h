// The import of a staff list: its bytes, what they were read as, and what it would change.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/file_intents.h"
#include "app/leaving.h"
#include "app/next_list.h"
#include "app/roles_by_rank.h"
#include "base/date.h"
#include "base/result.h"
#include "exchange/column_mapping.h"
#include "exchange/people_import.h"
#include "exchange/sheet.h"
#include "programme/programme.h"

namespace flipside::app {

// What an import left to be looked at, kept until the next one or until the tab is closed.
struct ImportReport {
  std::string name{};
  int people{};
  std::vector<exchange::Issue> left_out{};
  std::vector<exchange::Remark> remarks{};
  bool is_empty() const { return left_out.empty() && remarks.empty(); }
};

struct Importing {
  // "staff_november.csv"; empty when pasted.
  std::string name{};
  std::string bytes{};
  bool pasted{};
  // Of a workbook; `bytes` is the one that is shown.
  std::vector<WorkbookSheet> sheets{};
  std::size_t sheet_shown{};
  exchange::SheetChoices choices{};
  // Why the bytes are no table; then all below is empty.
  std::optional<Problem> problem{};
  exchange::Sheet sheet{};
  exchange::ColumnMapping mapping{};
  exchange::Decisions decisions{};
  // The folded name of the lowest rank that learns; empty: roles are decided later.
  std::string learners_from{};
  NewsDecisions news_decisions{};
  // What the sheet would change, with all that was decided.
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
};

// The sheet that most likely has the people: the first that is a table with a column of names, else
// the first that is any table, else the first.
std::size_t likely_sheet(const std::vector<WorkbookSheet>& sheets);
void show_sheet(Importing& importing, std::size_t sheet);

// Reads the sheet anew by its choices, guesses the columns, and previews.
void read_sheet_again(Importing& importing, const Programme& programme, Date today);
// After another mapping or decision, or a change of the programme.
void preview_again(Importing& importing, const Programme& programme, Date today);

}  // namespace flipside::app
