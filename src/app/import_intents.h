// Intents about the import in progress. A choice that is nothing means "find out".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/next_list.h"
#include "exchange/headings.h"
#include "exchange/people_import.h"
#include "exchange/sheet.h"

namespace flipside::app {

struct SetSheetChoices {
  exchange::SheetChoices choices{};
};
struct SetColumn {
  std::size_t column{};
  exchange::PersonField field{};
};
// The repair chosen for an issue of the preview; none takes the decision back.
struct DecideIssue {
  std::string issue{};
  std::optional<exchange::Repair> repair{};
};
// Who comes without a role learns from this rank on upwards and teaches below it; an empty name
// takes that back.
struct SetLearners {
  std::string rank{};
};
// What becomes of rows of a later list (next_list.h).
struct DecideNews {
  std::vector<std::string> keys{};
  NewsChoice choice{};
};
// Another sheet of the workbook.
struct ChooseSheet {
  std::size_t sheet{};
};
// A new rank one step up or down the ladder that the import makes.
struct MoveNewRank {
  std::string name{};
  bool up{};
};

}  // namespace flipside::app
