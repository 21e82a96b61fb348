// All pairs with where they stand.
#pragma once

#include <string>
#include <vector>

#include "screens/person_picker.h"
#include "screens/scene.h"
#include "ui/geometry.h"
#include "ui/table.h"

namespace flipside::screens {

struct PairRow {
  Id<Pair> id;
  std::string mentor;
  std::string mentee;
  PairStage stage{};
  std::string state;  // "Active", "Stalled", …
  std::string last;   // "3 days ago", "none yet"
  std::string rhythm;
  int urgency{};  // smaller comes first
  bool manual{};
};

struct PairsScreen {
  int revision{-1};
  Date day{};
  ui::TableSort sorted{};
  std::vector<PairRow> rows;
  ui::TableState table{};
  // The dialog that puts two people together.
  bool adding{};
  PersonPick mentor;
  PersonPick mentee;
  bool both_needed{};
};

void draw_pairs(Scene& scene, PairsScreen& screen, ui::Rect area);

}  // namespace flipside::screens
