// One line that says how a pair is, and since when.
#pragma once

#include "screens/scene.h"

namespace flipside::screens {

void pair_status_line(Scene& scene, const Pair& pair);

}  // namespace flipside::screens
