// All whom a proposal leaves without a pair, as a table for a spreadsheet.
#pragma once

#include <string>

#include "matching/run.h"
#include "programme/programme.h"

namespace flipside::app {

// CSV with a byte order mark: name, e-mail, role, rank, team, cause and advice; a row for each role
// that somebody signed up for.
std::string without_pair_csv(const Programme& programme, const matching::Proposal& proposal);

}  // namespace flipside::app
