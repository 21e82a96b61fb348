// What must hold in a programme, whoever wrote it. Paths are as in a file: "/people/3/capacity".
#pragma once

#include <vector>

#include "base/result.h"
#include "programme/programme.h"

namespace flipside {

// Figures out of range, lists too long, a person paired with themself. No copy of the app makes
// such a programme, so a file with one is refused. Texts may be empty and ranks missing:
// unfinished is not wrong.
std::vector<Problem> invalid_values(const Programme& programme);

// Ids that name no record of the programme. A copy made for one person lacks records on purpose,
// so these are told but not refused.
std::vector<Problem> dangling_ids(const Programme& programme);

}  // namespace flipside
