#include "screens/pair_page.h"

#include "screens/page.h"

namespace flipside::screens {

void draw_pair_page(Scene& scene, PairScreen&, ui::Rect area) {
  Page page(scene, "pair_page", area);
  page_heading(scene, "Pair");
}

}  // namespace flipside::screens
