// The search for the best pairs, the proposal with its reasons, who stays without.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct MatchingScreen {};

void draw_matching_page(Scene& scene, MatchingScreen& screen, ui::Rect area);

}  // namespace flipside::screens
