// The card of a copy that holds more than its holder should have.
#pragma once

#include "screens/scene.h"

namespace flipside::screens {

// Draws nothing where there is nothing too much, or the person keeps it.
void excess_card(Scene& scene);

}  // namespace flipside::screens
