// Pairs on paper: the list as it is filtered, and one pair with all that both of them read.
#pragma once

#include <vector>

#include "screens/pairs.h"
#include "screens/paper.h"

namespace flipside::screens {

void pairs_paper(Paper& paper, const app::App& app, const std::vector<PairRow>& rows);
void pair_paper(Paper& paper, const app::App& app, const Pair& pair);

}  // namespace flipside::screens
