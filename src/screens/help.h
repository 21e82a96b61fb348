// How to use the page: the steps, the keys, the words.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct HelpScreen {};

void draw_help(Scene& scene, HelpScreen& screen, ui::Rect area);

}  // namespace flipside::screens
