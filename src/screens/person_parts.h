// The parts of a person's form, from the top.
#pragma once

#include "screens/person_form.h"

namespace flipside::screens {

void person_name_and_role(Scene& scene, PersonForm& form);
void person_place_in_house(Scene& scene, PersonForm& form);  // rank, team, line manager
void person_teaches(Scene& scene, PersonForm& form);
void person_wants(Scene& scene, PersonForm& form);
void person_aims(Scene& scene, PersonForm& form);
void person_time(Scene& scene, PersonForm& form);     // hours and places
void person_meeting(Scene& scene, PersonForm& form);  // time zone and free times of a week
void person_languages(Scene& scene, PersonForm& form);
void person_interests(Scene& scene, PersonForm& form);
// With whom they would like to work, with whom rather not, and with whom never.
void person_wishes(Scene& scene, PersonForm& form);
void person_openness(Scene& scene, PersonForm& form);
void person_groups(Scene& scene, PersonForm& form);  // resource groups, with consent
void person_needs(Scene& scene, PersonForm& form);   // with consent
void person_email(Scene& scene, PersonForm& form);
void person_contact(Scene& scene, PersonForm& form);
void person_note(Scene& scene, PersonForm& form);

}  // namespace flipside::screens
