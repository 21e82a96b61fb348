// The dialog in which one says of many pairs at once that they met.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "screens/scene.h"

namespace flipside::screens {

struct MeetingsDialog {
  bool open{};
  std::optional<Date> on;
  std::string query;
  std::set<Id<Pair>> met;
  bool tried{};  // Log was pressed: problems are shown
  int focused_row{-1};
};

void open_meetings(Scene& scene, MeetingsDialog& dialog);
void draw_meetings(Scene& scene, MeetingsDialog& dialog);

}  // namespace flipside::screens
