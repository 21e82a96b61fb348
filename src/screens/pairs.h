// All pairs with where they stand.
#pragma once

#include <string>
#include <vector>

#include "screens/pair_meetings.h"
#include "screens/person_picker.h"
#include "screens/scene.h"
#include "ui/geometry.h"
#include "ui/table.h"

namespace flipside::screens {

struct PairRow {
  Id<Pair> id;
  int urgency{};  // smaller comes first
};

struct PairsScreen {
  int revision{-1};
  Date day{};
  std::string filter;  // of the rows (pair_filter.h)
  ui::TableSort sorted{};
  std::vector<PairRow> rows;
  ui::TableState table{};
  // The dialog that puts two people together.
  bool adding{};
  PersonPick mentor;
  PersonPick mentee;
  bool both_needed{};
  // The two whose protecting rules were named: a second press overrules these.
  std::string overrules{};
  std::string named_rules{};
  bool ask_first{true};
  MeetingsDialog meetings;
};

// The dialog that puts two people together by hand.
void draw_adding(Scene& scene, PairsScreen& screen);
void draw_pairs(Scene& scene, PairsScreen& screen, ui::Rect area);

}  // namespace flipside::screens
