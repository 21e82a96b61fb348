#include "screens/first_run.h"

#include "screens/page.h"

namespace flipside::screens {

void draw_first_run(Scene& scene, FirstRunScreen&, ui::Rect area) {
  Page page(scene, "first_run", area);
  page_heading(scene, "First run");
}

}  // namespace flipside::screens
