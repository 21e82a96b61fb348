// Everybody in the programme: filter, table, and the form of one person beside it.
#pragma once

#include <string>

#include "screens/paste_dialog.h"
#include "screens/people_choosing.h"
#include "screens/people_filter.h"
#include "screens/person_form.h"
#include "screens/scene.h"
#include "ui/geometry.h"
#include "ui/table.h"

namespace flipside::screens {

struct PeopleScreen {
  std::string text{};  // of the filter
  FoundPeople found{};
  ui::TableState table{.sort = {.column = 0}};
  int focused_row{-1};
  PersonForm form{};
  PeopleChoosing choosing{};
  PasteForm paste{};
};

// Whom the page shows.
PeopleQuestion question_of(const app::App& app, const PeopleScreen& screen);

namespace late {
void draw_people(Scene& scene, PeopleScreen& screen, ui::Rect area);
}  // namespace late

}  // namespace flipside::screens
