// "Why not these two?": the rules in the way, or who would move and what it would cost.
#pragma once

#include "screens/person_picker.h"
#include "screens/scene.h"
#include "ui/progress.h"
#include "ui/table.h"

namespace flipside::screens {

struct WhyNotForm {
  bool open{};
  // "Pair them anyway" was pressed once, and the rules that it would overrule are named.
  bool overrules{};
  PersonPick mentor{};
  PersonPick mentee{};
  ui::TableState table{};
  ui::ProgressState progress{};
};

// Drawn while it is open and there is a proposal.
void why_not_dialog(Scene& scene, WhyNotForm& form);

}  // namespace flipside::screens
