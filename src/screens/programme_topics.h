// The topics: by area, with how many offer and want each; added, renamed and removed in a dialog.
#pragma once

#include <string>
#include <vector>

#include "screens/form_dialog.h"
#include "screens/scene.h"
#include "ui/table.h"

namespace flipside::screens {

struct TopicRow {
  Topic topic{};
  int offers{};
  int wants{};
};

struct TopicsForm {
  std::string text{};  // of the filter
  int area{};          // 0: any, else 1 + the area
  ui::TableState table{.sort = {.column = 0}};
  int focused_row{-1};
  std::vector<TopicRow> rows{};  // worked out when the question or the programme changes
  // What the rows were worked out for.
  int revision{-1};
  std::string asked_text{};
  int asked_area{};
  ui::TableSort asked_sort{};
  DialogForm<Topic> topic{};
};

void topics_card(Scene& scene, TopicsForm& form);

}  // namespace flipside::screens
