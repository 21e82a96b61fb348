// Questions about the people of a programme that follow from their records.
#pragma once

#include <optional>

#include "base/id.h"
#include "programme/person.h"
#include "programme/programme.h"

namespace flipside {

// Whether the mentor stands on a lower rank than the mentee; absent when either has no rank.
std::optional<bool> mentor_ranks_below(const Programme& programme, const Person& mentor,
                                       const Person& mentee);

// Whether one of the two is the other's manager, or their manager's manager and so on.
bool in_one_reporting_line(const Programme& programme, const Id<Person>& a, const Id<Person>& b);

// Whether the two agreed to be a pair at any time, in either direction.
bool ever_paired(const Programme& programme, const Id<Person>& a, const Id<Person>& b);

}  // namespace flipside
