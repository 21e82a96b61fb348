// The page of every copy that the stores have, to be opened, looked into or downloaded.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

void draw_recovery_page(Scene& scene, ui::Rect area);

}  // namespace flipside::screens
