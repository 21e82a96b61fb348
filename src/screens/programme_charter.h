// The charter as a form: saved field by field.
#pragma once

#include <string>

#include "programme/charter.h"
#include "screens/draft.h"
#include "screens/scene.h"

namespace flipside::screens {

struct CharterForm {
  Draft<Charter> draft{};
  // As the date fields have them, "2026-11-24" or empty.
  std::string starts{};
  std::string ends{};
};

void charter_card(Scene& scene, CharterForm& form);

}  // namespace flipside::screens
