// The page for an address that leads to a workspace which is not open: removed, or not in this
// browser.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

bool is_elsewhere(const app::App& app);
void draw_elsewhere(Scene& scene, ui::Rect area);

}  // namespace flipside::screens
