// What only the organiser's own copy holds of a person, within their form: how open they are, and
// resource groups with consent.
#pragma once

#include "screens/person_form.h"

namespace flipside::screens {

void person_openness(Scene& scene, PersonForm& form);
void person_groups(Scene& scene, PersonForm& form);

}  // namespace flipside::screens
