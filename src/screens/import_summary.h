// The frame of an import: its steps, what it will add, and the bar that takes it in.
#pragma once

#include "app/importing.h"
#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

void import_heading(Scene& scene);
void import_after(Scene& scene, const app::Importing& importing);
void import_bar(Scene& scene, const app::Importing& importing, ui::Rect bar);

}  // namespace flipside::screens
