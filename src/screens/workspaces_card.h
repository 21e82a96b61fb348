// The workspaces of this browser: opened, removed, put back.
#pragma once

#include "screens/scene.h"

namespace flipside::screens {

void workspaces_card(Scene& scene);

}  // namespace flipside::screens
