// The import of a staff list: its bytes, what they were read as, and what it would change.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

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

struct Importing {
  // "staff_november.csv"; empty when pasted.
  std::string name{};
  std::string bytes{};
  bool pasted{};
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
  // Where the ids of new people begin: the preview shows what will be taken in.
  std::uint64_t seed{};
};

// Reads the sheet anew by its choices, guesses the columns, and previews.
void read_sheet_again(Importing& importing, const Programme& programme, Date today);
// After another mapping or decision, or a change of the programme.
void preview_again(Importing& importing, const Programme& programme, Date today);

}  // namespace flipside::app
