// Languages, aims and interests of a person, within their form.
#pragma once

#include "screens/person_form.h"

namespace flipside::screens {

void person_languages(Scene& scene, PersonForm& form);
void person_aims(Scene& scene, PersonForm& form);
void person_interests(Scene& scene, PersonForm& form);

}  // namespace flipside::screens
