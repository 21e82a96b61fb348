// The rank ladder, to be named and put in order.
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "screens/name_fields.h"
#include "screens/scene.h"

namespace flipside::screens {

struct RanksForm {
  NameDraft name{};
  std::string added{};  // the name of a new rank, being typed
  // How many people stand on each rank; worked out when the programme changes.
  int revision{-1};
  std::map<Id<Rank>, std::size_t> people{};
};

void ranks_card(Scene& scene, RanksForm& form);

}  // namespace flipside::screens
