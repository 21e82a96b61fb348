#include "screens/pairs.h"

#include "screens/page.h"

namespace flipside::screens {

void draw_pairs(Scene& scene, PairsScreen&, ui::Rect area) {
  Page page(scene, "pairs", area);
  page_heading(scene, "Pairs");
}

}  // namespace flipside::screens
