// With whom a person would like to work, with whom rather not, and with whom never: within their
// form, for the organiser alone.
#pragma once

#include "screens/person_form.h"

namespace flipside::screens {

void person_wishes(Scene& scene, PersonForm& form);

}  // namespace flipside::screens
