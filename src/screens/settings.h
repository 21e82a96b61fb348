// How the page looks on this device, its keys, what it is made of.
#pragma once

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct SettingsScreen {};

void draw_settings(Scene& scene, SettingsScreen& screen, ui::Rect area);

}  // namespace flipside::screens
