// How the file is read: encoding, separator, headings. Each can be chosen where the guess is wrong.
#pragma once

#include "app/importing.h"
#include "screens/scene.h"

namespace flipside::screens {

void import_choices(Scene& scene, const app::Importing& importing);

}  // namespace flipside::screens
