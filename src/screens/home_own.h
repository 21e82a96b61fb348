// Home of one who is in pairs: what waits for them there, and how it stands with each.
#pragma once

#include <vector>

#include "screens/home_needs.h"
#include "screens/scene.h"

namespace flipside::screens {

std::vector<Need> own_needs(const app::App& app);
// A card for each pair of theirs that runs.
void own_pair_cards(Scene& scene);

}  // namespace flipside::screens
