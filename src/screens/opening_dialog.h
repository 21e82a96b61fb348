// A file that is to take the programme's place: what is here and what comes, before anything
// happens.
#pragma once

#include "screens/scene.h"

namespace flipside::screens {

// Nothing while no file is looked at.
void draw_opening_dialog(Scene& scene);

}  // namespace flipside::screens
