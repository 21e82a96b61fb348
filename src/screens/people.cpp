#include "screens/people.h"

#include "screens/page.h"

namespace flipside::screens {

void draw_people(Scene& scene, PeopleScreen&, ui::Rect area) {
  Page page(scene, "people", area);
  page_heading(scene, "People");
}

}  // namespace flipside::screens
