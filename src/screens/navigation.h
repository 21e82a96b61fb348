// The side bar, rail, bottom bar and app bar around a page.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct ScreenStates;

// Draws what surrounds the page and answers the rectangle that is left for it.
ui::Rect draw_navigation(Scene& scene, ScreenStates& states);

}  // namespace flipside::screens
