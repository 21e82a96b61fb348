// What is kept where, files out and in.
#pragma once

#include "screens/protection_card.h"
#include "screens/scene.h"
#include "screens/seal_dialog.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct FilesScreen {
  bool all_notices{};
  SealForm sealing{};
  ProtectionForm protection{};
};

void draw_files(Scene& scene, FilesScreen& screen, ui::Rect area);

}  // namespace flipside::screens
