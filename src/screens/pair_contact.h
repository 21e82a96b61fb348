// Whom a pair can turn to outside of the programme.
#pragma once

#include "screens/scene.h"

namespace flipside::screens {

// A line below a card, with mail and telephone as links; nothing where nobody is named.
void contact_line(Scene& scene);

}  // namespace flipside::screens
