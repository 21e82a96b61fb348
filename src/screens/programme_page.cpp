#include "screens/programme_page.h"

#include "screens/page.h"

namespace flipside::screens {

void draw_programme_page(Scene& scene, ProgrammeScreen&, ui::Rect area) {
  Page page(scene, "programme_page", area);
  page_heading(scene, "Programme");
}

}  // namespace flipside::screens
