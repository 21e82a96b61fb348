// A text that the browser would not copy, to be copied by hand.
#pragma once

#include "screens/scene.h"

namespace flipside::screens {

// While there is one (App::copies_by_hand).
void draw_copy_dialog(Scene& scene);

}  // namespace flipside::screens
