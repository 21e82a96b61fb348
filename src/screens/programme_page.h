// The programme itself: purpose, rank ladder, topics, and what people choose from.
#pragma once

#include "screens/programme_charter.h"
#include "screens/programme_names.h"
#include "screens/programme_ranks.h"
#include "screens/programme_topics.h"
#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

struct ProgrammeScreen {
  Draft<Charter> charter{};
  RanksForm ranks{};
  TopicsForm topics{};
  NameLists names{};
};

namespace late {
void draw_programme_page(Scene& scene, ProgrammeScreen& screen, ui::Rect area);
}  // namespace late

}  // namespace flipside::screens
