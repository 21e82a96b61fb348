// The proposal beside those of the other modes: what each gains, and what it gives up.
#pragma once

#include <string>
#include <vector>

#include "matching/comparison.h"
#include "screens/scene.h"
#include "ui/plot.h"
#include "ui/progress.h"

namespace flipside::screens {

struct ModesForm {
  bool open{};
  bool figures_open{};
  ui::ProgressState progress{};
};

// Drawn while it is open and there is a proposal.
void modes_dialog(Scene& scene, ModesForm& form);

}  // namespace flipside::screens
