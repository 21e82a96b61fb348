// The card of the page of files that says who can open the workspace on this device, and the
// dialogs that change it.
#pragma once

#include <cstdint>
#include <string>

#include "screens/scene.h"

namespace flipside::screens {

enum class ProtectionStep : std::uint8_t { None, Phrase, CodeFirst, Change, CodeAnew, Remove };

// What is typed is kept nowhere, and is forgotten with the dialog.
struct ProtectionForm {
  ProtectionStep step{};
  // Something was pressed that could not go on: what is wrong is shown.
  bool tried{};
  // The page works on it; then the dialog closes.
  bool sent{};
  std::string now{};
  std::string phrase{};
  std::string again{};
  // In the order of the choices: with a recovery code, without.
  int code_choice{};
  bool kept_code{};
};

void protection_card(Scene& scene, ProtectionForm& form);
// Draws nothing while none is open.
void protection_dialog(Scene& scene, ProtectionForm& form);

}  // namespace flipside::screens
