// The shortcuts of the page and the keys of its controls, as a list.
#pragma once

#include "screens/scene.h"

namespace flipside::screens {

void keys_list(Scene& scene);

}  // namespace flipside::screens
