// Messages, progress, and what opens over the page, in the gallery.
#pragma once

#include "screens/scene.h"
#include "ui/progress.h"

namespace flipside::screens {

struct GalleryMessages {
  ui::ProgressState progress{6};
  int percent{62};
  bool dialog{};
};

void gallery_messages_card(Scene& scene);
void gallery_progress_card(ui::Frame& frame, GalleryMessages& state);
// Opens Dear ImGui's own windows over the page.
void gallery_imgui_card(ui::Frame& frame);
void gallery_dialog(ui::Frame& frame, GalleryMessages& state);

}  // namespace flipside::screens
