// The single fields of a person, within their form.
#pragma once

#include "screens/person_form.h"

namespace flipside::screens {

void person_name_and_role(Scene& scene, PersonForm& form);
void person_place_in_house(Scene& scene, PersonForm& form);  // rank, team, line manager
void person_time(Scene& scene, PersonForm& form);            // hours and places
void person_contact(Scene& scene, PersonForm& form);         // e-mail, status
void person_note(Scene& scene, PersonForm& form);

}  // namespace flipside::screens
