#include "screens/matching_page.h"

#include "screens/page.h"

namespace flipside::screens {

void draw_matching_page(Scene& scene, MatchingScreen&, ui::Rect area) {
  Page page(scene, "matching_page", area);
  page_heading(scene, "Matching");
}

}  // namespace flipside::screens
