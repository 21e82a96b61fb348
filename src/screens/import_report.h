// What an import left to be looked at, once it is taken in.
#pragma once

#include "screens/import_page.h"
#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

void import_report(Scene& scene, ImportScreen& screen, ui::Rect area);

}  // namespace flipside::screens
