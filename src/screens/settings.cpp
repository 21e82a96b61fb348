#include "screens/settings.h"

#include "screens/page.h"

namespace flipside::screens {

void draw_settings(Scene& scene, SettingsScreen&, ui::Rect area) {
  Page page(scene, "settings", area);
  page_heading(scene, "Settings");
}

}  // namespace flipside::screens
