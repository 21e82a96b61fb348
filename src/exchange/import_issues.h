// The issues that a row of an import can have, with their words and repairs. Lines and titles are
// the importer's part.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "exchange/people_import.h"
#include "exchange/person_row.h"
#include "exchange/rank_ladder.h"

namespace flipside::exchange {

Issue no_name(const PersonRow& row);
// For the first cell that is longer than its field takes.
std::optional<Issue> too_long(const PersonRow& row);
Issue shifted_cells(const PersonRow& row, std::size_t columns);
// The row could be one of these people of the programme.
Issue perhaps_here(const PersonRow& row, const std::vector<const Person*>& perhaps);
// `name` is the name of the person of the earlier row.
Issue same_person(const PersonRow& row, int earlier_line, std::string_view name);
Issue unknown_rank(std::string_view rank, const RankLadder& ladder);

}  // namespace flipside::exchange
