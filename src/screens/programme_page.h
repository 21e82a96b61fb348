// The programme itself: purpose, rank ladder, topics.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct ProgrammeScreen {};

void draw_programme_page(Scene& scene, ProgrammeScreen& screen, ui::Rect area);

}  // namespace flipside::screens
