// Marks, tabs and tables of the gallery.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "screens/scene.h"
#include "ui/table.h"

namespace flipside::screens {

struct GalleryPerson {
  std::string name;
  std::string_view rank;
  int hours;
  bool stalled;
};

struct GalleryTables {
  int tab{};
  ui::TableState small{};
  ui::TableState large{};
  std::string query{};
  // Made up once; `shown` holds the indices that the query and the order give.
  std::vector<GalleryPerson> people{};
  std::vector<int> shown{};
};

void gallery_marks_card(ui::Frame& frame, GalleryTables& state);
void gallery_large_table_card(ui::Frame& frame, GalleryTables& state);

}  // namespace flipside::screens
