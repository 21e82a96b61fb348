// What a person sees before there is a programme: four ways to begin.
#pragma once

#include <string>

#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct FirstRunScreen {
  enum class Asking { Nothing, Programme, Pair } asking{Asking::Nothing};
  std::string organisation;
  std::string cohort;
  std::string my_name;
  std::string partner_name;
  int my_side{};        // 0: mentee, 1: mentor
  bool name_missing{};  // said after the first try
};

void draw_first_run(Scene& scene, FirstRunScreen& screen, ui::Rect area);

}  // namespace flipside::screens
