// Matchings that were done before: what came of them, and whether they come out the same again.
#pragma once

#include "screens/scene.h"

namespace flipside::screens {

// A card, with the space above it; nothing while none is kept.
void earlier_matchings(Scene& scene);

}  // namespace flipside::screens
