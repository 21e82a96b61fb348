// Roles for those who come without one: by rank, in one step.
#pragma once

#include "app/importing.h"
#include "screens/scene.h"

namespace flipside::screens {

// Nothing where everybody comes with a role or no rank is known.
void import_roles(Scene& scene, const app::Importing& importing);

}  // namespace flipside::screens
