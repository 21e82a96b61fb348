// How the page looks on this device, and about it.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct SettingsScreen {};

void draw_settings(Scene& scene, SettingsScreen& screen, ui::Rect area);

}  // namespace flipside::screens
