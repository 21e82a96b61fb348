#include "screens/gallery.h"

#include "screens/page.h"

namespace flipside::screens {

void draw_gallery(Scene& scene, GalleryScreen&, ui::Rect area) {
  Page page(scene, "gallery", area);
  page_heading(scene, "Gallery");
}

}  // namespace flipside::screens
