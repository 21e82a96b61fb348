// What a person teaches and wants to learn, within their form.
#pragma once

#include "screens/person_form.h"

namespace flipside::screens {

void person_teaches(Scene& scene, PersonForm& form);
void person_wants(Scene& scene, PersonForm& form);

}  // namespace flipside::screens
