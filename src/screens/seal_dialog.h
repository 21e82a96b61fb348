// Dialogs about files under a passphrase: one is made, one is opened.
#pragma once

#include <string>

#include "screens/scene.h"

namespace flipside::screens {

struct SealForm {
  bool open{};
  // Something was pressed that could not go on: what is wrong is shown.
  bool tried{};
  std::string phrase{};
  std::string again{};
};

// Draws nothing while it is not open.
void seal_dialog(Scene& scene, SealForm& form);

// While a sealed file is in hand (App::sealed). `phrase` is what is typed, forgotten with it.
void draw_unseal_dialog(Scene& scene, std::string& phrase);

}  // namespace flipside::screens
