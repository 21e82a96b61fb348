// What is kept where, files out and in.
#pragma once

#include "screens/scene.h"
#include "screens/seal_dialog.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct FilesScreen {
  bool all_notices{};
  SealForm sealing{};
};

void draw_files(Scene& scene, FilesScreen& screen, ui::Rect area);

}  // namespace flipside::screens
