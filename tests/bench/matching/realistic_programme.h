// As many mentors as mentees who have answered everything.
#pragma once

#include "matching/calendar.h"
#include "programme/policy.h"
#include "programme/programme.h"

namespace flipside::matching {

Programme realistic_programme(int people);
Calendar spring_2026();
// All criteria and rules on.
Policy strict_policy();

}  // namespace flipside::matching
