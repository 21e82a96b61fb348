#include "screens/home.h"

#include "screens/page.h"

namespace flipside::screens {

void draw_home(Scene& scene, HomeScreen&, ui::Rect area) {
  Page page(scene, "home", area);
  page_heading(scene, "Home");
}

}  // namespace flipside::screens
