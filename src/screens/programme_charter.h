// The charter as a form: saved field by field.
#pragma once

#include "programme/charter.h"
#include "record/draft.h"
#include "screens/scene.h"

namespace flipside::screens {

void charter_card(Scene& scene, Draft<Charter>& draft);

}  // namespace flipside::screens
