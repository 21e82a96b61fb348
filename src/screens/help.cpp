#include "screens/help.h"

#include "screens/page.h"

namespace flipside::screens {

void draw_help(Scene& scene, HelpScreen&, ui::Rect area) {
  Page page(scene, "help", area);
  page_heading(scene, "Help");
}

}  // namespace flipside::screens
