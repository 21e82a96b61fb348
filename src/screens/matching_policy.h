// The weights and rules of the next search, edited in place.
#pragma once

#include "screens/scene.h"

namespace flipside::screens {

void weights_card(Scene& scene);
void rules_card(Scene& scene);
// What the best set of pairs is: the mode and the least acceptable score.
void mode_card(Scene& scene);

}  // namespace flipside::screens
