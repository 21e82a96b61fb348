// The programme on paper, what needs somebody now, and the proposed pairs.
#pragma once

#include "screens/paper.h"
#include "screens/scene.h"

namespace flipside::screens {

void programme_paper(Paper& paper, const app::App& app);
void home_paper(Paper& paper, const app::App& app);
void matching_paper(Paper& paper, const app::App& app);

}  // namespace flipside::screens
