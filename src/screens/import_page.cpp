#include "screens/import_page.h"

#include "screens/page.h"

namespace flipside::screens {

void draw_import_page(Scene& scene, ImportScreen&, ui::Rect area) {
  Page page(scene, "import_page", area);
  page_heading(scene, "Import");
}

}  // namespace flipside::screens
