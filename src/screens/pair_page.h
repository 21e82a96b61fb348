// One pair: direction, next session, agenda, promises, goals, agreement.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct PairScreen {};

void draw_pair_page(Scene& scene, PairScreen& screen, ui::Rect area);

}  // namespace flipside::screens
