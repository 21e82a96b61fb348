// The command palette: one field that finds people, pairs and commands.
#pragma once

#include <string>

#include "screens/scene.h"

namespace flipside::screens {

struct PaletteScreen {
  std::string query;
  int active{};
};

// Drawn over the page while app.palette_open.
void draw_palette(Scene& scene, PaletteScreen& screen);

}  // namespace flipside::screens
