#include "screens/palette.h"

#include "ui/dialog.h"

namespace flipside::screens {

void draw_palette(Scene& scene, PaletteScreen&) {
  ui::Dialog dialog(scene.ui, "palette", "Find a person, pair or command", 560);
  if (dialog.closed()) scene.send(app::ClosePalette{});
}

}  // namespace flipside::screens
