// What is kept where, files out and in.
#pragma once

#include <cstdint>
#include <optional>

#include "screens/scene.h"
#include "screens/seal_dialog.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct FilesScreen {
  bool all_notices{};
  // What is set aside and was pressed to be removed.
  std::optional<std::int64_t> removing{};
  SealForm sealing{};
};

void draw_files(Scene& scene, FilesScreen& screen, ui::Rect area);

}  // namespace flipside::screens
