// What belongs to a pair's coming into a stage.
#pragma once

#include "base/date.h"
#include "programme/pair.h"

namespace flipside::app {

// Sets the stage with its dates. Being asked, a pause, and a wish for another match end with it. A
// pair that is in that stage already stays as it is.
void enter_stage(Pair& pair, PairStage stage, Date today);

}  // namespace flipside::app
