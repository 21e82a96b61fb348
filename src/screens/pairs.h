// All pairs with where they stand.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct PairsScreen {};

void draw_pairs(Scene& scene, PairsScreen& screen, ui::Rect area);

}  // namespace flipside::screens
