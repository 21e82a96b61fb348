// The fields of a person as a list of staff knows them.
#pragma once

#include "exchange/headings.h"
#include "programme/person.h"

namespace flipside::exchange {

// Gives `to` what `from` has under that field. Nothing for LeaveOut; parts of a name are the name.
void copy_field(PersonField field, const Person& from, Person& to);

}  // namespace flipside::exchange
