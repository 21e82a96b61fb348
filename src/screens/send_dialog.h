// The dialog of a copy for somebody else: what is inside, what is not, and the ways to hand it
// over.
#pragma once

#include <string_view>

#include "base/id.h"
#include "programme/person.h"
#include "screens/scene.h"

namespace flipside::screens {

// Draws nothing while no copy is prepared (App::parcel).
void draw_send_dialog(Scene& scene);

}  // namespace flipside::screens
