// Where there is no key to paste with: a field for the rows of a staff list.
#pragma once

#include <string>

#include "screens/scene.h"

namespace flipside::screens {

struct PasteForm {
  bool open{};
  std::string text{};
  bool tried{};  // it was sent while there was nothing
};

// While it is open. The rows lead to the preview that pasting on the page leads to.
void paste_dialog(Scene& scene, PasteForm& form);

}  // namespace flipside::screens
