// What needs you now, and how it runs.
#pragma once

#include <vector>

#include "screens/home_needs.h"
#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct HomeScreen {
  // Worked out for this state of the programme and this day.
  int revision{-1};
  Date day{};
  std::vector<Need> needs;
  bool show_all{};
};

void draw_home(Scene& scene, HomeScreen& screen, ui::Rect area);

}  // namespace flipside::screens
