// Fields of what a pair agreed that more than one form has.
#pragma once

#include "programme/pair.h"
#include "screens/form.h"

namespace flipside::screens {

// How often the two meet.
void rhythm_fields(Form& form, Agreement& now);

}  // namespace flipside::screens
