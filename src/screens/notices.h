// Notices over all pages: what could not be saved or read, another tab, a newer version, toasts.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

// Draws the notices that hold now at the top of `area`; answers what is left below them.
ui::Rect draw_notices(Scene& scene, ui::Rect area);

// The newest toast that is shown, ending at `bottom`.
void draw_toast(Scene& scene, float bottom);

}  // namespace flipside::screens
