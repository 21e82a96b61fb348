// What needs you now, how it runs, where the programme stands.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct HomeScreen {};

void draw_home(Scene& scene, HomeScreen& screen, ui::Rect area);

}  // namespace flipside::screens
