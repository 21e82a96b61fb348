// A field that finds one person of the programme by name, rank or team.
#pragma once

#include <string_view>

#include "screens/scene.h"
#include "ui/chip.h"
#include "ui/combobox.h"

namespace flipside::screens {

// What one such field keeps. `picked.key` is the person's id; empty: nobody.
struct PersonPick {
  ui::PickState state{};
  ui::Picked picked{};
};

// `side` colours the discs and, when not None, offers only people who signed up for that role.
// `without` is never offered. True when another person was picked.
bool pick_person(Scene& scene, std::string_view key, const ui::FieldLook& field, ui::Side side,
                 PersonPick& pick, const Id<Person>& without = {});

}  // namespace flipside::screens
