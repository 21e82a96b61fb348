// What another copy of the programme brings, before it is merged; and, while none is looked at, the
// values that wait for a decision.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "app/merging.h"
#include "screens/scene.h"
#include "screens/words/merge.h"
#include "ui/geometry.h"

namespace flipside::screens {

// Records of one kind to which the same happens.
struct MergeRow {
  std::string_view kind;
  merge_words::Act act{};
  std::vector<std::string> names;
};

struct MergeScreen {
  // Worked out for this state of what is here.
  int revision{-1};
  bool is_looking{};
  std::vector<MergeRow> rows;
  std::size_t records{};
  // Rows of which all names are shown.
  std::set<std::string> open;
  bool although_ahead{};
  std::size_t conflicts_shown{};
};

void draw_merge_page(Scene& scene, MergeScreen& screen, ui::Rect area);

}  // namespace flipside::screens
