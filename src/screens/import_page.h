// A staff list before it is taken in: columns, rows that need a look, what will change.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct ImportScreen {};

void draw_import_page(Scene& scene, ImportScreen& screen, ui::Rect area);

}  // namespace flipside::screens
