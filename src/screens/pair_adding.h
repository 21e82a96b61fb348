// The dialog that puts two people together by hand.
#pragma once

#include "screens/pairs.h"

namespace flipside::screens {

void draw_adding(Scene& scene, PairsScreen& screen);

}  // namespace flipside::screens
