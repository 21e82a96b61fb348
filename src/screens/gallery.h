// Every widget in its states.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct GalleryScreen {};

void draw_gallery(Scene& scene, GalleryScreen& screen, ui::Rect area);

}  // namespace flipside::screens
