// What stands between two people who are put together by hand.
#pragma once

#include "base/id.h"
#include "matching/rules.h"
#include "programme/person.h"
#include "programme/programme.h"

namespace flipside::matching {

// Every rule that their pair would break by the programme's own policy, but for hours, which need a
// calendar. None where one of the two is not in the programme.
RuleSet rules_between(const Programme& programme, const Id<Person>& mentor,
                      const Id<Person>& mentee);

// Those of them that are there for the sake of one of the two: nobody is to be taken by surprise by
// a pair that breaks them.
RuleSet protecting(const RuleSet& rules);

}  // namespace flipside::matching
