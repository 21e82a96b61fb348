// Models of reverse mentoring as a company might have them, for measuring.
#pragma once

#include <cstdint>

#include "matching/model.h"

namespace flipside::matching {

// As many mentors as mentees, a place each. Scores follow topics, interests, goals and hours; one
// pair in six is forbidden by manager, language or time zone. The same for the same size
// everywhere.
Model realistic_model(int people);

}  // namespace flipside::matching
