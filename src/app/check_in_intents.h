// Intents about the check-ins of a pair.
#pragma once

#include "programme/check_in.h"

namespace flipside::app {

// The holder has answered: what they say is fixed by a hash. Nothing where they have already.
struct SealCheckIn {
  CheckInAnswer answer{};
};

}  // namespace flipside::app
