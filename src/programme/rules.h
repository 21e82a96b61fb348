// What must hold in a programme, and questions about its people that follow from their records.
#pragma once

#include <optional>
#include <vector>

#include "base/id.h"
#include "base/result.h"
#include "programme/person.h"
#include "programme/programme.h"

namespace flipside {

// Everything wrong with a programme taken as a whole: ids that name nothing, figures out of range,
// records under a wrong id. Paths are as in a file: "/people/3/rank". Empty for a sound programme.
// Texts may be empty and ranks missing: unfinished is not wrong.
std::vector<Problem> problems_of(const Programme& programme);

// Whether the mentor stands on a lower rank than the mentee; absent when either has no rank.
std::optional<bool> mentor_ranks_below(const Programme& programme, const Person& mentor,
                                       const Person& mentee);

// Whether one of the two is the other's manager, or their manager's manager and so on.
bool in_one_reporting_line(const Programme& programme, const Id<Person>& a, const Id<Person>& b);

// Whether the two were ever a pair that got as far as agreed, in either direction.
bool ever_paired(const Programme& programme, const Id<Person>& a, const Id<Person>& b);

}  // namespace flipside
