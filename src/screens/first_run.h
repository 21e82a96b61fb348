// What a person sees before there is a programme: four ways to begin.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct FirstRunScreen {};

void draw_first_run(Scene& scene, FirstRunScreen& screen, ui::Rect area);

}  // namespace flipside::screens
