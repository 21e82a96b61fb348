// The plain lists of the programme: aims, interests, resource groups; each added to, renamed and
// taken from in a card of its own.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "screens/name_fields.h"
#include "screens/scene.h"

namespace flipside::screens {

// A name of the list, and how many people use it.
struct NameUse {
  std::string id{};
  std::string name{};
  std::size_t people{};
};

struct NamesForm {
  NameDraft name{};
  std::string added{};  // a new name, being typed
  std::size_t shown{8};
  // By their names; worked out when the programme changes.
  int revision{-1};
  std::vector<NameUse> uses{};
};

struct NameLists {
  NamesForm aims{};
  NamesForm interests{};
  NamesForm groups{};
};

// Beside each other where the place is wide, else one below the other.
void name_cards(Scene& scene, NameLists& lists);

}  // namespace flipside::screens
