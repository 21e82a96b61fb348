// The page for a start that did not work: what was kept is there, and what can be done with it.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

// The name of the program over a page without navigation.
void brand_line(ui::Frame& f);

void draw_held_page(Scene& scene, ui::Rect area);

}  // namespace flipside::screens
