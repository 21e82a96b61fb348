// The one question that decides who may teach whom: is the order of ranks right that a list made?
#pragma once

#include "screens/scene.h"

namespace flipside::screens {

// Nothing where no place on the ladder is a guess.
void ranks_question(Scene& scene);

}  // namespace flipside::screens
