#include "screens/files.h"

#include "screens/page.h"

namespace flipside::screens {

void draw_files(Scene& scene, FilesScreen&, ui::Rect area) {
  Page page(scene, "files", area);
  page_heading(scene, "Files");
}

}  // namespace flipside::screens
