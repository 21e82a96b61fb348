// The dialog that changes one thing of several people: one step to undo.
#pragma once

#include <string>
#include <vector>

#include "screens/scene.h"
#include "ui/combobox.h"

namespace flipside::screens {

enum class PeopleEdit { Role, RoleByRank, Rank, Team, Status, Teach, Learn, DropTopic };

struct PeopleChanging {
  bool open{};
  PeopleEdit what{};
  // Places in what the dialog offers; -1: not chosen yet.
  int role{-1};
  int rank{-1};
  int status{-1};
  std::string team{};
  // The topic's id, or the key of a new name (name_options.h).
  ui::PickState search{};
  ui::Picked topic{};
  bool tried{};
};

void people_change_dialog(Scene& scene, PeopleChanging& form,
                          const std::vector<Id<Person>>& people);

}  // namespace flipside::screens
