// Pairs as CSV for a spreadsheet or a mail merge: names, mails, teams, state, next session. Written
// like people_export.h, not read back.
#pragma once

#include <string>

#include "base/date.h"
#include "programme/programme.h"

namespace flipside::exchange {

// In the order of the mentors' names. The next session is the first that is planned from `today`
// on: its date, and its hour where one is set.
std::string pairs_csv(const Programme& programme, Date today);

}  // namespace flipside::exchange
