// When a person can meet, within their form: time zone, and free times of a week.
#pragma once

#include "screens/person_form.h"

namespace flipside::screens {

void person_meeting(Scene& scene, PersonForm& form);

}  // namespace flipside::screens
