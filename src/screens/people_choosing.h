// Choosing several of the people found, to change them together.
#pragma once

#include <set>
#include <vector>

#include "screens/people_changing.h"
#include "screens/scene.h"

namespace flipside::screens {

struct PeopleChoosing {
  bool on{};  // rows are checkboxes
  std::set<Id<Person>> chosen{};
  PeopleChanging changing{};
};

// The bar above the rows: how many are chosen, all or none of those found, and what to do with
// them. Drawn while choosing is on.
void choosing_bar(Scene& scene, PeopleChoosing& choosing, const std::vector<Id<Person>>& found);

// The dialog that changes those chosen, while it is open.
void choosing_dialog(Scene& scene, PeopleChoosing& choosing);

}  // namespace flipside::screens
