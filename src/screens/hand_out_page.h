// The organiser's page for handing everybody in a pair their copy.
#pragma once

#include <cstddef>

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct HandOutScreen {
  bool show_all{};
};

namespace late {
void draw_hand_out_page(Scene& scene, HandOutScreen& s, ui::Rect area);
}

}  // namespace flipside::screens
