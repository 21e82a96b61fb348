// Who comes first in the next search: people left without a partner by a pair that ended or that
// was declined. Both of the two wait, so that it does not show who declined.
#pragma once

#include <vector>

#include "base/id.h"
#include "matching/roster.h"
#include "programme/pair.h"
#include "programme/person.h"
#include "programme/programme.h"

namespace flipside::matching {

struct FirstInLine {
  Id<Person> person{};
  Side role{};
  auto operator<=>(const FirstInLine&) const = default;
};

// By id, the mentor's role first. Only people who can have a pair now: here, signed up for the
// role, with a place. The same people as those of roster_of with `waiting`, at the cost of the
// pairs.
std::vector<FirstInLine> first_in_line(const Programme& programme, Keep keep);

}  // namespace flipside::matching
