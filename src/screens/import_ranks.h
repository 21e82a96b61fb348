// The order of ranks that a list brings, to be put right before it is taken in.
#pragma once

#include "app/importing.h"
#include "screens/scene.h"

namespace flipside::screens {

// Nothing where no rank is new.
void import_ranks(Scene& scene, const app::Importing& importing);

}  // namespace flipside::screens
