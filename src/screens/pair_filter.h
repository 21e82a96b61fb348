// Which pairs the list shows: a choice that stands in the address, as "stage".
#pragma once

#include <string>
#include <string_view>

#include "programme/pair.h"
#include "screens/scene.h"

namespace flipside::screens {

// The choice in the address; empty: all pairs.
std::string pair_filter_of(const app::Route& route);

bool passes(const Pair& pair, std::string_view filter);

void draw_pair_filter(Scene& scene);

}  // namespace flipside::screens
