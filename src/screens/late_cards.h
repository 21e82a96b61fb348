// Cards that are in the late part, on pages that are not.
#pragma once

#include "screens/scene.h"

namespace flipside::screens {

// Whether they can be drawn; else they are fetched, or it says that they did not come.
bool late_cards_are_here(Scene& scene);

}  // namespace flipside::screens
