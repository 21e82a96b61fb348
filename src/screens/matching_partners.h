// Other partners for one person of a proposal: with whom they fit best, and what each would cost.
#pragma once

#include "base/id.h"
#include "programme/pair.h"
#include "programme/person.h"
#include "screens/scene.h"
#include "screens/why_not_dialog.h"
#include "ui/progress.h"

namespace flipside::screens {

struct PartnersForm {
  bool open{};
  Id<Person> person{};
  Side role{};
  ui::ProgressState progress{};
};

// A button that opens the dialog for this person.
void partners_button(Scene& scene, PartnersForm& form, const Id<Person>& person, Side role);

// Drawn while it is open and there is a proposal. "See who would move" leads on to `why_not`.
void partners_dialog(Scene& scene, PartnersForm& form, WhyNotForm& why_not);

}  // namespace flipside::screens
