// The command palette: one field that finds people, pairs and commands.
#pragma once

#include <string>
#include <vector>

#include "app/palette.h"
#include "screens/scene.h"

namespace flipside::screens {

struct PaletteScreen {
  std::string query;
  // Index into what was found; -1: nothing was.
  int active{};
  // What the query found, worked out for this state of the programme.
  std::vector<app::Found> found;
  int revision{-1};
};

// Drawn over the page while app.palette_open.
void draw_palette(Scene& scene, PaletteScreen& screen);

}  // namespace flipside::screens
