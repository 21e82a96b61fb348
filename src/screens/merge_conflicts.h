// Values that stand beside each other until somebody decides.
#pragma once

#include <cstddef>

#include "app/merging.h"
#include "screens/scene.h"

namespace flipside::screens {

// Of a copy that is looked at: what is to stand is chosen, and done with the rest.
void choosing_card(Scene& scene, const app::MergeLook& look, std::size_t& shown);
// Of the programme that is open: each is decided by itself.
void waiting_cards(Scene& scene, std::size_t& shown);

}  // namespace flipside::screens
